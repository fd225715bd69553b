import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { Disagreements } from '../../components/profile/disagreements.js';
import { Evaluations } from '../../components/profile/evaluations.js';
import { ModelLink } from '../../components/profile/links.js';
import { LookAlikes } from '../../components/profile/look-alikes.js';
import { NotOnRecord } from '../../components/profile/not-on-record.js';
import { Profile } from '../../components/profile/profile.js';
import { useRecordHeading } from '../../components/profile/use-record-heading.js';
import { Section } from '../../components/profile/section.js';
import { Answered } from '../../graph/answered.js';
import { useAnswer } from '../../graph/use-answer.js';
import type { ModelQuery } from '../../typed-documents.js';
import { Facts } from './facts.js';
import document from './model.graphql';
import { Sites } from './sites.js';

/** Everything on record about one national or licensed model. */
export default function ModelPage(): ReactNode {
  const { slug = '' } = useParams();
  return <OneModel key={slug} slug={slug} />;
}

function OneModel({ slug }: { readonly slug: string }): ReactNode {
  const answer = useAnswer<ModelQuery, { slug: string }>(document, { slug });
  useRecordHeading(answer, {
    kind: 'model',
    given: slug,
    nameIn: ({ interventionModel }) => interventionModel?.name,
  });
  return (
    <Answered answer={answer} cards={3}>
      {({ interventionModel: model, lookAlikes, ...names }) =>
        model ? (
          <Profile document={document} variables={{ slug }}>
            <Facts model={model} />
            <Sites model={model} />
            <Section
              title="What was found of it"
              citations={model.evaluations.flatMap(({ citations }) => citations)}
            >
              {model.evaluations.length === 0 && <p>No evaluation of the model is on record.</p>}
              <Evaluations evaluations={model.evaluations} />
            </Section>
            <Disagreements all={model.discrepancies} />
            <LookAlikes all={lookAlikes.nodes} names={names} of={{ type: 'InterventionModel', key: slug }} />
          </Profile>
        ) : (
          <NotOnRecord kind="model" given={slug}>
            {names.models.nodes.map(other => (
              <li key={other.slug}>
                See the model <ModelLink {...other} />
              </li>
            ))}
          </NotOnRecord>
        )
      }
    </Answered>
  );
}

import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { Disagreements } from '../../components/profile/disagreements.js';
import { LookAlikes } from '../../components/profile/look-alikes.js';
import { NotOnRecord } from '../../components/profile/not-on-record.js';
import { Profile } from '../../components/profile/profile.js';
import { useRecordHeading } from '../../components/profile/use-record-heading.js';
import { Answered } from '../../graph/answered.js';
import { useAnswer } from '../../graph/use-answer.js';
import type { OrganisationQuery } from '../../typed-documents.js';
import { Facts } from './facts.js';
import document from './organisation.graphql';
import { Parts } from './parts.js';
import { Standing } from './standing.js';

/** Everything on record about one organisation. */
export default function OrganisationPage(): ReactNode {
  const { slug = '' } = useParams();
  return <OneOrganisation key={slug} slug={slug} />;
}

function OneOrganisation({ slug }: { readonly slug: string }): ReactNode {
  const answer = useAnswer<OrganisationQuery, { slug: string }>(document, { slug });
  useRecordHeading(answer, {
    kind: 'organisation',
    given: slug,
    nameIn: ({ organisation }) => organisation?.name,
  });
  return (
    <Answered answer={answer} cards={3}>
      {({ organisation, ...related }) =>
        organisation ? (
          <Profile document={document} variables={{ slug }}>
            <Facts organisation={organisation} owned={related.owned.nodes} />
            <Parts organisation={organisation} />
            <Standing
              organisation={organisation}
              operated={related.operated.nodes}
              evaluations={related.evaluations.nodes}
            />
            <Disagreements all={organisation.discrepancies} />
            <LookAlikes
              all={related.lookAlikes.nodes}
              names={related}
              of={{ type: 'Organisation', key: slug }}
            />
          </Profile>
        ) : (
          <NotOnRecord kind="organisation" given={slug} />
        )
      }
    </Answered>
  );
}

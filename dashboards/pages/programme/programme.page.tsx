import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { Disagreements } from '../../components/profile/disagreements.js';
import { LookAlikes } from '../../components/profile/look-alikes.js';
import { NotOnRecord } from '../../components/profile/not-on-record.js';
import { nameWithPlace } from '../../components/profile/where.js';
import { Profile } from '../../components/profile/profile.js';
import { useRecordHeading } from '../../components/profile/use-record-heading.js';
import { Answered } from '../../graph/answered.js';
import { useAnswer } from '../../graph/use-answer.js';
import type { ProgrammeQuery } from '../../typed-documents.js';
import { Assurance } from './assurance.js';
import { Facts } from './facts.js';
import { Money } from './money.js';
import document from './programme.graphql';

/** Everything on record about one programme. */
export default function ProgrammePage(): ReactNode {
  const { slug = '' } = useParams();
  // With another programme nothing of the one before stays.
  return <OneProgramme key={slug} slug={slug} />;
}

function OneProgramme({ slug }: { readonly slug: string }): ReactNode {
  const answer = useAnswer<ProgrammeQuery, { slug: string }>(document, { slug });
  useRecordHeading(answer, { kind: 'programme', given: slug, nameIn: headingOf });
  return (
    <Answered answer={answer} cards={3}>
      {({ programme, lookAlikes, ...names }) =>
        programme ? (
          <Profile document={document} variables={{ slug }}>
            <Facts programme={programme} />
            <Assurance programme={programme} />
            <Money programme={programme} />
            <Disagreements all={programme.discrepancies} />
            <LookAlikes all={lookAlikes.nodes} names={names} of={{ type: 'Programme', key: slug }} />
          </Profile>
        ) : (
          <NotOnRecord kind="programme" given={slug} />
        )
      }
    </Answered>
  );
}

function headingOf({ programme }: ProgrammeQuery): string | undefined {
  return programme
    ? nameWithPlace({ ...programme, areas: programme.coverage.map(({ area }) => area) })
    : undefined;
}

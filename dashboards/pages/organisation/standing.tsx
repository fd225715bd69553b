import type { ReactNode } from 'react';
import { Accreditations } from '../../components/profile/accreditations.js';
import { Evaluations } from '../../components/profile/evaluations.js';
import { Described } from '../../components/profile/listed-records.js';
import { Section } from '../../components/profile/section.js';
import type { OrganisationQuery } from '../../typed-documents.js';
import type { Organisation } from './organisation.js';

interface StandingProps {
  readonly organisation: Organisation;
  readonly operated: OrganisationQuery['operated']['nodes'];
  readonly evaluations: OrganisationQuery['evaluations']['nodes'];
}

/** What an organisation is accredited under, the schemes that it runs and the evaluations that it makes. */
export function Standing({ organisation, operated, evaluations }: StandingProps): ReactNode {
  const { accreditations } = organisation;
  return (
    <>
      <Section
        title="Is it accredited itself?"
        citations={accreditations.flatMap(({ citations }) => citations)}
      >
        {accreditations.length === 0 ? (
          <p>No source says that it is.</p>
        ) : (
          <>
            <p>What holds for the organisation says nothing of a programme that it delivers.</p>
            <Accreditations all={accreditations} />
          </>
        )}
      </Section>
      {operated.length > 0 && (
        <Section title="Schemes that it runs" citations={operated.flatMap(({ citations }) => citations)}>
          <Described items={operated} />
        </Section>
      )}
      {evaluations.length > 0 && (
        <Section
          title="Evaluations that it makes"
          citations={evaluations.flatMap(({ citations }) => citations)}
        >
          <Evaluations evaluations={evaluations} />
        </Section>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.js';
import { AreaLink, Listed, ProgrammeLink } from '../../components/profile/links.js';
import { Organisations } from '../../components/profile/listed-records.js';
import { Section } from '../../components/profile/section.js';
import { Stated } from '../../components/profile/stated.js';
import { counted } from '../../words/counted.js';
import { ACCREDITATION_STATES, EVALUATION_STATES } from '../../words/labels.js';
import { FOCUS, SHORT_COVERAGE_BASES, VICTIMS_SUPPORT_STATES } from '../../words/programme-labels.js';
import { programmesOf, type Area, type Programme } from './area.js';

/** The programmes that cover an area or that its office commissions, with what is known of each. */
export function Programmes({ area }: { readonly area: Area }): ReactNode {
  const programmes = programmesOf(area);
  const covering = area.programmes.length;
  return (
    <Section title="Programmes" citations={programmes.flatMap(({ citations }) => citations)}>
      {programmes.length === 0 ? (
        <p>No programme that covers this area is on record.</p>
      ) : (
        <>
          <p>
            <strong>{counted(covering, 'programme')}</strong> on record {covering === 1 ? 'covers' : 'cover'}{' '}
            this area.
          </p>
          <DataTable
            caption={`Programmes in ${area.name}: who and for what`}
            rows={programmes}
            rowKey={({ slug }) => slug}
            columns={[
              { heading: 'Programme', cell: one => <ProgrammeLink {...one} />, sortBy: ({ name }) => name },
              {
                heading: 'Commissioned by',
                cell: ({ commissioners }) => (
                  <Listed
                    items={commissioners}
                    itemKey={({ pcc }) => pcc.slug}
                    none="no office named by any source"
                  >
                    {({ pcc }) => <AreaLink code={pcc.area.code} name={pcc.name} />}
                  </Listed>
                ),
              },
              { heading: 'Organisations', cell: ({ roles }) => <Organisations roles={roles} /> },
              { heading: 'Behaviours', cell: ({ focus }) => <Stated codes={focus} labels={FOCUS} /> },
              { heading: 'Why it counts as here', cell: programme => coverageIn(area, programme) },
            ]}
          />
          <DataTable
            caption={`Programmes in ${area.name}: how sure`}
            rows={programmes}
            rowKey={({ slug }) => slug}
            columns={[
              { heading: 'Programme', cell: one => <ProgrammeLink {...one} />, sortBy: ({ name }) => name },
              { heading: 'Accreditation', cell: one => ACCREDITATION_STATES[one.accreditationState.state] },
              { heading: 'Evaluation', cell: one => EVALUATION_STATES[one.evaluationState.state] },
              {
                heading: 'Support of victims',
                cell: one => VICTIMS_SUPPORT_STATES[one.victimsSupportState.state],
              },
            ]}
          />
        </>
      )}
    </Section>
  );
}

function coverageIn({ code }: Area, { coverage }: Programme): string {
  const here = coverage.find(({ area }) => area.code === code);
  if (!here) return 'Commissioned for another area';
  const basis = SHORT_COVERAGE_BASES[here.basis];
  return here.note === null ? basis : `${basis}: ${here.note}`;
}

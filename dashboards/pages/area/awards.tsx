import type { ReactNode } from 'react';
import { AreaLink, Listed, ProgrammeLink } from '../../components/profile/links.js';
import { Section } from '../../components/profile/section.js';
import { AMOUNT_KINDS, STRAND_KINDS, yearsOf } from '../../words/award-labels.js';
import { counted } from '../../words/counted.js';
import { inPounds } from '../../words/money.js';
import { FOCUS } from '../../words/programme-labels.js';
import { awardsFromElsewhere, type Area, type Award } from './area.js';

/** The awards of an area's office, and those of other offices that pay for work here, each with all that it pays for. */
export function Awards({ area }: { readonly area: Area }): ReactNode {
  const { awardsReceived } = area;
  const elsewhere = awardsFromElsewhere(area);
  const all = [...awardsReceived, ...elsewhere];
  return (
    <Section
      title="Awards"
      citations={all.flatMap(({ citations, strands }) => [
        ...citations,
        ...strands.flatMap(one => one.citations),
      ])}
    >
      <p>
        {awardsReceived.length === 0 ? (
          'No award to an office of this area is on record.'
        ) : (
          <>
            <strong>{counted(awardsReceived.length, 'award')}</strong> received. An amount belongs to the
            whole award: no source says how much of it went to one strand.
          </>
        )}
      </p>
      {awardsReceived.map(award => (
        <OneAward key={award.key} award={award} />
      ))}
      {elsewhere.map(award => (
        <OneAward
          key={award.key}
          award={award}
          from={
            <>
              {' '}
              Received by another office, for work that covers this area: <AreaLink {...award.pcc.area} />.
            </>
          }
        />
      ))}
    </Section>
  );
}

function OneAward({ award, from }: { readonly award: Award; readonly from?: ReactNode }): ReactNode {
  return (
    <div className="profile__part">
      <h3 className="govuk-heading-s">{award.stream.name}</h3>
      <p>
        <strong>{inPounds(award.amount)}</strong> ({AMOUNT_KINDS[award.amountKind]}), {yearsOf(award.period)},
        to “{award.recipientAsPrinted}”.{from} {award.matchFundingState.explanation}
      </p>
      <ol className="govuk-list govuk-list--number">
        {award.strands.map(strand => (
          <li key={strand.position}>
            {[strand.kind, ...(strand.includes ?? [])].map(kind => STRAND_KINDS[kind]).join(', ')}:{' '}
            {strand.description}{' '}
            {strand.focus === null
              ? 'The source does not say which behaviours it addresses.'
              : `Addresses: ${strand.focus.map(focus => FOCUS[focus].toLowerCase()).join('; ')}.`}
            {strand.mayStartLater && ' It may start later in the funding period.'}
            {strand.programmes.length > 0 && (
              <>
                {' '}
                Pays for:{' '}
                <Listed items={strand.programmes} itemKey={({ slug }) => slug} none="">
                  {programme => <ProgrammeLink {...programme} />}
                </Listed>
                .
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

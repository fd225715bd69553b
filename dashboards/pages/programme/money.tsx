import type { ReactNode } from 'react';
import { Section } from '../../components/profile/section.js';
import { AreaLink } from '../../components/profile/links.js';
import { AMOUNT_KINDS, STRAND_KINDS, yearsOf } from '../../words/award-labels.js';
import { inPounds } from '../../words/money.js';
import { inUnits } from '../../words/ratio.js';
import type { Programme } from './programme.js';

/** The awards that pay for a programme, each with its whole amount, and the counts that were published of it. */
export function Money({ programme }: { readonly programme: Programme }): ReactNode {
  const { awards, strands, monitoringFigures } = programme;
  return (
    <>
      <Section
        title="What pays for it"
        citations={[...awards, ...strands].flatMap(({ citations }) => citations)}
      >
        {awards.length === 0 ? (
          <p>No award that pays for it is on record. What it costs is not stated by any source.</p>
        ) : (
          <p>
            An amount belongs to the whole award, for all that the award pays for. It is never the cost of
            this programme, which no source states.
          </p>
        )}
        {awards.map(award => (
          <div key={award.key} className="profile__part">
            <h3 className="govuk-heading-s">{award.stream.name}</h3>
            <p>
              <strong>{inPounds(award.amount)}</strong> for the whole award ({AMOUNT_KINDS[award.amountKind]}
              ), {yearsOf(award.period)}, received by{' '}
              <AreaLink code={award.pcc.area.code} name={award.pcc.name} />.{' '}
              {award.matchFundingState.explanation}
            </p>
            <ul className="govuk-list govuk-list--bullet">
              {strands
                .filter(strand => strand.award.key === award.key)
                .map(({ position, kind, description, mayStartLater }) => (
                  <li key={position}>
                    {STRAND_KINDS[kind]}: {description}
                    {mayStartLater && ' It may start later in the funding period.'}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </Section>
      {monitoringFigures.length > 0 && (
        <Section
          title="Counts and targets published for it"
          citations={monitoringFigures.flatMap(({ citations }) => citations)}
        >
          <p>
            They are counts of monitoring, neither outcomes nor evaluations. Where no date is given, none is
            printed.
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {monitoringFigures.map(figure => (
              <li key={figure.measure}>
                {figure.kind === 'TARGET' && 'Target: '}
                <strong>{figureInWords(figure)}</strong>. {figure.statement}
                {figure.asOf !== null && ` As of ${figure.asOf}.`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** A figure with what it counts: "162 referrals", "10 people who completed"; its unit apart where the measure does not say it. */
function figureInWords({ measure, value, unit }: Programme['monitoringFigures'][number]): string {
  const figure = inUnits(value, unit);
  const [size, counted = ''] = figure.split(' ');
  return measure.split(' ').includes(counted) ? `${size} ${measure}` : `${figure} (${measure})`;
}

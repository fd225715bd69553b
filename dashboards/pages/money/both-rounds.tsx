import type { ReactNode } from 'react';
import { PairedFlow } from '../../charts/paired-flow.js';
import { AMOUNT_KINDS } from '../../words/award-labels.js';
import { counted } from '../../words/counted.js';
import { inPounds } from '../../words/money.js';
import { areaNameOf, type Round } from './rounds.js';

/** Two rounds beside each other, area by area, on one scale. */
export function BothRounds({ rounds }: { readonly rounds: readonly [Round, Round] }): ReactNode {
  const [earlier, later] = rounds;
  const names = [...new Set([...later.awards, ...earlier.awards].map(areaNameOf))];
  const amountIn = (round: Round, name: string) =>
    round.awards.find(award => areaNameOf(award) === name)?.amount ?? null;
  return (
    <PairedFlow
      title="Awards of both rounds by area"
      description={`${rounds
        .map(({ name, sum, awards }) => `${name}: ${inPounds(sum)} to ${counted(awards.length, 'area')}`)
        .join('. ')}. The table has each amount.`}
      streams={[streamOf(earlier), streamOf(later)]}
      rows={names.map(name => ({ label: name, amounts: rounds.map(round => amountIn(round, name)) }))}
      nothing="no award listed"
    />
  );
}

function streamOf({ name, sum, awards: [first] }: Round) {
  const kind = first ? `, ${AMOUNT_KINDS[first.amountKind]}` : '';
  return { name: `${name}${kind}: ${inPounds(sum)}`, total: sum };
}

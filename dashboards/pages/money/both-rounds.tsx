import type { ReactNode } from 'react';
import type { FlowRow } from '../../charts/flow-rows.js';
import { PairedFlow } from '../../charts/paired-flow.js';
import { AMOUNT_KINDS } from '../../words/award-labels.js';
import { counted } from '../../words/counted.js';
import { inPounds } from '../../words/money.js';
import { areaNameOf, type Round } from './rounds.js';

/** Two rounds beside each other, area by area, on one scale. */
export function BothRounds({ rounds }: { readonly rounds: readonly [Round, Round] }): ReactNode {
  const [earlier, later] = rounds;
  const names = [...new Set([...later.awards, ...earlier.awards].map(areaNameOf))];
  return (
    <PairedFlow
      title="Awards of both rounds by area"
      description={`${rounds
        .map(({ name, sum, awards }) => `${name}: ${inPounds(sum)} to ${counted(awards.length, 'award')}`)
        .join('. ')}. The table has each amount.`}
      streams={[streamOf(earlier), streamOf(later)]}
      rows={names.flatMap(name => rowsOf(name, rounds))}
      nothing="no award listed"
    />
  );
}

/** As many rows as the area has awards in the round in which it has most: an award is not added to another. */
function rowsOf(name: string, rounds: readonly Round[]): FlowRow[] {
  const amounts = rounds.map(({ awards }) =>
    awards.filter(award => areaNameOf(award) === name).map(({ amount }) => amount),
  );
  const most = Math.max(...amounts.map(({ length }) => length));
  return Array.from({ length: most }, (_, place) => ({
    label: place === 0 ? name : `${name}, award ${place + 1}`,
    amounts: amounts.map(ofRound => ofRound[place] ?? null),
  }));
}

function streamOf({ name, sum, awards: [first] }: Round) {
  const kind = first ? `, ${AMOUNT_KINDS[first.amountKind]}` : '';
  return { name: `${name}${kind}: ${inPounds(sum)}`, total: sum };
}

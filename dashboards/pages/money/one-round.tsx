import type { ReactNode } from 'react';
import { Flow } from '../../charts/flow.js';
import { counted } from '../../words/counted.js';
import { inPounds } from '../../words/money.js';
import { areaNameOf, type Round } from './rounds.js';
import { strandsInWords } from './strands-in-words.js';

/** A round as a flow: the whole on the left, a band for each award, and its strands as dots. */
export function OneRound({ round }: { readonly round: Round }): ReactNode {
  const [largest] = round.awards;
  return (
    <>
      <p className="govuk-body">
        From left to right: the round, its awards by area, each as thick as its amount, and their strands,
        which have no amount of their own.
      </p>
      <Flow
        title={`Awards of the ${round.name} round and their strands`}
        description={`${inPounds(round.sum)} flow to ${counted(round.awards.length, 'award')}. ${
          largest ? `The largest is ${areaNameOf(largest)}, ${inPounds(largest.amount)}. ` : ''
        }The table has each with its strands.`}
        stream={{ name: round.name, total: round.sum }}
        rows={round.awards.map(award => ({
          label: areaNameOf(award),
          amounts: [award.amount],
          hangs: { count: award.strands.length, text: strandsInWords(award) },
        }))}
      />
    </>
  );
}

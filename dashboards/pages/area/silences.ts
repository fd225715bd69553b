import type { CitedPlace } from '../../card/citation.js';
import { NOT_STATED } from '../../words/listed.js';
import { programmesOf, type Area, type Programme } from './area.js';

/** Something that is not known, in a sentence, with the programmes or awards of which it is not. */
export interface Unknown {
  readonly text: string;
  readonly of: readonly string[];
  readonly basis: readonly CitedPlace[];
}

const SILENT: ReadonlySet<string> = new Set(['NOT_ASKED', 'NOT_REPORTED', 'NO_SCHEME_EXISTS']);

/** What the graph says is not known of an area's programmes and awards: the same sentence is said once for all. */
export function silencesIn(area: Area): Unknown[] {
  const programmes = programmesOf(area);
  const said = [
    ...area.awardsReceived.map(({ stream, matchFundingState }) => ({
      text: matchFundingState.explanation,
      of: stream.name,
      basis: matchFundingState.basis,
    })),
    ...area.awardsReceived
      .filter(({ period }) => period === null)
      .map(({ stream, citations }) => ({
        text: 'Which financial years the award pays for is not stated by any source.',
        of: stream.name,
        basis: citations,
      })),
    ...programmes.flatMap(silentStates),
    ...programmes.flatMap(silentFields),
  ];
  return [...Map.groupBy(said, ({ text }) => text)].map(([text, all]) => ({
    text,
    of: all.map(one => one.of),
    basis: all.flatMap(({ basis }) => basis),
  }));
}

function silentStates({ name, accreditationState, evaluationState, victimsSupportState }: Programme) {
  return [accreditationState, evaluationState, victimsSupportState]
    .filter(({ state }) => SILENT.has(state))
    .map(({ explanation, basis }) => ({ text: explanation, of: name, basis }));
}

function silentFields({ name, focus, riskLevels, referralRoutes, ageGroups }: Programme) {
  const fields = {
    'Which behaviours it addresses': focus,
    'Which risk levels it accepts': riskLevels,
    'How people come into it': referralRoutes,
    'The ages of the people it works with': ageGroups,
  };
  return Object.entries(fields)
    .filter(([, values]) => values === null)
    .map(([what]) => ({ text: `${what}: ${NOT_STATED}.`, of: name, basis: [] }));
}

import type { ProgrammesQuery } from '../../typed-documents.js';
import { FOCUS } from '../../words/programme-labels.js';

/** A programme with what the page's document asks of it. */
export type Programme = ProgrammesQuery['programmes']['nodes'][number];

/** The programmes that have each of the words in their name, their areas, their behaviours or their model. */
export function foundProgrammes(programmes: readonly Programme[], text: string): Programme[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return programmes.filter(programme => words.every(word => namesOf(programme).includes(word)));
}

function namesOf({ name, areas, focus, model }: Programme): string {
  const places = areas.flatMap(area => [area.name, area.region]);
  const behaviours = (focus ?? []).map(code => FOCUS[code]);
  return [name, ...places, ...behaviours, model?.name].join('\n').toLowerCase();
}

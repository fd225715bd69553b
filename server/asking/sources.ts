import type { Fields, Value } from './table.js';

/** Where an answer comes from: the title of each document, with the places in it, each once, as they first come. */
export function sourcesOf(data: Fields): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, Set<string>>();
  collect(data, sources);
  return new Map([...sources].map(([title, places]) => [title, [...places]]));
}

function collect(value: Value, sources: Map<string, Set<string>>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [field, part] of Object.entries(value) as [string, Value][]) {
    if (field === 'source') addCitation(value as Fields, sources);
    collect(part, sources);
  }
}

function addCitation({ source, locator }: Fields, sources: Map<string, Set<string>>): void {
  const { title } = (source ?? {}) as Fields;
  if (typeof title !== 'string') return;
  const places = sources.get(title) ?? new Set();
  sources.set(title, places);
  if (typeof locator === 'string') places.add(locator);
}

import { parse } from 'graphql';
import type { Reads } from '../../schema/shared/reads.js';
import { operationOf } from './contract/selection.js';
import { answerPart, listAt, type TwoPaths } from './reading/answer-part.js';
import type { Places } from './reading/gathered-notes.js';
import type { TableSource } from './table.js';

const document = parse('{ sources(first: 500) { nodes { slug title publisher datePrinted licence } } }', {
  noLocation: true,
});
const SOURCES = { document, operation: operationOf(document) };

/** A document of the record, before anybody has said which places in it are cited. */
export type KnownSource = Omit<TableSource, 'places'>;

/** The documents that the record is made from. */
export async function knownSources(
  paths: TwoPaths,
  reads: Reads,
  signal: AbortSignal,
): Promise<readonly KnownSource[]> {
  const data = await answerPart(paths, SOURCES, {}, reads, signal);
  return listAt(data, ['sources', 'nodes']) as unknown as readonly KnownSource[];
}

/** The documents that rows cite, with the places in them. */
export function citedSources(
  known: readonly KnownSource[],
  places: ReadonlyMap<string, Places>,
): TableSource[] {
  return known.flatMap(source => {
    const its = places.get(source.slug);
    return its ? [{ ...source, places: [...its] }] : [];
  });
}

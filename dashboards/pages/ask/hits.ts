import useSWR from 'swr';
import { ask } from '../../graph/ask.js';
import type { AskQuery } from '../../typed-documents.js';
import document from './ask.graphql';

/** The kinds of things that have a page of their own. */
export type Group = 'areas' | 'programmes' | 'models' | 'organisations';

/** A record that was found. */
export interface Hit {
  readonly group: Group;
  readonly href: string;
  readonly name: string;
  /** What it is and where, so that things of one name can be told apart. */
  readonly note: string;
}

interface Hits {
  readonly hits: readonly Hit[];
  readonly isLoading: boolean;
  readonly problem: string | undefined;
}

/** The search of the graph takes no fewer letters and no more. */
const [FEWEST_LETTERS, MOST_LETTERS] = [2, 200];

/** Whether a text has the letters that a search needs. */
export function canBeSearched(text: string): boolean {
  return text.trim().length >= FEWEST_LETTERS;
}

/** What the graph finds for some words, best first. Nothing is asked before there are two letters. */
export function useHits(text: string, first: number): Hits {
  const given = text.trim().slice(0, MOST_LETTERS);
  const isAsked = canBeSearched(given);
  const { data, error, isLoading } = useSWR(
    isAsked ? [document.documentId, given, first] : null,
    async () => hitsIn((await ask<AskQuery>(document, { text: given, first })).data),
    { keepPreviousData: true, revalidateOnFocus: false, shouldRetryOnError: false },
  );
  return {
    // Where these words could not be looked for, what was found for others is no answer.
    hits: isAsked && error === undefined ? (data ?? []) : [],
    isLoading,
    problem: error instanceof Error ? error.message : undefined,
  };
}

/** Each page once: an area and its office are on the same. */
function hitsIn({ search }: AskQuery): Hit[] {
  const hits = search.flatMap(({ record }) => hitOf(record) ?? []);
  return [...new Map(hits.toReversed().map(hit => [hit.href, hit])).values()].toReversed();
}

function hitOf(record: AskQuery['search'][number]['record']): Hit | undefined {
  if ('areaName' in record) return areaHit(record.code, record.areaName, `area, ${record.region}`);
  if ('officeName' in record)
    return areaHit(record.area.code, record.officeName, `office of ${record.area.name}`);
  if ('programmeName' in record) {
    const where = record.areas.map(({ name }) => name).join(', ') || 'area not stated';
    return hit('programmes', record.slug, record.programmeName, `programme, ${where}`);
  }
  if ('modelName' in record) return hit('models', record.slug, record.modelName, 'model');
  if ('organisationName' in record)
    return hit('organisations', record.slug, record.organisationName, 'organisation');
  return undefined;
}

function areaHit(code: string, name: string, note: string): Hit {
  return hit('areas', code, name, note);
}

function hit(group: Group, key: string, name: string, note: string): Hit {
  return { group, href: `/${group}/${key}`, name, note };
}

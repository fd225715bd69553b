import type { Entry, PublishedRecord } from '../loading/load-record.js';
import type { Cell } from './copy-text.js';

/** What synthetic data take over from the published record: who could commission, where, and what is measured. */
export interface Reference {
  readonly areas: readonly Area[];
  readonly offices: readonly Office[];
  readonly officeNames: readonly Entry[];
  readonly indicators: readonly Entry[];
  /** Only for their slugs, funders and periods, which the registered questions ask by. */
  readonly streams: readonly Entry[];
}

interface Area {
  readonly code: string;
  readonly entry: Entry;
}

interface Office {
  readonly slug: string;
  readonly name: string;
  /** The place of its area among the areas. */
  readonly area: number;
  readonly entry: Entry;
}

export function referenceOf({ entries }: PublishedRecord): Reference {
  const of = (type: string): readonly Entry[] => entries.get(type) ?? [];
  const areas = of('PoliceForceArea').map(entry => ({ code: entry.key, entry }));
  const places = new Map(areas.map(({ code }, place) => [code, place]));
  return {
    areas,
    offices: of('Pcc').map(entry => ({
      slug: entry.key,
      name: String(entry.row['name']),
      area: places.get(String(entry.row['area'])) ?? 0,
      entry,
    })),
    officeNames: of('PccName'),
    indicators: of('Kpi'),
    streams: of('FundingStream'),
  };
}

/** A cell of a data file as a column takes it. */
export const cellOf = ({ row }: Entry, column: string): Cell => row[column] ?? null;

import { expect } from '@jest/globals';
import type { ServedApp } from './served-app.js';

export interface Group {
  key: Record<string, unknown>;
  count: number;
  overlapping: boolean;
  countDistinct: Record<string, number>;
  sum: Record<string, number | null>;
  min: Record<string, number | null>;
  max: Record<string, number | null>;
  avg: Record<string, number | null>;
}

export interface Aggregate {
  groupCount: number;
  groups: Group[];
}

export const OF_2023 = 'domestic-abuse-and-stalking-perpetrator-intervention-fund-2023-25';
export const OF_2021 = 'home-office-perpetrator-programmes-2021';

/** The groups of a list as a server answers them: `awards` for `awardsAggregate`. */
export async function askedAggregate(
  app: ServedApp,
  list: string,
  args: string,
  selection: string,
): Promise<Aggregate> {
  const { data, errors } = await app.ask(
    `{ all: ${list}Aggregate${args ? `(${args})` : ''} { groupCount groups { ${selection} } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { all: Aggregate }).all;
}

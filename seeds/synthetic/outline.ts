import { fundingOutline, type AwardOutline, type StreamOutline } from './funding-outline.js';
import { modelOutlines, programmeOutlines, type ProgrammeOutline } from './programme-outline.js';
import { Random } from './random.js';
import type { Reference } from './reference.js';
import type { Size } from './size.js';
import type { Focus } from '../../schema/shared/focus.js';

/** What several tables have to agree on. It is kept in memory, and its size has a bound, as that of a country. */
export interface Outline {
  readonly size: Size;
  readonly reference: Reference;
  /** The behaviours that each model addresses. */
  readonly models: readonly (readonly Focus[])[];
  readonly programmes: readonly ProgrammeOutline[];
  readonly streams: readonly StreamOutline[];
  readonly awards: readonly AwardOutline[];
  /** A new source of chance for one purpose. */
  readonly random: (purpose: string) => Random;
}

export interface Choice {
  readonly scale: number;
  readonly seed: number;
}

export function outlineOf({ scale, seed }: Choice, size: Size, reference: Reference): Outline {
  const random = (purpose: string) => new Random(`${seed}/${scale}/${purpose}`);
  const models = modelOutlines(size, random('models'));
  const programmes = programmeOutlines(size, reference, models, random('programmes'));
  const { streams, awards } = fundingOutline(size, reference, programmes, random('funding'));
  return { size, reference, models, programmes, streams, awards, random };
}

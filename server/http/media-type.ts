import { LRUCache } from 'lru-cache';

const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const;

/** What an answer of GraphQL can be. */
export type MediaType = (typeof MEDIA_TYPES)[number];

interface Range {
  readonly type: string;
  /** What the type says of itself; the weight is no part of it. */
  readonly parameters: readonly string[];
  readonly weight: number;
}

// Clients of one kind say the same each time. What nobody says twice is not worth more memory than this.
const MOST_KNOWN = 100;
const known = new LRUCache<string, { readonly best: MediaType | undefined }>({ max: MOST_KNOWN });

/**
 * The media type that suits an `Accept` best: by weight, then the one that it names most precisely, then the one
 * that it names first. Without an `Accept` it is `application/json`; it is undefined when neither suits.
 */
export function mediaTypeFor(accept = ''): MediaType | undefined {
  const found = known.get(accept) ?? { best: bestFor(accept) };
  known.set(accept, found);
  return found.best;
}

function bestFor(accept: string): MediaType | undefined {
  const ranges = accept.trim() ? accept.split(',').map(rangeOf) : [rangeOf('*/*')];
  const offers = MEDIA_TYPES.flatMap(type => {
    const place = Math.max(...ranges.map(range => precision(range, type)));
    const order = ranges.findIndex(range => precision(range, type) === place);
    const weight = place > 0 ? (ranges[order]?.weight ?? 0) : 0;
    return weight > 0 ? [{ type, weight, place, order }] : [];
  });
  const [best] = offers.sort(
    (one, other) => other.weight - one.weight || other.place - one.place || one.order - other.order,
  );
  return best?.type;
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map(part => part.trim().toLowerCase());
  const weight = parameters.find(parameter => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '');
  return {
    type,
    parameters: parameters.filter(parameter => parameter !== '' && !/^q\s*=/.test(parameter)),
    weight: weight === undefined ? 1 : Number(weight) || 0,
  };
}

/** How precisely a range names a type, from 1; 0 when it does not. */
function precision({ type, parameters }: Range, wanted: MediaType): number {
  if (!parameters.every(parameter => /^charset="?utf-8"?$/.test(parameter))) return 0;
  if (type === wanted) return 3;
  if (type === 'application/*') return 2;
  return type === '*/*' ? 1 : 0;
}

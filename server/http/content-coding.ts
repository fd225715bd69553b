import type { Compression } from '../compress.js';

/** What a body is sent in. */
export type Coding = Compression | 'identity';

const SMALLEST_FIRST: readonly Compression[] = ['br', 'gzip'];

/**
 * The coding that a client's `Accept-Encoding` names and does not refuse, and that leaves least to send.
 *
 * @param isOffered - whether there is a copy in a coding
 */
export function codingFor(
  acceptEncoding: string | undefined,
  isOffered: (coding: Compression) => boolean = () => true,
): Coding {
  if (acceptEncoding === undefined) return 'identity';
  const accepted = acceptedCodings(acceptEncoding);
  return SMALLEST_FIRST.find(coding => accepted.has(coding) && isOffered(coding)) ?? 'identity';
}

function acceptedCodings(header: string): ReadonlySet<string> {
  const offers = header.split(',').map(offer => offer.split(';').map(part => part.trim().toLowerCase()));
  // A weight of nought is a refusal (RFC 9110, 12.4.2); other weights do not change which copy is smallest.
  const accepted = offers.filter(
    ([, ...parameters]) => !parameters.some(part => /^q=0(?:\.0*)?$/.test(part)),
  );
  return new Set(accepted.map(([coding = '']) => coding));
}

/** The codings that an `Accept-Encoding` names and does not refuse. */
export function acceptedCodings(header = ''): ReadonlySet<string> {
  const offers = header.split(',').map(offer => offer.split(';').map(part => part.trim().toLowerCase()));
  // A weight of nought is a refusal (RFC 9110, 12.4.2); other weights do not change which copy is smallest.
  const accepted = offers.filter(
    ([, ...parameters]) => !parameters.some(part => /^q=0(?:\.0*)?$/.test(part)),
  );
  return new Set(accepted.map(([coding = '']) => coding));
}

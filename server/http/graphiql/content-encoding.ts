import type { BuiltFile } from './built-page.js';

/** The bytes to send and the coding they are in. */
export interface EncodedBody {
  readonly coding: 'br' | 'gzip' | 'identity';
  readonly body: Buffer;
}

/** The smallest copy of a file that the client's `Accept-Encoding` names: Brotli, then gzip, then the file itself. */
export function encodedBody(file: BuiltFile, acceptEncoding: string | undefined): EncodedBody {
  const accepted = acceptedCodings(acceptEncoding ?? '');
  if (file.br && accepted.has('br')) return { coding: 'br', body: file.br };
  if (file.gzip && accepted.has('gzip')) return { coding: 'gzip', body: file.gzip };
  return { coding: 'identity', body: file.identity };
}

function acceptedCodings(header: string): ReadonlySet<string> {
  const offers = header.split(',').map(offer => offer.split(';').map(part => part.trim().toLowerCase()));
  // A weight of nought is a refusal (RFC 9110, 12.4.2); other weights do not change which copy is smallest.
  const accepted = offers.filter(
    ([, ...parameters]) => !parameters.some(part => /^q=0(?:\.0*)?$/.test(part)),
  );
  return new Set(accepted.map(([coding = '']) => coding));
}

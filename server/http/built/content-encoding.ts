import { acceptedCodings } from '../accepted-codings.js';
import type { BuiltFile } from './built-page.js';

/** The bytes to send and the coding they are in. */
export interface EncodedBody {
  readonly coding: 'br' | 'gzip' | 'identity';
  readonly body: Buffer;
}

/** The smallest copy of a file that the client's `Accept-Encoding` names: Brotli, then gzip, then the file itself. */
export function encodedBody(file: BuiltFile, acceptEncoding: string | undefined): EncodedBody {
  const accepted = acceptedCodings(acceptEncoding);
  if (file.br && accepted.has('br')) return { coding: 'br', body: file.br };
  if (file.gzip && accepted.has('gzip')) return { coding: 'gzip', body: file.gzip };
  return { coding: 'identity', body: file.identity };
}

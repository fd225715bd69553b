import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The ways in which answers are compressed. */
export type Compression = 'br' | 'gzip';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

// Somebody waits for it, so that it has to be made fast. Brotli's is a good deal smaller, in as much time as gzip takes.
export const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 5;

/** Compresses a body in another thread. The same bytes come of the same body. */
export function compress(body: string | Buffer, compression: Compression): Promise<Buffer> {
  if (compression === 'gzip') return zip(body, { level: GZIP_LEVEL });
  return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}

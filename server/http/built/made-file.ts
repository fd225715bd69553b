import type { IncomingMessage } from 'node:http';
import { compress } from '../../compress.js';
import { codingFor } from '../content-coding.js';
import { CONTENT_TYPES, digestOf, type BuiltFile } from './built-page.js';

/** A file that is made for a request, as what its ending says, compressed as its client takes it. */
export async function madeFile(
  { headers }: IncomingMessage,
  ending: '.html' | '.json',
  text: string,
): Promise<BuiltFile> {
  const identity = Buffer.from(text);
  const coding = codingFor(headers['accept-encoding']);
  return {
    contentType: CONTENT_TYPES[ending],
    digest: digestOf(identity),
    identity,
    ...(coding !== 'identity' && { [coding]: await compress(identity, coding) }),
  };
}

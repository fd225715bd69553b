import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(?:css|html|js|json|svg|ttf)$/;

/**
 * A Vite plugin that leaves `.br` and `.gz` copies beside the files of a build, so that the server compresses
 * nothing while people wait. A copy that is no smaller than its original is not written.
 */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle(output, bundle) {
      const { dir } = output;
      if (dir === undefined) throw new Error('precompress needs a build that writes to a folder.');
      await Promise.all(
        Object.keys(bundle)
          .filter(name => compressible.test(name))
          .map(name => writeCompressedCopies(join(dir, name))),
      );
    },
  };
}

async function writeCompressedCopies(file: string): Promise<void> {
  const original = await readFile(file);
  // Quality 9 is within a few per cent of 11 and an order of magnitude faster.
  const brotli = promisify(brotliCompress)(original, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  const copies = { br: await brotli, gz: await promisify(gzip)(original, { level: 9 }) };
  for (const [extension, copy] of Object.entries(copies)) {
    if (copy.length < original.length) await writeFile(`${file}.${extension}`, copy);
  }
}

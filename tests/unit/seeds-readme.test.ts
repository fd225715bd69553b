import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { csvTables } from '../../seeds/loading/tables/provenance.tables.js';
import { projectFolder } from '../../server/config.js';

describe('the description of the data files', () => {
  it('names every file with its columns, in the order in which they are read', async () => {
    const readme = await readFile(path.join(projectFolder, 'seeds/README.md'), 'utf8');
    const described = [...readme.matchAll(/^\*\*`(.+\.csv)`\*\*.*\n`(.+)`$/gm)].map(([, file, columns]) => ({
      file,
      columns,
    }));
    expect(described).toEqual(csvTables.map(({ file, header }) => ({ file, columns: header.join() })));
  });
});

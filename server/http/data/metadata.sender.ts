import { csvwMetadata } from '../../tables/metadata/csvw.js';
import type { BegunTable } from '../../tables/reading/read-table.js';
import { notesOf } from '../../tables/table-notes.js';
import { fileAddress } from './table-address.js';
import type { Sender } from './table.handler.js';

/** Of more rows than this, what they cite is not gathered: the column `sources` has it. */
const MOST_ROWS_READ = 50_000;

/** What the CSV of a table is, at `<question>.csv-metadata.json`: its columns, and the sources and caveats of its rows. */
export const metadataSender: Sender = {
  ending: 'csv-metadata.json',
  mediaType: 'application/csvm+json',
  withNotes: true,
  async *pieces(asked, begun, data) {
    const known = await data.sources();
    // What the rows rest on is known when they have been read.
    if (begun.total <= MOST_ROWS_READ) await readAll(begun);
    const { table } = asked;
    const place = { url: fileAddress(asked, 'csv'), changedAt: data.changedAt };
    const metadata = csvwMetadata(asked.head, notesOf(table, begun, known), place);
    yield `${JSON.stringify(metadata, null, 2)}\n`;
  },
};

async function readAll({ batches }: BegunTable): Promise<void> {
  let { done } = await batches.next();
  while (!done) ({ done } = await batches.next());
}

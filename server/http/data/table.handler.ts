import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Format } from '../../tables/formats/format.js';
import { FORMATS } from '../../tables/formats/formats.js';
import type { BegunTable } from '../../tables/reading/read-table.js';
import { notesOf } from '../../tables/table-notes.js';
import type { OpenTables, Tables } from '../../tables/tables.js';
import { answerNotModified, writeHead } from '../answer.js';
import type { Deadline } from '../deadline.js';
import { Problem } from './problem.js';
import { READABLE } from './readable.js';
import { codingOfTable, sendPieces } from './sent-stream.js';
import { fileAddress } from './table-address.js';
import type { TableRequest } from './table-request.js';
import { isConditional, isKnown, validatorHeaders, validatorsOf } from './table-tags.js';

/** What a table comes from besides the question and the data. */
export interface Origin {
  /** Identifies the code and what it uses. */
  readonly edition: string;
  /** When that was made. */
  readonly builtAt: Date;
}

/** A form in which a table is sent. */
export interface Sender {
  readonly ending: string;
  readonly mediaType: string;
  /** Whether it has the sources and caveats of the rows. */
  readonly withNotes: boolean;
  /** How many rows it takes at most; whoever has more is refused. */
  readonly mostRows?: number;
  /** Headers of its own. */
  readonly headers?: (request: TableRequest) => OutgoingHttpHeaders;
  readonly pieces: (
    request: TableRequest,
    begun: BegunTable,
    data: OpenTables,
  ) => AsyncIterable<string | Uint8Array>;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly deadline: Deadline;
  readonly tables: Tables;
  readonly origin: Origin;
}

/** Answers with a table, or says that the client has it. */
export async function sendTable(exchange: Exchange, asked: TableRequest, sender: Sender): Promise<void> {
  const { request, response, deadline, tables, origin } = exchange;
  const coding = codingOfTable(sender.ending, request.headers['accept-encoding']);
  if (isConditional(request)) {
    const state = await tables.state(deadline.signal);
    const validators = validatorsOf(asked, state, { ...origin, coding });
    if (isKnown(request, validators))
      return answerNotModified(response, { ...READABLE, ...validatorHeaders(validators) });
  }
  const data = await tables.open(deadline.signal);
  try {
    const begun = await data.begin(asked.table, asked.variables, { withNotes: sender.withNotes });
    if (begun.total > (sender.mostRows ?? Infinity)) throw tooManyRows(asked, sender, begun);
    deadline.signal.throwIfAborted();
    const validators = validatorsOf(asked, data, { ...origin, coding });
    writeHead(response, 200, {
      ...READABLE,
      ...validatorHeaders(validators),
      'content-type': sender.mediaType,
      ...(coding !== 'identity' && { 'content-encoding': coding }),
      'x-total-rows': String(begun.total),
      'x-table-version': String(asked.table.contract.version),
      link: `<${fileAddress(asked, 'csv-metadata.json')}>; rel="describedby"; type="application/csvm+json"`,
      'accept-ranges': 'none',
      ...sender.headers?.(asked),
    });
    if (request.method === 'HEAD') response.end();
    else await sendPieces(response, sender.pieces(asked, begun, data), coding, deadline);
  } finally {
    await data.close();
  }
}

/** The files, by the ending of their address. */
export const FILES: readonly Sender[] = [...FORMATS.values()].map(format => ({
  ending: format.name,
  mediaType: format.mediaType,
  withNotes: format.name === 'xlsx',
  ...(format.mostRows !== undefined && { mostRows: format.mostRows }),
  headers: ({ table }) => ({
    'content-disposition': `attachment; filename="${table.question.name}.${format.name}"`,
  }),
  pieces: (asked, begun, data) => fileOf(format, asked, begun, data),
}));

async function* fileOf(
  format: Format,
  { table, head, forExcel }: TableRequest,
  begun: BegunTable,
  data: OpenTables,
): AsyncGenerator<string | Uint8Array> {
  const known = format.name === 'xlsx' ? await data.sources() : [];
  const read = { ...head, batches: begun.batches, notes: () => notesOf(table, begun, known) };
  yield* format.write(read, { forExcel });
}

function tooManyRows({ table }: TableRequest, { ending, mostRows }: Sender, { total }: BegunTable): Problem {
  const { name } = table.question;
  return new Problem(
    422,
    'TOO_MANY_ROWS',
    `The table has ${total} rows, and .${ending} takes ${mostRows}. /data/${name}.csv and .parquet take all of them.`,
    { totalRows: total, mostRows },
  );
}

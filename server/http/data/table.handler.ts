import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { FORMATS } from '../../tables/formats/formats.js';
import type { Format } from '../../tables/formats/format.js';
import { notesOf, type OpenTables } from '../../tables/tables.js';
import type { BegunTable } from '../../tables/reading/read-table.js';
import { answerNotModified, writeHead } from '../answer.js';
import type { Deadline } from '../deadline.js';
import { Problem } from './problem.js';
import { codingFor, sendPieces } from './sent-stream.js';
import type { TableRequest } from './table-request.js';
import { isKnown, validatorHeaders, validatorsOf } from './table-tags.js';

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
  /** How many rows it takes at most. */
  readonly mostRows?: number;
  /** Headers of its own. */
  readonly headers?: (request: TableRequest) => OutgoingHttpHeaders;
  readonly pieces: (
    request: TableRequest,
    begun: BegunTable,
    data: OpenTables,
  ) => AsyncIterable<string | Uint8Array>;
}

/** Answers with a table. */
export async function sendTable(
  request: IncomingMessage,
  response: ServerResponse,
  asked: TableRequest,
  sender: Sender,
  data: OpenTables,
  origin: Origin,
  deadline: Deadline,
): Promise<void> {
  const coding = codingFor(sender.ending, request.headers['accept-encoding']);
  const validators = validatorsOf(asked, data, { ...origin, coding });
  const caching = validatorHeaders(validators);
  if (isKnown(request, validators)) return answerNotModified(response, { ...READABLE, ...caching });
  const { table, variables } = asked;
  const begun = await data.begin(table, variables, { withNotes: sender.withNotes });
  if (begun.total > (sender.mostRows ?? Infinity)) throw tooManyRows(asked, sender, begun);
  if (deadline.isOver) return;
  writeHead(response, 200, {
    ...READABLE,
    ...caching,
    'content-type': sender.mediaType,
    ...(coding !== 'identity' && { 'content-encoding': coding }),
    'x-total-rows': String(begun.total),
    'x-table-version': String(table.contract.version),
    link: `<${table.question.name}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
    'accept-ranges': 'none',
    ...sender.headers?.(asked),
  });
  if (request.method === 'HEAD') response.end();
  else await sendPieces(response, sender.pieces(asked, begun, data), coding, deadline);
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

/** The record is published, so pages of others may read it, with the headers that tell of it. */
export const READABLE: OutgoingHttpHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Content-Disposition, ETag, Last-Modified, Link, X-Request-Id, X-Table-Version, X-Total-Rows',
};

function tooManyRows({ table }: TableRequest, { ending, mostRows }: Sender, { total }: BegunTable): Problem {
  const { name } = table.question;
  return new Problem(
    422,
    'TOO_MANY_ROWS',
    `The table has ${total} rows, and .${ending} takes ${mostRows}. /data/${name}.csv and .parquet take all of them.`,
    { totalRows: total, mostRows },
  );
}

import type { ServerResponse } from 'node:http';
import pg from 'pg';
import { inheritedEnvironment } from '../../../server/config.js';
import type { OperationName, Variables } from '../../operations/operation.js';
import { serveBare } from '../bare-server.js';
import { handWritten } from './statements.js';

/** What the limit is sent: it knows its operations, and needs no document. */
interface Asked {
  readonly operation: OperationName;
  readonly variables: Variables;
}

const pool = new pg.Pool({
  connectionString: inheritedEnvironment['DATABASE_URL'],
  max: Number(inheritedEnvironment['POOL_SIZE']),
});

await serveBare((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (piece: string) => (body += piece));
  request.on('end', () => {
    answer(JSON.parse(body) as Asked, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
});

async function answer({ operation, variables }: Asked, response: ServerResponse): Promise<void> {
  const { text, values, ifNone } = handWritten[operation];
  const { rows } = await pool.query<[string | null]>({
    name: operation,
    text,
    values: [...values(variables)],
    rowMode: 'array',
  });
  const json = `{"data":${rows[0]?.[0] ?? ifNone}}`;
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
  });
  response.end(json);
}

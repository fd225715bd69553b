import { csv } from './csv.js';
import type { Format } from './format.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import { parquet } from './parquet.js';
import { xlsx } from './xlsx.js';

/** The files that a table can be had as, by the ending of their address. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  [csv, xlsx, parquet, json, ndjson].map(format => [format.name, format]),
);

import { shownType } from './shown-type.js';
import type { TableHead, TableNotes, TableSource } from '../table.js';

/** What a CSV is: its columns, sources and caveats, as “Metadata Vocabulary for Tabular Data” of the W3C has it. */
export function csvwMetadata(
  { question, grain, columns }: TableHead,
  { sources, caveats, emptyReason }: TableNotes,
  { url, changedAt }: { readonly url: string; readonly changedAt: Date },
): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': question.question,
    'dc:description': `${question.answer} ${grain}`,
    'dc:modified': changedAt.toISOString(),
    ...(sources.length > 0 && { 'dc:source': sources.map(sourceOf) }),
    'rdfs:comment': [...caveats, ...(emptyReason === undefined ? [] : [emptyReason])],
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n'],
    },
    tableSchema: {
      columns: columns.map(column => ({
        name: column.name,
        titles: column.name,
        'dc:description': column.description,
        datatype: DATATYPES[shownType(column)],
        required: !column.nullable,
        ...(column.unit && { 'dc:type': column.unit }),
      })),
    },
  };
}

function sourceOf({ slug, title, publisher, datePrinted, licence, places }: TableSource): object {
  return {
    'dc:identifier': slug,
    'dc:title': title,
    'dc:publisher': publisher,
    ...(datePrinted !== null && { 'dc:date': datePrinted }),
    'dc:license': licence,
    'dc:bibliographicCitation': [...places],
  };
}

const DATATYPES = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  money: { base: 'decimal', 'dc:description': 'Pounds sterling with two decimals.' },
  boolean: { base: 'boolean', format: 'true|false' },
  date: { base: 'date', format: 'yyyy-MM-dd' },
} as const;

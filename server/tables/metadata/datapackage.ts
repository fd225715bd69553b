import type { DataState } from '../tables.js';
import type { KnownSource } from '../known-sources.js';
import { codesOf } from '../code-labels.js';
import type { Table } from '../tables.js';
import type { GraphQLSchema } from 'graphql';

const NAME = 'perpetrator-programmes';
const TITLE = 'Programmes that work with perpetrators of domestic abuse and stalking in England and Wales';
const OPEN_GOVERNMENT = 'Open Government Licence v3.0';

/** All tables as a Frictionless data package of CSV files that lie beside it. */
export function dataPackage(
  schema: GraphQLSchema,
  tables: readonly Table[],
  sources: readonly KnownSource[],
  { changedAt }: DataState,
): object {
  return {
    profile: 'tabular-data-package',
    name: NAME,
    title: TITLE,
    description: [
      `Who funds what, who delivers it, whether it is accredited and whether anyone has evaluated it: ${tables.length} questions as tables.`,
      `Contains public sector information licensed under the ${OPEN_GOVERNMENT}.`,
      ...reserved(sources),
    ].join(' '),
    created: changedAt.toISOString(),
    licenses: [
      {
        name: 'OGL-UK-3.0',
        title: `${OPEN_GOVERNMENT}, for facts from: ${titles(sources.filter(isOpen))}`,
      },
    ],
    sources: sources.map(({ slug, title, publisher, datePrinted, licence }) => ({
      title,
      slug,
      publisher,
      ...(datePrinted !== null && { datePrinted }),
      licence,
    })),
    resources: tables.map(table => resourceOf(schema, table)),
  };
}

function resourceOf(schema: GraphQLSchema, { question, contract, head }: Table): object {
  return {
    profile: 'tabular-data-resource',
    name: question.name,
    path: `${question.name}.csv`,
    title: question.question,
    description: `${question.answer} ${contract.grain} ${question.caveat}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: head.columns.map((column, place) => ({
        name: column.name,
        type: column.type,
        description: column.description,
        ...(column.unit && { unit: column.unit }),
        constraints: {
          ...(!column.nullable && { required: true }),
          ...(contract.columns[place]?.shows === 'value' &&
            column.codelist !== undefined && {
              enum: codesOf(schema, column.codelist)?.map(({ code }) => code),
            }),
        },
      })),
      missingValues: [''],
    },
  };
}

const isOpen = ({ licence }: KnownSource): boolean => licence === OPEN_GOVERNMENT;

function reserved(sources: readonly KnownSource[]): string[] {
  const others = sources.filter(source => !isOpen(source));
  return others.length > 0 ? [`Only facts and figures are taken from: ${titles(others)}.`] : [];
}

function titles(sources: readonly KnownSource[]): string {
  return sources.map(({ title, publisher }) => `${title} (${publisher})`).join('; ');
}

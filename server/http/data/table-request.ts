import type { Limits } from '../../config.js';
import type { TableHead } from '../../tables/table.js';
import { UnusableParameter, variablesFrom } from '../../tables/parameters.js';
import type { Table, Tables } from '../../tables/tables.js';
import { Problem } from './problem.js';

/** A table as somebody asks for it. */
export interface TableRequest {
  readonly table: Table;
  /** What is said of the table, with the parameters that were given. */
  readonly head: TableHead;
  /** The ending of the address. */
  readonly ending: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether a CSV is to begin with a byte-order mark. */
  readonly forExcel: boolean;
  /** The parameters of the table as they were given, in their order. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

interface Terms {
  readonly tables: Tables;
  readonly endings: readonly string[];
  readonly limits: Limits;
}

const TABLE = /^\/data\/([^/.]+)(?:\.([^/]+))?$/;

/**
 * The table that an address asks for.
 *
 * @throws Problem that says what there is instead
 */
export function tableRequest(
  { pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>,
  terms: Terms,
): TableRequest {
  const [, name = '', ending = ''] = TABLE.exec(pathname) ?? [];
  const table = terms.tables.find(name);
  if (!table)
    throw new Problem(404, 'NO_SUCH_TABLE', 'No question has this name. /data lists those that there are.', {
      tables: terms.tables.all.map(({ question }) => question.name),
    });
  if (!terms.endings.includes(ending))
    throw new Problem(
      404,
      'NO_SUCH_FORMAT',
      `The table is at /data/${name}.csv, and with the endings ${terms.endings.join(', ')}.`,
      { formats: terms.endings },
    );
  const given = valuesByName(searchParams);
  const forExcel = isForExcel(given.get('excel'), ending, table);
  refuseOtherVersion(given.get('version'), table);
  for (const own of ['excel', 'version']) given.delete(own);
  const variables = readVariables(table, given, terms);
  return { table, head: headFor(table, variables), ending, variables, forExcel, given };
}

/** The answer in words is to the question as it is first asked, and to no other. */
function headFor({ head }: Table, variables: Readonly<Record<string, unknown>>): TableHead {
  const given = Object.entries(variables).map(([name, value]) => `${name} = ${[value].flat().join(', ')}`);
  if (given.length === 0) return head;
  const answer = `This table was asked for with ${given.join('; ')}. As it is first asked, the answer is: ${head.question.answer}`;
  return { ...head, question: { ...head.question, answer } };
}

function valuesByName(searchParams: URLSearchParams): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [name, value] of searchParams) given.set(name, [...(given.get(name) ?? []), value]);
  return given;
}

function readVariables(
  table: Table,
  given: ReadonlyMap<string, readonly string[]>,
  { tables, limits }: Terms,
): Readonly<Record<string, unknown>> {
  try {
    return variablesFrom(tables.schema, table, table.offered, given, limits);
  } catch (error) {
    if (error instanceof UnusableParameter) throw unusable(table, error.parameter, error.message);
    throw error;
  }
}

function isForExcel(values: readonly string[] | undefined, ending: string, table: Table): boolean {
  if (values === undefined) return false;
  if (ending === 'csv' && (values[0] === '1' || values[0] === '0') && values.length === 1)
    return values[0] === '1';
  throw unusable(
    table,
    'excel',
    'The parameter excel is for CSV alone: 1 puts the mark first by which Excel knows UTF-8, 0 does not.',
  );
}

function refuseOtherVersion(values: readonly string[] | undefined, { question, contract }: Table): void {
  if (values === undefined || values.every(value => value === String(contract.version))) return;
  throw new Problem(
    410,
    'OTHER_VERSION',
    `The table ${question.name} is at version ${contract.version}: look at its columns, and ask for this version.`,
    { version: contract.version },
  );
}

function unusable(table: Table, parameter: string, message: string): Problem {
  const names = [...table.offered.map(({ name }) => name), 'version', 'excel (CSV)'];
  return new Problem(400, 'UNUSABLE_PARAMETER', `${message} The table takes ${names.join(', ')}.`, {
    parameter,
    parameters: table.offered.map(({ name, type, isList, codes, default: unset }) => ({
      name,
      type,
      isList,
      ...(codes && { codes: codes.map(({ code }) => code) }),
      ...(unset && { default: unset }),
    })),
  });
}

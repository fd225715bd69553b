import {
  getNamedType,
  isEnumType,
  isScalarType,
  typeFromAST,
  visit,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { ColumnType } from '../table.js';
import { partsOf, type ContractColumn, type RowsPart, type TableContract } from './contract.js';
import { explodedLists, placeOf, type Place } from './place.js';
import { fieldsAlong, operationOf, selectedFields, type SelectedField } from './selection.js';

type Fields = ReadonlyMap<string, SelectedField>;

/** What each scalar of the schema is in a table. */
export const COLUMN_TYPES: Readonly<Record<string, ColumnType>> = {
  Boolean: 'boolean',
  FinancialYear: 'string',
  Float: 'number',
  GBP: 'number',
  ID: 'string',
  Int: 'integer',
  LocalDate: 'date',
  String: 'string',
};

/**
 * Holds a contract against the document and the schema.
 *
 * @returns what is wrong with it, each as a sentence that says what would be right
 */
export function faultsOfContract(
  schema: GraphQLSchema,
  document: DocumentNode,
  contract: TableContract,
): string[] {
  const root = selectedFields(schema, document);
  const parts = partsOf(contract);
  const records = parts.map(part => recordFields(root, part));
  const [record] = records;
  const missing = parts.filter((_, place) => !records[place]).map(({ path }) => path);
  if (!record || missing.length > 0)
    return [`rows: the document selects no list or object of records at ${missing.join(', ')}.`];
  const types = new Set(parts.map(({ path }) => fieldsAlong(root, path)?.at(-1)?.type.name));
  return [
    ...(types.size > 1 ? [`rows: the lists are of several types: ${[...types].join(', ')}.`] : []),
    ...faultsOfParameters(schema, document, contract, root),
    ...faultsOfExplode(record, contract),
    ...faultsOfNames(contract),
    ...records.flatMap((fields, place) =>
      fields
        ? contract.columns.flatMap(column => faultsOfColumn(fields, contract, column, parts[place]))
        : [],
    ),
  ].filter((fault, place, all) => all.indexOf(fault) === place);
}

/** The fields of the records that a part of the rows is made of. */
export function recordFields(root: Fields, { path }: RowsPart): Fields | undefined {
  const fields = fieldsAlong(root, path);
  const [last, ...above] = fields?.toReversed() ?? [];
  if (!last || last.fields.size === 0 || above.some(({ isList }) => isList)) return undefined;
  return last.fields;
}

/** Names that an address has for what no document decides. */
const RESERVED = ['excel', 'version'];

function faultsOfParameters(
  schema: GraphQLSchema,
  document: DocumentNode,
  contract: TableContract,
  root: Fields,
): string[] {
  const { parameters } = contract;
  const used = variablesUnder(partsOf(contract).map(({ path }) => root.get(path.split('.')[0] ?? '')));
  const definitions = (operationOf(document).variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  const variables = definitions.map(({ variable }) => variable.name.value);
  const nested = definitions.filter(({ type }) => {
    const named = typeFromAST(schema, type);
    return !isEnumType(named && getNamedType(named)) && !isScalarType(named && getNamedType(named));
  });
  const unknown = Object.keys(parameters).filter(name => !variables.includes(name));
  const silent = variables.filter(name => name !== 'first' && parameters[name] === undefined);
  return [
    ...nested.map(
      ({ variable }) => `parameters.${variable.name.value}: an address cannot have an input object.`,
    ),
    ...variables
      .filter(name => RESERVED.includes(name))
      .map(name => `parameters.${name}: the name is taken; give the variable another.`),
    ...unknown.map(name => `parameters.${name}: the rows rest on no variable $${name}.`),
    ...silent.map(name => `parameters.${name}: say what the variable does to the table.`),
  ];
}

/** The variables that fields are given, themselves and within. */
function variablesUnder(fields: readonly (SelectedField | undefined)[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const field of fields)
    if (field) visit(field.node, { Variable: ({ name }) => void used.add(name.value) });
  return used;
}

function faultsOfExplode(record: Fields, { explode, keepsEmpty }: TableContract): string[] {
  if (explode === undefined) return keepsEmpty ? ['keepsEmpty: nothing is exploded.'] : [];
  const last = fieldsAlong(record, explode)?.at(-1);
  if (!last?.isList || last.fields.size === 0)
    return [`explode: the document selects no list of records at ${explode}.`];
  return [];
}

function faultsOfNames({ columns }: TableContract): string[] {
  const names = columns.map(({ name }) => name);
  const twice = names.filter((name, place) => names.indexOf(name) !== place);
  return twice.map(name => `columns.${name}: there are two columns of this name.`);
}

function faultsOfColumn(
  record: Fields,
  contract: TableContract,
  column: ContractColumn,
  part: RowsPart | undefined,
): string[] {
  const { name, shows, path } = column;
  const faults = (...reasons: (string | false | undefined)[]) =>
    reasons.filter(reason => typeof reason === 'string').map(reason => `columns.${name}: ${reason}`);
  if (shows === 'part' || shows === 'partLabel')
    return faults(
      path !== '' && 'it shows the part of the rows, which has no path.',
      part?.code === undefined && 'rows is one list, which has no parts.',
      column.type !== 'string' && 'its type must be string.',
    );
  const exploded = explodedLists(record, contract.explode);
  const place = placeOf(record, exploded, path);
  const last = place?.fields.at(-1);
  if (!place || !last) return faults(`the document does not select ${path} in ${part?.path ?? 'the rows'}.`);
  const isNullable = mayBeNull(place, contract.keepsEmpty === true);
  const lists = place.fields.filter(({ isList }) => isList);
  switch (shows) {
    case 'value':
      return faults(
        lists.length > 0 &&
          `${path} is a list. Explode it, or show how many there are (count) and what they are called (list).`,
        column.type !== typeOf(last.type) && `its type must be ${typeOf(last.type) ?? 'that of a value'}.`,
        last.type.name === 'GBP' && column.unit !== 'GBP' && 'its unit must be GBP.',
        last.type.name !== 'GBP' && column.unit === 'GBP' && 'money must be of the scalar GBP.',
        ...codelistFaults(column, last.type),
        column.nullable !== isNullable &&
          `nullable must be ${isNullable}: the schema says that it ${isNullable ? 'may be' : 'is never'} null.`,
        isNullable &&
          needsStatus(last.type) &&
          !hasStatus(contract, path) &&
          `it may be unknown: add a column ${name}_status that shows its status.`,
      );
    case 'label':
      return faults(
        column.type !== 'string' && 'its type must be string.',
        !isEnumType(last.type) && `${path} has no codes.`,
        ...codelistFaults(column, last.type),
        column.nullable !== (isNullable || lists.length > 0) &&
          `nullable must be ${isNullable || lists.length > 0}.`,
      );
    case 'list':
      return faults(
        column.type !== 'string' && 'its type must be string.',
        lists.length === 0 && `${path} is no list.`,
        typeOf(last.type) === undefined && 'it must lead to a value.',
        ...codelistFaults(column, last.type),
        !column.nullable && 'nullable must be true: the list may be empty.',
      );
    case 'count':
      return faults(
        column.type !== 'integer' && 'its type must be integer.',
        column.unit !== 'count' && 'its unit must be count.',
        (lists.length !== 1 || !last.isList) && `${path} must be a list, and lie in no other.`,
        column.nullable !== isNullable && `nullable must be ${isNullable}.`,
      );
    case 'status':
      return faults(
        column.type !== 'string' && 'its type must be string.',
        !column.nullable && 'nullable must be true: it is empty where the value is there.',
        column.absent === undefined && 'absent must say what an absent value means: [x] or [z].',
        !isNullable && `${path} is never null, so it needs no status.`,
        column.withheld !== undefined &&
          !placeOf(record, exploded, column.withheld) &&
          `the document does not select ${column.withheld}.`,
      );
    case 'sources':
      return faults(
        column.type !== 'string' && 'its type must be string.',
        last.type.name !== 'Citation' && `${path} leads to no citations.`,
        !column.nullable && 'nullable must be true: the list may be empty.',
      );
  }
}

function codelistFaults({ codelist }: ContractColumn, type: GraphQLNamedType): (string | false)[] {
  const right = isEnumType(type) ? type.name : undefined;
  return [codelist !== right && (right ? `its codelist must be ${right}.` : 'it has no codelist.')];
}

/** Whether the value may be absent: a field on the way to it, or the item that it lies in. */
function mayBeNull({ level, fields }: Place, keepsEmpty: boolean): boolean {
  return (level > 0 && keepsEmpty) || fields.some(({ isNullable }) => isNullable);
}

function typeOf(type: GraphQLNamedType): ColumnType | undefined {
  if (isEnumType(type)) return 'string';
  return isScalarType(type) ? COLUMN_TYPES[type.name] : undefined;
}

/** Free text that is not there says nothing; a number, a code, a date or a yes does. */
function needsStatus(type: GraphQLNamedType): boolean {
  return !['String', 'ID'].includes(type.name);
}

function hasStatus({ columns }: TableContract, path: string): boolean {
  return columns.some(column => column.shows === 'status' && column.path === path);
}

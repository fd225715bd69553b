import { isEnumType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { COLUMN_TYPES, recordFields } from './check-contract.js';
import type { ContractColumn, TableContract } from './contract.js';
import { fieldsAlong, operationOf, selectedFields, type SelectedField } from './selection.js';

type Column = Omit<ContractColumn, 'shows' | 'path'> & Partial<Pick<ContractColumn, 'shows' | 'path'>>;

/** What somebody who writes a contract has decided already. */
export interface Wishes {
  /** The list that rows are made of; by default the first one of the document. */
  readonly rows?: string;
  readonly explode?: string;
}

/** What a list of records is called by, where it is not exploded. */
const NAMES = ['key', 'slug', 'code', 'name', 'title'];

/**
 * A first contract for a document: a column for everything that its rows have, described as the schema does. It is a
 * start for somebody who says what one row is, drops what nobody needs, and names and describes the rest for analysts.
 *
 * @throws Error when there is no such list
 */
export function scaffoldContract(schema: GraphQLSchema, document: DocumentNode, wishes: Wishes): object {
  const root = selectedFields(schema, document);
  const rows = wishes.rows ?? firstList(root);
  const record = rows === undefined ? undefined : recordFields(root, { path: rows });
  if (rows === undefined || !record)
    throw new Error(`The document selects no list at ${rows ?? 'its root'}.`);
  const { explode } = wishes;
  const variables = operationOf(document).variableDefinitions ?? [];
  const names = variables.map(({ variable }) => variable.name.value).filter(name => name !== 'first');
  return {
    version: 1,
    grain: `One row for each …`,
    rows,
    ...(explode !== undefined && { explode }),
    ...(names.length > 0 && { parameters: Object.fromEntries(names.map(name => [name, '…'])) }),
    columns: new Columns(explode).of(record).map(inOrder),
  } satisfies Omit<TableContract, 'columns' | 'parameters'> & { columns: Column[]; parameters?: object };
}

class Columns {
  readonly #explode: string | undefined;

  constructor(explode: string | undefined) {
    this.#explode = explode;
  }

  of(fields: ReadonlyMap<string, SelectedField>, above: readonly SelectedField[] = []): Column[] {
    return [...fields.values()].flatMap(field => this.#ofField(field, above));
  }

  #ofField(field: SelectedField, above: readonly SelectedField[]): Column[] {
    const path = [...above, field].map(({ name }) => name).join('.');
    const isNullable = [...above, field].some(one => one.isNullable && !this.#isExploded(one, above));
    const name = nameOf([...above, field]);
    const about = { description: descriptionOf([...above, field]), path };
    if (field.type.name === 'Citation')
      return [
        {
          name: nameOf([...above.slice(0, -1), ...above.slice(-1)], 'sources'),
          type: 'string',
          nullable: true,
          description: 'The documents and the places in them that say so.',
          path,
          shows: 'sources',
        },
      ];
    if (field.fields.size > 0) {
      if (!field.isList || this.#leadsTo(path)) return this.of(field.fields, [...above, field]);
      return [
        {
          ...text,
          ...about,
          name: `${name}_count`,
          type: 'integer',
          unit: 'count',
          nullable: isNullable,
          shows: 'count',
        },
        ...NAMES.flatMap(one => {
          const of = field.fields.get(one);
          if (!of) return [];
          const named = {
            name: plural(nameOf([...above, field, of])),
            description: descriptionOf([...above, field, of]),
          };
          return [{ ...text, ...named, path: `${path}.${one}`, shows: 'list' as const }];
        }),
      ];
    }
    const codelist = isEnumType(field.type) ? { codelist: field.type.name } : {};
    const value: Column = {
      ...text,
      ...about,
      name: field.type.name === 'GBP' ? `${name}_gbp` : name,
      type: field.isList ? 'string' : (COLUMN_TYPES[field.type.name] ?? 'string'),
      ...(field.type.name === 'GBP' && { unit: 'GBP' }),
      nullable: field.isList || isNullable,
      ...codelist,
      ...(field.isList && { shows: 'list' }),
    };
    const label: Column = {
      ...value,
      name: `${value.name}_label`,
      description: `${value.name} in words.`,
      shows: 'label',
    };
    const status: Column = {
      ...text,
      name: `${value.name}_status`,
      description: `Why ${value.name} is empty.`,
      path,
      shows: 'status',
      absent: '[x]',
    };
    const isFreeText = ['String', 'ID'].includes(field.type.name);
    return [
      value,
      ...(isEnumType(field.type) ? [label] : []),
      ...(isNullable && !isFreeText ? [status] : []),
    ];
  }

  #leadsTo(path: string): boolean {
    return this.#explode === path || this.#explode?.startsWith(`${path}.`) === true;
  }

  #isExploded(field: SelectedField, above: readonly SelectedField[]): boolean {
    return field.isList && above.includes(field);
  }
}

/** As a person reads a column: what it is called before how it is found. */
function inOrder(column: Column): Column {
  const { name, type, unit, nullable, description, path, codelist, shows, absent } = column;
  return {
    name,
    type,
    ...(unit && { unit }),
    nullable,
    description,
    path,
    ...(codelist && { codelist }),
    ...(shows && { shows }),
    ...(absent && { absent }),
  };
}

const text = { type: 'string', nullable: true } as const;

function firstList(root: ReadonlyMap<string, SelectedField>): string | undefined {
  for (const [name, field] of root) if (fieldsAlong(field.fields, 'nodes')) return `${name}.nodes`;
  return root.keys().next().value;
}

/** `award_period_from`: the names along the way, in the singular where one of a list is meant. */
function nameOf(fields: readonly SelectedField[], last?: string): string {
  const names = fields.map(({ name, isList }, place) =>
    isList && (place < fields.length - 1 || last !== undefined) ? singular(name) : name,
  );
  return [...names, ...(last === undefined ? [] : [last])].map(snake).join('_');
}

function descriptionOf(fields: readonly SelectedField[]): string {
  const last = fields.at(-1);
  const of = fields.slice(0, -1).map(({ name }) => snake(name).replaceAll('_', ' '));
  const said = last?.field.description ?? '';
  return of.length > 0 ? `${of.join(', ')}: ${said}` : said;
}

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/s$/, '');
const plural = (name: string): string => `${name.replace(/y$/, 'ie')}s`;

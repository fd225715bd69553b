import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { optional, required, slug, text, type CellValue } from './columns.js';

/** A line of a data file as it stands there, by column. */
export type Cells = Readonly<Record<string, string>>;

/** A line of a data file with its cells understood, by column. */
export type Row = Readonly<Record<string, CellValue>>;

export interface Problem {
  readonly column: string;
  readonly reason: string;
}

/** Columns whose cells, joined by `/`, are the key of a record in another file. */
export interface Reference {
  readonly columns: readonly string[];
  readonly to: string;
  /** The relation that stores it; null when it is only checked. */
  readonly property: string | null;
}

/** A data file: its columns and what has to hold inside it. */
/** A record that a line names by type and key instead of by a reference to one file. */
export interface NamedRecord {
  readonly column: string;
  readonly type: string;
  readonly key: string;
}

export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  /** The columns whose cells, joined by `/`, no other line may share. */
  readonly key: readonly string[];
  /** Other columns of which no two lines may share a cell. */
  readonly alsoUnique: readonly string[];
  readonly references: readonly Reference[];
  /** The records of any type that a line names. */
  names(cells: Cells): readonly NamedRecord[];
  parse(cells: Cells): { readonly row: Row | null; readonly problems: readonly Problem[] };
}

/** A data file whose lines are records of one type of the graph. */
export interface RecordTable extends CsvTable {
  readonly type: string;
  readonly entity: EntitySchemaWithMeta;
  /** Whether each line ends with the citation of its record. */
  readonly cited: boolean;
}

type Columns = Readonly<Record<string, z.ZodType<CellValue>>>;
type Rule<C extends Columns> = (row: z.output<z.ZodObject<C>>) => readonly Problem[];

interface Definition<C extends Columns> {
  readonly file: string;
  /** In the order of the file. */
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  readonly alsoUnique?: readonly (keyof C & string)[];
  readonly references?: readonly Reference[];
  readonly names?: (cells: Cells) => readonly NamedRecord[];
  /** What has to hold between the cells of a line whose cells are each right. */
  readonly rules?: readonly Rule<C>[];
}

interface RecordDefinition<C extends Columns> extends Definition<C> {
  readonly type: string;
  readonly entity: EntitySchemaWithMeta;
}

export const citationColumns = { source: required(slug), locator: required(text), printed: optional(text) };

export function csvTable<C extends Columns>(definition: Definition<C>): CsvTable {
  const { file, columns, key, alsoUnique = [], references = [], rules = [], names = () => [] } = definition;
  const schema = z.object(columns);
  return {
    file,
    header: Object.keys(columns),
    key,
    alsoUnique,
    references,
    names,
    parse(cells) {
      const result = schema.safeParse(cells);
      if (result.success) {
        const problems = rules.flatMap(rule => rule(result.data));
        return { row: result.data as Row, problems };
      }
      const problems = result.error.issues.map(issue => ({
        column: String(issue.path[0]),
        reason: issue.message,
      }));
      return { row: null, problems };
    },
  };
}

/** A table of records that are not cited: the sources themselves. */
export function recordTable<C extends Columns>(definition: RecordDefinition<C>): RecordTable {
  return { ...csvTable(definition), type: definition.type, entity: definition.entity, cited: false };
}

/** A table of records, each line of which ends with the place that states it. */
export function citedTable<C extends Columns>({
  columns,
  references = [],
  ...rest
}: Omit<RecordDefinition<C>, 'rules'> & {
  rules?: readonly Rule<C & typeof citationColumns>[];
}): RecordTable {
  return {
    ...recordTable<C & typeof citationColumns>({
      ...rest,
      columns: { ...columns, ...citationColumns },
      references: [...references, { columns: ['source'], to: 'Source', property: null }],
    }),
    cited: true,
  };
}

/** The record that a line names in a column for its type and one for its key; both may be empty. */
export const namedBy =
  (typeColumn: string, keyColumn: string) =>
  (cells: Cells): NamedRecord[] => {
    const type = cells[typeColumn] ?? '';
    const key = cells[keyColumn] ?? '';
    return type === '' || key === '' ? [] : [{ column: keyColumn, type, key }];
  };

/** A reference that one column holds. */
export const to = (type: string, column: string, property: string | null = column): Reference => ({
  columns: [column],
  to: type,
  property,
});

/** @returns the cells of some columns joined by `/`; the empty ones are left out */
export const keyOf = (columns: readonly string[], line: Cells | Row): string =>
  columns
    .map(column => line[column])
    .filter(cell => cell !== null && cell !== '')
    .join('/');

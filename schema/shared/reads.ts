import type { EntityMetadata } from '@mikro-orm/core';
import type { EntitySchemaWithMeta, InferKyselyTable, SqlEntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { CompiledQuery, sql, type RawBuilder, type Selectable } from 'kysely';

/** A row as the entity names its properties; a to-one relation holds the `pk` that it points at. */
export type RowOf<E extends EntitySchemaWithMeta> = Selectable<
  InferKyselyTable<E, { columnNamingStrategy: 'property' }>
>;

export type PropertyOf<E extends EntitySchemaWithMeta> = keyof RowOf<E> & string;

/** Which rows of a link table count: those with one of these codes. */
export interface OnlyLinks<P extends string = string> {
  readonly property: P;
  readonly codes: readonly string[];
}

/** A statement with its values. One with a name is kept by the connection that has run it, with its plan. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A row as PostgreSQL writes it: each value as a text. */
export type TextRow = readonly (string | null)[];

/** What has been read for a request. */
export interface ReadCount {
  readonly statements: number;
  readonly rows: number;
}

/**
 * Plain rows for the resolvers, read on the request's connection. Entities are not hydrated for reads: that was
 * close to half of the time when it was measured, and a read needs no identity map.
 */
export class Reads {
  readonly #em: SqlEntityManager;
  readonly #read = { statements: 0, rows: 0 };

  constructor(em: SqlEntityManager) {
    this.#em = em;
  }

  async rows<T>(query: RawBuilder<T>): Promise<T[]> {
    return this.counted((await query.execute(this.#em.getKysely())).rows);
  }

  /** How much has been read so far. */
  get read(): ReadCount {
    return { ...this.#read };
  }

  /** Counts the rows of a statement. */
  protected counted<T extends readonly unknown[]>(rows: T): T {
    this.#read.statements += 1;
    this.#read.rows += rows.length;
    return rows;
  }

  /** A query as it is sent, which can be kept and sent again. */
  statement(query: RawBuilder<unknown>): Statement {
    const { sql: text, parameters } = query.compile(this.#em.getKysely());
    return { text, values: parameters };
  }

  /** The rows of a statement that selects texts alone. */
  async textsOf({ text, values }: Statement): Promise<readonly TextRow[]> {
    const query = CompiledQuery.raw(text, [...values]);
    const { rows } = await this.#em.getKysely().executeQuery<Record<string, string | null>>(query);
    return this.counted(rows.map(row => Object.values(row)));
  }

  table(entity: EntitySchemaWithMeta): RawBuilder<unknown> {
    return sql.table(this.#metadata(entity).tableName);
  }

  column(alias: string, entity: EntitySchemaWithMeta, property: string): RawBuilder<unknown> {
    return sql.ref(`${alias}.${this.#columnName(entity, property)}`);
  }

  /** Every stored column under its property's name, but those that are read only by name. */
  columns(alias: string, entity: EntitySchemaWithMeta): RawBuilder<unknown> {
    const stored = this.#metadata(entity).props.filter(
      property => property.fieldNames?.length === 1 && !property.lazy,
    );
    return sql.join(
      stored.map(
        property => sql`${sql.ref(`${alias}.${property.fieldNames[0]}`)} as ${sql.ref(property.name)}`,
      ),
    );
  }

  /** One row for each value of a unique property, null where there is none. */
  one<E extends EntitySchemaWithMeta>(
    entity: E,
    property: PropertyOf<E>,
  ): DataLoader<string | number, RowOf<E> | null> {
    return new DataLoader(async keys => {
      const rows = await this.rows(
        sql<RowOf<E>>`select ${this.columns('t', entity)} from ${this.table(entity)} t
          where ${this.column('t', entity, property)} = any(${[...keys]})`,
      );
      const found = new Map(rows.map(row => [row[property] as string | number, row]));
      return keys.map(key => found.get(key) ?? null);
    });
  }

  /** The rows whose relation points at each owner, in the order of `orderBy`. */
  many<E extends EntitySchemaWithMeta>(
    entity: E,
    relation: PropertyOf<E>,
    orderBy: PropertyOf<E>,
  ): DataLoader<string | number, RowOf<E>[]> {
    return new DataLoader(async owners => {
      const rows = await this.rows(
        sql<RowOf<E>>`select ${this.columns('t', entity)} from ${this.table(entity)} t
          where ${this.column('t', entity, relation)} = any(${[...owners]})
          order by ${this.column('t', entity, orderBy)}, t.pk`,
      );
      const groups = Map.groupBy(rows, row => row[relation] as string | number);
      return owners.map(owner => groups.get(owner) ?? []);
    });
  }

  /** What an entity stores under a name: a value, or a reference to another record. */
  propertyOf(
    entity: EntitySchemaWithMeta,
    name: string,
  ): { readonly reference: boolean; readonly nullable: boolean } | undefined {
    const property = this.#metadata(entity).properties[name];
    if (property?.fieldNames?.length !== 1) return undefined;
    return { reference: property.kind !== 'scalar', nullable: property.nullable === true };
  }

  /** The type of a property's column in PostgreSQL. */
  columnType(entity: EntitySchemaWithMeta, property: string): string {
    const type = this.#metadata(entity).properties[property]?.columnTypes?.[0];
    if (type === undefined) throw new Error(`${entity.name} stores no property "${property}".`);
    return type;
  }

  #metadata(entity: EntitySchemaWithMeta): EntityMetadata {
    return this.#em.getMetadata().get(entity);
  }

  #columnName(entity: EntitySchemaWithMeta, property: string): string {
    const column = this.#metadata(entity).properties[property]?.fieldNames?.[0];
    if (column === undefined) throw new Error(`${entity.name} stores no property "${property}".`);
    return column;
  }
}

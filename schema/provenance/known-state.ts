import { sql, type RawBuilder } from 'kysely';
import { computedValues } from '../shared/filter/computed-values.js';
import type { Computed, FilterDeclaration, NameTable } from '../shared/filter/declaration.js';
import { related, relationOf } from '../shared/filter/related.js';
import { listedRows } from '../shared/listed-rows.js';
import { valueOf, type Listed, type ReadableOfRow } from '../shared/readable.js';
import type { Reads } from '../shared/reads.js';
import { CitationEntity } from './citation/citation.entity.js';

type Sql = RawBuilder<unknown>;

/** What is known of a record, in SQL: a code, a sentence that says what it rests on, and the places of that. */
export interface KnownState {
  readonly state: Computed;
  readonly explanation: Computed;
  readonly basis: Listed;
}

/** What some codes of a state rest on. */
export interface StateCase {
  readonly codes: readonly string[];
  /** The sentence, of the record that `alias` names. */
  readonly explanation: Computed;
  /**
   * A select of the records whose citations are the basis, by `type` and natural `key`, in the order of `place`.
   * Without it no source is.
   */
  readonly names?: (reads: Reads, alias: string, nameTable: NameTable, state: Sql) => Sql;
}

/** What is known of a record, from its code and from what each code rests on. */
export function knownState(state: Computed, cases: readonly StateCase[]): KnownState {
  return {
    state,
    explanation: (reads, alias, nameTable) => {
      const known = nameTable();
      const whens = cases.map(
        ({ codes, explanation }) =>
          sql`when ${isOneOf(known, codes)} then ${explanation(reads, alias, nameTable)}`,
      );
      return sql`(select case ${sql.join(whens, sql` `)} end from ${found(state(reads, alias, nameTable), known)})`;
    },
    basis: {
      entity: CitationEntity,
      rows: (reads, { alias }, nameTable) => {
        const [known, name, citation] = [nameTable(), nameTable(), nameTable()];
        const names = cases.flatMap(({ codes, names: ofCase }) => {
          if (!ofCase) return [];
          const select = ofCase(reads, alias, nameTable, stateIn(known));
          const part = nameTable();
          return [
            sql`select type, key, place from (${select}) ${sql.ref(part)} where ${isOneOf(known, codes)}`,
          ];
        });
        const column = (property: string) => reads.column(citation, CitationEntity, property);
        return sql`select ${column('pk')} as pk,
            row_number() over (order by ${sql.ref(`${name}.place`)}, ${column('position')}) as place
          from ${found(state(reads, alias, nameTable), known)}
          cross join lateral (${sql.join(names, sql` union all `)}) ${sql.ref(name)}
          join ${reads.table(CitationEntity)} ${sql.ref(citation)}
            on ${column('recordType')} = ${sql.ref(`${name}.type`)} and ${column('recordKey')} = ${sql.ref(`${name}.key`)}`;
      },
    },
  };
}

/** How what is known of a record is read in SQL. */
export const readableState = ({ state, explanation, basis }: KnownState): ReadableOfRow => ({
  kind: 'object',
  fields: {
    state: valueOf((reads, { alias }, nameTable) => state(reads, alias, nameTable)),
    explanation: valueOf((reads, { alias }, nameTable) => explanation(reads, alias, nameTable)),
    basis: { kind: 'listed', listed: basis },
  },
});

/** What is known of a record: each part is read when it is asked for. */
export const resolveState = (
  reads: Reads,
  owner: FilterDeclaration,
  { state, explanation, basis }: KnownState,
  { pk }: { pk: number },
) => ({
  state: () => computedValues(reads, owner, state).load(pk),
  explanation: () => computedValues(reads, owner, explanation).load(pk),
  basis: () => listedRows(reads, owner, basis).load(pk),
});

/** The name of one record. */
export const nameOf = (type: string, key: Sql): Sql =>
  sql`select ${sql.lit(type)} as type, ${key} as key, 0 as place`;

/** The names of the records of a relation that meet a condition, in the order of their keys. */
export function namesOfRelated(
  reads: Reads,
  owner: FilterDeclaration,
  relation: string,
  alias: string,
  nameTable: NameTable,
  condition: (target: FilterDeclaration, alias: string) => Sql,
): Sql {
  const found = relationOf(owner, relation);
  const target = found.target();
  const at = nameTable();
  const { from, on } = related(reads, owner, found, alias, at, nameTable);
  const key = reads.column(at, target.entity, target.key);
  // Several links may lead to one record.
  return sql`select distinct ${sql.lit(target.typeName)} as type, ${key} as key, dense_rank() over (order by ${key}) as place
    from ${from} where ${on} and ${condition(target, at)}`;
}

const stateIn = (known: string): Sql => sql.ref(`${known}.state`);

const isOneOf = (known: string, codes: readonly string[]): Sql =>
  sql`${stateIn(known)} in (${sql.join(codes.map(code => sql.lit(code)))})`;

/** The state, which is worked out once. */
const found = (state: Sql, known: string): Sql => sql`(select ${state} as state offset 0) ${sql.ref(known)}`;

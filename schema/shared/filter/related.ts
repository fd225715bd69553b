import { sql, type RawBuilder } from 'kysely';
import type { Reads } from '../reads.js';
import type { FilterDeclaration, FilterRelation, LinkJoin, NameTable } from './declaration.js';

type Sql = RawBuilder<unknown>;

/** The rows of a relation: `from` names their table by an alias, `on` ties them to the owner's row. */
export interface Related {
  readonly from: Sql;
  readonly on: Sql;
  /** The same without the owner's table, where the way to the rows begins with its internal key. */
  readonly pairs?: Pairs;
}

/** Which rows belong to which owners: the internal keys of both, side by side. */
export interface Pairs {
  readonly from: Sql;
  readonly owner: Sql;
  readonly pk: Sql;
  readonly where: Sql;
  /** Whether `from` has each row just once, because it belongs to one owner. */
  readonly once: boolean;
}

/** The rows whose own foreign key points at the owner. */
export function pointedFrom(table: Sql, alias: string, foreignKey: Sql, ownerPk: Sql): Related {
  const from = sql`${table} ${sql.ref(alias)}`;
  const pairs = { from, owner: foreignKey, pk: sql.ref(`${alias}.pk`), where: sql`true`, once: true };
  return { from, on: sql`${foreignKey} = ${ownerPk}`, pairs };
}

/** Names for the tables of one statement. */
export const tableNames = (): NameTable => {
  let count = 0;
  return () => `r${++count}`;
};

/** How a statement reaches the rows of a relation. Every table has its internal key in `pk`. */
export function related(
  reads: Reads,
  owner: FilterDeclaration,
  relation: FilterRelation,
  ownerAlias: string,
  targetAlias: string,
  nameTable: NameTable,
): Related {
  const { entity } = relation.target();
  const table = sql`${reads.table(entity)} ${sql.ref(targetAlias)}`;
  const targetPk = sql.ref(`${targetAlias}.pk`);
  const ownerPk = sql.ref(`${ownerAlias}.pk`);
  const { join } = relation;
  switch (join.kind) {
    case 'reference': {
      const pointsAt = sql`${targetPk} = ${reads.column(ownerAlias, owner.entity, join.property)}`;
      if (join.repeated === undefined) return { from: table, on: pointsAt };
      const ofTarget = reads.column(targetAlias, entity, join.repeated);
      return {
        from: table,
        on: sql`${pointsAt} and ${ofTarget} = ${reads.column(ownerAlias, owner.entity, join.repeated)}`,
      };
    }
    case 'inverse':
      return pointedFrom(
        reads.table(entity),
        targetAlias,
        reads.column(targetAlias, entity, join.property),
        ownerPk,
      );
    case 'link': {
      const link = nameTable();
      const links = sql`${reads.table(join.link)} ${sql.ref(link)}`;
      const own = reads.column(link, join.link, join.own);
      const other = reads.column(link, join.link, join.other);
      const where = thatCount(reads, join, link);
      return {
        from: sql`${links} join ${table} on ${targetPk} = ${other}`,
        on: sql`${own} = ${ownerPk} and ${where}`,
        pairs: { from: links, owner: own, pk: other, where, once: false },
      };
    }
    case 'path':
      return chained(reads, walk(owner, join.path).steps, ownerAlias, targetAlias, nameTable);
  }
}

/** A declared relation by its name. */
export function relationOf(owner: FilterDeclaration, name: string): FilterRelation {
  const relation = owner.relations[name];
  if (!relation) throw new Error(`${owner.typeName} declares no relation "${name}".`);
  return relation;
}

/** A relation on the way that a path takes. */
export interface Step {
  readonly name: string;
  readonly owner: FilterDeclaration;
  readonly relation: FilterRelation;
}

/** Where a path leads: over these relations to the records of `end`, or to a field of them. */
export interface Walk {
  readonly steps: readonly Step[];
  readonly end: FilterDeclaration;
  readonly field: string | undefined;
}

export function walk(start: FilterDeclaration, path: string): Walk {
  const steps: Step[] = [];
  let owner = start;
  const names = path.split('.');
  for (const [place, name] of names.entries()) {
    const relation = owner.relations[name];
    if (relation) {
      // A relation that is itself a path is walked step by step, so that another path may share its beginning.
      if (relation.join.kind === 'path') steps.push(...walk(owner, relation.join.path).steps);
      else steps.push({ name, owner, relation });
      owner = relation.target();
    } else if (place === names.length - 1 && owner.fields[name]) {
      return { steps, end: owner, field: name };
    } else {
      throw new Error(`${start.typeName} has no path "${path}": ${owner.typeName} declares no "${name}".`);
    }
  }
  return { steps, end: owner, field: undefined };
}

/** The rows at the end of several relations, each joined to the one before. */
export function chained(
  reads: Reads,
  steps: readonly Step[],
  ownerAlias: string,
  targetAlias: string,
  nameTable: NameTable,
): Related {
  let chain: Related | undefined;
  let alias = ownerAlias;
  for (const [place, { owner, relation }] of steps.entries()) {
    const next = place === steps.length - 1 ? targetAlias : nameTable();
    const { from, on } = related(reads, owner, relation, alias, next, nameTable);
    // Without brackets, which one table must not have: a join inside comes with its own condition before this one.
    chain = chain ? { from: sql`${chain.from} join ${from} on ${on}`, on: chain.on } : { from, on };
    alias = next;
  }
  if (!chain) throw new Error('A chain of relations has at least one.');
  return chain;
}

function thatCount(reads: Reads, { link, only }: LinkJoin, alias: string): Sql {
  if (!only) return sql`true`;
  return sql`${reads.column(alias, link, only.property)} = any(${[...only.codes]})`;
}

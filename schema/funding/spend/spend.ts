import { sql, type RawBuilder } from 'kysely';
import type { Focus } from '../../shared/focus.js';
import { bound } from '../../shared/hidden-value.js';
import { columnNamed, type Asked, type Listed, type Readable } from '../../shared/readable.js';
import type { Reads, RowOf } from '../../shared/reads.js';
import { quoted, refused } from '../../shared/user-error.js';
import { AwardEntity, AwardStrandEntity } from '../award/award.entity.js';
import type { StrandKind } from '../funding.codelists.js';
import { FundingStreamEntity } from '../funding-stream/funding-stream.entity.js';

type Sql = RawBuilder<unknown>;
type Award = RowOf<typeof AwardEntity>;

/** What money is asked after: the focus of strands, their kind, or both; and the stream. */
export interface SpendQuestion {
  readonly focus?: readonly Focus[] | null;
  readonly kinds?: readonly StrandKind[] | null;
  readonly stream?: string | null;
}

/** What `spendSql` selects: sums are pounds as text. */
interface Sums {
  readonly exclusive: string | null;
  readonly upperBound: string | null;
  readonly overlapping: boolean;
  readonly basis: string;
  readonly silentAwards: number;
}

/**
 * The interval of what was awarded for a theme.
 *
 * @throws GraphQLError BAD_USER_INPUT when no stream has the slug
 */
export async function spend(reads: Reads, question: SpendQuestion) {
  const [sums] = await reads.rows(spendSql(reads, question) as RawBuilder<Sums>);
  if (!sums) throw await unknownStream(reads, question.stream);
  return {
    ...sums,
    exclusiveAwards: () => awards(reads, question, EXCLUSIVE),
    sharedAwards: () => awards(reads, question, SHARED),
  };
}

/** The same in SQL. Of a stream that there is not, it has no row. */
export const readableSpend: Readable = {
  kind: 'asked',
  query: (reads, question): Asked => ({
    rows: spendSql(reads, question),
    fields: {
      ...Object.fromEntries(
        ['exclusive', 'upperBound', 'overlapping', 'basis', 'silentAwards'].map(name => [
          name,
          columnNamed(name),
        ]),
      ),
      exclusiveAwards: { kind: 'listed', listed: listedAwards(question, EXCLUSIVE) },
      sharedAwards: { kind: 'listed', listed: listedAwards(question, SHARED) },
    },
  }),
};

const EXCLUSIVE = sql`classed.alone`;
const SHARED = sql`classed.touches and not classed.alone`;
const SILENT = sql`not classed.touches and classed.silent`;

/** A select of the sums, on whole awards, in one row. A sum of nought would say that nothing was awarded, which is not known. */
function spendSql(reads: Reads, question: SpendQuestion): Sql {
  const { stream } = question;
  const count = (condition: Sql) => sql`(count(*) filter (where ${condition}))::int`;
  const sum = (condition: Sql) =>
    sql`case when count(*) > 0 then coalesce(sum(classed.amount) filter (where ${condition}), 0)::text end`;
  const isThere = sql`exists (select from ${reads.table(FundingStreamEntity)} where slug = ${bound(stream)})`;
  return sql`select ${sum(EXCLUSIVE)} as exclusive, ${sum(sql`classed.touches`)} as "upperBound",
      ${count(SHARED)} > 0 as overlapping, ${count(SILENT)} as "silentAwards",
      case when count(*) > 0
        then ${count(EXCLUSIVE)} || ' of ' || count(*) || ' awards pay for this alone and ' || ${count(SHARED)}
          || ' among other things. Amounts belong to whole awards; no source says how one is split.'
        else 'No award of this stream is itemised in the sources: see the totals that are stated for it.' end as basis
    from (${classedSql(reads, question)}) classed
    having ${stream == null ? sql`true` : isThere}`;
}

/** The awards of a class, in the order of their keys. */
const listedAwards = (question: SpendQuestion, condition: Sql): Listed => ({
  entity: AwardEntity,
  rows: reads =>
    sql`select classed.pk, classed.key as place from (${classedSql(reads, question)}) classed where ${condition}`,
});

const awards = (reads: Reads, question: SpendQuestion, condition: Sql): Promise<Award[]> =>
  reads.rows(
    sql<Award>`select ${reads.columns('t', AwardEntity)}
      from (${classedSql(reads, question)}) classed join ${reads.table(AwardEntity)} t on t.pk = classed.pk
      where ${condition} order by t.key`,
  );

/** A select of the awards that are asked after, classed by their strands. */
const classedSql = (reads: Reads, question: SpendQuestion): Sql => sql`
  select t.pk, t.key, t.amount, bool_and(${paysAlone(question)}) as alone,
    bool_or(${touches(question)}) as touches, bool_or(${isSilent(question)}) as silent
  from ${reads.table(AwardEntity)} t
  join ${reads.table(AwardStrandEntity)} s on s.award_pk = t.pk
  join ${reads.table(FundingStreamEntity)} f on f.pk = t.stream_pk
  where ${question.stream == null ? sql`true` : sql`f.slug = ${bound(question.stream)}`}
  group by t.pk`;

async function unknownStream(reads: Reads, stream: string | null | undefined): Promise<Error> {
  const streams = await reads.rows(
    sql<{ slug: string }>`select slug from ${reads.table(FundingStreamEntity)} order by slug`,
  );
  const slugs = streams.map(({ slug }) => slug);
  return refused(`There is no funding stream ${quoted(stream)}. There are: ${slugs.join(', ')}.`);
}

const all = (conditions: Sql[]): Sql =>
  conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;

function paysAlone({ focus, kinds }: SpendQuestion): Sql {
  const conditions: Sql[] = [];
  if (focus) conditions.push(sql`coalesce(s.focus <@ ${[...focus]}::text[], false)`);
  if (kinds)
    conditions.push(sql`s.kind = any(${[...kinds]}) and coalesce(s.includes <@ ${[...kinds]}::text[], true)`);
  return all(conditions);
}

function touches({ focus, kinds }: SpendQuestion): Sql {
  const conditions: Sql[] = [];
  if (focus) conditions.push(sql`coalesce(s.focus && ${[...focus]}::text[], false)`);
  if (kinds)
    conditions.push(
      sql`(s.kind = any(${[...kinds]}) or coalesce(s.includes && ${[...kinds]}::text[], false))`,
    );
  return all(conditions);
}

function isSilent({ focus }: SpendQuestion): Sql {
  return focus ? sql`s.focus is null` : sql`false`;
}

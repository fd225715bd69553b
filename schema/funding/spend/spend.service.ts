import { sql, type RawBuilder } from 'kysely';
import type { Focus } from '../../shared/focus.js';
import type { Reads, RowOf } from '../../shared/reads.js';
import { quoted, refused } from '../../shared/user-error.js';
import { AwardEntity, AwardStrandEntity } from '../award/award.entity.js';
import type { StrandKind } from '../funding.codelists.js';
import { FundingStreamEntity } from '../funding-stream/funding-stream.entity.js';

/** What money is asked after: the focus of strands, their kind, or both; and the stream. */
export interface SpendQuestion {
  readonly focus?: readonly Focus[] | null;
  readonly kinds?: readonly StrandKind[] | null;
  readonly stream?: string | null;
}

type ClassedAward = RowOf<typeof AwardEntity> & {
  readonly alone: boolean;
  readonly touches: boolean;
  readonly silent: boolean;
};

interface Sums {
  readonly exclusive: string;
  readonly upperBound: string;
}

/**
 * The interval of what was awarded for a theme. Awards are classed by their strands; the sums are PostgreSQL's, on
 * whole awards.
 *
 * @throws GraphQLError BAD_USER_INPUT when no stream has the slug
 */
export async function spend(reads: Reads, question: SpendQuestion) {
  await refuseUnknownStream(reads, question.stream);
  const classed = sql`
    select ${reads.columns('t', AwardEntity)}, bool_and(${paysAlone(question)}) as alone,
      bool_or(${touches(question)}) as touches, bool_or(${isSilent(question)}) as silent
    from ${reads.table(AwardEntity)} t
    join ${reads.table(AwardStrandEntity)} s on s.award_pk = t.pk
    join ${reads.table(FundingStreamEntity)} f on f.pk = t.stream_pk
    where ${question.stream == null ? sql`true` : sql`f.slug = ${question.stream}`}
    group by t.pk`;
  const [awards, [sums]] = await Promise.all([
    reads.rows(sql<ClassedAward>`select * from (${classed}) c order by key`),
    reads.rows(
      sql<Sums>`select coalesce(sum(amount) filter (where alone), 0)::text as exclusive,
          coalesce(sum(amount) filter (where touches), 0)::text as "upperBound"
        from (${classed}) c`,
    ),
  ]);
  if (awards.length === 0) return nothingItemised;
  const exclusiveAwards = awards.filter(award => award.alone);
  const sharedAwards = awards.filter(award => award.touches && !award.alone);
  return {
    exclusive: sums?.exclusive ?? null,
    upperBound: sums?.upperBound ?? null,
    overlapping: sharedAwards.length > 0,
    basis:
      `${exclusiveAwards.length} of ${awards.length} awards pay for this alone and ${sharedAwards.length} among other ` +
      'things. Amounts belong to whole awards; no source says how one is split.',
    exclusiveAwards,
    sharedAwards,
    silentAwards: awards.filter(award => !award.touches && award.silent).length,
  };
}

async function refuseUnknownStream(reads: Reads, stream: string | null | undefined): Promise<void> {
  if (stream == null) return;
  const streams = await reads.rows(
    sql<{ slug: string }>`select slug from ${reads.table(FundingStreamEntity)} order by slug`,
  );
  const slugs = streams.map(({ slug }) => slug);
  if (!slugs.includes(stream)) {
    throw refused(`There is no funding stream ${quoted(stream)}. There are: ${slugs.join(', ')}.`);
  }
}

/** A sum of nought would say that nothing was awarded, which is not known. */
const nothingItemised = {
  exclusive: null,
  upperBound: null,
  overlapping: false,
  basis: 'No award of this stream is itemised in the sources: see the totals that are stated for it.',
  exclusiveAwards: [],
  sharedAwards: [],
  silentAwards: 0,
};

const all = (conditions: RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;

function paysAlone({ focus, kinds }: SpendQuestion): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [];
  if (focus) conditions.push(sql`coalesce(s.focus <@ ${[...focus]}::text[], false)`);
  if (kinds)
    conditions.push(sql`s.kind = any(${[...kinds]}) and coalesce(s.includes <@ ${[...kinds]}::text[], true)`);
  return all(conditions);
}

function touches({ focus, kinds }: SpendQuestion): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [];
  if (focus) conditions.push(sql`coalesce(s.focus && ${[...focus]}::text[], false)`);
  if (kinds)
    conditions.push(
      sql`(s.kind = any(${[...kinds]}) or coalesce(s.includes && ${[...kinds]}::text[], false))`,
    );
  return all(conditions);
}

function isSilent({ focus }: SpendQuestion): RawBuilder<unknown> {
  return focus ? sql`s.focus is null` : sql`false`;
}

import DataLoader from 'dataloader';
import { sql, type RawBuilder } from 'kysely';
import { PccEntity, ProgrammeAreaEntity, ProgrammeEntity } from '../commissioning/index.js';
import type { Reads, RowOf } from '../shared/reads.js';
import { AwardEntity, AwardStrandEntity, StrandProgrammeEntity } from './award/award.entity.js';
import {
  FundingRuleEntity,
  FundingStreamEntity,
  StreamTotalEntity,
} from './funding-stream/funding-stream.entity.js';

export type FundingLoaders = ReturnType<typeof makeFundingLoaders>;

export function makeFundingLoaders(reads: Reads) {
  const throughStrands = sql`join ${reads.table(AwardStrandEntity)} s on s.award_pk = t.pk
    join ${reads.table(StrandProgrammeEntity)} l on l.strand_pk = s.pk`;
  return {
    fundingStreamByPk: reads.one(FundingStreamEntity, 'pk'),
    fundingStreamBySlug: reads.one(FundingStreamEntity, 'slug'),
    totalsByStream: reads.many(StreamTotalEntity, 'stream', 'position'),
    rulesByStream: reads.many(FundingRuleEntity, 'stream', 'key'),

    awardByPk: reads.one(AwardEntity, 'pk'),
    awardsByStream: reads.many(AwardEntity, 'stream', 'key'),
    awardsByPcc: reads.many(AwardEntity, 'pcc', 'key'),
    awardsByProgramme: awardsBy(reads, 'l.programme_pk', throughStrands),
    awardsReceivedByArea: awardsBy(
      reads,
      'p.area_pk',
      sql`join ${reads.table(PccEntity)} p on p.pk = t.pcc_pk`,
    ),
    awardsCoveringArea: awardsBy(
      reads,
      'c.area_pk',
      sql`${throughStrands} join ${reads.table(ProgrammeAreaEntity)} c on c.programme_pk = l.programme_pk`,
    ),

    strandsByAward: reads.many(AwardStrandEntity, 'award', 'position'),
    strandsByProgramme: reads.linked(StrandProgrammeEntity, 'programme', 'strand', AwardStrandEntity, 'key'),
    programmesByStrand: reads.linked(StrandProgrammeEntity, 'strand', 'programme', ProgrammeEntity, 'slug'),
  };
}

/** The awards that a chain of joins from the award `t` leads to each owner; each award counts once. */
function awardsBy(
  reads: Reads,
  owner: string,
  joins: RawBuilder<unknown>,
): DataLoader<number, RowOf<typeof AwardEntity>[]> {
  return new DataLoader(async owners => {
    const rows = await reads.rows(
      sql<
        RowOf<typeof AwardEntity> & { ownerPk: number }
      >`select distinct ${sql.ref(owner)} as "ownerPk", ${reads.columns('t', AwardEntity)}
        from ${reads.table(AwardEntity)} t ${joins} where ${sql.ref(owner)} = any(${[...owners]}) order by key`,
    );
    const groups = Map.groupBy(rows, row => row.ownerPk);
    return owners.map(one => groups.get(one) ?? []);
  });
}

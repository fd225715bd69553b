import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { ProgrammeEntity } from '../commissioning/index.js';
import type { Reads, RowOf } from '../shared/reads.js';
import { AwardEntity, AwardStrandEntity, StrandProgrammeEntity } from './award/award.entity.js';
import {
  FundingRuleEntity,
  FundingStreamEntity,
  StreamTotalEntity,
} from './funding-stream/funding-stream.entity.js';

export type FundingLoaders = ReturnType<typeof makeFundingLoaders>;

export function makeFundingLoaders(reads: Reads) {
  return {
    fundingStreamByPk: reads.one(FundingStreamEntity, 'pk'),
    fundingStreamBySlug: reads.one(FundingStreamEntity, 'slug'),
    totalsByStream: reads.many(StreamTotalEntity, 'stream', 'position'),
    rulesByStream: reads.many(FundingRuleEntity, 'stream', 'key'),

    awardByPk: reads.one(AwardEntity, 'pk'),
    awardsByStream: reads.many(AwardEntity, 'stream', 'key'),
    awardsByPcc: reads.many(AwardEntity, 'pcc', 'key'),
    awardsByProgramme: awardsByProgramme(reads),

    strandsByAward: reads.many(AwardStrandEntity, 'award', 'position'),
    strandsByProgramme: reads.linked(StrandProgrammeEntity, 'programme', 'strand', AwardStrandEntity, 'key'),
    programmesByStrand: reads.linked(StrandProgrammeEntity, 'strand', 'programme', ProgrammeEntity, 'slug'),
  };
}

/** Two strands of one award may pay for the same programme: the award still counts once. */
function awardsByProgramme(reads: Reads): DataLoader<number, RowOf<typeof AwardEntity>[]> {
  return new DataLoader(async programmes => {
    const rows = await reads.rows(
      sql<
        RowOf<typeof AwardEntity> & { programmePk: number }
      >`select distinct l.programme_pk as "programmePk", ${reads.columns('t', AwardEntity)}
        from ${reads.table(StrandProgrammeEntity)} l
        join ${reads.table(AwardStrandEntity)} s on s.pk = l.strand_pk
        join ${reads.table(AwardEntity)} t on t.pk = s.award_pk
        where l.programme_pk = any(${[...programmes]}) order by key`,
    );
    const groups = Map.groupBy(rows, row => row.programmePk);
    return programmes.map(programme => groups.get(programme) ?? []);
  });
}

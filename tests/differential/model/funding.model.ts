import { inverse, linked, toOne, type TypeModel } from './type-model.js';

export const funding: Readonly<Record<string, TypeModel>> = {
  FundingStream: {
    table: 'funding_stream',
    key: 'slug',
    relations: { awards: inverse('Award', 'stream_pk') },
    lists: {
      totals: inverse('StreamTotal', 'stream_pk', 'position'),
      rules: inverse('FundingRule', 'stream_pk'),
    },
    paths: { pcc: 'awards.pcc' },
  },
  StreamTotal: {
    table: 'stream_total',
    key: 'key',
    relations: { statedBy: toOne('Organisation', 'stated_by_pk') },
  },
  FundingRule: { table: 'funding_rule', key: 'key' },
  Award: {
    table: 'award',
    key: 'key',
    relations: {
      stream: toOne('FundingStream', 'stream_pk'),
      pcc: toOne('Pcc', 'pcc_pk'),
      strands: inverse('AwardStrand', 'award_pk', 'position'),
    },
    paths: {
      pccName: 'pcc.name',
      streamName: 'stream.name',
      areaName: 'pcc.area.name',
      stream: 'stream',
      funder: 'stream.funder',
      pcc: 'pcc',
      pccKind: 'pcc.kind',
      area: 'pcc.area',
      region: 'pcc.area.region',
      nation: 'pcc.area.nation',
      strandKind: 'strands.kind',
      focus: 'strands.focus',
      programme: 'strands.programmes',
      areaCovered: 'strands.programmes.areas',
    },
  },
  AwardStrand: {
    table: 'award_strand',
    key: 'key',
    relations: {
      award: toOne('Award', 'award_pk'),
      programmes: linked('Programme', 'strand_programme', 'strand_pk', 'programme_pk'),
    },
    paths: {
      awardAmount: 'award.amount',
      streamName: 'award.stream.name',
      award: 'award',
      stream: 'award.stream',
      funder: 'award.stream.funder',
      pcc: 'award.pcc',
      region: 'award.pcc.area.region',
      programme: 'programmes',
    },
  },
};

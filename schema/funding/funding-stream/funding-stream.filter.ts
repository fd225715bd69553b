import { along, inverse, is } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { AwardEntity } from '../award/award.entity.js';
import { awardFilter } from '../award/award.filter.js';
import { Funder } from '../funding.codelists.js';
import { FundingStreamEntity } from './funding-stream.entity.js';
import { FundingStream } from './funding-stream.type.js';

export const fundingStreamFilter = declareFilter({
  type: FundingStream,
  entity: FundingStreamEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    name: is.text('Name as printed or described.'),
    funder: is.code('Funder', Funder, 'Where the money comes from.'),
    periodFrom: is.financialYear('First financial year.'),
    periodTo: is.financialYear('Last financial year.'),
  },
  relations: { awards: inverse(AwardEntity, 'stream', () => awardFilter, 'Awards from it.') },
  groups: {
    pcc: along('awards.pcc', 'An office that received an award from it.'),
  },
});

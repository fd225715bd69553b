import { defineEntity, p } from '@mikro-orm/core';
import { OrganisationEntity } from '../../commissioning/index.js';
import { FundingStreamEntity } from '../../funding/index.js';
import { code, naturalKey, pk, searchIndex, searchText, text, textIndexes } from '../../shared/columns.js';
import { STATED_WITH_SLUG } from '../../shared/search/search-field.js';
import { CommitmentKind } from '../evidence.codelists.js';

export const CommitmentEntity = defineEntity({
  name: 'Commitment',
  tableName: 'commitment',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    by: () => p.manyToOne(OrganisationEntity).index(),
    kind: code(CommitmentKind).index(),
    statement: text(),
    condition: text().nullable(),
    stream: () => p.manyToOne(FundingStreamEntity).nullable().index(),
    search: searchText(STATED_WITH_SLUG),
  },
  indexes: [...textIndexes('slug', 'condition'), ...searchIndex()],
});

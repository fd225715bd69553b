import { defineEntity, p } from '@mikro-orm/core';
import { OrganisationEntity } from '../../commissioning/index.js';
import { FundingStreamEntity } from '../../funding/index.js';
import { code, naturalKey, pk, text } from '../../shared/columns.js';
import { CommitmentKind } from '../evidence.codelists.js';

export const CommitmentEntity = defineEntity({
  name: 'Commitment',
  tableName: 'commitment',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    by: () => p.manyToOne(OrganisationEntity).index(),
    kind: code(CommitmentKind),
    statement: text(),
    condition: text().nullable(),
    stream: () => p.manyToOne(FundingStreamEntity).nullable().index(),
  },
});

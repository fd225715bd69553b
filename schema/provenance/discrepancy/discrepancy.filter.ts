import { along, is, linked } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { claimFilter } from '../claim/claim.filter.js';
import { DiscrepancyKind } from './discrepancy-kind.js';
import { DiscrepancyClaimEntity, DiscrepancyEntity } from './discrepancy.entity.js';
import { Discrepancy } from './discrepancy.type.js';

export const discrepancyFilter = declareFilter({
  type: Discrepancy,
  entity: DiscrepancyEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    kind: is.code('DiscrepancyKind', DiscrepancyKind, 'In which way they disagree.'),
  },
  relations: {
    claims: linked(
      DiscrepancyClaimEntity,
      'discrepancy',
      'claim',
      () => claimFilter,
      'The claims that disagree.',
    ),
  },
  groups: {
    claimUnit: along('claims.unit', 'What a claim of it counts.'),
  },
});

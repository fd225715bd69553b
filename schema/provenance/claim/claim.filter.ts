import { Bound } from '../../shared/bound.js';
import { along, is, linked } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { DiscrepancyClaimEntity } from '../discrepancy/discrepancy.entity.js';
import { discrepancyFilter } from '../discrepancy/discrepancy.filter.js';
import { FigureUnit } from '../../shared/figure-unit.js';
import { ClaimEntity } from './claim.entity.js';
import { Claim } from './claim.type.js';

export const claimFilter = declareFilter({
  type: Claim,
  entity: ClaimEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    subjectType: is.text('GraphQL type of the record that it is about.'),
    subject: is.text('Readable identifier of the record that it is about.'),
    unit: is.code('FigureUnit', FigureUnit, 'What the figure counts.'),
    bound: is.code('Bound', Bound, 'How the figure bounds the true one.'),
    saidBy: is.text('The body that said it.'),
  },
  relations: {
    discrepancies: linked(
      DiscrepancyClaimEntity,
      'claim',
      'discrepancy',
      () => discrepancyFilter,
      'Discrepancies that it is part of.',
    ),
  },
  groups: {
    discrepancyKind: along('discrepancies.kind', 'In which way it disagrees with another.'),
  },
});

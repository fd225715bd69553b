import { along, is, linked, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { policeForceAreaFilter } from '../police-force-area/police-force-area.filter.js';
import { ProgrammeCommissionerEntity } from '../programme/programme-links.entity.js';
import { programmeFilter } from '../programme/programme.filter.js';
import { PccKind } from './pcc-kind.js';
import { PccEntity } from './pcc.entity.js';
import { Pcc } from './pcc.type.js';

export const pccFilter = declareFilter({
  type: Pcc,
  entity: PccEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    name: is.text('Name of the office.'),
    kind: is.code('PccKind', PccKind, 'Kind of office.'),
    surveyRespondent: is.boolean('Whether the office answered the survey of the 2025 review.'),
  },
  relations: {
    area: reference('area', () => policeForceAreaFilter, 'The area that the office commissions in.'),
    programmes: linked(
      ProgrammeCommissionerEntity,
      'pcc',
      'programme',
      () => programmeFilter,
      'Programmes that the office commissions.',
    ),
  },
  orders: {
    areaName: along('area.name', 'Name of its area.'),
  },
  groups: {
    area: along('area', 'Its area.'),
    region: along('area.region', 'The region of its area.'),
    nation: along('area.nation', 'The nation of its area.'),
    programme: along('programmes', 'A programme that it commissions.'),
  },
});

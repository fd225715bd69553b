import { along, inverse, is, linked } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { PccEntity } from '../pcc/pcc.entity.js';
import { pccFilter } from '../pcc/pcc.filter.js';
import { ProgrammeAreaEntity } from '../programme/programme-links.entity.js';
import { programmeFilter } from '../programme/programme.filter.js';
import { Nation } from './nation.js';
import { PoliceForceAreaEntity } from './police-force-area.entity.js';
import { PoliceForceArea } from './police-force-area.type.js';

export const policeForceAreaFilter = declareFilter({
  type: PoliceForceArea,
  entity: PoliceForceAreaEntity,
  key: 'code',
  fields: {
    code: is.text('GSS code.'),
    name: is.text('Name of the area.'),
    nation: is.code('Nation', Nation, 'England or Wales.'),
    region: is.text('ONS region.'),
  },
  relations: {
    pccs: inverse(
      PccEntity,
      'area',
      () => pccFilter,
      'The office that commissions in the area: one, or none in the City of London.',
    ),
    programmes: linked(
      ProgrammeAreaEntity,
      'area',
      'programme',
      () => programmeFilter,
      'Programmes that cover the area.',
    ),
  },
  groups: {
    pcc: along('pccs', 'The office that commissions in it.'),
    pccKind: along('pccs.kind', 'The kind of that office.'),
    programme: along('programmes', 'A programme that covers it.'),
  },
});

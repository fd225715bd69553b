import { along, inverse, is, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { Focus } from '../../shared/focus.js';
import { organisationFilter } from '../organisation/organisation.filter.js';
import { ProgrammeEntity } from '../programme/programme.entity.js';
import { programmeFilter } from '../programme/programme.filter.js';
import { InterventionModelEntity } from './intervention-model.entity.js';
import { InterventionModel } from './intervention-model.type.js';

export const interventionModelFilter = declareFilter({
  type: InterventionModel,
  entity: InterventionModelEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    name: is.text('Name as printed.'),
    focus: is.codes('Focus', Focus, 'Behaviours that it addresses.'),
  },
  relations: {
    owner: reference('owner', () => organisationFilter, 'The organisation that owns the model.'),
    programmes: inverse(ProgrammeEntity, 'model', () => programmeFilter, 'Local programmes that follow it.'),
  },
  orders: {
    ownerName: along('owner.name', 'Name of its owner.'),
  },
  groups: {
    owner: along('owner', 'The organisation that owns it.'),
    programme: along('programmes', 'A local programme that follows it.'),
    area: along('programmes.areas', 'An area of such a programme.'),
    region: along('programmes.areas.region', 'The region of such an area.'),
  },
});

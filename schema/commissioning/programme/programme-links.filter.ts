import { is, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { organisationFilter } from '../organisation/organisation.filter.js';
import { OrganisationRole } from './organisation-role.js';
import { ProgrammeOrganisationEntity } from './programme-links.entity.js';
import { programmeFilter } from './programme.filter.js';
import { ProgrammeOrganisation } from './programme-links.type.js';

export const programmeOrganisationFilter = declareFilter({
  type: ProgrammeOrganisation,
  entity: ProgrammeOrganisationEntity,
  key: 'key',
  fields: { role: is.code('OrganisationRole', OrganisationRole, 'What the organisation does.') },
  relations: {
    programme: reference('programme', () => programmeFilter, 'The programme.'),
    organisation: reference('organisation', () => organisationFilter, 'The organisation.'),
  },
});

import { along, inverse, is, linked } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { AccreditationEntity } from '../accreditation/accreditation.entity.js';
import { accreditationFilter } from '../accreditation/accreditation.filter.js';
import { ProgrammeOrganisationEntity } from '../programme/programme-links.entity.js';
import { programmeOrganisationFilter } from '../programme/programme-links.filter.js';
import { programmeFilter } from '../programme/programme.filter.js';
import { OrganisationEntity } from './organisation.entity.js';
import { Organisation } from './organisation.type.js';

export const organisationFilter = declareFilter({
  type: Organisation,
  entity: OrganisationEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    name: is.text('Name as printed.'),
  },
  relations: {
    programmes: linked(
      ProgrammeOrganisationEntity,
      'organisation',
      'programme',
      () => programmeFilter,
      'Programmes in which it has any role.',
    ),
    roles: inverse(
      ProgrammeOrganisationEntity,
      'organisation',
      () => programmeOrganisationFilter,
      'Its roles in programmes.',
    ),
    accreditations: inverse(
      AccreditationEntity,
      'organisation',
      () => accreditationFilter,
      'Accreditations that it holds itself.',
    ),
  },
  groups: {
    programme: along('roles.programme', 'A programme in which it has a role; with ROLE, this role.'),
    role: along('roles.role', 'A role that it has in a programme.'),
    area: along('programmes.areas', 'An area of a programme in which it has a role.'),
    region: along('programmes.areas.region', 'The region of such an area.'),
    scheme: along('accreditations.scheme', 'A scheme of an accreditation statement about it.'),
  },
});

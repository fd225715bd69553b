import { along, inverse, is, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { Focus } from '../../shared/focus.js';
import { HolderKind, SchemeNature } from '../accreditation/accreditation.codelists.js';
import { AccreditationEntity } from '../accreditation/accreditation.entity.js';
import { accreditationFilter } from '../accreditation/accreditation.filter.js';
import { organisationFilter } from '../organisation/organisation.filter.js';
import { AccreditationSchemeEntity } from './accreditation-scheme.entity.js';
import { AccreditationScheme } from './accreditation-scheme.type.js';

export const accreditationSchemeFilter = declareFilter({
  type: AccreditationScheme,
  entity: AccreditationSchemeEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    name: is.text('Name as printed.'),
    nature: is.code('SchemeNature', SchemeNature, 'What the scheme confers.'),
    scope: is.codes('HolderKind', HolderKind, 'What can hold it.'),
    focus: is.codes('Focus', Focus, 'Behaviours that it covers.'),
  },
  relations: {
    operator: reference('operator', () => organisationFilter, 'The organisation that runs it.'),
    accreditations: inverse(
      AccreditationEntity,
      'scheme',
      () => accreditationFilter,
      'Accreditation statements under it.',
    ),
  },
  orders: {
    operatorName: along('operator.name', 'Name of the organisation that runs it.'),
  },
  groups: {
    operator: along('operator', 'The organisation that runs it.'),
    status: along('accreditations.status', 'The strength of an accreditation statement under it.'),
  },
});

import { along, is, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { accreditationSchemeFilter } from '../accreditation-scheme/accreditation-scheme.filter.js';
import { organisationFilter } from '../organisation/organisation.filter.js';
import { programmeFilter } from '../programme/programme.filter.js';
import { AccreditationStatus, HolderKind } from './accreditation.codelists.js';
import { AccreditationEntity } from './accreditation.entity.js';
import { Accreditation } from './accreditation.type.js';

export const accreditationFilter = declareFilter({
  type: Accreditation,
  entity: AccreditationEntity,
  key: 'key',
  fields: {
    holderKind: is.code('HolderKind', HolderKind, 'What kind of thing holds it.'),
    status: is.code('AccreditationStatus', AccreditationStatus, 'How strong the statement is.'),
    validFrom: is.date('First day on which it is valid.'),
    validTo: is.date('Last day on which it is valid.'),
  },
  relations: {
    scheme: reference('scheme', () => accreditationSchemeFilter, 'The scheme.'),
    programme: reference('programme', () => programmeFilter, 'The programme that holds it.'),
    organisation: reference('organisation', () => organisationFilter, 'The organisation that holds it.'),
  },
  orders: {
    schemeName: along('scheme.name', 'Name of the scheme.'),
    programmeName: along('programme.name', 'Name of the programme that holds it.'),
    organisationName: along('organisation.name', 'Name of the organisation that holds it.'),
  },
  groups: {
    scheme: along('scheme', 'The scheme.'),
    schemeNature: along('scheme.nature', 'What the scheme confers.'),
    programme: along('programme', 'The programme that holds it.'),
    organisation: along('organisation', 'The organisation that holds it.'),
    area: along('programme.areas', 'An area of the programme that holds it.'),
    focus: along('programme.focus', 'A behaviour that the programme addresses which holds it.'),
  },
});

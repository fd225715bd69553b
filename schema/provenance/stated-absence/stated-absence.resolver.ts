import { is } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { Focus } from '../../shared/focus.js';
import { listResolver } from '../../shared/list.resolver.js';
import { StatedAbsenceCode } from './stated-absence-code.js';
import { StatedAbsenceEntity } from './stated-absence.entity.js';
import { StatedAbsence } from './stated-absence.type.js';

const statedAbsenceFilter = declareFilter({
  type: StatedAbsence,
  entity: StatedAbsenceEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    code: is.code('StatedAbsenceCode', StatedAbsenceCode, 'What does not exist.'),
    focus: is.codes('Focus', Focus, 'The behaviours that the statement is about.'),
  },
  relations: {},
});

export const StatedAbsencesListResolver = listResolver({
  field: 'statedAbsences',
  type: StatedAbsence,
  listing: { declaration: statedAbsenceFilter },
  description: 'What the sources say does not exist.',
});

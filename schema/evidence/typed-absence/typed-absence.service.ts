import type { ProgrammeEntity } from '../../commissioning/index.js';
import { StatedAbsenceCode, type RecordName } from '../../provenance/index.js';
import type { RowOf } from '../../shared/reads.js';
import type { EvidenceContext } from '../evidence.context.js';
import { explainSurveyFrame } from './survey-frame.service.js';
import { AccreditationStateCode, VictimsSupportStateCode } from './typed-absence.type.js';

type ProgrammeRow = RowOf<typeof ProgrammeEntity>;
type Loaders = EvidenceContext['loaders'];

const SILENT: ReadonlySet<string> = new Set([
  AccreditationStateCode.NOT_REPORTED,
  AccreditationStateCode.NOT_ASKED,
]);

export async function accreditationState(programme: ProgrammeRow, { loaders }: EvidenceContext) {
  const state = await loaders.accreditationStateOf.load(programme.pk);
  if (SILENT.has(state)) {
    const frame = await explainSurveyFrame(programme, loaders);
    return {
      state,
      explanation: `${frame.explanation} No source makes a statement about its accreditation.`,
      basis: await citationsOf(frame.basisOf, loaders),
    };
  }
  if (state === AccreditationStateCode.NO_SCHEME_EXISTS) {
    const absences = await loaders.statedAbsencesByCode.load(StatedAbsenceCode.NO_SCHEME_EXISTS);
    const absence = absences.find(({ focus }) => programme.focus?.every(one => focus.includes(one)));
    return {
      state,
      explanation: absence?.statement ?? 'A source says that nothing accredits work of its focus.',
      basis: await citationsOf(absence ? [{ type: 'StatedAbsence', key: absence.slug }] : [], loaders),
    };
  }
  const statements = await loaders.accreditationsByProgramme.load(programme.pk);
  const strongest = statements.filter(({ status }) => AccreditationStateCode[status] === state);
  return {
    state,
    explanation: 'A source makes this statement about the programme itself.',
    basis: await citationsOf(
      strongest.map(({ key }) => ({ type: 'Accreditation', key })),
      loaders,
    ),
  };
}

export async function victimsSupportState(programme: ProgrammeRow, { loaders }: EvidenceContext) {
  const state = await loaders.victimsSupportStateOf.load(programme.pk);
  if (state === VictimsSupportStateCode.STATED) {
    return {
      state,
      explanation: 'A source says how victims are supported alongside it.',
      basis: await citationsOf([{ type: 'Programme', key: programme.slug }], loaders),
    };
  }
  const frame = await explainSurveyFrame(programme, loaders);
  return {
    state,
    explanation: `${frame.explanation} No source says how victims are supported alongside it.`,
    basis: await citationsOf(frame.basisOf, loaders),
  };
}

async function citationsOf(records: readonly RecordName[], loaders: Loaders) {
  return (await Promise.all(records.map(record => loaders.citationsOf.load(record)))).flat();
}

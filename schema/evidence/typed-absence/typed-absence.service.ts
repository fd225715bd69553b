import { AccreditationStatus, type ProgrammeEntity } from '../../commissioning/index.js';
import { StatedAbsenceCode, type RecordName } from '../../provenance/index.js';
import type { RowOf } from '../../shared/reads.js';
import type { EvidenceContext } from '../evidence.context.js';
import { surveyFrame } from './survey-frame.service.js';
import { AccreditationStateCode, VictimsSupportStateCode } from './typed-absence.type.js';

type ProgrammeRow = RowOf<typeof ProgrammeEntity>;
type Loaders = EvidenceContext['loaders'];

const STRONGEST_FIRST = [
  AccreditationStatus.HELD,
  AccreditationStatus.IN_PROGRESS,
  AccreditationStatus.FOUNDATIONS_IN,
  AccreditationStatus.IN_LINE_WITH,
  AccreditationStatus.ASSURED_NOT_ACCREDITED,
];

export async function accreditationState(programme: ProgrammeRow, { loaders }: EvidenceContext) {
  const statements = await loaders.accreditationsByProgramme.load(programme.pk);
  const status = STRONGEST_FIRST.find(one => statements.some(statement => statement.status === one));
  if (status) {
    const strongest = statements.filter(statement => statement.status === status);
    return {
      state: AccreditationStateCode[status],
      explanation: 'A source makes this statement about the programme itself.',
      basis: await citationsOf(
        strongest.map(({ key }) => ({ type: 'Accreditation', key })),
        loaders,
      ),
    };
  }
  const absences = await loaders.statedAbsencesByCode.load(StatedAbsenceCode.NO_SCHEME_EXISTS);
  const absence = absences.find(({ focus }) => programme.focus?.every(one => focus.includes(one)));
  if (absence) {
    return {
      state: AccreditationStateCode.NO_SCHEME_EXISTS,
      explanation: absence.statement,
      basis: await citationsOf([{ type: 'StatedAbsence', key: absence.slug }], loaders),
    };
  }
  const frame = await surveyFrame(programme, loaders);
  return {
    state: frame.asked ? AccreditationStateCode.NOT_REPORTED : AccreditationStateCode.NOT_ASKED,
    explanation: `${frame.explanation} No source makes a statement about its accreditation.`,
    basis: await citationsOf(frame.basisOf, loaders),
  };
}

export async function victimsSupportState(programme: ProgrammeRow, { loaders }: EvidenceContext) {
  if (programme.victimsSupport !== null) {
    return {
      state: VictimsSupportStateCode.STATED,
      explanation: 'A source says how victims are supported alongside it.',
      basis: await citationsOf([{ type: 'Programme', key: programme.slug }], loaders),
    };
  }
  const frame = await surveyFrame(programme, loaders);
  return {
    state: frame.asked ? VictimsSupportStateCode.NOT_REPORTED : VictimsSupportStateCode.NOT_ASKED,
    explanation: `${frame.explanation} No source says how victims are supported alongside it.`,
    basis: await citationsOf(frame.basisOf, loaders),
  };
}

async function citationsOf(records: readonly RecordName[], loaders: Loaders) {
  return (await Promise.all(records.map(record => loaders.citationsOf.load(record)))).flat();
}

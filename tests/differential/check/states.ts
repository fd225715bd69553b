import type { PlainRecord } from '../record/plain-record.js';
import { modelOf, relationOf } from '../model/model.js';
import type { Row } from '../model/type-model.js';

// The rules of what is known of a programme or an award, as the descriptions of the codes and the domain have them.

type State = (record: PlainRecord, row: Row) => string;

const STATES: Readonly<Record<string, State>> = {
  'Programme.evaluationState': evaluationState,
  'Programme.accreditationState': accreditationState,
  'Programme.victimsSupportState': victimsSupportState,
  'Award.matchFundingState': matchFundingState,
};

const known = new WeakMap<Row, Map<string, string>>();

export const isState = (type: string, field: string): boolean => `${type}.${field}` in STATES;

export function stateOf(record: PlainRecord, type: string, field: string, row: Row): string {
  const states = known.get(row) ?? new Map<string, string>();
  known.set(row, states);
  const state = states.get(field) ?? STATES[`${type}.${field}`]?.(record, row);
  if (state === undefined) throw new Error(`${type}.${field} is no state.`);
  states.set(field, state);
  return state;
}

function of(record: PlainRecord, type: string, row: Row, relation: string): readonly Row[] {
  const found = relationOf(type, relation);
  if (!found) throw new Error(`${type} has no relation ${relation}.`);
  return record.related(type, row, found);
}

/** The furthest that an evaluation of the programme itself has come; failing that, one of its model. */
function evaluationState(record: PlainRecord, programme: Row): string {
  const own = of(record, 'Programme', programme, 'evaluations').map(({ status }) => status);
  const furthest = ['COMPLETED', 'INTERIM', 'ONGOING', 'PLANNED'].find(status => own.includes(status));
  if (furthest !== undefined) return furthest;

  const [model] = of(record, 'Programme', programme, 'model');
  const ofModel = model ? of(record, 'InterventionModel', model, 'evaluations') : [];
  const elsewhere = record
    .where('evaluation_subject', 'programme_pk', programme.pk)
    .filter(({ relation }) => relation === 'SAME_MODEL_OTHER_SITE')
    .map(subject => record.one(modelOf('Evaluation').table, subject['evaluation_pk']));
  const hasReported = [...ofModel, ...elsewhere].some(({ status }) =>
    ['COMPLETED', 'INTERIM'].includes(status as string),
  );
  return hasReported ? 'NATIONAL_MODEL_ONLY' : silence(record, programme);
}

/** The strongest statement about the programme itself. */
function accreditationState(record: PlainRecord, programme: Row): string {
  const stated = of(record, 'Programme', programme, 'accreditations').map(({ status }) => status);
  const strongest = ['HELD', 'IN_PROGRESS', 'FOUNDATIONS_IN', 'IN_LINE_WITH', 'ASSURED_NOT_ACCREDITED'].find(
    status => stated.includes(status),
  );
  if (strongest !== undefined) return strongest;

  // Nothing accredits a programme of which every behaviour is one that nothing accredits.
  const focus = programme['focus'] as string[] | null;
  const withoutScheme = record
    .table('stated_absence')
    .some(
      absence =>
        absence['code'] === 'NO_SCHEME_EXISTS' &&
        focus?.every(one => (absence['focus'] as string[]).includes(one)),
    );
  return withoutScheme ? 'NO_SCHEME_EXISTS' : silence(record, programme);
}

function victimsSupportState(record: PlainRecord, programme: Row): string {
  return programme['victims_support'] === null ? silence(record, programme) : 'STATED';
}

function matchFundingState(record: PlainRecord, award: Row): string {
  const rules = record.where('funding_rule', 'stream_pk', award['stream_pk']);
  return rules.some(({ code }) => code === 'MATCH_SHARE') ? 'REQUIRED_NOT_ITEMISED' : 'NO_RULE_STATED';
}

/**
 * The survey of 2025 asked offices about what they commissioned while the fund of 2023-25 ran. An office that answered
 * could have told of its programmes; the review tells of others without naming the office, unless partners commission
 * or pay for them.
 */
function silence(record: PlainRecord, programme: Row): 'NOT_REPORTED' | 'NOT_ASKED' {
  const inReview = record
    .where('citation', 'record_key', programme['slug'])
    .some(
      citation =>
        citation['record_type'] === 'Programme' &&
        record.one('source', citation['source_pk'])['slug'] === 'apcc-2025-review',
    );
  const ran = of(record, 'Programme', programme, 'awards').some(
    award => award['period_to'] !== null && (award['period_to'] as string) >= '2023-24',
  );
  const offices = of(record, 'Programme', programme, 'pccs');
  const answered = offices.some(office => office['survey_respondent'] === true);
  const byPartners = of(record, 'Programme', programme, 'roles').some(({ role }) =>
    ['COMMISSIONER', 'FUNDER'].includes(role as string),
  );
  const unnamed = inReview && offices.length === 0 && !byPartners;
  return ((inReview || ran) && answered) || unnamed ? 'NOT_REPORTED' : 'NOT_ASKED';
}

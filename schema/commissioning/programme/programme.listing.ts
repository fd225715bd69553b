import { statedAbsence, StatedAbsenceCode } from '../../provenance/index.js';
import { EmptyReasonCode, type EmptyReasonRow } from '../../shared/empty-reason.js';
import { allOf, conditionsOf, onlyOperator, type Condition } from '../../shared/filter/conditions.js';
import type { FilterValue } from '../../shared/filter/declaration.js';
import { Focus } from '../../shared/focus.js';
import type { Listing } from '../../shared/listing.js';
import { countWithSample } from '../../shared/near-miss-query.js';
import { NearMissCode, type NearMissRow } from '../../shared/near-miss.js';
import type { Reads } from '../../shared/reads.js';
import { AccreditationStatus, HolderKind } from '../accreditation/accreditation.codelists.js';
import { accreditationFilter } from '../accreditation/accreditation.filter.js';
import { PROVIDER_ROLES } from './organisation-role.js';
import { programmeFilter } from './programme.filter.js';

/** The part of a question that asks for programmes of some focus that hold an accreditation. */
interface AccreditedFocus {
  readonly focus: Condition;
  readonly accreditations: Condition;
}

/** Professionals are near misses that are no programmes. */
export interface ProgrammeNearMissRow extends NearMissRow {
  readonly accreditations?: readonly object[];
}

const listing: Listing = { declaration: programmeFilter };

export const programmeListing: Listing = { ...listing, explain, nearMisses };

async function explain(reads: Reads, conditions: readonly Condition[]): Promise<EmptyReasonRow | null> {
  const asked = accreditedFocus(conditions);
  if (!asked || !asksForHeldAlone(asked.accreditations)) return null;
  const absence = await statedAbsence(reads, StatedAbsenceCode.NO_SCHEME_EXISTS, fociOf(asked.focus));
  if (!absence) return null;
  // The statement explains the empty list only if focus and accreditation alone already find nothing.
  const alone = await countWithSample(reads, listing, allOf([asked.focus, asked.accreditations]));
  if (alone.totalCount > 0) return null;
  // A programme that addresses other behaviours too could be accredited for those: of it, the sources are silent.
  const others = conditions.filter(condition => condition !== asked.accreditations);
  const beyond = Object.values(Focus).filter(one => !absence.focus.includes(one));
  const [unaccredited, mixed] = await Promise.all([
    countWithSample(reads, listing, allOf(others)),
    countWithSample(reads, listing, allOf([...others, { name: 'focus', value: { in: beyond } }])),
  ]);
  if (mixed.totalCount > 0 && mixed.totalCount === unaccredited.totalCount) return null;
  const remark =
    `${mixed.totalCount} of the ${unaccredited.totalCount} programmes that meet the other conditions also address ` +
    'other behaviours and could be accredited for those; no source says that they are.';
  return {
    code: EmptyReasonCode.NO_SCHEME_EXISTS,
    text: mixed.totalCount > 0 ? `${absence.statement} ${remark}` : absence.statement,
    recordType: 'StatedAbsence',
    recordKey: absence.slug,
  };
}

async function nearMisses(reads: Reads, conditions: readonly Condition[]): Promise<ProgrammeNearMissRow[]> {
  const asked = accreditedFocus(conditions);
  if (!asked) return [];
  const { some } = asked.accreditations.value as { some?: FilterValue };
  if (!some) return [];
  const ofProvider = {
    role: { in: [...PROVIDER_ROLES] },
    organisation: { accreditations: { some } },
  };
  const [byProvider, professionals] = await Promise.all([
    countWithSample(
      reads,
      listing,
      allOf([
        ...conditions.filter(condition => condition !== asked.accreditations),
        { name: 'roles', value: { some: ofProvider } },
      ]),
    ),
    countWithSample(
      reads,
      { declaration: accreditationFilter },
      { holderKind: { eq: HolderKind.PROFESSIONAL }, scheme: { focus: { in: fociOf(asked.focus) } } },
    ),
  ]);
  return [
    {
      code: NearMissCode.PROVIDER_ACCREDITED,
      condition: 'accreditations',
      text: 'Here the accreditation is that of the provider. A programme does not inherit it.',
      ...byProvider,
    },
    {
      code: NearMissCode.PROFESSIONAL_ACCREDITED,
      condition: 'accreditations',
      text: 'Here it is people working on the same behaviours who are or become accredited, not a programme: see `accreditations`.',
      totalCount: professionals.totalCount,
      nodes: [],
      accreditations: professionals.nodes,
    },
  ];
}

/** The one condition on focus and the one on accreditations, null where the question has not just one of each. */
function accreditedFocus(conditions: readonly Condition[]): AccreditedFocus | null {
  const [focus, ...otherFoci] = conditions.filter(({ name }) => name === 'focus');
  const [accreditations, ...others] = conditions.filter(({ name }) => name === 'accreditations');
  return focus && accreditations && otherFoci.length + others.length === 0 ? { focus, accreditations } : null;
}

/** The foci that a condition asks for; none where it asks in more ways than one, or for none. */
function fociOf({ value }: Condition): readonly Focus[] {
  const operator = onlyOperator(value);
  if (operator?.name === 'has') return [operator.value as Focus];
  return operator?.name === 'in' || operator?.name === 'all' ? (operator.value as Focus[]) : [];
}

/** Whether it asks for an accreditation that is held, of whatever scheme, and for nothing more. */
function asksForHeldAlone({ value }: Condition): boolean {
  const relation = onlyOperator(value);
  if (relation?.name !== 'some') return false;
  const [status, ...others] = conditionsOf(relation.value as FilterValue);
  if (status?.name !== 'status' || others.length > 0) return false;
  const operator = onlyOperator(status.value);
  if (operator?.name === 'eq') return operator.value === AccreditationStatus.HELD;
  const asked = operator?.name === 'in' ? (operator.value as AccreditationStatus[]) : [];
  return asked.length > 0 && asked.every(one => one === AccreditationStatus.HELD);
}

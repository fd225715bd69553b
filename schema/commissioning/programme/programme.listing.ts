import { sql } from 'kysely';
import { statedAbsence, StatedAbsenceCode, StatedAbsenceEntity } from '../../provenance/index.js';
import { EmptyReasonCode, type StatedReason } from '../../shared/empty-reason.js';
import { allOf, conditionsOf, onlyOperator, type Condition } from '../../shared/filter/conditions.js';
import type { FilterValue } from '../../shared/filter/declaration.js';
import { Where } from '../../shared/filter/where.js';
import type { Focus } from '../../shared/focus.js';
import type { Listing } from '../../shared/listing.js';
import { NearMissCode, type NearMissQuestion } from '../../shared/near-miss.js';
import type { Reads } from '../../shared/reads.js';
import { AccreditationStatus, HolderKind } from '../accreditation/accreditation.codelists.js';
import { accreditationFilter } from '../accreditation/accreditation.filter.js';
import { PROVIDER_ROLES } from './organisation-role.js';
import { ProgrammeEntity } from './programme.entity.js';
import { programmeFilter } from './programme.filter.js';

/** The part of a question that asks for programmes of some focus that hold an accreditation. */
interface AccreditedFocus {
  readonly focus: Condition;
  readonly accreditations: Condition;
}

const listing: Listing = { declaration: programmeFilter };

export const programmeListing: Listing = { ...listing, explain, nearMisses };

const ABSENCE = { typeName: 'StatedAbsence', entity: StatedAbsenceEntity, key: 'slug' };

function explain(reads: Reads, conditions: readonly Condition[]): StatedReason | undefined {
  const asked = accreditedFocus(conditions);
  if (!asked || !asksForHeldAlone(asked.accreditations)) return undefined;
  const foci = fociOf(asked.focus);
  // About no focus at all no source says anything.
  if (foci.length === 0) return undefined;
  const programmes = reads.table(ProgrammeEntity);
  const meets = (some: readonly Condition[]) => new Where(reads).condition(programmeFilter, allOf(some), 't');
  const others = conditions.filter(condition => condition !== asked.accreditations);
  const remark =
    ' programmes that meet the other conditions also address other behaviours and could be accredited for those; ' +
    'no source says that they are.';
  // The statement explains the empty list only if focus and accreditation alone already find nothing. A programme
  // that addresses other behaviours too could be accredited for those: of it, the sources are silent.
  const rows = sql`select absence.pk, absence.statement
      || case when mixed = 0 then '' else ' ' || mixed || ' of the ' || unaccredited || ${remark} end as text
    from (${statedAbsence(reads, StatedAbsenceCode.NO_SCHEME_EXISTS, foci)}) absence
    cross join lateral (
      select count(*) as unaccredited, count(*) filter (where not t.focus <@ absence.focus) as mixed
      from ${programmes} t where ${meets(others)}) counted
    where (mixed = 0 or mixed < unaccredited)
      and not exists (select 1 from ${programmes} t where ${meets([asked.focus, asked.accreditations])})`;
  return { code: EmptyReasonCode.NO_SCHEME_EXISTS, record: ABSENCE, rows };
}

function nearMisses(conditions: readonly Condition[]): NearMissQuestion[] {
  const asked = accreditedFocus(conditions);
  if (!asked) return [];
  const { some } = asked.accreditations.value as { some?: FilterValue };
  if (!some) return [];
  const ofProvider = {
    role: { in: [...PROVIDER_ROLES] },
    organisation: { accreditations: { some } },
  };
  return [
    {
      code: NearMissCode.PROVIDER_ACCREDITED,
      condition: 'accreditations',
      text: 'Here the accreditation is that of the provider. A programme does not inherit it.',
      listing,
      filter: allOf([
        ...conditions.filter(condition => condition !== asked.accreditations),
        { name: 'roles', value: { some: ofProvider } },
      ]),
      shownAs: 'nodes',
    },
    {
      code: NearMissCode.PROFESSIONAL_ACCREDITED,
      condition: 'accreditations',
      text: 'Here it is people working on the same behaviours who are or become accredited, not a programme: see `accreditations`.',
      listing: { declaration: accreditationFilter },
      filter: { holderKind: { eq: HolderKind.PROFESSIONAL }, scheme: { focus: { in: fociOf(asked.focus) } } },
      shownAs: 'accreditations',
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

import { statedAbsence, StatedAbsenceCode } from '../../provenance/index.js';
import { EmptyReasonCode, type EmptyReasonRow } from '../../shared/empty-reason.js';
import type { FilterValue } from '../../shared/filter/declaration.js';
import type { Focus } from '../../shared/focus.js';
import type { Listing } from '../../shared/listing.js';
import { countWithSample } from '../../shared/near-miss-query.js';
import { NearMissCode, type NearMissRow } from '../../shared/near-miss.js';
import type { Reads } from '../../shared/reads.js';
import { AccreditationStatus, HolderKind } from '../accreditation/accreditation.codelists.js';
import { accreditationFilter } from '../accreditation/accreditation.filter.js';
import { PROVIDER_ROLES } from './organisation-role.js';
import { programmeFilter } from './programme.filter.js';

/** The part of a filter that asks for programmes of some focus that hold an accreditation. */
interface AccreditedFocus {
  readonly focus: readonly Focus[];
  readonly accreditation: FilterValue;
}

/** Professionals are near misses that are no programmes. */
export interface ProgrammeNearMissRow extends NearMissRow {
  readonly accreditations?: readonly object[];
}

const listing: Listing = { declaration: programmeFilter };

export const programmeListing: Listing = { ...listing, explain, nearMisses };

async function explain(reads: Reads, filter: FilterValue): Promise<EmptyReasonRow | null> {
  const asked = accreditedFocus(filter);
  if (!asked || !asksForHeld(asked.accreditation)) return null;
  const absence = await statedAbsence(reads, StatedAbsenceCode.NO_SCHEME_EXISTS, asked.focus);
  if (!absence) return null;
  // The statement explains the empty list only if focus and accreditation alone already find nothing.
  const alone = await countWithSample(reads, listing, {
    focus: filter.focus,
    accreditations: filter.accreditations,
  });
  if (alone.totalCount > 0) return null;
  return {
    code: EmptyReasonCode.NO_SCHEME_EXISTS,
    text: absence.statement,
    recordType: 'StatedAbsence',
    recordKey: absence.slug,
  };
}

async function nearMisses(reads: Reads, filter: FilterValue): Promise<ProgrammeNearMissRow[]> {
  const asked = accreditedFocus(filter);
  if (!asked) return [];
  const [byProvider, professionals] = await Promise.all([
    countWithSample(reads, listing, {
      ...filter,
      accreditations: undefined,
      roles: {
        some: {
          role: { in: [...PROVIDER_ROLES] },
          organisation: { accreditations: { some: asked.accreditation } },
        },
      },
    }),
    countWithSample(
      reads,
      { declaration: accreditationFilter },
      { holderKind: { eq: HolderKind.PROFESSIONAL } },
    ),
  ]);
  return [
    {
      code: NearMissCode.PROVIDER_ACCREDITED,
      condition: 'accreditations',
      text: 'Here it is the provider that holds the accreditation. A programme does not inherit it.',
      ...byProvider,
    },
    {
      code: NearMissCode.PROFESSIONAL_ACCREDITED,
      condition: 'accreditations',
      text: 'Here it is people working in the field who are or become accredited, not a programme: see `accreditations`.',
      totalCount: professionals.totalCount,
      nodes: [],
      accreditations: professionals.nodes,
    },
  ];
}

function accreditedFocus(filter: FilterValue): AccreditedFocus | null {
  const focus = filter.focus as { in?: Focus[]; has?: Focus; all?: Focus[] } | undefined;
  const accreditations = filter.accreditations as { some?: FilterValue } | undefined;
  const asked = focus?.in ?? focus?.all ?? (focus?.has ? [focus.has] : undefined);
  return asked && accreditations?.some ? { focus: asked, accreditation: accreditations.some } : null;
}

function asksForHeld(accreditation: FilterValue): boolean {
  const status = accreditation.status as { eq?: AccreditationStatus; in?: AccreditationStatus[] } | undefined;
  const asked = status?.in ?? (status?.eq ? [status.eq] : []);
  return asked.length > 0 && asked.every(one => one === AccreditationStatus.HELD);
}

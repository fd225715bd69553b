import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Programme, programmeFilter, type ProgrammeEntity } from '../../commissioning/index.js';
import { readableState, resolveState } from '../../provenance/index.js';
import { readable } from '../../shared/readable.js';
import type { RowOf } from '../../shared/reads.js';
import type { EvidenceContext } from '../evidence.context.js';
import { accreditationState } from './accreditation-state.js';
import { AccreditationState, VictimsSupportState } from './typed-absence.type.js';
import { victimsSupportState } from './victims-support-state.js';

type ProgrammeRow = RowOf<typeof ProgrammeEntity>;

/** What is known of a programme where a bare yes or no would hide the kind of silence. */
@Resolver(() => Programme)
export class TypedAbsenceResolver {
  @readable(readableState(accreditationState))
  @FieldResolver(() => AccreditationState, {
    description: 'What is known of its accreditation, with the basis. Silence has codes of its own.',
  })
  accreditationState(@Root() programme: ProgrammeRow, @Ctx() { reads }: EvidenceContext) {
    return resolveState(reads, programmeFilter, accreditationState, programme);
  }

  @readable(readableState(victimsSupportState))
  @FieldResolver(() => VictimsSupportState, {
    description:
      'What is known of the support of victims alongside it, with the basis. Silence has codes of its own.',
  })
  victimsSupportState(@Root() programme: ProgrammeRow, @Ctx() { reads }: EvidenceContext) {
    return resolveState(reads, programmeFilter, victimsSupportState, programme);
  }
}

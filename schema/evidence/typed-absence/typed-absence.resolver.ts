import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Programme, type ProgrammeEntity } from '../../commissioning/index.js';
import type { RowOf } from '../../shared/reads.js';
import type { EvidenceContext } from '../evidence.context.js';
import { readable } from '../../shared/readable.js';
import {
  accreditationState as accreditationStateSql,
  stateOf,
  victimsSupportState as victimsSupportStateSql,
} from './programme-states.js';
import { accreditationState, victimsSupportState } from './typed-absence.service.js';
import { AccreditationState, VictimsSupportState } from './typed-absence.type.js';

type ProgrammeRow = RowOf<typeof ProgrammeEntity>;

/** What is known of a programme where a bare yes or no would hide the kind of silence. */
@Resolver(() => Programme)
export class TypedAbsenceResolver {
  @readable(stateOf(accreditationStateSql))
  @FieldResolver(() => AccreditationState, {
    description: 'What is known of its accreditation, with the basis. Silence has codes of its own.',
  })
  accreditationState(@Root() programme: ProgrammeRow, @Ctx() context: EvidenceContext) {
    return accreditationState(programme, context);
  }

  @readable(stateOf(victimsSupportStateSql))
  @FieldResolver(() => VictimsSupportState, {
    description:
      'What is known of the support of victims alongside it, with the basis. Silence has codes of its own.',
  })
  victimsSupportState(@Root() programme: ProgrammeRow, @Ctx() context: EvidenceContext) {
    return victimsSupportState(programme, context);
  }
}

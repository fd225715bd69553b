import { Field } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { CommissioningBasis, CoverageBasis, OrganisationRole } from './organisation-role.js';
import { RecordType } from '../../shared/object-types.js';

@RecordType({ description: 'That a programme covers a police force area, and what this rests on.' })
export class ProgrammeArea extends Node {
  @Field(() => CoverageBasis, {
    description: 'Whether a source names the place or only the office is known.',
  })
  basis!: CoverageBasis;

  @Field(() => String, {
    nullable: true,
    description: 'Which part of the area, where a source says. Null otherwise.',
  })
  note!: string | null;
}

@RecordType({ description: 'That an office commissions a programme, and what this rests on.' })
export class ProgrammeCommissioner extends Node {
  @Field(() => CommissioningBasis, { description: 'Whether a source says so or only the award is known.' })
  basis!: CommissioningBasis;
}

@RecordType({ description: 'That an organisation has a role in a programme.' })
export class ProgrammeOrganisation extends Node {
  @Field(() => OrganisationRole, { description: 'What it does.' })
  role!: OrganisationRole;
}

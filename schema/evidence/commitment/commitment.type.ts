import { Field } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { RecordType } from '../../shared/object-types.js';
import { CommitmentKind } from '../evidence.codelists.js';

@RecordType({
  description:
    'What somebody said would happen: an intention, a commitment, an announcement or a warning, with its condition.',
})
export class Commitment extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => CommitmentKind, { description: 'How firm it is.' })
  kind!: CommitmentKind;

  @Field(() => String, { description: 'What would happen, paraphrased.' })
  statement!: string;

  @Field(() => String, { nullable: true, description: 'On which condition. Null when none is stated.' })
  condition!: string | null;
}

import { Field } from 'type-graphql';
import { Focus } from '../../shared/focus.js';
import { Node } from '../../shared/node.js';
import { RecordType } from '../../shared/object-types.js';

@RecordType({
  description:
    'A national or licensed model that several areas use, such as Drive. A model is not a programme: an evaluation of the ' +
    'model elsewhere is not an evaluation of the local programme.',
})
export class InterventionModel extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => String, { description: 'Name as printed.' })
  name!: string;

  @Field(() => [Focus], { description: 'The behaviours that it addresses.' })
  focus!: Focus[];

  @Field(() => String, {
    nullable: true,
    description: 'What it is, paraphrased. Null when the sources only name it.',
  })
  description!: string | null;
}

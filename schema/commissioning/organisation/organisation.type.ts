import { Field } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { RecordType } from '../../shared/object-types.js';

@RecordType({
  description:
    'Anyone whom the sources name besides the commissioning offices: a provider, a victims’ service, an evaluator, a ' +
    'charity, an accrediting body, a funder. What it does is a role on a link, never a kind of organisation.',
})
export class Organisation extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => String, { description: 'Name as printed.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the sources say of it, paraphrased. Null when they only name it.',
  })
  description!: string | null;
}

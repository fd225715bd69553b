import { Field } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { RecordType } from '../../shared/object-types.js';
import { DiscrepancyKind } from './discrepancy-kind.js';

@RecordType({
  description:
    'Statements of the sources that disagree with each other or with arithmetic. The graph shows them side by side and picks no winner.',
})
export class Discrepancy extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => DiscrepancyKind, { description: 'In which way they disagree.' })
  kind!: DiscrepancyKind;

  @Field(() => String, { description: 'The disagreement in a sentence.' })
  statement!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What is counted of it: sums that show it, or how many forms of a name are printed. Null when nothing is.',
  })
  arithmetic!: string | null;
}

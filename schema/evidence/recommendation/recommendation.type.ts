import { Field, Int } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { RecordType } from '../../shared/object-types.js';
import { BodyRole, Theme } from '../evidence.codelists.js';

@RecordType({ description: 'One of the ten recommendations of the 2025 review.' })
export class Recommendation extends Node {
  @Field(() => Int, { description: 'Its number in the review, 1 to 10.' })
  number!: number;

  @Field(() => Theme, { description: 'The theme under which the review prints it.' })
  theme!: Theme;

  @Field(() => String, { description: 'What it recommends, paraphrased.' })
  statement!: string;
}

@RecordType({ description: 'That a recommendation is addressed to a body.' })
export class RecommendationBody extends Node {
  @Field(() => BodyRole, { description: 'What it asks of the body.' })
  role!: BodyRole;
}

import { Field } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { RecordType } from '../../shared/object-types.js';
import { Theme } from '../evidence.codelists.js';

@RecordType({
  description:
    'A count, share or quantified word of the 2025 survey, at one place where the review states it.',
})
export class SurveyStatistic extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => Theme, { description: 'The theme of the review.' })
  theme!: Theme;

  @Field(() => String, { description: 'What is stated, paraphrased.' })
  statement!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The word of quantity, such as "most". Null when a figure stands alone.',
  })
  qualifier!: string | null;
}

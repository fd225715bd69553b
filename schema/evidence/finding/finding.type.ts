import { Field, Float, Int } from 'type-graphql';
import { FigureUnit } from '../../shared/figure-unit.js';
import { Node } from '../../shared/node.js';
import { RecordType } from '../../shared/object-types.js';
import { Direction, FindingKind } from '../evidence.codelists.js';

@RecordType({
  description:
    'One result of an evaluation, with the cohort that it rests on. Results are shown one by one and never pooled.',
})
export class Finding extends Node {
  @Field(() => FindingKind, { description: 'What kind of result it is.' })
  kind!: FindingKind;

  @Field(() => String, { description: 'What was measured.' })
  measure!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'The figure, in `unit`: 82 PERCENT is 82 per cent. With a `direction`, by how much the measure moved. Null for a result in words.',
  })
  value!: number | null;

  @Field(() => FigureUnit, {
    nullable: true,
    description: 'What the figure counts. Null when there is none.',
  })
  unit!: FigureUnit | null;

  @Field(() => Direction, {
    nullable: true,
    description:
      'Which way the measure moved. Null when the result is no movement, or no source says which way.',
  })
  direction!: Direction | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people the result rests on. Null when no source says.',
  })
  cohortSize!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who the people of the cohort are, paraphrased. Null when no source says.',
  })
  cohortDescription!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How long the cohort was followed, as the source words it. Null when no source says.',
  })
  followUp!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the cohort was compared with. Null when no source names a comparator.',
  })
  comparator!: string | null;

  @Field(() => String, { description: 'The result in a sentence, paraphrased.' })
  statement!: string;
}

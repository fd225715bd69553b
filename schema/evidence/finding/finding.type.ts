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

  @Field(() => Float, { nullable: true, description: 'The figure, in `unit`. Null for a result in words.' })
  value!: number | null;

  @Field(() => FigureUnit, {
    nullable: true,
    description: 'What the figure counts. Null when there is none.',
  })
  unit!: FigureUnit | null;

  @Field(() => Direction, {
    nullable: true,
    description: 'Which way it moved. Null when that makes no sense or is not said.',
  })
  direction!: Direction | null;

  @Field(() => Int, { nullable: true, description: 'How many people it rests on. Null when no source says.' })
  cohortSize!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who they are, paraphrased. Null when no source says.',
  })
  cohortDescription!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How long they were followed. Null when no source says.',
  })
  followUp!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What they were compared with. Null when no source names a comparator.',
  })
  comparator!: string | null;

  @Field(() => String, { description: 'The result in a sentence, paraphrased.' })
  statement!: string;
}

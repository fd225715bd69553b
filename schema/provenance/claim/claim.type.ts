import { Field, Float } from 'type-graphql';
import { Bound } from '../../shared/bound.js';
import { RecordType } from '../../shared/object-types.js';
import { Node } from '../../shared/node.js';
import { FigureUnit } from '../../shared/figure-unit.js';

@RecordType({
  description:
    'A figure or an attribution that somebody stated. A claim is kept as it was made; rivals are joined by a discrepancy.',
})
export class Claim extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => String, { description: 'What the claim is about, in words.' })
  measure!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'The figure to compare, in `unit`. Null for a claim without one, even if its wording has digits.',
  })
  value!: number | null;

  @Field(() => FigureUnit, {
    nullable: true,
    description: 'What the figure counts. Null when there is no figure.',
  })
  unit!: FigureUnit | null;

  @Field(() => Bound, {
    nullable: true,
    description: 'How the figure bounds the true one. Null when there is no figure.',
  })
  bound!: Bound | null;

  @Field(() => String, { description: 'The figure or phrase as it was worded, at most a dozen words.' })
  wording!: string;

  @Field(() => String, {
    description: 'The body that said it, or the report where no source names its author.',
  })
  saidBy!: string;
}

import { Field, Int } from 'type-graphql';
import { GBP } from '../../shared/gbp.js';
import { ValueType } from '../../shared/object-types.js';
import { Award } from '../award/award.type.js';

@ValueType({
  description:
    'What was awarded for a theme, as an interval. The sources never split an award, so the true sum lies between the ' +
    'awards that pay for the theme alone and those that pay for it among others.',
})
export class Spend {
  @Field(() => GBP, {
    nullable: true,
    description:
      'Sum of the awards that pay for the theme alone, in pounds. Null when no award of the stream is itemised.',
  })
  exclusive!: string | null;

  @Field(() => GBP, {
    nullable: true,
    description:
      'Sum of all awards that name the theme, alone or among other things, in pounds. Null when no award of the stream is itemised.',
  })
  upperBound!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the upper bound counts awards that pay for something else too. Such sums of several themes overlap and must not be added.',
  })
  overlapping!: boolean;

  @Field(() => String, { description: 'What the interval rests on, in a sentence.' })
  basis!: string;

  @Field(() => [Award], { description: 'The awards that pay for the theme alone.' })
  exclusiveAwards!: Award[];

  @Field(() => [Award], {
    description:
      'The awards that pay for the theme among others. Their `discrepancies` say where the sources disagree.',
  })
  sharedAwards!: Award[];

  @Field(() => Int, {
    description:
      'How many awards in range do not name the theme, but have a strand of which no source says what it addresses. They may pay for it too.',
  })
  silentAwards!: number;
}

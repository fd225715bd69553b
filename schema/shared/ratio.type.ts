import { Field, Float, Int, registerEnumType } from 'type-graphql';
import { FigureUnit } from './figure-unit.js';
import { ValueType } from './object-types.js';

export enum DenominatorBasis {
  STATED = 'STATED',
  SURVEY_FRAME = 'SURVEY_FRAME',
}

registerEnumType(DenominatorBasis, {
  name: 'DenominatorBasis',
  description: 'Where the denominator of a ratio comes from.',
  valuesConfig: {
    STATED: { description: 'The source prints it with the figure.' },
    SURVEY_FRAME: { description: 'The source prints none: it is the 33 offices that answered the survey.' },
  },
});

@ValueType({
  description:
    'A share with its denominator and the unit that both count. Ratios of different units are never added or compared.',
})
export class Ratio {
  @Field(() => FigureUnit, { description: 'What numerator and denominator count.' })
  unit!: FigureUnit;

  @Field(() => Int, { nullable: true, description: 'The count as stated. Null when the source states none.' })
  numerator!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The percentage as stated, 0 to 100. Null when the source states none.',
  })
  statedPercentage!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What the count is a part of. Null when it is not known.',
  })
  denominator!: number | null;

  @Field(() => DenominatorBasis, {
    nullable: true,
    description: 'Where the denominator comes from. Null when it is not known.',
  })
  denominatorBasis!: DenominatorBasis | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The percentage that the count gives, 0 to 100, to one decimal. Null when count or denominator is not known.',
  })
  recomputedPercentage!: number | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'The counts that would round to the stated percentage. Empty when none does; null when it cannot be told.',
  })
  countsThatFit!: number[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the stated count, percentage and denominator can all be right. Null when there is nothing to compare.',
  })
  consistent!: boolean | null;
}

interface Stated {
  readonly numerator: number | null;
  readonly percentage: number | null;
  readonly denominator: number | null;
  readonly unit: FigureUnit;
  /** Whether it counts among the offices that answered the survey. */
  readonly ofRespondents: boolean;
}

/**
 * The ratio of a stated count, share and denominator.
 *
 * @param frame the number of offices that answered, for statements that count offices or areas without saying of how many
 */
export function toRatio(
  { numerator, percentage, denominator, unit, ofRespondents }: Stated,
  frame: number,
): Ratio {
  const whole = denominator ?? (ofRespondents ? frame : null);
  const fitting = percentage === null || whole === null ? null : countsRoundingTo(percentage, whole);
  return {
    unit,
    numerator,
    statedPercentage: percentage,
    denominator: whole,
    denominatorBasis: basisOf(denominator, whole),
    recomputedPercentage:
      numerator === null || whole === null ? null : Math.round((numerator / whole) * 1000) / 10,
    countsThatFit: fitting,
    consistent:
      fitting === null ? null : numerator === null ? fitting.length > 0 : fitting.includes(numerator),
  };
}

function basisOf(stated: number | null, used: number | null): DenominatorBasis | null {
  if (stated !== null) return DenominatorBasis.STATED;
  return used === null ? null : DenominatorBasis.SURVEY_FRAME;
}

function countsRoundingTo(percentage: number, whole: number): number[] {
  const counts = Array.from({ length: whole + 1 }, (_, count) => count);
  return counts.filter(count => Math.round((count / whole) * 100) === percentage);
}

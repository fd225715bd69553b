import { Field } from 'type-graphql';
import { GBP } from '../../shared/gbp.js';
import { ValueType } from '../../shared/object-types.js';
import { FundingRule } from '../funding-stream/funding-stream.type.js';
import { RuleOutcome, RuleReading } from './rule-check.codelists.js';

@ValueType({
  description: 'A rule of the funding stream held against one award, under one reading of the rule.',
})
export class RuleCheck {
  @Field(() => FundingRule, { description: 'The rule, with its citations.' })
  rule!: FundingRule;

  @Field(() => RuleReading, { description: 'How the rule is read.' })
  reading!: RuleReading;

  @Field(() => RuleOutcome, { description: 'Whether the award meets it under this reading.' })
  outcome!: RuleOutcome;

  @Field(() => GBP, {
    description:
      'What has to be reached, in pounds, to the nearest penny. For match: the least match that the rule implies.',
  })
  threshold!: string;

  @Field(() => GBP, {
    nullable: true,
    description: 'The published figure that is held against it, in pounds. Null when none is published.',
  })
  value!: string | null;

  @Field(() => String, { description: 'The check in a sentence.' })
  explanation!: string;
}

import { Bound } from '../../shared/bound.js';
import { Field, Float } from 'type-graphql';
import { GBP } from '../../shared/gbp.js';
import { Node } from '../../shared/node.js';
import { AmountKind, Funder, RuleCode, RulePeriod, RuleUnit } from '../funding.codelists.js';
import { RecordType } from '../../shared/object-types.js';

@RecordType({ description: 'A grant, budget or other source of money for programmes.' })
export class FundingStream extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => String, {
    description:
      'Name as printed, or a short description where the source gives no name: see `nameIsDescriptive`.',
  })
  name!: string;

  @Field(() => Boolean, {
    description: 'Whether `name` is a description of ours, because the source gives no name.',
  })
  nameIsDescriptive!: boolean;

  @Field(() => Funder, { description: 'Where the money comes from.' })
  funder!: Funder;

  @Field(() => String, {
    nullable: true,
    description: 'What the sources say of it, paraphrased. Null when they only name it.',
  })
  description!: string | null;
}

@RecordType({
  description:
    'A total that somebody stated for a funding stream. Statements differ; each is kept as it was made and none is picked.',
})
export class StreamTotal extends Node {
  @Field(() => GBP, { description: 'The amount in pounds, as stated: it may be rounded, see `bound`.' })
  amount!: string;

  @Field(() => Bound, { description: 'How the amount bounds the true one.' })
  bound!: Bound;

  @Field(() => AmountKind, { description: 'What the source calls it.' })
  kind!: AmountKind;

  @Field(() => String, { description: 'The statement, paraphrased.' })
  statement!: string;
}

@RecordType({ description: 'A rule or condition of a funding stream.' })
export class FundingRule extends Node {
  @Field(() => RuleCode, { description: 'What the rule is about.' })
  code!: RuleCode;

  @Field(() => Float, {
    nullable: true,
    description:
      'The figure of the rule, in `unit`: 300000 for £300,000, 0.25 for a quarter. Null for a rule without a figure.',
  })
  value!: number | null;

  @Field(() => RuleUnit, { nullable: true, description: 'The unit of `value`. Null when there is none.' })
  unit!: RuleUnit | null;

  @Field(() => RulePeriod, {
    nullable: true,
    description: 'The period that `value` applies to. Null when it applies to the whole.',
  })
  per!: RulePeriod | null;

  @Field(() => String, { description: 'The rule in a sentence, paraphrased.' })
  statement!: string;
}

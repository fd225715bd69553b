import { Field, registerEnumType } from 'type-graphql';
import { Citation } from '../../provenance/index.js';
import { ValueType } from '../../shared/object-types.js';

export enum MatchFundingStateCode {
  REQUIRED_NOT_ITEMISED = 'REQUIRED_NOT_ITEMISED',
  NO_RULE_STATED = 'NO_RULE_STATED',
}

registerEnumType(MatchFundingStateCode, {
  name: 'MatchFundingStateCode',
  description: 'What is known of the match funding of an award.',
  valuesConfig: {
    REQUIRED_NOT_ITEMISED: {
      description:
        'The funding stream required match; neither its amount nor its source is published for this award.',
    },
    NO_RULE_STATED: { description: 'No source says whether the funding stream required match.' },
  },
});

@ValueType({
  description: 'What is known of the match funding of an award. Its citations are those of the rule.',
})
export class MatchFundingState {
  @Field(() => MatchFundingStateCode, { description: 'What is known.' })
  state!: MatchFundingStateCode;

  @Field(() => String, { description: 'What is known, in a sentence.' })
  explanation!: string;

  @Field(() => [Citation], {
    description: 'The places that state the rule. Empty when no source states one.',
  })
  basis!: Citation[];
}

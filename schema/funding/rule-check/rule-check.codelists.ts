import { registerEnumType } from 'type-graphql';

export enum RuleReading {
  MEAN_PER_YEAR = 'MEAN_PER_YEAR',
  EACH_YEAR = 'EACH_YEAR',
  WHOLE_PERIOD = 'WHOLE_PERIOD',
  BID_AS_SUBMITTED = 'BID_AS_SUBMITTED',
  SHARE_OF_AWARD = 'SHARE_OF_AWARD',
  SHARE_OF_TOTAL = 'SHARE_OF_TOTAL',
}

registerEnumType(RuleReading, {
  name: 'RuleReading',
  description: 'A way in which the text of a rule can be read. The sources do not say which is meant.',
  valuesConfig: {
    MEAN_PER_YEAR: { description: 'Minimum bid: the mean of the years must reach it.' },
    EACH_YEAR: {
      description: 'Minimum bid: every single year must reach it; the yearly split is not published.',
    },
    WHOLE_PERIOD: { description: 'Minimum bid: the whole period must reach it once.' },
    BID_AS_SUBMITTED: {
      description: 'Minimum bid: the bid must reach it; only awards are published, not bids.',
    },
    SHARE_OF_AWARD: { description: 'Match: the share is taken of the award and comes on top of it.' },
    SHARE_OF_TOTAL: { description: 'Match: the share is taken of award and match together.' },
  },
});

export enum RuleOutcome {
  PASS = 'PASS',
  FAIL = 'FAIL',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(RuleOutcome, {
  name: 'RuleOutcome',
  description: 'Whether an award meets a rule under one reading.',
  valuesConfig: {
    PASS: { description: 'The published figures show that it does.' },
    FAIL: { description: 'The published figures show that it does not.' },
    UNKNOWN: { description: 'The published figures do not tell.' },
  },
});

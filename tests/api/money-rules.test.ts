import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveApp, type ServedApp } from '../harness/served-app.js';

const STREAM = 'domestic-abuse-and-stalking-perpetrator-intervention-fund-2023-25';
const STALKING = '[STALKING_DA_RELATED, STALKING_NON_DA, STALKING_UNSPECIFIED]';

interface Check {
  rule: { code: string };
  reading: string;
  outcome: string;
  threshold: number | null;
  value: number | null;
}
interface Award {
  recipientAsPrinted: string;
  amount: number;
  ruleChecks: Check[];
  matchFundingState: { state: string; basis: { locator: string }[] };
}

describe('money that is never split', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  const ask = async (query: string) => {
    const { data, errors } = await app.ask(query);
    expect(errors).toBeUndefined();
    return data as Record<string, never>;
  };

  it('went on stalking as an interval, with both descriptions of Essex kept open', async () => {
    const { spend } = await ask(`{ spend(focus: ${STALKING}, stream: "${STREAM}") {
      exclusive upperBound overlapping exclusiveAwards { recipientAsPrinted } sharedAwards { recipientAsPrinted }
    } }`);
    expect(spend).toEqual({
      exclusive: 1011761,
      upperBound: 15001186,
      overlapping: true,
      exclusiveAwards: [{ recipientAsPrinted: 'Hampshire' }],
      sharedAwards: [
        { recipientAsPrinted: 'Cambridgeshire and Peterborough' },
        { recipientAsPrinted: 'Cheshire' },
        { recipientAsPrinted: 'Essex' },
        { recipientAsPrinted: 'Kent' },
        { recipientAsPrinted: 'Sussex' },
        { recipientAsPrinted: 'Thames Valley Office' },
        { recipientAsPrinted: 'West Midlands' },
      ],
    });
  });

  it('is the whole of the round when no theme is asked for, and nothing for a theme that no strand names', async () => {
    const { whole, none } = await ask(`{
      whole: spend(stream: "${STREAM}") { exclusive upperBound overlapping silentAwards }
      none: spend(focus: [STALKING_NON_DA], stream: "${STREAM}") { exclusive upperBound overlapping }
    }`);
    expect(whole).toEqual({ exclusive: 39564574, upperBound: 39564574, overlapping: false, silentAwards: 0 });
    expect(none).toEqual({ exclusive: 0, upperBound: 0, overlapping: false });
  });

  it('is not nought where no award is itemised, and refuses a stream that there is not', async () => {
    const { spend } = await ask('{ spend(stream: "moj-core-victims-grant") { exclusive upperBound basis } }');
    expect(spend).toEqual({ exclusive: null, upperBound: null, basis: expect.stringContaining('No award') });
    const { errors } = await app.ask('{ spend(stream: "nope") { exclusive } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/no funding stream "nope"\. There are: .*moj-core-victims-grant/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  describe('under the rules of the 2023-25 fund', () => {
    let awards: Award[];
    beforeAll(async () => {
      const data = await ask(`{ fundingStream(slug: "${STREAM}") { awards {
        recipientAsPrinted amount
        ruleChecks { rule { code } reading outcome threshold value }
        matchFundingState { state basis { locator } }
      } } }`);
      awards = (data['fundingStream'] as unknown as { awards: Award[] }).awards;
    });
    const checks = (reading: string) =>
      awards.map(award => award.ruleChecks.find(check => check.reading === reading) as Check);
    const outcomes = (reading: string) => {
      const found = Map.groupBy(checks(reading), check => check.outcome);
      return Object.fromEntries([...found].map(([outcome, group]) => [outcome, group.length]));
    };

    it('passes the minimum bid as a mean and as a whole, and leaves the single years and the bids unknown', () => {
      expect(outcomes('MEAN_PER_YEAR')).toEqual({ PASS: 27 });
      expect(outcomes('WHOLE_PERIOD')).toEqual({ PASS: 27 });
      expect(outcomes('EACH_YEAR')).toEqual({ UNKNOWN: 27 });
      expect(outcomes('BID_AS_SUBMITTED')).toEqual({ UNKNOWN: 27 });
    });

    it('has Warwickshire exactly on the minimum', () => {
      const warwickshire = awards.find(award => award.recipientAsPrinted === 'Warwickshire');
      expect(warwickshire?.ruleChecks.find(check => check.reading === 'MEAN_PER_YEAR')).toMatchObject({
        value: 300000,
        threshold: 300000,
        outcome: 'PASS',
      });
    });

    it('implies a match of 9,891,143.50 under one reading and of 13,188,191.33 under the other, and knows of none paid', () => {
      const sum = (reading: string) =>
        checks(reading).reduce((pence, check) => pence + Math.round((check.threshold ?? 0) * 100), 0);
      expect(sum('SHARE_OF_AWARD')).toBe(9_891_143_50);
      expect(sum('SHARE_OF_TOTAL')).toBe(13_188_191_33);
      expect(outcomes('SHARE_OF_AWARD')).toEqual({ UNKNOWN: 27 });
      expect(new Set(awards.map(award => award.matchFundingState.state))).toEqual(
        new Set(['REQUIRED_NOT_ITEMISED']),
      );
      expect(awards[0]?.matchFundingState.basis).toContainEqual({ locator: 'Findings: Funding' });
    });
  });

  it('covers Bedfordshire by the award that Hertfordshire received', async () => {
    const { policeForceArea } = await ask(`{ policeForceArea(code: "E23000026") {
      name awardsReceived { key } awardsCovering { recipientAsPrinted }
    } }`);
    expect(policeForceArea).toEqual({
      name: 'Bedfordshire',
      awardsReceived: [],
      awardsCovering: [{ recipientAsPrinted: 'Hertfordshire' }],
    });
  });
});

import { figures, inPounds, inWords, STALKING, type CardFigures } from './card-figures.js';

const EARLIER = '"home-office-perpetrator-programmes-2021"';
const LATER = '"domestic-abuse-and-stalking-perpetrator-intervention-fund-2023-25"';

interface Sum {
  readonly groups: readonly [{ readonly sum: { readonly amount: number } }];
}
interface Sums {
  readonly earlier: Sum;
  readonly later: Sum;
}
interface Spend {
  readonly exclusive: number;
  readonly upperBound: number;
}
interface Check {
  readonly reading: string;
  readonly outcome: string;
  readonly threshold: number;
}
interface Checked {
  readonly awards: { readonly nodes: readonly { readonly ruleChecks: readonly Check[] }[] };
}

const sumOf = (stream: string) =>
  `awardsAggregate(filter: { stream: { slug: { eq: ${stream} } } }) { groups { sum { amount } } }`;
const SUMS = `{ earlier: ${sumOf(EARLIER)} later: ${sumOf(LATER)} }`;
const inSums = ({ earlier, later }: Sums) =>
  [earlier, later].map(({ groups: [all] }) => inPounds(all.sum.amount));
const spendOf = (stream: string) => `spend(stream: ${stream}, focus: ${STALKING}) { exclusive upperBound }`;
const checksOf = (first: number) => `{
  awards(first: ${first}, filter: { stream: { slug: { eq: ${LATER} } } }, orderBy: [{ field: AMOUNT, direction: DESC }]) {
    nodes { ruleChecks { reading outcome threshold } }
  }
}`;

export const MONEY: readonly CardFigures[] = [
  figures<Sums>('awards-and-strands', SUMS, inSums),
  figures<Sums>('stated-totals', SUMS, inSums),
  figures<{ earlier: Spend; later: Spend }>(
    'stalking-money',
    `{ earlier: ${spendOf(EARLIER)} later: ${spendOf(LATER)} }`,
    ({ earlier, later }) =>
      [earlier, later].flatMap(one => [inPounds(one.exclusive), inPounds(one.upperBound)]),
  ),
  figures<Checked>('match-implied', checksOf(1), ({ awards }) =>
    ['SHARE_OF_AWARD', 'SHARE_OF_TOTAL'].map(reading =>
      inPounds(awards.nodes[0]?.ruleChecks.find(one => one.reading === reading)?.threshold ?? NaN),
    ),
  ),
  figures<Checked>('minimum-bid', checksOf(500), ({ awards }) => {
    const met = awards.nodes.filter(({ ruleChecks }) =>
      ruleChecks.some(({ reading, outcome }) => reading === 'MEAN_PER_YEAR' && outcome === 'PASS'),
    );
    return [inWords(met.length, 'award')];
  }),
  figures<{ earlier: Sum }>('traced-since-2020', `{ earlier: ${sumOf(EARLIER)} }`, ({ earlier }) => [
    inPounds(earlier.groups[0].sum.amount),
  ]),
];

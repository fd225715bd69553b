import type { Asked } from '../../card/actions.js';
import type { MoneyQuery } from '../../typed-documents.js';
import { yearsOf } from '../../words/award-labels.js';

/** An award with what the page's document asks of it. */
export type Award = MoneyQuery['awards']['nodes'][number];

/** Which rounds the address asks for. */
export const ROUND_CHOICES = ['both', 'of-2021', 'of-2023-25'] as const;
export type RoundChoice = (typeof ROUND_CHOICES)[number];
export const ROUND_NAMES: Readonly<Record<RoundChoice, string>> = {
  both: 'Both rounds',
  'of-2021': '2021',
  'of-2023-25': '2023-25',
};

const ROUNDS = [
  { name: '2021', slug: 'home-office-perpetrator-programmes-2021' },
  {
    name: '2023-25',
    slug: 'domestic-abuse-and-stalking-perpetrator-intervention-fund-2023-25',
  },
] as const;

/** A round of awards with what the API says of it. */
export interface Round {
  readonly name: '2021' | '2023-25';
  readonly stream: MoneyQuery['streams']['nodes'][number];
  /** What its awards add up to, by the API. */
  readonly sum: number;
  readonly awards: readonly Award[];
  readonly strands: number;
  readonly stalking: MoneyQuery['laterStalking'];
  /** The years that it pays for, in words. */
  readonly years: string;
}

/** The rounds that are chosen, the earlier first. */
export function roundsIn(data: MoneyQuery, choice: RoundChoice): Round[] {
  return ROUNDS.filter(({ name }) => choice === 'both' || choice === `of-${name}`).flatMap(
    ({ name, slug }) => {
      const isOf = ({ key }: { readonly key: { readonly stream: { readonly slug: string } | null } }) =>
        key.stream?.slug === slug;
      const stream = data.streams.nodes.find(one => one.slug === slug);
      const sum = data.sums.groups.find(isOf)?.sum.amount;
      if (!stream || sum === undefined || sum === null) return [];
      return {
        name,
        stream,
        sum,
        awards: data.awards.nodes.filter(award => award.stream.slug === slug),
        strands: data.strandCounts.groups.find(isOf)?.count ?? 0,
        stalking: name === '2021' ? data.earlierStalking : data.laterStalking,
        years: yearsOf(stream.period),
      };
    },
  );
}

/**
 * The registered question with the figures of the round that is shown; where several are, of the last, which the links
 * to its table name. No question where there is no round that could have figures.
 */
export function tableOf(
  question: string,
  rounds: readonly Round[],
): Pick<Asked, 'question' | 'parameters' | 'tableIsOf'> {
  const last = rounds.at(-1);
  return last ? { question, parameters: { stream: last.stream.slug }, tableIsOf: last.name } : {};
}

/** The places that awards are cited from. */
export function placesOf(awards: readonly Pick<Award, 'citations'>[]) {
  return awards.flatMap(({ citations }) => citations);
}

/** The area of the office that received an award; the name of the office where it has none. */
export function areaNameOf({ pcc }: Award): string {
  return pcc.area?.name ?? pcc.name;
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveApp, type ServedApp } from '../harness/served-app.js';

interface Award {
  recipientAsPrinted: string;
  amount: number;
  period: { years: string[] } | null;
  strands: { position: number }[];
  citations: { printed: string | null; locator: string; source: { slug: string } }[];
}

describe('the published award tables, as the API answers them', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  const awardsOf = async (stream: string): Promise<Award[]> => {
    const { data, errors } = await app.ask(
      `query ($stream: String!) {
        fundingStream(slug: $stream) {
          awards { recipientAsPrinted amount period { years } strands { position } citations { printed locator source { slug } } }
        }
      }`,
      { stream },
    );
    expect(errors).toBeUndefined();
    return (data as { fundingStream: { awards: Award[] } }).fundingStream.awards;
  };
  const inPence = (awards: Award[]) => awards.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);

  it('has the 27 awards of 2023-25, which add up to 39,564,574.00 over 49 strands', async () => {
    const awards = await awardsOf('domestic-abuse-and-stalking-perpetrator-intervention-fund-2023-25');
    expect(awards).toHaveLength(27);
    expect(inPence(awards)).toBe(39_564_574_00);
    expect(awards.flatMap(award => award.strands)).toHaveLength(49);
    expect(awards.every(award => award.period?.years.join() === '2023-24,2024-25')).toBe(true);
  });

  it('has the 25 awards of 2021, which add up to 11,334,384.69 and print no period', async () => {
    const awards = await awardsOf('home-office-perpetrator-programmes-2021');
    expect(awards).toHaveLength(25);
    expect(inPence(awards)).toBe(11_334_384_69);
    expect(awards.every(award => award.period === null)).toBe(true);
  });

  it('shows the amount that is printed with a stray space, and how it is printed', async () => {
    const awards = await awardsOf('domestic-abuse-and-stalking-perpetrator-intervention-fund-2023-25');
    const gloucestershire = awards.find(award => award.recipientAsPrinted === 'Gloucestershire');
    expect(gloucestershire?.amount).toBe(762033);
    expect(gloucestershire?.citations).toContainEqual({
      printed: '£ 762, 033.00',
      locator: 'Full breakdown of successful bids: row Gloucestershire',
      source: { slug: 'home-office-2023-awards' },
    });
  });

  it('cites the amount of every award as it is printed', async () => {
    for (const stream of [
      'domestic-abuse-and-stalking-perpetrator-intervention-fund-2023-25',
      'home-office-perpetrator-programmes-2021',
    ]) {
      for (const award of await awardsOf(stream)) {
        const printed = award.citations.map(citation => citation.printed?.replaceAll(/[£, ]/g, ''));
        expect(printed.map(Number)).toContain(award.amount);
      }
    }
  });
});

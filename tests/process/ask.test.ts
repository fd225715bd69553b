import { describe, expect, it, jest } from '@jest/globals';
import { startServer } from '../harness/server-process.js';
import { recordDatabase } from '../harness/test-database.js';

// A process of its own on a busy machine.
jest.setTimeout(60_000);

async function ask(...words: string[]): Promise<{ exitCode: number | null; printed: string }> {
  const environment = { DATABASE_URL: await recordDatabase() };
  const asking = startServer(environment, { entry: 'ask.js', words });
  return { exitCode: await asking.ended(), printed: asking.output() };
}

describe('a question in the terminal', () => {
  it('is answered with its sentence, its table, its caveat, its sources and what else to ask', async () => {
    const { exitCode, printed } = await ask('who was awarded what in 2023-25');
    expect(exitCode).toBe(0);
    const parts = printed.trim().split('\n\n');
    expect(parts[0]).toBe('Who was awarded what in the 2023-25 round?');
    expect(parts[1]).toMatch(/39,564,574/);
    expect(parts[2]).toMatch(/^awards \(27\)\nrecipient as printed +amount +amount kind/);
    expect(parts[2]).toMatch(/^Warwickshire +600,000 +INDICATIVE +2023-24 to 2024-25/m);
    expect(parts[3]).toMatch(/^Caveat: /);
    expect(parts[4]).toMatch(/^Sources\n[^]*\n {2}.*bids: row Warwickshire; /);
    expect(parts[5]).toMatch(/^Other questions like this:\n {2}\S/);
    expect(parts[5]?.split('\n').length).toBeLessThanOrEqual(4);
  });

  it("may be put in one's own words", async () => {
    const { printed } = await ask('which', 'areas', 'deliver', 'Drive');
    expect(printed).toMatch(/^Where is each national model delivered locally\?/);
  });

  it('that nothing fits is told so, with the themes', async () => {
    const { exitCode, printed } = await ask('bicycle lanes');
    expect(exitCode).toBe(1);
    expect(printed).toMatch(/^No question is like “bicycle lanes”\./);
    expect(printed).toContain('Areas and commissioning');
  });

  it('may be chosen from the list of all', async () => {
    const { exitCode, printed } = await ask('--list');
    expect(exitCode).toBe(0);
    expect(printed.match(/^ +\d+ {2}\S.*\?$/gm)).toHaveLength(44);
  });

  it('is asked for when there is none', async () => {
    const { exitCode, printed } = await ask();
    expect(exitCode).toBe(1);
    expect(printed).toMatch(/^Say what to ask/);
  });
});

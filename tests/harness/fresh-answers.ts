import { expect } from '@jest/globals';
import pg from 'pg';
import type { Answer, ServedApp } from './served-app.js';

const NAMES = '{ interventionModels { nodes { slug name } } }';
const REGISTERED = 'models-by-area';
const WRITERS = ['cara', 'caring-dads', 'drive'];
const TURNS = 12;

/**
 * Several write to a record and ask for it as soon as they have committed, while others ask all the time and so keep
 * the answers coming and being kept. Nobody may get an answer without what was committed before they asked.
 */
export async function freshAnswers(databaseUrl: string, apps: readonly ServedApp[]): Promise<void> {
  const committed = new Map(WRITERS.map(slug => [slug, 0]));
  let isWriting = true;

  const check = async (app: ServedApp, registered: boolean): Promise<void> => {
    const before = new Map(committed);
    const names = registered ? await namesByLink(app) : await namesByText(app);
    for (const [slug, turn] of before) expect(names.get(slug)).toBeGreaterThanOrEqual(turn);
  };
  const write = async (slug: string): Promise<void> => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      for (let turn = 1; turn <= TURNS; turn += 1) {
        await client.query('update intervention_model set name = $1 where slug = $2', [`Name ${turn}`, slug]);
        committed.set(slug, turn);
        await Promise.all(apps.flatMap(app => [check(app, false), check(app, true)]));
      }
    } finally {
      await client.end();
    }
  };
  const askOn = async (app: ServedApp, registered: boolean): Promise<void> => {
    while (isWriting) await check(app, registered);
  };

  const asking = apps.flatMap(app => [askOn(app, false), askOn(app, false), askOn(app, true)]);
  try {
    await Promise.all(WRITERS.map(write));
  } finally {
    isWriting = false;
    await Promise.all(asking);
  }
}

async function namesByText(app: ServedApp): Promise<Map<string, number>> {
  return turnsIn(await app.ask(NAMES));
}

async function namesByLink(app: ServedApp): Promise<Map<string, number>> {
  const response = await fetch(`${app.url}/graphql?documentId=${REGISTERED}`);
  return turnsIn((await response.json()) as Answer);
}

function turnsIn({ data }: Answer): Map<string, number> {
  const { nodes } = data?.['interventionModels'] as { nodes: { slug: string; name: string }[] };
  return new Map(nodes.map(({ slug, name }) => [slug, Number(/^Name (\d+)$/.exec(name)?.[1] ?? 0)]));
}

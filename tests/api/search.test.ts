import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { Reads } from '../../schema/shared/reads.js';
import { plainWords } from '../../schema/shared/search/plain-words.js';
import { search as searchTables } from '../../schema/shared/search/search.js';
import { openOrm, type Orm } from '../../server/database/orm.js';
import { domains } from '../../server/domains.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { statementsOf } from '../harness/statements.js';
import { ownDatabase, recordDatabase } from '../harness/test-database.js';

interface Hit {
  readonly type: string;
  readonly matchedField: string;
  readonly matchedText: string;
  readonly score: number;
  readonly record: { readonly __typename: string; readonly id: string; readonly key?: string };
}

const SEARCH = `query ($text: String!, $types: [SearchableType!], $first: Int) {
  search(text: $text, types: $types, first: $first) {
    type matchedField matchedText score
    record {
      __typename
      id
      ... on PoliceForceArea { key: code }
      ... on Pcc { key: slug }
      ... on Organisation { key: slug }
      ... on InterventionModel { key: slug }
      ... on Programme { key: slug }
      ... on AccreditationScheme { key: slug }
      ... on Forum { key: slug }
      ... on Award { key }
      ... on Evaluation { key: slug }
      ... on Source { key: slug }
      ... on Claim { key: slug }
    }
  }
}`;

describe('search', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  async function search(text: string, limits: { types?: string[]; first?: number } = {}): Promise<Hit[]> {
    const { data, errors } = await app.ask(SEARCH, { text, first: 20, ...limits });
    expect(errors).toBeUndefined();
    return (data as { search: Hit[] }).search;
  }

  /** The hits as `TYPE key`. */
  const found = async (text: string, limits?: { types?: string[]; first?: number }) =>
    (await search(text, limits)).map(({ type, record }) => `${type} ${record.key ?? ''}`.trim());

  async function refusal(selection: string): Promise<string | undefined> {
    const { errors } = await app.ask(`{ ${selection} { score } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    return errors?.[0]?.message;
  }

  it.each([
    ['drive', 'INTERVENTION_MODEL drive', 'name', 'Drive'],
    ['hampton trust', 'ORGANISATION hampton-trust', 'name', 'Hampton Trust'],
    ['make the change', 'PROGRAMME make-the-change-lancashire', 'name', 'Make the Change'],
    ['make a change', 'PROGRAMME make-a-change-northumbria', 'name', 'Make a Change (MAC)'],
    [
      'cautioning and relationship abuse',
      'INTERVENTION_MODEL cara',
      'aliases',
      'Cautioning and Relationship Abuse',
    ],
    ['easi', 'PROGRAMME easi-west-midlands', 'aliases', 'EASI'],
    ['mopac', 'PCC mopac', 'names', 'MOPAC'],
    ['HR', 'PROGRAMME healthy-relationships-surrey', 'aliases', 'HR'],
    ['E23000009', 'POLICE_FORCE_AREA E23000009', 'code', 'E23000009'],
    ['drive-lancashire', 'PROGRAMME drive-lancashire', 'slug', 'drive-lancashire'],
    ['drive lancashire', 'PROGRAMME drive-lancashire', 'slug', 'drive-lancashire'],
  ])('finds "%s" first as %s, and says in which field', async (text, first, matchedField, matchedText) => {
    const [hit] = await search(text);
    expect(`${String(hit?.type)} ${String(hit?.record.key)}`).toBe(first);
    expect(hit).toMatchObject({ matchedField, matchedText });
  });

  it.each([
    ['Drvie', 'INTERVENTION_MODEL drive'],
    ['dirve', 'INTERVENTION_MODEL drive'],
    ['Cumbira', 'POLICE_FORCE_AREA E23000002'],
    ['Northumbira', 'POLICE_FORCE_AREA E23000007'],
    ['hampton trsut', 'ORGANISATION hampton-trust'],
    ['stalking clinc', 'PROGRAMME stalking-clinic-sussex'],
    ['steps to chance', 'PROGRAMME steps-to-change-hub-surrey'],
    ['multiagency stalking', 'PROGRAMME masp-hampshire'],
    ['accredtation', 'ACCREDITATION_SCHEME isac-accreditation'],
    ['acreditatoin', 'ACCREDITATION_SCHEME isac-accreditation'],
  ])('forgives the typo in "%s"', async (text, first) => {
    expect((await found(text))[0]).toBe(first);
  });

  it('forgives a typo also where another word is nowhere on record', async () => {
    expect((await found('Northumbira zzzzzz'))[0]).toBe('POLICE_FORCE_AREA E23000007');
    expect((await found('hampton zzzzzz'))[0]).toBe('ORGANISATION hampton-trust');
  });

  it('does not take a word that is on record for a typo', async () => {
    const matac = await found('MATAC');
    expect(matac[0]).toBe('FORUM matac');
    expect(matac).not.toContain('FORUM marac');
  });

  it.each(['Strathclid', 'zzzz', 'E23999999', 'qq'])('finds nothing for "%s"', async text => {
    expect(await search(text)).toEqual([]);
  });

  it('lists names before other names, those before paraphrases, and all words before some', async () => {
    const drive = await search('drive', { first: 100 });
    const scores = drive.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(Math.max(...scores)).toBe(1);
    expect(Math.min(...scores)).toBeGreaterThan(0);
    const placeOf = (hits: Hit[], wanted: (hit: Hit) => boolean) => {
      expect(hits.some(wanted)).toBe(true);
      return hits.findIndex(wanted);
    };
    const isNamed = (name: string) => (hit: Hit) => hit.matchedText === name;
    expect(placeOf(drive, isNamed('Drive Project'))).toBeGreaterThan(placeOf(drive, isNamed('Drive')));
    expect(placeOf(drive, hit => hit.matchedField === 'description')).toBeGreaterThan(
      placeOf(drive, isNamed('Drive Project')),
    );

    const trust = await search('hampton trust', { first: 100 });
    expect(placeOf(trust, isNamed('St Giles Trust'))).toBeGreaterThan(
      placeOf(trust, hit => hit.matchedText.includes('Hampton Trust') && hit.matchedField === 'evidence'),
    );

    const advocacy = await search('stalking advocacy');
    expect(advocacy[0]?.matchedText).toBe('independent stalking advocacy caseworkers');
    expect(placeOf(advocacy, hit => hit.record.key === 'masp-hampshire')).toBeLessThan(
      placeOf(advocacy, isNamed('National Stalking Consortium')),
    );
  });

  it('leaves out what has fewer than half of the words', async () => {
    const hits = await search('cautioning and relationship abuse', { first: 100 });
    expect(hits.map(({ matchedText }) => matchedText)).not.toContain('Domestic Abuse Commissioner');
  });

  it('gives each record once, with the text that matched best', async () => {
    const hits = await search('drive', { first: 500 });
    const ids = hits.map(({ record }) => record.id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    // The model is also printed as "DRIVE" and "Drive Project".
    expect(hits[0]).toMatchObject({ matchedField: 'name', matchedText: 'Drive' });
  });

  it.each([
    ["victims' support", 'victims support'],
    ['victims’ support', 'VICTIMS SUPPORT'],
    ['Cambridgeshire & Peterborough', 'cambridgeshire and peterborough'],
    ['whole-system early intervention', 'whole system early intervention'],
    ['W-DAPP', 'w dapp'],
    ['Nórthümbrïa', 'northumbria'],
    ['  stalking \n clinic ', 'Stalking Clinic'],
    ["For Baby's Sake", 'for babys sake'],
    ['Ｄｒｉｖｅ', 'drive'],
  ])('finds the same for "%s" and "%s"', async (one, other) => {
    const hits = await search(one);
    expect(hits.length).toBeGreaterThan(0);
    expect(await search(other)).toEqual(hits);
  });

  it('takes wildcards and expressions as what they are', async () => {
    expect(await found('dr%ve')).toEqual(await found('dr ve'));
    expect(await found('dri_e')).toEqual(await found('dri e'));
    expect(await found('_____ive')).toEqual(await found('ive'));
    expect(await found('driv(e|x)')).toEqual(await found('driv e x'));
    expect(await found("dri've")).toEqual(await found('drive'));
  });

  it('keeps to the types that are asked for', async () => {
    expect(await found('northumbria', { types: ['POLICE_FORCE_AREA'] })).toEqual([
      'POLICE_FORCE_AREA E23000007',
    ]);
    const programmes = await search('drive', { types: ['PROGRAMME', 'EVALUATION'] });
    expect(new Set(programmes.map(({ type }) => type))).toEqual(new Set(['PROGRAMME', 'EVALUATION']));
    // By another name, of which the table holds those of all types.
    expect(await found('EASI', { types: ['FORUM'] })).toEqual([]);
    expect(await search('drive', { types: [] })).toEqual([]);
  });

  it('gives as many hits as are asked for, the best of them', async () => {
    const all = await search('domestic abuse', { first: 100 });
    expect(all).toHaveLength(100);
    expect(await search('domestic abuse', { first: 7 })).toEqual(all.slice(0, 7));
    const { data } = await app.ask(
      '{ one: search(text: "domestic abuse") { score } other: search(text: "domestic abuse", first: null) { score } }',
    );
    expect(Object.values(data as Record<string, unknown[]>).map(hits => hits.length)).toEqual([20, 20]);
  });

  it('names fields that the types have', async () => {
    const { data } = await app.ask('{ __schema { types { name fields { name } } } }');
    const { types } = (data as { __schema: { types: { name: string; fields: { name: string }[] | null }[] } })
      .__schema;
    for (const { record, fields } of domains.flatMap(domain => domain.searchable)) {
      if (record.kind === 'named') continue;
      const names = types.find(({ name }) => name === record.node.type.name)?.fields?.map(({ name }) => name);
      for (const { shownAs } of fields) expect(names).toContain(shownAs);
    }
  });

  it('refuses what cannot be searched', async () => {
    expect(await refusal('search(text: " x ")')).toBe(
      'text has 1 characters without the space around it: give 2 to 200.',
    );
    expect(await refusal(`search(text: "${'x'.repeat(201)}")`)).toContain('201 characters');
    expect(await refusal('search(text: "?!")')).toBe('text is "?!": give a letter or a digit.');
    expect(await refusal(String.raw`search(text: "dri\u0000ve")`)).toContain('NUL');
    expect(await refusal('search(text: "drive", first: 0)')).toBe('first is 0: a search has 1 to 500 hits.');
    expect(await refusal('search(text: "drive", first: 501)')).toContain('first is 501');
    expect(
      (await app.ask('{ search(text: "drive", types: [SHERIFF]) { score } }')).errors?.[0]?.message,
    ).toContain('SHERIFF');
  });

  it('takes the longest of texts', async () => {
    expect(
      await search('a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(3).slice(0, 200)),
    ).toEqual(expect.any(Array));
    expect(await search(`stalking clinic ${'word '.repeat(30)}`)).toEqual(expect.any(Array));
  });

  it.each(['northumbria', 'northumbira', 'northumbira zzzzzz'])(
    'sends one statement for "%s", with the records of all types found',
    async text => {
      const statements = await statementsOf(async () => {
        const types = new Set((await search(text)).map(({ type }) => type));
        expect(types.size).toBeGreaterThan(3);
      });
      expect(statements).toHaveLength(1);
    },
  );
});

describe('what search compares', () => {
  let orm: Orm;
  let reads: Reads;
  beforeAll(async () => {
    orm = await openOrm(await recordDatabase());
    reads = new Reads(orm.em.fork());
  });
  afterAll(() => orm.close());

  it('is what the domains declare, line by line', async () => {
    for (const { entity, fields } of domains.flatMap(domain => domain.searchable)) {
      const texts = sql.join(fields.map(({ property }) => reads.column('t', entity, property)));
      const [counted] = await reads.rows(
        sql<{ all: number; same: number }>`select count(*)::int as all,
          (count(*) filter (where search = search_text(${texts})))::int as same from ${reads.table(entity)} t`,
      );
      expect({ table: entity.name, ...counted }).toEqual({
        table: entity.name,
        all: expect.any(Number),
        same: counted?.all,
      });
    }
  });

  it('is the same in PostgreSQL and here', async () => {
    const latin = Array.from({ length: 0x24f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
    const punctuation = Array.from({ length: 0x28 }, (_, index) => String.fromCodePoint(0x2010 + index));
    const compare = async (texts: string[]) => {
      const rows = await reads.rows(
        sql<{ plain: string }>`select plain_words(text) as plain
          from unnest(${texts}::text[]) with ordinality as given(text, n) order by n`,
      );
      expect(rows.map(({ plain }) => plain)).toEqual(texts.map(text => ` ${plainWords(text)} `));
    };
    await compare([...latin, ...punctuation].map(letter => `a${letter}b`));
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...latin, ...punctuation, ' ', 'e', 's') }));
    await fc.assert(
      fc.asyncProperty(texts, given => compare(given)),
      { numRuns: 30 },
    );
  });

  it('is read from the index when there are many records', async () => {
    const database = await ownDatabase('record');
    const many = await openOrm(database.url);
    try {
      await many.em.getConnection().execute(
        `insert into programme (slug, name, name_is_descriptive, description, kind)
          select slug || '-' || n, 'Programme ' || n, true, 'Local work, the ' || n || 'th of its kind.', kind
          from programme cross join generate_series(1, 170) as n`,
      );
      await many.em.getConnection().execute('vacuum analyze programme');
      const programmes = domains
        .flatMap(domain => domain.searchable)
        .filter(({ record }) => record.kind === 'itself' && record.node.type.name === 'Programme');
      const plans: string[] = [];
      const explained = new (class extends Reads {
        override async rows<T>(query: Parameters<Reads['rows']>[0]): Promise<T[]> {
          const rows = await super.rows(sql<{ 'QUERY PLAN': string }>`explain ${query}`);
          plans.push(rows.map(row => row['QUERY PLAN']).join('\n'));
          return [];
        }
      })(many.em.fork());
      const question = { text: 'hampton drvie', types: ['Programme'], limit: 20 };
      expect(await searchTables(explained, programmes, question)).toEqual([]);
      const [plan = ''] = plans;
      // As spelled, all words mistyped, some words mistyped.
      expect(plan.match(/Bitmap Index Scan on programme_search_index/g)?.length).toBeGreaterThanOrEqual(3);
      expect(plan).not.toContain('Seq Scan');
    } finally {
      await many.close();
      await database.drop();
    }
  }, 120_000);
});

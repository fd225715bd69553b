import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Aggregate } from '../harness/asked-groups.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';

const MOST_GROUPS = 5_000;

describe('groups of every type', () => {
  let app: ServedApp;
  beforeAll(async () => {
    // Records that are cited are more than the groups that a page has.
    app = await serveApp(undefined, { limits: { pageSize: MOST_GROUPS } });
  });
  afterAll(() => app.close());

  const ask = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await app.ask(query, variables);
    expect(errors).toBeUndefined();
    return data as Record<string, Aggregate>;
  };
  interface Named {
    readonly name: string;
    readonly args: { name: string; type: { ofType: { ofType: { ofType: { name: string } } } } }[];
  }
  /** Each root field with the keys that it groups by, and whether a key is a record. */
  const aggregates = async () => {
    const data = (await ask(`{ __schema {
      queryType { fields { name args { name type { ofType { ofType { ofType { name } } } } } } }
      types { name fields { name type { kind } } enumValues { name } }
    } }`)) as unknown as {
      __schema: {
        queryType: { fields: Named[] };
        types: {
          name: string;
          fields: { name: string; type: { kind: string } }[];
          enumValues: { name: string }[];
        }[];
      };
    };
    const { queryType, types } = data.__schema;
    return queryType.fields
      .filter(({ name }) => name.endsWith('Aggregate'))
      .map(({ name, args }) => {
        const enumName = args.find(arg => arg.name === 'groupBy')?.type.ofType.ofType.ofType.name ?? '';
        const keyType = types.find(type => type.name === enumName.replace(/By$/, 'Key'));
        const inUpperCase = (field: string) => field.replace(/[A-Z]/g, '_$&').toUpperCase();
        return {
          list: name.replace(/Aggregate$/, ''),
          keys: (keyType?.fields ?? []).map(field => ({
            field: field.name,
            value: inUpperCase(field.name),
            selection: field.type.kind === 'OBJECT' ? `${field.name} { id }` : field.name,
          })),
          values: types.find(type => type.name === enumName)?.enumValues.map(({ name: value }) => value),
        };
      });
  };

  it('are counted as the list counts them', async () => {
    const lists = (await aggregates()).filter(({ list }) => list !== 'monitoring');
    expect(lists).toHaveLength(27);
    for (const { list } of lists) {
      const data = (await ask(
        `{ list: ${list} { totalCount } all: ${list}Aggregate { groupCount groups { count } } }`,
      )) as unknown as { list: { totalCount: number }; all: Aggregate };
      expect({ list, ...data.all }).toEqual({
        list,
        groupCount: 1,
        groups: [{ count: data.list.totalCount }],
      });
    }
  });

  it('have a group for each different one of every key, and every record in one of them', async () => {
    for (const { list, keys, values } of await aggregates()) {
      expect(keys.map(({ value }) => value).toSorted()).toEqual(values?.toSorted());
      const byKey = keys.map(
        ({
          field,
          value,
          selection,
        }) => `${field}: ${list}Aggregate(groupBy: [${value}], first: ${MOST_GROUPS},
          orderBy: [{ field: KEY_${value} }, { field: DISTINCT_${value}, direction: DESC }]) {
            groupCount groups { key { ${selection} } count overlapping countDistinct { ${field} } } }`,
      );
      const data = await ask(
        `{ all: ${list}Aggregate { groups { count countDistinct { ${keys.map(({ field }) => field).join(' ')} } } }
          ${byKey.join(' ')} }`,
      );
      const [all] = data['all']?.groups ?? [];
      for (const { field } of keys) {
        const one = data[field];
        const known = one?.groups.filter(({ key }) => key[field] !== null) ?? [];
        expect({ list, field, groups: known.length }).toEqual({
          list,
          field,
          groups: all?.countDistinct[field],
        });
        expect(new Set(known.map(({ key }) => JSON.stringify(key))).size).toBe(known.length);
        expect(known.every(({ countDistinct }) => countDistinct[field] === 1)).toBe(true);
        const sum = one?.groups.reduce((total, { count }) => total + count, 0) ?? 0;
        if (one?.groups.some(({ overlapping }) => overlapping)) expect(sum).toBeGreaterThan(all?.count ?? 0);
        else expect({ list, field, sum }).toEqual({ list, field, sum: all?.count });
      }
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { domains } from '../../server/domains.js';
import { buildGraph } from '../../server/graphql/build-schema.js';

describe('the schema', () => {
  it('says of every type, field, argument and code what it is', async () => {
    const schema = await buildGraph(domains);
    const undocumented: string[] = [];
    const check = (place: string, description: string | null | undefined) => {
      if (!description?.trim().endsWith('.')) undocumented.push(place);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (
        type.name.startsWith('__') ||
        ['Query', 'String', 'Int', 'Float', 'Boolean', 'ID', 'LocalDate'].includes(type.name)
      ) {
        if (type.name !== 'Query') continue;
      } else check(type.name, type.description);
      if (isEnumType(type))
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
      if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field.description);
          if ('args' in field) {
            for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name}:)`, arg.description);
          }
        }
      }
    }
    expect(undocumented).toEqual([]);
  });
});

import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import type { Statistic } from '../model/type-model.js';
import { holds, type Filter } from './conditions.js';
import type { Group } from './groups.js';
import { kindOf } from './value-kind.js';
import type { World } from './values.js';

/** Whether a group meets every condition that is given. */
export function meetsHaving({ schema }: World, type: string, group: Group, having: Filter): boolean {
  const input = schema.getType(`${type}Having`) as GraphQLInputObjectType;
  return Object.entries(having).every(([part, conditions]) => {
    if (part === 'count') return holds('integer', group.count, conditions as Filter);
    if (part === 'countDistinct')
      return Object.entries(conditions as Filter).every(([name, operators]) =>
        holds('integer', group.countDistinct(name), operators as Filter),
      );
    const fields = input.getFields()[part]?.type;
    if (!isInputObjectType(fields)) throw new Error(`${type} has no statistic ${part}.`);
    return Object.entries(conditions as Filter).every(([name, operators]) => {
      const kind = kindOf(getNamedType(fields.getFields()[name]?.type) as GraphQLInputObjectType);
      const value = group.statistics[part as Statistic]?.[name] ?? null;
      return kind !== undefined && holds(kind, value, operators as Filter);
    });
  });
}

import type { GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { World } from '../check/values.js';
import { Pools } from './pools.js';

/** What operations are made from: the schema as the API gives it, and the values of the record. */
export class Scope {
  readonly schema: GraphQLSchema;
  readonly pools: Pools;
  /** Whether operations ask for the fields of a name. */
  readonly asksFor: (field: string) => boolean;

  constructor(world: World, asksFor: (field: string) => boolean) {
    this.schema = world.schema;
    this.pools = new Pools(world);
    this.asksFor = asksFor;
  }

  object(name: string): GraphQLObjectType {
    return this.#type(name) as GraphQLObjectType;
  }

  input(name: string): GraphQLInputObjectType {
    return this.#type(name) as GraphQLInputObjectType;
  }

  #type(name: string) {
    const type = this.schema.getType(name);
    if (!type) throw new Error(`The schema has no type ${name}.`);
    return type;
  }
}

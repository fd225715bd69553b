import { Field, ID } from 'type-graphql';
import { toGlobalId } from '../shared/node.js';
import { ValueType } from '../shared/object-types.js';

@ValueType({ description: 'A record of any type, by name: provenance points at every type and knows none.' })
export class RecordReference {
  @Field(() => String, { description: 'The GraphQL type of the record.' })
  type!: string;

  @Field(() => String, { description: 'Its natural key: a slug, a code, or slugs joined by "/".' })
  key!: string;

  @Field(() => ID, { description: 'Its global identifier: pass it to `node(id:)`.' })
  id!: string;
}

export const toRecordReference = (type: string, key: string): RecordReference => ({
  type,
  key,
  id: toGlobalId(type, key),
});

import { Field, ID } from 'type-graphql';
import { toGlobalId } from '../shared/node.js';
import { ValueType } from '../shared/object-types.js';

@ValueType({ description: 'A pointer to a record of any type: ask `node(id:)` for the record itself.' })
export class RecordReference {
  @Field(() => String, { description: 'The GraphQL type of the record.' })
  type!: string;

  @Field(() => String, { description: 'Its readable identifier: a slug, a code, or slugs joined by "/".' })
  key!: string;

  @Field(() => ID, { description: 'Its global identifier: pass it to `node(id:)`.' })
  id!: string;
}

export const toRecordReference = (type: string, key: string): RecordReference => ({
  type,
  key,
  id: toGlobalId(type, key),
});

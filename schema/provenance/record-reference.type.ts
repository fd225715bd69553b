import { sql } from 'kysely';
import { Field, ID } from 'type-graphql';
import { globalIdJson, toGlobalId } from '../shared/node.js';
import { ValueType } from '../shared/object-types.js';
import { columnNamed, type ReadableFields } from '../shared/readable.js';

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

/** The same in SQL, of a row with the type and the key in two columns. */
export const readableReference = (typeColumn: string, keyColumn: string): ReadableFields => ({
  type: columnNamed(typeColumn),
  key: columnNamed(keyColumn),
  id: {
    kind: 'json',
    json: (_reads, { alias }) =>
      globalIdJson(sql.ref(`${alias}.${typeColumn}`), sql.ref(`${alias}.${keyColumn}`)),
  },
});

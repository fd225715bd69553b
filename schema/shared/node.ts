import 'reflect-metadata';
import { sql, type RawBuilder } from 'kysely';
import { Field, ID, InterfaceType } from 'type-graphql';
import { quoted, refused } from './user-error.js';

@InterfaceType('Node', {
  description: 'A record that can be fetched by its global identifier with `node(id:)`.',
  resolveType: (row: NodeRow) => row.__typename,
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Global identifier: opaque, stable between loads of the data, unique across all types.',
  })
  id!: string;
}

/** A row that says which GraphQL type it is, as `node(id:)` and the unions need. */
export interface NodeRow {
  readonly __typename: string;
}

/** The global identifier is made from the natural key, so that it outlives a reload of the record. */
export function toGlobalId(typeName: string, key: string): string {
  return Buffer.from(`${typeName}:${key}`).toString('base64url');
}

/** The same as JSON, in SQL. */
export function globalIdJson(
  typeName: string | RawBuilder<unknown>,
  key: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const type = typeof typeName === 'string' ? sql`${`${typeName}:`}` : sql`${typeName} || ':'`;
  return sql`'"' || ${base64url(sql`${type} || ${key}`)} || '"'`;
}

/** A text in SQL as Node's `base64url` writes it. */
export function base64url(text: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`rtrim(translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/\\n', '-_'), '=')`;
}

/** @throws GraphQLError BAD_USER_INPUT when the text is no identifier of this graph. */
export function fromGlobalId(id: string): { typeName: string; key: string } {
  const match = /^([A-Za-z]+):(.+)$/s.exec(Buffer.from(id, 'base64url').toString());
  const [, typeName, key] = match ?? [];
  // No key has a NUL, and PostgreSQL takes no text with one.
  if (typeName === undefined || key === undefined || key.includes('\0') || toGlobalId(typeName, key) !== id) {
    throw refused(
      `${quoted(id)} is not an identifier of this graph: pass on an \`id\` that a query has returned.`,
    );
  }
  return { typeName, key };
}

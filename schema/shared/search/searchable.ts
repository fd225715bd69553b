import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import type { NodeType } from '../domain.js';
import type { SearchField } from './search-field.js';

/** A table with texts by which records are found; its column `search` holds them as they are compared. */
export interface Searchable {
  readonly entity: EntitySchemaWithMeta;
  /** Whose texts they are. */
  readonly record: FoundRecord;
  /** In the order of the lines of `search`. */
  readonly fields: readonly SearchField[];
}

/** How a row leads to the record that is found by it. */
export type FoundRecord =
  /** The row is the record. */
  | { readonly kind: 'itself'; readonly node: NodeType }
  /** A foreign key of the row points at the record. */
  | { readonly kind: 'reference'; readonly property: string; readonly node: NodeType }
  /** The row names the type and the natural key of the record, of whatever type it is. */
  | { readonly kind: 'named'; readonly type: string; readonly key: string };

/** Records that are found by texts of their own. */
export const foundBy = (node: NodeType, fields: readonly SearchField[]): Searchable => ({
  entity: node.entity,
  record: { kind: 'itself', node },
  fields,
});

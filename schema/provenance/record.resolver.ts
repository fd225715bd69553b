import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { toGlobalId } from '../shared/node.js';
import { Alias } from './alias/alias.type.js';
import { Citation } from './citation/citation.type.js';
import type { ProvenanceContext } from './provenance.context.js';

type RecordClass = new () => object;
type Row = Record<string, unknown>;

/**
 * The resolver of what every record of a type has: its global identifier and its citations.
 *
 * @param keyProperty the property with the natural key
 */
export function recordResolver(type: RecordClass, keyProperty: string) {
  @Resolver(() => type)
  class RecordResolver {
    @FieldResolver(() => ID, {
      description: 'Global identifier: opaque, stable between loads of the record, unique across all types.',
    })
    id(@Root() row: Row): string {
      return toGlobalId(type.name, String(row[keyProperty]));
    }

    @FieldResolver(() => [Citation], {
      description: 'The places in the documents that support this record. Never empty.',
    })
    citations(@Root() row: Row, @Ctx() { loaders }: ProvenanceContext) {
      return loaders.citationsOf.load({ type: type.name, key: String(row[keyProperty]) });
    }
  }
  return RecordResolver;
}

/** The resolver of the other spellings of a type whose records carry names. */
export function aliasesResolver(type: RecordClass, keyProperty: string) {
  @Resolver(() => type)
  class AliasesResolver {
    @FieldResolver(() => [Alias], { description: 'Other names and spellings that the sources print for it.' })
    aliases(@Root() row: Row, @Ctx() { loaders }: ProvenanceContext) {
      return loaders.aliasesOf.load({ type: type.name, key: String(row[keyProperty]) });
    }
  }
  return AliasesResolver;
}

/** The resolver of the identifier alone, for provenance's own records: a citation is not itself cited. */
export function identifiedResolver(type: RecordClass, keyProperty: string) {
  @Resolver(() => type)
  class IdentifiedResolver {
    @FieldResolver(() => ID, {
      description: 'Global identifier: opaque, stable between loads of the record, unique across all types.',
    })
    id(@Root() row: Row): string {
      return toGlobalId(type.name, String(row[keyProperty]));
    }
  }
  return IdentifiedResolver;
}

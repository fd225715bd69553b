import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { globalIdJson, toGlobalId } from '../shared/node.js';
import { readable } from '../shared/readable.js';
import { AliasEntity } from './alias/alias.entity.js';
import { CitationEntity } from './citation/citation.entity.js';
import { DiscrepancyEntity } from './discrepancy/discrepancy.entity.js';
import { discrepanciesOf, namedBy } from './rows-of-record.js';
import { Alias } from './alias/alias.type.js';
import { Citation } from './citation/citation.type.js';
import { Discrepancy } from './discrepancy/discrepancy.type.js';
import type { ProvenanceContext } from './provenance.context.js';

type RecordClass = new () => object;
type ResolverClass = new () => object;
type Row = Record<string, unknown>;

/**
 * The resolvers of what every record of a domain has: its global identifier, its citations, and where the sources
 * disagree about it.
 *
 * @param keyProperty the property with the natural key
 */
export const recordResolvers = (type: RecordClass, keyProperty: string): ResolverClass[] => [
  identifiedResolver(type, keyProperty),
  citedResolver(type, keyProperty),
  disputedResolver(type, keyProperty),
];

/** The resolver of the global identifier. */
export function identifiedResolver(type: RecordClass, keyProperty: string): ResolverClass {
  @Resolver(() => type)
  class IdentifiedResolver {
    @readable({ kind: 'json', json: (_reads, { typeName, key }) => globalIdJson(typeName, key) })
    @FieldResolver(() => ID, {
      description: 'Global identifier: opaque, stable between loads of the data, unique across all types.',
    })
    id(@Root() row: Row): string {
      return toGlobalId(type.name, String(row[keyProperty]));
    }
  }
  return IdentifiedResolver;
}

/** The resolver of the places that support a record. */
export function citedResolver(type: RecordClass, keyProperty: string): ResolverClass {
  @Resolver(() => type)
  class CitedResolver {
    @readable({ kind: 'rows', entity: CitationEntity, orderBy: 'position', of: namedBy(CitationEntity) })
    @FieldResolver(() => [Citation], {
      description: 'The places in the documents that support this record. Never empty.',
    })
    citations(@Root() row: Row, @Ctx() { loaders }: ProvenanceContext) {
      return loaders.citationsOf.load({ type: type.name, key: String(row[keyProperty]) });
    }
  }
  return CitedResolver;
}

function disputedResolver(type: RecordClass, keyProperty: string): ResolverClass {
  @Resolver(() => type)
  class DisputedResolver {
    @readable({ kind: 'rows', entity: DiscrepancyEntity, orderBy: 'slug', of: discrepanciesOf })
    @FieldResolver(() => [Discrepancy], {
      description:
        'Where the sources disagree about this record or one of its fields. Empty when no disagreement is on record.',
    })
    discrepancies(@Root() row: Row, @Ctx() { loaders }: ProvenanceContext) {
      return loaders.discrepanciesOf.load({ type: type.name, key: String(row[keyProperty]) });
    }
  }
  return DisputedResolver;
}

/** The resolver of the other spellings of a type whose records carry names. */
export function aliasesResolver(type: RecordClass, keyProperty: string): ResolverClass {
  @Resolver(() => type)
  class AliasesResolver {
    @readable({ kind: 'rows', entity: AliasEntity, orderBy: 'position', of: namedBy(AliasEntity) })
    @FieldResolver(() => [Alias], { description: 'Other names and spellings that the sources print for it.' })
    aliases(@Root() row: Row, @Ctx() { loaders }: ProvenanceContext) {
      return loaders.aliasesOf.load({ type: type.name, key: String(row[keyProperty]) });
    }
  }
  return AliasesResolver;
}

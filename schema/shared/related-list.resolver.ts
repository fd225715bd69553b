import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from './context.js';
import type { FilterDeclaration, FilterValue, OrderTerm } from './filter/declaration.js';
import { relationOf } from './filter/related.js';
import { refuseUnlessSize } from './page.js';
import { readable } from './readable.js';
import { relatedRows } from './related-rows.js';

/**
 * The resolvers of fields that list the related records of a type, each as the declaration says it is reached.
 *
 * @param descriptions of each field, under the name of its relation, which is that of the field
 */
export function relatedLists(
  owner: FilterDeclaration,
  descriptions: Readonly<Record<string, string>>,
): (new () => object)[] {
  return Object.entries(descriptions).map(([field, description]) => relatedList(owner, field, description));
}

function relatedList(owner: FilterDeclaration, field: string, description: string): new () => object {
  const target = () => relationOf(owner, field).target();

  @Resolver(() => owner.type)
  class RelatedListResolver {
    @readable({ kind: 'related', owner, relation: field })
    @FieldResolver(() => [target().type], { description })
    [field](
      @Root() row: { pk: number },
      @Ctx() { reads, maxPageSize }: RequestContext,
      @Arg('filter', () => target().inputType, {
        nullable: true,
        description: 'Which of them. Without it, all.',
      })
      filter?: FilterValue | null,
      @Arg('orderBy', () => [target().orderType], {
        nullable: true,
        description: 'In which order, the first key first. Without it, in the order that is theirs.',
      })
      orderBy?: OrderTerm[] | null,
      @Arg('first', () => Int, {
        nullable: true,
        description: 'How many of them at most, from the start. Without it, all.',
      })
      first?: number | null,
    ) {
      if (first != null) refuseUnlessSize('first', first, maxPageSize);
      return relatedRows(reads, owner, field, { filter, orderBy, first }).load(row.pk);
    }
  }
  return RelatedListResolver;
}

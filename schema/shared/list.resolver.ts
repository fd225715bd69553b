import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { addAggregate } from './aggregate/add-aggregate.js';
import { connectionTypes, PageArgs } from './connection.js';
import type { RequestContext } from './context.js';
import type { FilterValue, OrderTerm } from './filter/declaration.js';
import type { Listing } from './listing.js';
import { Page } from './page.js';
import { readable } from './readable.js';

interface List {
  /** The root field. */
  readonly field: string;
  readonly type: new () => object;
  readonly listing: Listing;
  readonly description: string;
}

/** The resolver of the root fields that list the records of a type, page by page, and group them. */
export function listResolver({ field, type, listing, description }: List): new () => object {
  const { Connection } = connectionTypes(type);

  @Resolver()
  class ListResolver {
    @readable({ kind: 'page', listing })
    @Query(() => Connection, { name: field, description })
    list(
      @Ctx() context: RequestContext,
      @Args(() => PageArgs) page: PageArgs,
      @Arg('filter', () => listing.declaration.inputType, {
        nullable: true,
        description: 'Which records. Without it, all.',
      })
      filter?: FilterValue | null,
      @Arg('orderBy', () => [listing.declaration.orderType], {
        nullable: true,
        description: 'In which order, the first key first. Without it, in the order of their identifiers.',
      })
      orderBy?: OrderTerm[] | null,
    ) {
      return new Page(context, listing, page, filter, orderBy);
    }
  }
  addAggregate(ListResolver, {
    field: `${field}Aggregate`,
    declaration: listing.declaration,
    scope: listing.scope,
    description: `${description} In groups, counted and added up.`,
  });
  return ListResolver;
}

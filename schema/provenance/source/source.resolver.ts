import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { connectionTypes, PageArgs } from '../../shared/connection.js';
import type { RequestContext } from '../../shared/context.js';
import type { FilterValue } from '../../shared/filter/declaration.js';
import type { Listing } from '../../shared/listing.js';
import { Page } from '../../shared/page.js';
import { sourceFilter } from './source.filter.js';
import { Source } from './source.type.js';

const { Connection } = connectionTypes('Source', () => Source);
const listing: Listing = { declaration: sourceFilter };

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Connection, { description: 'The documents that the record is made from.' })
  sources(
    @Ctx() { reads }: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => sourceFilter.inputType, { nullable: true, description: 'Which documents.' })
    filter?: FilterValue,
  ) {
    return new Page(reads, listing, page, filter);
  }
}

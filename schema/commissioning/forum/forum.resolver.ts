import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { pointingAt, readable } from '../../shared/readable.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { CommissioningContext } from '../commissioning.context.js';
import { PoliceForceArea } from '../police-force-area/police-force-area.type.js';
import type { ForumEntity } from './forum.entity.js';
import { ForumAreaEntity } from './forum.entity.js';
import { forumFilter } from './forum.filter.js';
import { Forum, ForumArea } from './forum.type.js';

export const ForumsListResolver = listResolver({
  field: 'forums',
  type: Forum,
  listing: { declaration: forumFilter },
  description: 'The operational and strategic forums that the sources name.',
});

@Resolver(() => Forum)
export class ForumResolver {
  @readable(pointingAt(ForumAreaEntity, 'forum', 'key'))
  @FieldResolver(() => [ForumArea], { description: 'The areas where a source says that it is used.' })
  usedIn(@Root() forum: RowOf<typeof ForumEntity>, @Ctx() { loaders }: CommissioningContext) {
    return loaders.areasByForum.load(forum.pk);
  }
}

@Resolver(() => ForumArea)
export class ForumAreaResolver {
  @FieldResolver(() => PoliceForceArea, { description: 'The area.' })
  area(@Root() link: RowOf<typeof ForumAreaEntity>, @Ctx() { loaders }: CommissioningContext) {
    return loaders.policeForceAreaByPk.load(link.area);
  }
}

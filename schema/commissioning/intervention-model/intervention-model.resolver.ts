import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { readable } from '../../shared/readable.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { CommissioningContext } from '../commissioning.context.js';
import { Organisation } from '../organisation/organisation.type.js';
import { InterventionModelEntity } from './intervention-model.entity.js';
import { interventionModelFilter } from './intervention-model.filter.js';
import { InterventionModel } from './intervention-model.type.js';
import { relatedLists } from '../../shared/related-list.resolver.js';

type Row = RowOf<typeof InterventionModelEntity>;

export const InterventionModelsListResolver = listResolver({
  field: 'interventionModels',
  type: InterventionModel,
  listing: { declaration: interventionModelFilter },
  description: 'The national and licensed models.',
});

export const interventionModelLists = relatedLists(interventionModelFilter, {
  programmes: 'Local programmes that follow it.',
});

@Resolver(() => InterventionModel)
export class InterventionModelResolver {
  @readable({ kind: 'one', entity: InterventionModelEntity, property: 'slug' })
  @Query(() => InterventionModel, {
    nullable: true,
    description: 'One model by its slug. Null when there is none of that slug.',
  })
  interventionModel(
    @Arg('slug', () => String, { description: 'Readable identifier, for example `drive`.' }) slug: string,
    @Ctx() { loaders }: CommissioningContext,
  ) {
    return loaders.interventionModelBySlug.load(slug);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The organisation that owns or licenses it. Null when no source says.',
  })
  owner(@Root() model: Row, @Ctx() { loaders }: CommissioningContext) {
    return model.owner === null ? null : loaders.organisationByPk.load(model.owner);
  }
}

import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { pointingAt, readable } from '../../shared/readable.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { CommissioningContext } from '../commissioning.context.js';
import { Pcc } from '../pcc/pcc.type.js';
import { PoliceForceAreaEntity } from './police-force-area.entity.js';
import { policeForceAreaFilter } from './police-force-area.filter.js';
import { PoliceForceArea } from './police-force-area.type.js';
import { relatedLists } from '../../shared/related-list.resolver.js';
import { PccEntity } from '../pcc/pcc.entity.js';

type Row = RowOf<typeof PoliceForceAreaEntity>;

export const PoliceForceAreasListResolver = listResolver({
  field: 'policeForceAreas',
  type: PoliceForceArea,
  listing: { declaration: policeForceAreaFilter },
  description: 'The 43 territorial police force areas.',
});

export const policeForceAreaLists = relatedLists(policeForceAreaFilter, {
  programmes:
    'Programmes that cover this area, whoever commissions them: coverage is not the same as receiving the award.',
});

@Resolver(() => PoliceForceArea)
export class PoliceForceAreaResolver {
  @readable({ kind: 'one', entity: PoliceForceAreaEntity, property: 'code' })
  @Query(() => PoliceForceArea, {
    nullable: true,
    description: 'One police force area by its GSS code. Null when there is none of that code.',
  })
  policeForceArea(
    @Arg('code', () => String, { description: 'GSS code, for example E23000028 for Essex.' }) code: string,
    @Ctx() { loaders }: CommissioningContext,
  ) {
    return loaders.policeForceAreaByCode.load(code);
  }

  @readable(pointingAt(PccEntity, 'area', 'slug'))
  @FieldResolver(() => Pcc, {
    nullable: true,
    description: 'The office that commissions in this area. Null in the City of London, which has none.',
  })
  async pcc(@Root() area: Row, @Ctx() { loaders }: CommissioningContext) {
    return (await loaders.pccsByArea.load(area.pk))[0] ?? null;
  }
}

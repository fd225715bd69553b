import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionTypes } from '../../shared/connection.js';
import { pointingAt, readable } from '../../shared/readable.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import { Accreditation } from '../accreditation/accreditation.type.js';
import type { CommissioningContext } from '../commissioning.context.js';
import { ProgrammeTool } from '../risk-assessment-tool/risk-assessment-tool.type.js';
import { InterventionModel } from '../intervention-model/intervention-model.type.js';
import { ProgrammeArea, ProgrammeCommissioner } from './programme-links.type.js';
import { ProgrammeEntity } from './programme.entity.js';
import { programmeFilter } from './programme.filter.js';
import { programmeListing } from './programme.listing.js';
import { Programme } from './programme.type.js';
import { relatedLists } from '../../shared/related-list.resolver.js';
import { ProgrammeCommissionerEntity } from './programme-links.entity.js';
import { ProgrammeAreaEntity } from './programme-links.entity.js';
import { ProgrammeToolEntity } from '../risk-assessment-tool/risk-assessment-tool.entity.js';

type Row = RowOf<typeof ProgrammeEntity>;

const { NearMiss } = connectionTypes(Programme);

export const ProgrammesListResolver = listResolver({
  field: 'programmes',
  type: Programme,
  listing: programmeListing,
  description: 'Programmes, named and unnamed, that the sources say are commissioned.',
});

export const programmeLists = relatedLists(programmeFilter, {
  pccs: 'The offices that commission it, or received the award that pays for it where no source says that others commission it.',
  areas: 'The areas that it covers.',
  providers: 'Organisations that deliver it or support its victims. Empty when the sources do not name them.',
  roles: 'Every organisation named with it, with its role.',
  accreditations:
    'Accreditation statements about the programme itself. An empty list means that no source makes one.',
});

@Resolver(() => Programme)
export class ProgrammeResolver {
  @readable({ kind: 'one', entity: ProgrammeEntity, property: 'slug' })
  @Query(() => Programme, {
    nullable: true,
    description: 'One programme by its slug. Null when there is none of that slug.',
  })
  programme(
    @Arg('slug', () => String, { description: 'Readable identifier, for example `easi-west-midlands`.' })
    slug: string,
    @Ctx() { loaders }: CommissioningContext,
  ) {
    return loaders.programmeBySlug.load(slug);
  }

  @readable(pointingAt(ProgrammeCommissionerEntity, 'programme', 'key'))
  @FieldResolver(() => [ProgrammeCommissioner], {
    description: 'The offices of `pccs`, each with what this rests on.',
  })
  commissioners(@Root() programme: Row, @Ctx() { loaders }: CommissioningContext) {
    return loaders.commissionersByProgramme.load(programme.pk);
  }

  @readable(pointingAt(ProgrammeAreaEntity, 'programme', 'key'))
  @FieldResolver(() => [ProgrammeArea], {
    description: 'The areas of `areas`, each with what this rests on.',
  })
  coverage(@Root() programme: Row, @Ctx() { loaders }: CommissioningContext) {
    return loaders.coverageByProgramme.load(programme.pk);
  }

  @FieldResolver(() => InterventionModel, {
    nullable: true,
    description: 'The model that it follows. Null when it follows none that the sources name.',
  })
  model(@Root() programme: Row, @Ctx() { loaders }: CommissioningContext) {
    return programme.model === null ? null : loaders.interventionModelByPk.load(programme.model);
  }

  @readable(pointingAt(ProgrammeToolEntity, 'programme', 'key'))
  @FieldResolver(() => [ProgrammeTool], {
    description: 'Tools with which risk is said to be assessed in it.',
  })
  tools(@Root() programme: Row, @Ctx() { loaders }: CommissioningContext) {
    return loaders.toolsByProgramme.load(programme.pk);
  }
}

@Resolver(() => NearMiss)
export class ProgrammeNearMissResolver {
  @FieldResolver(() => [Accreditation], {
    description:
      'For PROFESSIONAL_ACCREDITED: the accreditation statements about people, of schemes for a focus that was asked for. ' +
      '`totalCount` counts these, at most ten are here, and `nodes` is empty. Empty for the other codes.',
  })
  accreditations(@Root() { accreditations }: { readonly accreditations?: readonly object[] }) {
    return accreditations ?? [];
  }
}

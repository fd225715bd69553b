import { pccFilter, policeForceAreaFilter, programmeFilter } from '../commissioning/index.js';
import { along, inverse, linked, through } from '../shared/filter/declaration.js';
import { contribute } from '../shared/filter/declare-filter.js';
import { AwardEntity, StrandProgrammeEntity } from './award/award.entity.js';
import { awardFilter, awardStrandFilter } from './award/award.filter.js';
import { relatedLists } from '../shared/related-list.resolver.js';

// Funding owns the foreign keys from awards and strands, so it adds them to the other domain's types.

contribute(pccFilter, {
  groups: { stream: along('awards.stream', 'A funding stream of an award that it received.') },
  relations: {
    awards: inverse(AwardEntity, 'pcc', () => awardFilter, 'Awards that the office received.'),
  },
});
contribute(policeForceAreaFilter, {
  groups: {
    stream: along('awardsReceived.stream', 'A funding stream of an award that its office received.'),
  },
  relations: {
    awardsReceived: through('pccs.awards', () => awardFilter, 'Awards that the office of the area received.'),
    awardsCovering: through(
      'programmes.strands.award',
      () => awardFilter,
      'Awards that pay for programmes covering the area.',
    ),
  },
});
contribute(programmeFilter, {
  groups: {
    stream: along('awards.stream', 'A funding stream of an award that pays for it.'),
    funder: along('awards.stream.funder', 'Where the money of such an award comes from.'),
    strandKind: along('strands.kind', 'A kind of strand that pays for it.'),
  },
  relations: {
    awards: through(
      'strands.award',
      () => awardFilter,
      'Awards that pay for it, alone or among other things.',
    ),
    strands: linked(
      StrandProgrammeEntity,
      'programme',
      'strand',
      () => awardStrandFilter,
      'Strands of awards that pay for it.',
    ),
  },
});

export const pccFundingLists = relatedLists(pccFilter, {
  awards: 'Awards that this office received.',
});

export const programmeFundingLists = relatedLists(programmeFilter, {
  awards:
    'Awards that pay for it, alone or among other things. An amount here is never the cost of the programme.',
  strands: 'The strands of awards that pay for it.',
});

export const policeForceAreaFundingLists = relatedLists(policeForceAreaFilter, {
  awardsReceived: 'Awards that the office of this area received. They may serve other areas too.',
  awardsCovering:
    'Awards that pay for programmes covering this area, whoever received them. Receiving and covering are two things.',
});

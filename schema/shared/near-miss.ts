import { registerEnumType } from 'type-graphql';
import type { FilterValue } from './filter/declaration.js';
import type { Listing } from './listing.js';

export enum NearMissCode {
  DROPPED_CONDITION = 'DROPPED_CONDITION',
  PROVIDER_ACCREDITED = 'PROVIDER_ACCREDITED',
  PROFESSIONAL_ACCREDITED = 'PROFESSIONAL_ACCREDITED',
}

registerEnumType(NearMissCode, {
  name: 'NearMissCode',
  description: 'In which way a question that found nothing was changed until it found something.',
  valuesConfig: {
    DROPPED_CONDITION: { description: 'One condition of the filter was left out; the others hold.' },
    PROVIDER_ACCREDITED: {
      description: 'The accreditation was asked of the organisation that delivers the programme.',
    },
    PROFESSIONAL_ACCREDITED: {
      description:
        'The accreditation was asked of the people who work in the field. `totalCount` counts accreditation statements.',
    },
  },
});

/** A question that asks a little less than one that found nothing. */
export interface NearMissQuestion {
  readonly code: NearMissCode;
  readonly condition: string | null;
  readonly text: string;
  readonly listing: Pick<Listing, 'declaration' | 'scope'>;
  readonly filter: FilterValue;
  /** The field of the near miss that shows what is found. */
  readonly shownAs: string;
}

/** A near miss, with what was found under the field that shows it. */
export interface NearMissRow extends Pick<NearMissQuestion, 'code' | 'condition' | 'text'> {
  readonly totalCount: number;
  readonly nodes: readonly object[];
}

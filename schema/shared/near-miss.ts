import { registerEnumType } from 'type-graphql';

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

export interface NearMissRow {
  readonly code: NearMissCode;
  readonly condition: string | null;
  readonly text: string;
  readonly totalCount: number;
  readonly nodes: readonly object[];
}

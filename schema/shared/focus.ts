import { registerEnumType } from 'type-graphql';

export enum Focus {
  DOMESTIC_ABUSE = 'DOMESTIC_ABUSE',
  STALKING_DA_RELATED = 'STALKING_DA_RELATED',
  STALKING_NON_DA = 'STALKING_NON_DA',
  STALKING_UNSPECIFIED = 'STALKING_UNSPECIFIED',
  CHILD_TO_PARENT_ABUSE = 'CHILD_TO_PARENT_ABUSE',
  OTHER = 'OTHER',
}

registerEnumType(Focus, {
  name: 'Focus',
  description:
    'The behaviour that work with perpetrators addresses. One codelist across the whole graph. Stalking has three ' +
    'codes, because most sources do not say whether they mean stalking related to domestic abuse.',
  valuesConfig: {
    DOMESTIC_ABUSE: { description: 'Abuse between partners, ex-partners or family members.' },
    STALKING_DA_RELATED: {
      description: 'Stalking of a partner or ex-partner, or stalking said to be related to domestic abuse.',
    },
    STALKING_NON_DA: { description: 'Stalking said to be unrelated to domestic abuse.' },
    STALKING_UNSPECIFIED: { description: 'Stalking, where the source does not say which kind.' },
    CHILD_TO_PARENT_ABUSE: {
      description:
        'Abuse or violence by a child or adolescent towards parents or carers (child and adolescent to parent violence and abuse).',
    },
    OTHER: { description: 'Something else: the description says what.' },
  },
});

export const STALKING: readonly Focus[] = [
  Focus.STALKING_DA_RELATED,
  Focus.STALKING_NON_DA,
  Focus.STALKING_UNSPECIFIED,
];

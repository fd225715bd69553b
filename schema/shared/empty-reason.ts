import { Field, registerEnumType } from 'type-graphql';
import { ValueType } from './object-types.js';

export enum EmptyReasonCode {
  NO_SCHEME_EXISTS = 'NO_SCHEME_EXISTS',
  NONE_ON_RECORD = 'NONE_ON_RECORD',
  PAGE_OUTSIDE_LIST = 'PAGE_OUTSIDE_LIST',
}

registerEnumType(EmptyReasonCode, {
  name: 'EmptyReasonCode',
  description: 'The kinds of reason for which a list is empty.',
  valuesConfig: {
    NO_SCHEME_EXISTS: {
      description:
        'A source states that what the question asks for did not exist: no scheme accredits work with this focus.',
    },
    NONE_ON_RECORD: {
      description:
        'No record meets the filter, and the graph has matched it to no statement of absence. Read it as silence and not as absence.',
    },
    PAGE_OUTSIDE_LIST: {
      description: 'Records meet the filter, but none lies after or before the cursor given.',
    },
  },
});

@ValueType({ description: 'Why a list is empty. Its citations are the places where a source says so.' })
export class EmptyReason {
  @Field(() => EmptyReasonCode, { description: 'The kind of reason.' })
  code!: EmptyReasonCode;

  @Field(() => String, { description: 'The reason in a sentence.' })
  text!: string;
}

/** The record whose citations support the reason, if a source states it. */
export interface EmptyReasonRow extends EmptyReason {
  readonly recordType?: string;
  readonly recordKey?: string;
}

import { Field, registerEnumType } from 'type-graphql';
import { Citation } from '../../provenance/index.js';
import { ValueType } from '../../shared/object-types.js';

export enum AccreditationStateCode {
  HELD = 'HELD',
  IN_PROGRESS = 'IN_PROGRESS',
  FOUNDATIONS_IN = 'FOUNDATIONS_IN',
  IN_LINE_WITH = 'IN_LINE_WITH',
  ASSURED_NOT_ACCREDITED = 'ASSURED_NOT_ACCREDITED',
  NO_SCHEME_EXISTS = 'NO_SCHEME_EXISTS',
  NOT_REPORTED = 'NOT_REPORTED',
  NOT_ASKED = 'NOT_ASKED',
}

registerEnumType(AccreditationStateCode, {
  name: 'AccreditationStateCode',
  description:
    'What is known of the accreditation of a programme: the strongest statement about it, or the kind of silence.',
  valuesConfig: {
    HELD: { description: 'A source says that it is accredited.' },
    IN_PROGRESS: { description: 'A source says that it is working towards accreditation.' },
    FOUNDATIONS_IN: { description: 'A source says that it is founded on a scheme.' },
    IN_LINE_WITH: { description: 'A source says that it is in line with a standard.' },
    ASSURED_NOT_ACCREDITED: { description: 'A source says that it is assured, which is not accreditation.' },
    NO_SCHEME_EXISTS: { description: 'A source says that nothing accredits work of its focus.' },
    NOT_REPORTED: {
      description:
        'An office that commissions it answered the 2025 survey, and no source makes a statement about it.',
    },
    NOT_ASKED: {
      description: 'No answer to the survey covers it, and no other source makes a statement about it.',
    },
  },
});

export enum VictimsSupportStateCode {
  STATED = 'STATED',
  NOT_REPORTED = 'NOT_REPORTED',
  NOT_ASKED = 'NOT_ASKED',
}

registerEnumType(VictimsSupportStateCode, {
  name: 'VictimsSupportStateCode',
  description:
    'What is known of the support of victims alongside a programme. Silence is not absence of support.',
  valuesConfig: {
    STATED: { description: 'A source says how victims are supported: see `victimsSupport`.' },
    NOT_REPORTED: {
      description:
        'An office that commissions it answered the 2025 survey, and no source says how victims are supported.',
    },
    NOT_ASKED: {
      description: 'No answer to the survey covers it, and no other source says how victims are supported.',
    },
  },
});

@ValueType({ description: 'What is known of the accreditation of a programme, and what this rests on.' })
export class AccreditationState {
  @Field(() => AccreditationStateCode, { description: 'What is known.' })
  state!: AccreditationStateCode;

  @Field(() => String, { description: 'What this rests on, in a sentence.' })
  explanation!: string;

  @Field(() => [Citation], { description: 'The places that this rests on. Never empty.' })
  basis!: Citation[];
}

@ValueType({
  description: 'What is known of the support of victims alongside a programme, and what this rests on.',
})
export class VictimsSupportState {
  @Field(() => VictimsSupportStateCode, { description: 'What is known.' })
  state!: VictimsSupportStateCode;

  @Field(() => String, { description: 'What this rests on, in a sentence.' })
  explanation!: string;

  @Field(() => [Citation], { description: 'The places that this rests on. Never empty.' })
  basis!: Citation[];
}

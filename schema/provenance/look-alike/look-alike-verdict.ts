import { registerEnumType } from 'type-graphql';

export enum LookAlikeVerdict {
  APART = 'APART',
  JOINED = 'JOINED',
  NOT_KNOWN = 'NOT_KNOWN',
}

registerEnumType(LookAlikeVerdict, {
  name: 'LookAlikeVerdict',
  description: 'Whether names that look alike stand for one thing.',
  valuesConfig: {
    APART: { description: 'They are different things, and different records.' },
    JOINED: { description: 'They are one thing, and one record with aliases.' },
    NOT_KNOWN: { description: 'The sources do not tell; they stay different records.' },
  },
});

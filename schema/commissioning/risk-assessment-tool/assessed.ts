import { registerEnumType } from 'type-graphql';

export enum Assessed {
  PERPETRATOR = 'PERPETRATOR',
  VICTIM = 'VICTIM',
}

registerEnumType(Assessed, {
  name: 'Assessed',
  description:
    'Whose risk a tool assesses: the risk that a person poses, or the risk that a person is exposed to.',
  valuesConfig: {
    PERPETRATOR: { description: 'The risk that the perpetrator poses.' },
    VICTIM: { description: 'The risk that the victim is exposed to.' },
  },
});

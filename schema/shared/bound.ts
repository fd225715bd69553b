import { registerEnumType } from 'type-graphql';

export enum Bound {
  EXACT = 'EXACT',
  UP_TO = 'UP_TO',
  OVER = 'OVER',
  ABOUT = 'ABOUT',
}

registerEnumType(Bound, {
  name: 'Bound',
  description: 'How a stated amount bounds the true one.',
  valuesConfig: {
    EXACT: { description: 'Stated without reserve; it may be rounded as printed.' },
    UP_TO: { description: '"Up to": the true amount may be lower.' },
    OVER: { description: '"Over": the true amount is higher.' },
    ABOUT: { description: '"Almost" or "about": the true amount is near it.' },
  },
});

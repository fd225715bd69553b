import { registerEnumType } from 'type-graphql';

export enum Nation {
  ENGLAND = 'ENGLAND',
  WALES = 'WALES',
}

registerEnumType(Nation, {
  name: 'Nation',
  description: 'The nation that a police force area lies in.',
  valuesConfig: { ENGLAND: { description: 'England.' }, WALES: { description: 'Wales.' } },
});

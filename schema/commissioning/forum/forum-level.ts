import { registerEnumType } from 'type-graphql';

export enum ForumLevel {
  OPERATIONAL = 'OPERATIONAL',
  STRATEGIC = 'STRATEGIC',
}

registerEnumType(ForumLevel, {
  name: 'ForumLevel',
  description: 'The level at which a forum works.',
  valuesConfig: {
    OPERATIONAL: { description: 'Assesses and manages the risk of individual people.' },
    STRATEGIC: { description: 'Oversees performance and direction.' },
  },
});

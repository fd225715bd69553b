import { registerEnumType } from 'type-graphql';

export enum PccKind {
  PCC = 'PCC',
  PFCC = 'PFCC',
  MAYORAL_AUTHORITY = 'MAYORAL_AUTHORITY',
}

registerEnumType(PccKind, {
  name: 'PccKind',
  description: 'The kind of office that commissions.',
  valuesConfig: {
    PCC: { description: 'Police and Crime Commissioner.' },
    PFCC: { description: 'Police, Fire and Crime Commissioner.' },
    MAYORAL_AUTHORITY: { description: 'A mayor or combined authority that holds the functions of a PCC.' },
  },
});

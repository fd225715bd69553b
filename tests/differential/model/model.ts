import { commissioning } from './commissioning.model.js';
import { evidence } from './evidence.model.js';
import { funding } from './funding.model.js';
import { provenance } from './provenance.model.js';
import type { Relation, TypeModel } from './type-model.js';

const TYPES: Readonly<Record<string, TypeModel>> = {
  ...commissioning,
  ...funding,
  ...evidence,
  ...provenance,
};

/** Some fields of this type are records of another, or it is one of a list itself. */
export const isModelled = (type: string): boolean => type in TYPES;

export function modelOf(type: string): TypeModel {
  const model = TYPES[type];
  if (!model) throw new Error(`The check knows no type ${type}: add it to tests/differential/model/.`);
  return model;
}

export function relationOf(type: string, name: string): Relation | undefined {
  return modelOf(type).relations?.[name];
}

/** The column of a field: `amountKind` is stored as `amount_kind`. */
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, '_$&').toLowerCase();

/** A name as a GraphQL enum has it: `pccName` becomes `PCC_NAME`. */
export const enumName = (name: string): string => columnOf(name).toUpperCase();

/** The name that an enum's value stands for: `PCC_NAME` becomes `pccName`. */
export const fieldName = (value: string): string =>
  value.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

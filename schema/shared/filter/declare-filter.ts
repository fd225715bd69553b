import { Field, InputType } from 'type-graphql';
import type { FilterDeclaration, FilterField, FilterRelation, FilterValue } from './declaration.js';
import { operatorInput, relationInput } from './operator-inputs.js';

const known: FilterDeclaration[] = [];

/** Every declaration of the domains that are loaded. */
export const filterDeclarations: readonly FilterDeclaration[] = known;

type Declared = Omit<FilterDeclaration, 'inputType' | 'relationInputType'>;

/** Declares what may be asked of a type and registers its GraphQL input, `<Type>Filter`. */
export function declareFilter(declared: Declared): FilterDeclaration {
  const inputType = class implements FilterValue {
    [field: string]: unknown;
  };
  InputType(`${declared.typeName}Filter`, {
    description:
      `Which ${declared.typeName} records to return. Conditions beside each other must all hold; \`{}\` holds for ` +
      'every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and ' +
      '`notIn` do not find it, and `not` does, because it finds everything that does not meet its condition.',
  })(inputType);
  Field(() => [inputType], {
    nullable: true,
    description: 'All of these must hold. An empty list holds for every record.',
  })(inputType.prototype, 'and');
  Field(() => [inputType], {
    nullable: true,
    description: 'At least one of these must hold. An empty list holds for no record.',
  })(inputType.prototype, 'or');
  Field(() => inputType, {
    nullable: true,
    description:
      'Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the ' +
      'records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none.',
  })(inputType.prototype, 'not');

  const declaration: FilterDeclaration = {
    ...declared,
    inputType,
    relationInputType: relationInput(declared.typeName, inputType),
  };
  for (const [name, field] of Object.entries(declared.fields)) addField(declaration, name, field);
  for (const [name, relation] of Object.entries(declared.relations)) addRelation(declaration, name, relation);
  known.push(declaration);
  return declaration;
}

/** Adds the relations whose foreign keys another domain owns. */
export function contributeRelations(
  declaration: FilterDeclaration,
  relations: Record<string, FilterRelation>,
): void {
  for (const [name, relation] of Object.entries(relations)) {
    declaration.relations[name] = relation;
    addRelation(declaration, name, relation);
  }
}

function addField(declaration: FilterDeclaration, name: string, field: FilterField): void {
  // Made now and not inside the thunk: type-graphql reads the thunks when its list of inputs is already closed.
  const operators = operatorInput(field);
  Field(() => operators, { nullable: true, description: field.description })(
    declaration.inputType.prototype,
    name,
  );
}

function addRelation(declaration: FilterDeclaration, name: string, relation: FilterRelation): void {
  const toOne = relation.join.kind === 'reference';
  const operators = () => (toOne ? relation.target().inputType : relation.target().relationInputType);
  const description = toOne
    ? `${relation.description} It is there and meets this; \`{}\` asks only that it is there.`
    : relation.description;
  Field(operators, { nullable: true, description })(declaration.inputType.prototype, name);
}

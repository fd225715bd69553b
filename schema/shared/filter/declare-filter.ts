import { Field, InputType } from 'type-graphql';
import { addOrder, orderInput } from '../order/order-input.js';
import type {
  Along,
  FilterDeclaration,
  FilterField,
  FilterRelation,
  FilterValue,
  Measure,
  Rollup,
} from './declaration.js';
import { isList } from './field-value.js';
import { operatorInput, relationInput } from './operator-inputs.js';

const known: FilterDeclaration[] = [];

/** Every declaration of the domains that are loaded. */
export const filterDeclarations: readonly FilterDeclaration[] = known;

interface Declared {
  readonly type: new () => object;
  readonly entity: FilterDeclaration['entity'];
  readonly key: string;
  readonly fields: Record<string, FilterField>;
  readonly relations: Record<string, FilterRelation>;
  readonly orders?: Record<string, Along>;
  readonly groups?: Record<string, Along>;
  readonly measures?: Record<string, Measure>;
  readonly rollups?: readonly Rollup[];
}

/** What a domain adds to the declaration of another domain's type. */
interface Contribution {
  readonly fields?: Record<string, FilterField>;
  readonly relations?: Record<string, FilterRelation>;
  readonly groups?: Record<string, Along>;
}

/** Declares what may be asked of a type and registers its GraphQL inputs, `<Type>Filter` and `<Type>Order`. */
export function declareFilter({
  type,
  entity,
  key,
  measures = {},
  rollups = [],
  ...declared
}: Declared): FilterDeclaration {
  const typeName = type.name;
  const inputType = filterInput(typeName);
  const declaration: FilterDeclaration = {
    type,
    typeName,
    entity,
    key,
    fields: {},
    relations: {},
    orders: {},
    groups: {},
    measures,
    rollups,
    inputType,
    relationInputType: relationInput(typeName, inputType),
    orderType: orderInput(typeName),
  };
  for (const [name, order] of Object.entries(declared.orders ?? {})) {
    declaration.orders[name] = order;
    addOrder(declaration, name, order.description);
  }
  contribute(declaration, declared);
  known.push(declaration);
  return declaration;
}

/** Adds what another domain knows of a type: the relations whose foreign keys it owns, and what rests on them. */
export function contribute(
  declaration: FilterDeclaration,
  { fields = {}, relations = {}, groups = {} }: Contribution,
): void {
  for (const [name, field] of Object.entries(fields)) {
    declaration.fields[name] = field;
    if (field.measuredOnly) continue;
    addField(declaration, name, field);
    if (!isList(field)) addOrder(declaration, name, field.description);
  }
  for (const [name, relation] of Object.entries(relations)) {
    declaration.relations[name] = relation;
    addRelation(declaration, name, relation);
  }
  Object.assign(declaration.groups, groups);
}

function filterInput(typeName: string): new () => FilterValue {
  const inputType = class implements FilterValue {
    [field: string]: unknown;
  };
  InputType(`${typeName}Filter`, {
    description:
      `Which ${typeName} records to return. Conditions beside each other must all hold; \`{}\` holds for ` +
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
  return inputType;
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

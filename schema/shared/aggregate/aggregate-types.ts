import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { is, type FilterDeclaration, type OrderTerm, type Statistic } from '../filter/declaration.js';
import { elementType, operatorInput } from '../filter/operator-inputs.js';
import { ValueType } from '../object-types.js';
import { enumName } from '../order/enum-name.js';
import { orderTermInput } from '../order/order-input.js';
import { endOf, groupKeys, type GroupKey } from './group-key.js';
import { measuredBy, statisticField, STATISTICS, statisticsOf } from './statistics.js';
import { withheldSum } from './withheld-sums.js';

type Class = new () => object;

export interface AggregateTypes {
  readonly aggregate: Class;
  /** The enum of what records can be grouped by; its values are the names of the keys. */
  readonly keys: Record<string, string>;
  readonly having: Class;
  readonly order: new () => OrderTerm;
}

/**
 * The GraphQL types of the groups of a type's records. To be made when every domain has contributed what its
 * records can be grouped by.
 */
export function aggregateTypes(declaration: FilterDeclaration): AggregateTypes {
  const { typeName } = declaration;
  const keys = groupKeys(declaration);
  const statistics = statisticsOf(declaration);

  const keyType = valueType(`${typeName}GroupKey`, 'What the records of a group have in common.');
  for (const key of keys) addKeyField(keyType, declaration, key);

  const distinctType = valueType(`${typeName}DistinctCounts`, 'How many different ones a group has of each.');
  for (const { name, description } of keys) {
    Field(() => Int, { description: `How many different ones, unknown ones aside: ${description}` })(
      distinctType.prototype,
      name,
    );
  }

  const group = valueType(`${typeName}Group`, `The ${typeName} records that have the same key.`);
  addField(group, 'key', () => keyType, 'What these records have in common.');
  addField(group, 'count', () => Int, 'How many records.');
  addField(
    group,
    'overlapping',
    () => Boolean,
    'Whether one of these records is in another group too, because it has several of what was grouped by. Then the groups add up to more than there is: never add them up.',
  );
  addField(
    group,
    'countDistinct',
    () => distinctType,
    'How many different ones the group has of each. Along a relation that it was grouped by, only its own count.',
  );
  for (const statistic of statistics) {
    const type = statisticType(declaration, statistic);
    addField(group, statistic, () => type, STATISTICS[statistic]);
  }

  if (withheldSum(declaration)) {
    addField(
      group,
      'withheld',
      () => Boolean,
      'Whether its sum is withheld, and null, because it is a small count of people, or because a small one could be worked out from it.',
    );
  }

  const aggregate = valueType(`${typeName}Aggregate`, `${typeName} records in groups.`);
  addField(aggregate, 'groups', () => [group], 'The groups, in the order asked for.');
  addField(aggregate, 'groupCount', () => Int, 'How many groups there are in all, also beyond `first`.');

  return {
    aggregate,
    keys: keyEnum(typeName, keys),
    having: havingInput(declaration, keys, statistics),
    order: groupOrder(declaration, keys, statistics),
  };
}

function valueType(name: string, description: string): Class {
  const type = class {};
  ValueType({ description }, name)(type);
  return type;
}

function addField(type: Class, name: string, of: () => unknown, description: string): void {
  Field(of as () => Class, { description })(type.prototype, name);
}

function addKeyField(keyType: Class, declaration: FilterDeclaration, key: GroupKey): void {
  const end = endOf(declaration, key);
  const type = end.kind === 'record' ? end.declaration.type : elementType(end.field).type;
  const description = `${key.description} Null where the records were not grouped by it, where no source says it and where nothing is related.`;
  Field(() => type as Class, { nullable: true, description })(keyType.prototype, key.name);
}

function statisticType(declaration: FilterDeclaration, statistic: Statistic): Class {
  const name = statisticTypeName(declaration, statistic);
  const type = valueType(name, STATISTICS[statistic]);
  for (const field of measuredBy(declaration, statistic)) {
    const within = declaration.measures[field]?.within;
    const unmixed = within
      ? ` Null also where the group has more than one of \`${within}\`: they have nothing in common.`
      : '';
    const { note } = declaration.measures[field] ?? {};
    const remark = `${unmixed}${note ? ` ${note}` : ''}`;
    const description = `${STATISTICS[statistic]} ${declaration.fields[field]?.description} Null where none is known.${remark}`;
    const graphqlType = elementType(statisticField(declaration, field, statistic)).type;
    Field(() => graphqlType as Class, { nullable: true, description })(type.prototype, field);
  }
  return type;
}

/** `AwardSum` for the sum of awards. */
function statisticTypeName({ typeName }: FilterDeclaration, statistic: Statistic): string {
  return `${typeName}${statistic[0]?.toUpperCase()}${statistic.slice(1)}`;
}

function keyEnum(typeName: string, keys: readonly GroupKey[]): Record<string, string> {
  const values = Object.fromEntries(keys.map(({ name }) => [enumName(name), name]));
  registerEnumType(values, {
    name: `${typeName}GroupBy`,
    description: `What ${typeName} records can be grouped by.`,
    valuesConfig: Object.fromEntries(keys.map(({ name, description }) => [enumName(name), { description }])),
  });
  return values;
}

function havingInput(
  declaration: FilterDeclaration,
  keys: readonly GroupKey[],
  statistics: readonly Statistic[],
): Class {
  const { typeName } = declaration;
  const counts = operatorInput(is.integer(''));
  const having = inputType(
    `${typeName}Having`,
    'Which groups to return. All conditions that are given must hold.',
  );
  addInput(having, 'count', counts, 'Conditions on the number of records.');
  const distinct = inputType(
    `${typeName}DistinctCountsHaving`,
    'Conditions on how many different ones a group has.',
  );
  for (const { name, description } of keys) addInput(distinct, name, counts, description);
  addInput(having, 'countDistinct', distinct, 'Conditions on how many different ones a group has.');
  for (const statistic of statistics) {
    const ofStatistic = inputType(
      `${statisticTypeName(declaration, statistic)}Having`,
      `Conditions on this statistic: ${STATISTICS[statistic]}`,
    );
    for (const name of measuredBy(declaration, statistic)) {
      const operators = operatorInput(statisticField(declaration, name, statistic));
      addInput(ofStatistic, name, operators, declaration.fields[name]?.description ?? '');
    }
    addInput(having, statistic, ofStatistic, STATISTICS[statistic]);
  }
  return having;
}

function inputType(name: string, description: string): Class {
  const type = class {};
  InputType(name, { description })(type);
  return type;
}

function addInput(type: Class, name: string, of: Class, description: string): void {
  Field(() => of, { nullable: true, description })(type.prototype, name);
}

/** What groups can be ordered by: their number, a key that they are grouped by, a distinct count or a statistic. */
function groupOrder(
  declaration: FilterDeclaration,
  keys: readonly GroupKey[],
  statistics: readonly Statistic[],
): new () => OrderTerm {
  const { typeName } = declaration;
  const { input, fields } = orderTermInput(`${typeName}GroupOrder`, {
    input: `One key by which groups of ${typeName} records are ordered.`,
    field: `What groups of ${typeName} records can be ordered by.`,
  });
  const add = (value: string, orderedBy: string, description: string) => {
    fields.names[value] = orderedBy;
    fields.descriptions[value] = { description };
  };
  add('COUNT', 'count', 'The number of records.');
  for (const { name, description } of keys) {
    add(
      `KEY_${enumName(name)}`,
      `key.${name}`,
      `The key, which must be among \`groupBy\`; records by their identifiers: ${description}`,
    );
    add(`DISTINCT_${enumName(name)}`, `countDistinct.${name}`, `How many different ones: ${description}`);
  }
  for (const statistic of statistics) {
    for (const name of measuredBy(declaration, statistic)) {
      add(
        `${statistic.toUpperCase()}_${enumName(name)}`,
        `${statistic}.${name}`,
        `${STATISTICS[statistic]} ${declaration.fields[name]?.description}`,
      );
    }
  }
  return input;
}

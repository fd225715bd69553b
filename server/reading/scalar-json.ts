import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isScalarType,
  type GraphQLOutputType,
} from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import { Declined } from './declined.js';
import { orNull } from './json-text.js';

type Sql = RawBuilder<unknown>;

const AS_PRINTED = new Set(['Int', 'Boolean']);
const IN_QUOTES = new Set(['String', 'ID', 'LocalDate', 'FinancialYear']);

/** The JSON of a column's value, letter for letter as JavaScript prints what the scalar makes of it. */
export function scalarJson(type: GraphQLOutputType, value: Sql, nullable: boolean): Sql {
  const bare = getNullableType(type);
  const named = getNamedType(type);
  if (!isScalarType(named) && !isEnumType(named)) throw new Declined(`${named.name} is no scalar`);
  const json = isListType(bare)
    ? sql`array_to_json(${value})::text`
    : isEnumType(named)
      ? sql`'"' || ${value} || '"'`
      : ofScalar(named.name, value);
  return nullable ? orNull(json) : json;
}

function ofScalar(name: string, value: Sql): Sql {
  if (AS_PRINTED.has(name)) return sql`${value}::text`;
  if (IN_QUOTES.has(name)) return sql`to_json(${value})::text`;
  // JavaScript prints no noughts at the end. A sum that GBP cannot print does not fit, and fails the statement.
  if (name === 'GBP') return sql`trim_scale(${value}::numeric(14,2))::text`;
  if (name === 'Float') return floatJson(sql`${value}::float8`);
  throw new Declined(`${name} is a scalar that is read by its resolver`);
}

/** Both write the fewest digits that tell a number from its neighbours; JavaScript uses exponents more seldom. */
function floatJson(value: Sql): Sql {
  return sql`case when abs(${value}) >= 1e21 or abs(${value}) < 1e-6 and ${value} <> 0
    then replace(${value}::text, 'e-0', 'e-') else ${value}::text::numeric::text end`;
}

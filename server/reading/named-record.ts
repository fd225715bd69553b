import type { FieldNode } from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import type { ReadableOfRow } from '../../schema/shared/readable.js';
import { joinsOf, type Level } from './level.js';
import { objectJson } from './record-fields.js';
import type { RootField } from './root-field.js';
import { tableOf } from './types.js';

type Sql = RawBuilder<unknown>;

/** The JSON of the record that each row of a level names by its type and natural key; null where there is none. */
export function namedRecordJson(
  root: RootField,
  level: Level,
  nodes: readonly FieldNode[],
  { typeName, key, among }: Extract<ReadableOfRow, { kind: 'named' }>,
  name: string,
): Sql {
  if (among.length === 0) return sql`null`;
  const { reads, nameTable } = root;
  const type = level.value(`t_${name}`, typeName(reads, level.row, nameTable));
  const keyOfRow = level.value(`k_${name}`, key(reads, level.row, nameTable));
  const targets = among.map(one => {
    const object = root.typeNamed(one);
    return { one, object, target: root.newLevel(tableOf(object)) };
  });
  // Another name each time that the field is selected, each time with its own selection.
  const printed = `p${targets[0]?.target.name}`;
  const ofTypes = targets.map(({ one, object, target }) => {
    root.cte(
      target.name,
      () => sql`select ${target.selected} from ${target.source} t
        where ${target.row.key} in (select ${keyOfRow} from ${sql.ref(level.name)} where ${type} = ${sql.lit(one)})`,
    );
    const keyOfRecord = target.value('named', target.row.key);
    const text = objectJson(root, target, object, nodes);
    return sql`select ${sql.lit(one)} as type, ${keyOfRecord} as key, ${text} as json from ${sql.ref(target.name)} ${joinsOf(target)}`;
  });
  root.texts(printed, () => sql.join(ofTypes, sql` union all `));
  level.joins.push(sql`left join ${sql.ref(printed)}
    on ${sql.ref(`${printed}.type`)} = ${type} and ${sql.ref(`${printed}.key`)} = ${keyOfRow}`);
  return sql.ref(`${printed}.json`);
}

import { Migrator, TSMigrationGenerator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { entities } from '../domains.js';
import { migrations } from './migrations/index.js';

export type Orm = MikroORM;

/** The ORM on a database. It connects lazily and migrates nothing by itself. */
export function openOrm(url: string): Promise<Orm> {
  return MikroORM.init(ormOptions(url));
}

function ormOptions(url: string): Options {
  return {
    clientUrl: url,
    entities: [...entities],
    extensions: [Migrator],
    migrations: {
      tableName: 'migration',
      migrationsList: migrations,
      pathTs: 'server/database/migrations',
      generator: TSMigrationGenerator,
      snapshot: false,
      silent: true,
    },
    pool: { min: 0, max: 10 },
    discovery: { warnWhenNoEntities: false },
    debug: false,
  };
}

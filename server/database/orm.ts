import { Migrator, TSMigrationGenerator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import type { PoolConfig } from 'pg';
import { entities } from '../domains.js';
import { migrations } from './migrations/index.js';

export type Orm = MikroORM;

/** How long the database may take, in milliseconds. Migrating and loading may take any time. */
export interface Patience {
  /** For one statement. */
  readonly statement?: number;
  /** For another transaction to release a lock. */
  readonly lock?: number;
}

// Also the wait for a connection that another request has.
const CONNECTION_TIMEOUT = 5_000;
const CONNECTIONS = 10;

/** The ORM on a database. It connects lazily and migrates nothing by itself. */
export function openOrm(url: string, patience: Patience = {}, connections = CONNECTIONS): Promise<Orm> {
  return MikroORM.init(ormOptions(url, patience, connections));
}

function ormOptions(url: string, { statement, lock }: Patience, connections: number): Options {
  const connection: PoolConfig = {
    // MikroORM reads user, host and database from a URL, and leaves out what else it says, such as sslmode.
    connectionString: url,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
    keepAlive: true,
    ...(statement !== undefined && { statement_timeout: statement }),
    ...(lock !== undefined && { lock_timeout: lock }),
  };
  return {
    clientUrl: url,
    driverOptions: connection,
    entities: [...entities],
    extensions: [Migrator],
    migrations: {
      tableName: 'migration',
      migrationsList: migrations,
      pathTs: 'server/database/migrations',
      generator: MigrationGenerator,
      snapshot: false,
      silent: true,
    },
    // Functions and triggers are written by hand, in migrations alone.
    schemaGenerator: { ignoreRoutines: true, ignoreTriggers: true },
    pool: { min: 0, max: connections },
    discovery: { warnWhenNoEntities: false },
    debug: false,
  };
}

/**
 * Leaves functions and triggers out of the way back too, where MikroORM would make those anew that it ignores on the
 * way there.
 */
class MigrationGenerator extends TSMigrationGenerator {
  override generateMigrationFile(className: string, { up, down }: { up: string[]; down: string[] }): string {
    const others = down.filter(statement => !/^create (or replace function|trigger) /i.test(statement));
    return super.generateMigrationFile(className, { up, down: others });
  }
}

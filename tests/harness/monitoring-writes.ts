import pg from 'pg';
import type { Random } from '../../seeds/synthetic/random.js';

// The first has no partition of its own.
const YEARS = ['2011-12', '2023-24', '2024-25'];
const FOCUSES = ['DOMESTIC_ABUSE', 'STALKING_DA_RELATED', 'STALKING_NON_DA', 'OTHER'];
const REGIONS = ['Wales', 'London', 'Invented Region', 'invented region'];

// Few of each, so that writes meet each other.
const PROGRAMMES = 'select pk from programme order by slug limit 8';
const PROVIDERS = 'select pk from organisation order by slug limit 3';
const AREAS = 'select pk from police_force_area order by code limit 5';
const one = (rows: string) => `(select pk from (${rows}) one order by random() limit 1)`;

/** What another writer may have done in the meantime: taken what is pointed at, made what may be there once, or moved it. */
const OVERTAKEN = new Set(['23503', '23505', '40001']);

/** Writes at random to everything that sums of monitoring readings are made of. */
export class MonitoringWrites {
  readonly #client: pg.Client;
  readonly #random: Random;

  private constructor(client: pg.Client, random: Random) {
    this.#client = client;
    this.#random = random;
  }

  static async open(url: string, random: Random): Promise<MonitoringWrites> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    // `random()` in a statement is to be the same in every run too.
    await client.query('select setseed($1)', [random.share()]);
    return new MonitoringWrites(client, random);
  }

  /** One statement, or a few that belong together. */
  async write(): Promise<void> {
    await this.#client.query(this.#statement());
  }

  /** A few writes in one transaction, a part of which is taken back; sometimes all of it is. */
  async transaction(): Promise<void> {
    await this.#client.query('begin');
    try {
      for (let count = this.#random.between(1, 3); count > 0; count -= 1) {
        const takenBack = this.#random.chance(0.25);
        if (takenBack) await this.#client.query('savepoint part');
        await this.write();
        if (takenBack) await this.#client.query('rollback to part');
      }
      await this.#client.query(this.#random.chance(0.25) ? 'rollback' : 'commit');
    } catch (error) {
      await this.#client.query('rollback');
      if (!OVERTAKEN.has((error as { code?: string }).code ?? '')) throw error;
    }
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  #statement(): string {
    const { pick, between, chance } = this.#bound();
    const year = pick(YEARS);
    const value = chance(0.2) ? 'null' : `${between(0, 30)}.${between(0, 9)}`;
    const some = (table: string, count: number) =>
      `(select pk from ${table} order by random() limit ${count})`;
    const focus = chance(0.2)
      ? 'null'
      : `array[${FOCUSES.filter(() => chance(0.4)).map(code => `'${code}'`)}]::text[]`;
    return this.#random.weighted<() => string>([
      [() => this.#newReturn(year, value), 6],
      [
        () => `update monitoring_reading set value = ${value} where pk in ${some('monitoring_reading', 5)}`,
        2,
      ],
      [() => `update monitoring_reading set value = value + 1 where financial_year = '${year}'`, 1],
      [() => `delete from monitoring_reading where pk in ${some('monitoring_reading', 3)}`, 2],
      [() => `delete from monitoring_reading_2023_24 where pk in ${some('monitoring_reading', 3)}`, 1],
      // To another return, and so perhaps to another year.
      [
        () => `update monitoring_reading moved set monitoring_return_pk = r.pk, financial_year = r.financial_year
          from (select * from monitoring_return order by random() limit 1) r
          where moved.pk in ${some('monitoring_reading', 1)} and not exists (select from monitoring_reading there
            where there.monitoring_return_pk = r.pk and there.kpi_pk = moved.kpi_pk)`,
        2,
      ],
      [
        () => `with gone as (select pk from monitoring_return order by random() limit 2)
            delete from monitoring_reading where monitoring_return_pk in (select pk from gone);
          delete from monitoring_return r
            where not exists (select from monitoring_reading m where m.monitoring_return_pk = r.pk)`,
        1,
      ],
      [
        () => `update monitoring_return set programme_pk = ${one(PROGRAMMES)},
            provider_pk = ${chance(0.3) ? 'null' : one(PROVIDERS)}, quarter = ${between(1, 4)}
          where pk in ${some('monitoring_return', 2)}`,
        2,
      ],
      [
        () =>
          `update monitoring_return set financial_year = '${year}', quarter = 5 - quarter where pk in ${some('monitoring_return', 3)}`,
        2,
      ],
      [() => `update programme set focus = ${focus} where pk in (select ${one(PROGRAMMES)})`, 2],
      [
        () => `insert into programme_area (key, programme_pk, area_pk, basis)
          select gen_random_uuid(), ${one(PROGRAMMES)}, ${one(AREAS)}, basis from programme_area limit 1`,
        2,
      ],
      [() => `delete from programme_area where pk in ${some(`(${this.#links}) link`, 1)}`, 2],
      [
        () =>
          `update programme_area set area_pk = ${one(AREAS)} where pk in ${some(`(${this.#links}) link`, 2)}`,
        1,
      ],
      [() => `update police_force_area set region = '${pick(REGIONS)}' where pk = ${one(AREAS)}`, 1],
      // Nothing that a sum is made of.
      [() => `update programme set name = name || '.' where pk = ${one(PROGRAMMES)}`, 1],
      [() => `update monitoring_return set key = key || '.' where pk in ${some('monitoring_return', 1)}`, 1],
    ])();
  }

  readonly #links = `select pk from programme_area where programme_pk in (${PROGRAMMES})`;

  #newReturn(year: string, value: string): string {
    const { between, chance } = this.#bound();
    const made = `insert into monitoring_return (key, programme_pk, provider_pk, financial_year, quarter)
      select gen_random_uuid(), ${one(PROGRAMMES)}, ${chance(0.2) ? 'null' : one(PROVIDERS)}, '${year}', ${between(1, 4)}`;
    return `with made as (${made} returning pk, financial_year)
      insert into monitoring_reading (monitoring_return_pk, financial_year, kpi_pk, value)
      select made.pk, made.financial_year, kpi.pk, case when kpi.position % 4 = ${between(0, 4)} then null else ${value} + kpi.position end
      from made cross join kpi where kpi.position <= ${between(1, 6)}`;
  }

  #bound() {
    const random = this.#random;
    return {
      pick: <T>(values: readonly T[]) => random.pick(values),
      between: (least: number, most: number) => random.between(least, most),
      chance: (probability: number) => random.chance(probability),
    };
  }
}

import { kindOfField, valueOf, type World } from '../check/values.js';

type Plain = string | number | boolean;

/** The values that the record has of each field. */
export class Pools {
  readonly #world: World;
  readonly #known = new Map<string, readonly Plain[]>();

  constructor(world: World) {
    this.#world = world;
  }

  of(type: string, field: string): readonly Plain[] {
    const name = `${type}.${field}`;
    const known = this.#known.get(name) ?? this.#read(type, field);
    this.#known.set(name, known);
    return known;
  }

  kind(type: string, field: string) {
    return kindOfField(this.#world, type, field);
  }

  #read(type: string, field: string): readonly Plain[] {
    const values = this.#world.record
      .rowsOf(type)
      .flatMap(row => valueOf(this.#world, type, field, row) as Plain | readonly Plain[] | null)
      .filter(value => value !== null);
    return [...new Set(values)].toSorted();
  }
}

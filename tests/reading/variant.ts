import {
  CursorAt,
  type Argument,
  type Operation,
  type Selected,
} from '../differential/generation/operation.js';

/** The values that operations have been asked with, by the type of the argument. */
export class Values {
  readonly #known = new Map<string, unknown[]>();
  #turn = 0;

  /** Takes the values of an operation, so that others may be asked with them. */
  learn({ roots }: Operation): void {
    for (const root of roots) this.#learnOf(root);
  }

  /**
   * The same operation with other values of its variables: of an argument that may be left out also with null, and
   * without one. Null where it has no variables.
   */
  vary({ roots }: Operation): Operation | null {
    const before = this.#turn;
    const varied = roots.map(root => this.#varied(root));
    return this.#turn === before ? null : { roots: varied };
  }

  #learnOf({ args, selections }: Selected): void {
    for (const { type, value } of args) {
      if (value == null || value instanceof CursorAt) continue;
      const known = this.#known.get(String(type)) ?? [];
      this.#known.set(String(type), known);
      known.push(value);
    }
    for (const { field } of selections ?? []) this.#learnOf(field);
  }

  #varied(selected: Selected): Selected {
    const { args, selections } = selected;
    return {
      ...selected,
      args: args.map(arg => this.#variedArgument(arg)),
      selections: selections?.map(selection => ({
        ...selection,
        field: this.#varied(selection.field),
        directive: selection.directive && { ...selection.directive, value: this.#next() % 4 > 0 },
      })),
    };
  }

  #variedArgument(arg: Argument): Argument {
    if (arg.given !== 'by a variable' || arg.value instanceof CursorAt) return arg;
    const known = this.#known.get(String(arg.type)) ?? [];
    const turn = this.#next();
    const isNeeded = String(arg.type).endsWith('!');
    if (!isNeeded && turn % 9 === 0) return { ...arg, value: null };
    if (!isNeeded && turn % 9 === 1) return { ...arg, value: undefined };
    return known.length > 0 ? { ...arg, value: known[(turn * 31) % known.length] } : arg;
  }

  #next(): number {
    return this.#turn++;
  }
}

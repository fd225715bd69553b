/**
 * A value of the request that a statement is sent for. The statement is made without it, once for many requests, and
 * is given what is made of the value that stands at this place among those of the request.
 */
export class Parameter {
  readonly place: number;
  readonly #of: (value: unknown) => unknown;

  constructor(place: number, of: (value: unknown) => unknown = value => value) {
    this.place = place;
    this.#of = of;
  }

  in(values: readonly unknown[]): unknown {
    return this.#of(values[this.place]);
  }
}

/** What hides the values of a request while a statement is made, and learns what becomes of them. */
export interface Hiding {
  /** The value is looked at by something that does not know that it is hidden. */
  seen(place: number): void;
  /** Something has been decided by the value, so that the statement is only for values that decide it alike. */
  decided(place: number, by: (value: unknown) => string): string;
}

interface Hidden {
  readonly place: number;
  readonly by: Hiding;
}

// Beside the values and not in them, because to look into one is to see it.
const hidden = new WeakMap<object, Hidden>();

/**
 * Stands for a value of a request while a statement is made for every such request. Whoever looks at it, be it to
 * compare, print or check it, sees the value that it hides and gives that away to `by`: the statement is then made
 * again with the value in sight, for requests with this value alone. So only what passes it on to `bound` is made
 * for all values; what knows nothing of hiding stays right.
 *
 * JavaScript tells nobody of `===`, `typeof` and of being a key of a map. Before these, a value has to be looked at.
 */
export function hide(value: unknown, place: number, by: Hiding): object {
  const seen = () => {
    by.seen(place);
    return new Object(value);
  };
  const it = new Proxy(
    {},
    {
      get: (_, name) => {
        const whole = seen();
        const part: unknown = Reflect.get(whole, name);
        return typeof part === 'function' ? (part.bind(value) as unknown) : part;
      },
      has: (_, name) => Reflect.has(seen(), name),
      getPrototypeOf: () => Reflect.getPrototypeOf(seen()),
      ownKeys: () => {
        seen();
        return [];
      },
    },
  );
  hidden.set(it, { place, by });
  return it;
}

const hiddenAt = (value: unknown): Hidden | undefined =>
  typeof value === 'object' && value !== null ? hidden.get(value) : undefined;

/**
 * A value as a statement takes it, whether it is hidden or not; values of a list may be hidden too.
 *
 * @param as what the statement is given instead of the value itself
 */
export function bound(value: unknown, as?: (value: unknown) => unknown): unknown {
  const at = hiddenAt(value);
  if (at) return new Parameter(at.place, as);
  if (as) return as(value);
  return Array.isArray(value) && value.some(hiddenAt) ? value.map(one => bound(one)) : value;
}

/** What a value decides of a statement, whether it is hidden or not. */
export function decided(value: unknown, by: (value: unknown) => string): string {
  const at = hiddenAt(value);
  return at ? at.by.decided(at.place, by) : by(value);
}

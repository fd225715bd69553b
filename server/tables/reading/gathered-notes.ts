import { DISCREPANCIES } from './part-documents.js';
import { isFields, type Fields, type Value } from './record-value.js';

/** The places in one document. */
export type Places = ReadonlySet<string>;

/** What rows rest on and what is to be said of them, gathered while they are read. */
export class GatheredNotes {
  readonly #places = new Map<string, Set<string>>();
  readonly #disagreements = new Set<string>();

  /** The places that are cited, by the slug of the document. */
  get places(): ReadonlyMap<string, Places> {
    return this.#places;
  }

  /** The disagreements of the sources that touch a record, each as a sentence with its sums. */
  get disagreements(): readonly string[] {
    return [...this.#disagreements];
  }

  add(record: Fields): void {
    this.#walk(record);
  }

  #walk(value: Value): void {
    if (Array.isArray(value)) {
      for (const one of value as readonly Value[]) this.#walk(one);
    } else if (isFields(value)) {
      this.#addPlace(value);
      for (const [name, one] of Object.entries(value)) {
        if (name === DISCREPANCIES) this.#addDisagreements(one);
        else this.#walk(one);
      }
    }
  }

  #addPlace({ source, locator }: Fields): void {
    if (!isFields(source) || typeof source['slug'] !== 'string' || typeof locator !== 'string') return;
    const places = this.#places.get(source['slug']) ?? new Set();
    this.#places.set(source['slug'], places.add(locator));
  }

  #addDisagreements(list: Value): void {
    for (const one of Array.isArray(list) ? (list as readonly Value[]) : []) {
      if (!isFields(one)) continue;
      const said = [one['statement'], one['arithmetic']].filter(text => typeof text === 'string');
      this.#disagreements.add(said.join(' '));
    }
  }
}

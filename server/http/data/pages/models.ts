import type { LabelledCode } from '../../../tables/code-labels.js';
import type { Parameter } from '../../../tables/parameters.js';
import type { TableHead } from '../../../tables/table.js';

/** A place that a link leads to, from the page that shows it. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** What may be asked of a question, with what has been asked. */
export interface ParameterShown extends Omit<Parameter, 'default'> {
  /** The values in the address; absent where the address has none. */
  readonly value?: readonly string[];
  /** What holds where nothing is given. */
  readonly defaultText?: string;
}

/** Which state of the record a page shows. */
export interface ShownState {
  readonly revision: string;
  /** As `2026-07-27T14:03:00Z`. */
  readonly lastChanged: string;
}

/** What every page is told. */
export interface PageModel extends ShownState {
  /** The way from the page to the root of the site, which may stand under a prefix: `''` at /data, `'../'` below. */
  readonly base: string;
  /** What search engines and catalogues of data read. */
  readonly jsonLd: object;
}

/** A question in the catalogue. */
export interface CatalogueEntry {
  readonly head: TableHead;
  readonly parameters: readonly ParameterShown[];
  readonly formats: readonly (Link & { readonly name: string })[];
  /** Where the columns are described. */
  readonly columnsHref: string;
}

export interface CataloguePageModel extends PageModel {
  readonly entries: readonly CatalogueEntry[];
  readonly datapackageHref: string;
}

export interface TablePageModel extends PageModel {
  readonly head: TableHead;
  /** How many rows the question has. */
  readonly total: number;
  /** How many of them the page shows: a page is no place for very many. */
  readonly shown: number;
  readonly parameters: readonly ParameterShown[];
  /** The same rows as files, with the same parameters. */
  readonly downloads: readonly Link[];
  readonly graphiqlHref: string;
  /** The codes of each enumeration that a column names, by the enumeration's name. */
  readonly codelists: ReadonlyMap<string, readonly LabelledCode[]>;
  /** Why there is no row; only where it is known that there is none. */
  readonly emptyReason?: string;
}

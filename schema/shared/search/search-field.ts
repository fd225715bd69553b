/** What a text is for its record. It decides how much a match in it counts. */
export type SearchKind = 'NAME' | 'ALIAS' | 'KEY' | 'PARAPHRASE';

/** A text by which a record is found. */
export interface SearchField {
  readonly property: string;
  readonly kind: SearchKind;
  /** The GraphQL field of the record that shows it. */
  readonly shownAs: string;
}

const field =
  (kind: SearchKind) =>
  (property: string, shownAs = property): SearchField => ({ property, kind, shownAs });

/** Ways of being found: by a name, by another name, by the natural key, by what the sources say in our words. */
export const by = {
  name: field('NAME'),
  alias: field('ALIAS'),
  key: field('KEY'),
  paraphrase: field('PARAPHRASE'),
};

/** What most records with a name have. */
export const NAMED = [by.name('name'), by.key('slug')];
export const NAMED_AND_DESCRIBED = [...NAMED, by.paraphrase('description')];
export const STATED = [by.paraphrase('statement')];
export const STATED_WITH_SLUG = [by.key('slug'), ...STATED];

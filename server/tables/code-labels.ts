import { isEnumType, type GraphQLSchema } from 'graphql';

/** A code with what it means. */
export interface LabelledCode {
  readonly code: string;
  /** The code in words. */
  readonly label: string;
  readonly description: string;
}

// What is written in capitals, and what reads badly when it is only written small.
const WORDS: Readonly<Record<string, string>> = {
  DA: 'domestic abuse',
  GBP: 'GBP',
  IDVA: 'IDVA',
  ISAC: 'ISAC',
  LGBTQ: 'LGBTQ',
  MOJ: 'MoJ',
  NON: 'not',
  PCC: 'PCC',
  PCCS: 'PCCs',
  PFCC: 'PFCC',
  RECIPIENTS: 'recipient’s',
};

// What would say something else than the code means, or less. The survey went to every office, so nobody was not asked.
const LABELS: Readonly<Record<string, string>> = {
  NOT_ASKED: 'No survey answer covers it',
  RACIALISED_AND_MINORITISED: 'Racialised and minoritised people',
  STALKING_DA_RELATED: 'Stalking related to domestic abuse',
  STALKING_NON_DA: 'Stalking not related to domestic abuse',
  STALKING_UNSPECIFIED: 'Stalking of a kind not stated',
  UNDER_18: 'Under 18',
};

/** A code in words: `NOT_REPORTED` is “Not reported”. */
export function labelOf(code: string): string {
  const known = LABELS[code];
  if (known !== undefined) return known;
  const words = code.split('_').map(word => WORDS[word] ?? word.toLowerCase());
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** @returns undefined where the schema has no enumeration of the name */
export function codesOf(schema: GraphQLSchema, enumeration: string): readonly LabelledCode[] | undefined {
  const type = schema.getType(enumeration);
  if (!isEnumType(type)) return undefined;
  return type
    .getValues()
    .map(({ name, description }) => ({ code: name, label: labelOf(name), description: description ?? '' }));
}

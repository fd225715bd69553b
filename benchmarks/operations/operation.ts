/** The operations of the benchmark; each is a document of its name in `documents/`. */
export const OPERATION_NAMES = [
  'programme-by-slug',
  'providers-by-area',
  'accredited-without-evaluation',
  'area-in-depth',
  'programmes-page',
  'awards-by-stream',
  'readings-by-quarter',
  'returns-since',
] as const;

export type OperationName = (typeof OPERATION_NAMES)[number];

export type Variables = Readonly<Record<string, string | readonly string[]>>;

/** An operation with the variables that its requests take in turn, so that nobody gains from asking the same again. */
export interface Operation {
  readonly name: OperationName;
  /** The text of the document. */
  readonly document: string;
  /** What addresses the document once it is registered. */
  readonly documentId: string;
  readonly variants: readonly Variables[];
}

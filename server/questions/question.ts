import type { RegisteredDocument } from './registered-document.js';

/** The subjects that the questions are grouped by. */
export const THEMES = [
  'Funding',
  'Areas and commissioning',
  'Design and victims',
  'Assurance',
  'Evidence',
  'Record',
] as const;

export type Theme = (typeof THEMES)[number];

/** What is said about a question, for people and tools. */
export interface QuestionText {
  /** Its place in the list of questions, from 1. */
  readonly number: number;
  readonly theme: Theme;
  readonly question: string;
  /** The file's name, which addresses the question: `awards-2023-25`. */
  readonly name: string;
  /** The answer that the published record gives, in a sentence or three. */
  readonly answer: string;
  /** What a careful analyst would add. */
  readonly caveat: string;
}

/** A question with the GraphQL document that answers it. */
export interface Question extends QuestionText, RegisteredDocument {
  readonly operationName: string;
  /** The file beside the document that says which columns its table has. */
  readonly columnsFile: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A question as `/questions` lists it. */
export interface ListedQuestion extends QuestionText {
  /** What runs it: `/graphql?documentId=…`. */
  readonly documentId: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly document: string;
}

/** A question for the list, its document addressed as GraphQL over HTTP does: by the hash with its algorithm. */
export function listed(question: Question): ListedQuestion {
  const { number, theme, question: text, name, answer, caveat, variables, document } = question;
  const documentId = `sha256:${question.sha256}`;
  return { number, theme, question: text, name, documentId, variables, answer, caveat, document };
}

import { parse } from 'graphql';
import type { ListedQuestion } from '../../../../questions/question.js';
import { fetchQuestions } from '../questions.js';
import { type LinkParameters, parametersOf, type SharedOperation } from './link.js';

/** What a link opens, and what is wrong with it, in a sentence. */
export interface OpenedLink {
  readonly operation?: SharedOperation;
  readonly complaint?: string;
}

/** @returns null when the address is that of the page alone */
export async function readLink(page: URL): Promise<OpenedLink | null> {
  const parameters = parametersOf(page);
  if (!parameters) return null;
  if (parameters.query?.trim()) return queryIn(parameters.query, parameters);
  if (parameters.question) return questionNamed(parameters.question, parameters);
  return {
    complaint: 'This link holds no query: it may have been cut short. Your own work is as you left it.',
  };
}

function queryIn(query: string, { variables, operationName }: LinkParameters): OpenedLink {
  const operation = { query, variables: variables ?? '', operationName: operationName ?? undefined };
  const complaint = complaintAbout(operation);
  return complaint === undefined ? { operation } : { operation, complaint };
}

async function questionNamed(name: string, { variables }: LinkParameters): Promise<OpenedLink> {
  const questions = await fetchQuestions();
  if (questions.state === 'failed') {
    return {
      complaint: `This link names a question, and the questions cannot be listed: ${questions.reason}.`,
    };
  }
  const question = questions.list.find(one =>
    [name, `sha256:${name}`].some(id => id === one.name || id === one.documentId),
  );
  if (!question) {
    return {
      complaint: `This link asks for the question “${name}”, which is not one of those in the pane Questions.`,
    };
  }
  return queryIn(question.document, {
    query: null,
    question: null,
    operationName: null,
    variables: variables ?? variablesText(question),
  });
}

/** The variables of a question as the editor shows them. */
export function variablesText({ variables }: Pick<ListedQuestion, 'variables'>): string {
  return Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
}

function complaintAbout({ query, variables }: SharedOperation): string | undefined {
  try {
    parse(query, { noLocation: true });
  } catch (error) {
    return `The query of this link has a mistake; the link may have been cut short. ${(error as Error).message}`;
  }
  try {
    if (variables.trim() !== '') JSON.parse(variables);
  } catch {
    return 'The variables of this link are not JSON; the link may have been cut short.';
  }
  return undefined;
}

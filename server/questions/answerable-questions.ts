import { parse, validate, type GraphQLSchema } from 'graphql';
import type { Question } from './question.js';

/** The questions that a schema has every field for: all of them for the whole graph, a subgraph's own for a subgraph. */
export function answerableQuestions(questions: readonly Question[], schema: GraphQLSchema): Question[] {
  return questions.filter(({ document }) => validate(schema, parse(document)).length === 0);
}

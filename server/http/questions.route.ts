import { listed, type Question } from '../questions/question.js';
import { answerJson } from './answer.js';
import type { Route } from './route.js';

/** The questions with what runs them, as JSON at `/questions`: for tools, and for the gallery of GraphiQL. */
export function questionsRoute(questions: readonly Question[]): Route {
  const list = questions.map(listed);
  return {
    matches: path => path === '/questions',
    methods: ['GET'],
    handle: (_request, response) => answerJson(response, 200, list),
  };
}

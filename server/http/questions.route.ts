import { listed, type Question } from '../questions/question.js';
import { madeFile } from './built/made-file.js';
import { sendFile } from './built/send-file.js';
import type { Route } from './route.js';

/** The questions with what runs them, as JSON at `/questions`: for tools, and for the gallery of GraphiQL. */
export function questionsRoute(questions: readonly Question[]): Route {
  const list = JSON.stringify(questions.map(listed));
  return {
    matches: path => path === '/questions',
    methods: ['GET'],
    handle: async (request, response) =>
      sendFile(request, response, await madeFile(request, '.json', list), { 'cache-control': 'no-cache' }),
  };
}

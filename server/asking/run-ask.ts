import { graphql } from 'graphql';
import { RecordError } from '../../seeds/loading/load-record.js';
import { readConfig, type Config } from '../config.js';
import { makeContext } from '../context.js';
import { openDatabase } from '../database/open-database.js';
import { ensureRecord } from '../database/record.js';
import { domains } from '../domains.js';
import { buildGraph } from '../graphql/build-schema.js';
import { QuestionSearch } from '../questions/question-search.js';
import type { Question } from '../questions/question.js';
import { readQuestions } from '../questions/read-questions.js';
import { StartupError } from '../startup-error.js';
import { listOfQuestions, noMatch, report } from './report.js';
import type { Fields } from './table.js';

const LIKE_THIS = 3;

/**
 * Answers the question that fits the words best, for a person at a terminal: the answer goes to the standard output
 * and everything else to the standard error. What can be put right ends with a sentence and the exit code 1, and so
 * does a question that nothing fits.
 */
export async function runAsk(words: readonly string[]): Promise<void> {
  try {
    await ask(words.join(' ').trim());
  } catch (error) {
    if (!(error instanceof StartupError || error instanceof RecordError)) throw error;
    complain(error.message);
  }
}

async function ask(words: string): Promise<void> {
  const config = readConfig();
  const questions = await readQuestions(config.questionsFolder);
  if (words === '--list') return say(listOfQuestions(questions));
  if (words === '') {
    throw new StartupError(
      'Say what to ask, for example npm run ask -- "which areas deliver Drive", or --list for every question.',
    );
  }
  const [question, ...others] = new QuestionSearch(questions).find(words);
  if (!question) return complain(noMatch(words, questions));
  const data = await answerTo(question, config);
  // A terminal has columns; a file or a pipe gets everything.
  say(report({ question, data, others: others.slice(0, LIKE_THIS), width: process.stdout.columns }));
}

/** @throws StartupError when the database cannot be had, or the graph has no answer */
async function answerTo(question: Question, config: Config): Promise<Fields> {
  const [schema, database] = await Promise.all([
    buildGraph(domains),
    openDatabase(config, complainQuietly, (orm, embedded) =>
      ensureRecord(orm, { folder: config.recordFolder, embedded, log: complainQuietly }),
    ),
  ]);
  try {
    const { data, errors } = await graphql({
      schema,
      source: question.document,
      variableValues: question.variables,
      contextValue: makeContext(database.orm.em.fork()),
    });
    if (errors || !data) {
      const reasons = (errors ?? []).map(error => error.message).join(' ');
      throw new StartupError(`The question ${question.name} cannot be answered: ${reasons}`);
    }
    return data as Fields;
  } finally {
    await database.close();
  }
}

function say(text: string): void {
  console.log(text);
}

function complainQuietly(line: string): void {
  console.error(line);
}

function complain(text: string): void {
  console.error(text);
  process.exitCode = 1;
}

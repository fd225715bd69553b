import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { LatestRevision } from '../database/latest-revision.js';
import type { Orm } from '../database/orm.js';
import type { Metrics } from '../metrics.js';
import type { RegisteredDocument } from '../questions/registered-document.js';
import type { Planner } from '../reading/planner.js';
import { Answers } from './answers.js';
import { CompressedAnswers } from './compressed-answers.js';
import { KeptAnswers } from './kept-answers.js';
import { KnownDocuments } from './known-documents.js';
import { Lane } from './lane.js';
import { SharedAnswers } from './shared-answers.js';

interface AnswersTerms {
  readonly config: Config;
  readonly orm: Orm;
  readonly schema: GraphQLSchema;
  /** Those that the schema has every field for. */
  readonly registered: readonly RegisteredDocument[];
  /** Without one, nothing is answered in front of Apollo. */
  readonly planner: Planner | undefined;
  /** Identifies everything that answers come from besides the data. */
  readonly edition: string;
  readonly metrics: Metrics;
  readonly log: (line: string) => void;
}

interface OpenAnswers {
  readonly answers: Answers;
  readonly compressed: CompressedAnswers;
  /** The revision of the data as of now; undefined when the database does not tell. */
  readonly latestRevision: () => Promise<string | undefined>;
  close(): Promise<void>;
}

/** Where answers are found, as it is configured. */
export function openAnswers({
  config,
  orm,
  schema,
  registered,
  planner,
  edition,
  metrics,
  log,
}: AnswersTerms): OpenAnswers {
  const { limits, answerCacheBytes, redisUrl, requestTimeout } = config;
  const revisions = new LatestRevision(orm.em.fork(), requestTimeout);
  const latestRevision = () => revisions.read();
  const kept = answerCacheBytes > 0 ? new KeptAnswers(answerCacheBytes) : undefined;
  if (kept) metrics.watch(() => kept.figures);
  const shared = redisUrl === undefined ? undefined : new SharedAnswers(redisUrl, { edition, log });
  const documents = new KnownDocuments({ schema, registered, limits });
  const lane = planner && new Lane({ schema, documents, planner, metrics, em: orm.em.fork() });
  return {
    answers: new Answers({ latestRevision, lane, kept, shared, metrics }),
    compressed: new CompressedAnswers(kept),
    latestRevision,
    close: async () => {
      shared?.close();
      await revisions.close();
    },
  };
}

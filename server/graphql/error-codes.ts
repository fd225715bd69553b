/** Every code that an error can carry to a client. docs/errors.md says of each when it comes and what to do. */
export const ERROR_CODES = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'BODY_TOO_LARGE',
  'COST_LIMIT',
  'DEPTH_LIMIT',
  'DOCUMENT_NOT_FOUND',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'REGISTERED_ONLY',
  'TEXT_TOO_LONG',
  'TIMEOUT',
  'TOO_MANY_ALIASES',
  'TOO_MANY_OPERATIONS',
  'TOO_MANY_RELATIONS',
  'TOO_MANY_REPETITIONS',
  'TOO_MANY_TOKENS',
  'TOO_MANY_VALUES',
  'VALUE_DEPTH_LIMIT',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

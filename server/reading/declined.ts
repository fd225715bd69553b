/** The kinds of reasons: few, so that they can be counted. */
export const DECLINE_KINDS = ['field', 'schema', 'argument', 'missing', 'value', 'failure', 'left'] as const;

/**
 * - `field`: something is selected that no field says how to read;
 * - `schema`: the schema is asked for, which is no read;
 * - `argument`: an argument or a variable is wrong, which the resolvers say better;
 * - `missing`: a value that must be there is not, which the resolvers say better;
 * - `value`: PostgreSQL cannot take a value, which the resolvers say better;
 * - `failure`: the compiler or a statement failed otherwise;
 * - `left`: nobody waits for the answer any more, or its statement was given up before it ended.
 */
export type DeclineKind = (typeof DECLINE_KINDS)[number];

/** Why an operation, or a field of it, is left to the resolvers. The message never has a value of a client in it. */
export class Declined extends Error {
  override readonly name = 'Declined';

  constructor(
    message: string,
    readonly kind: DeclineKind = 'field',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

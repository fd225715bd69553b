/** Why an operation, or a field of it, is left to the resolvers. */
export class Declined extends Error {
  override readonly name = 'Declined';
}

/**
 * Something the person who starts the server can put right.
 *
 * Its message is one plain sentence that says what is wrong and what would be right. The entry point prints
 * the sentence without a stack and exits with code 1.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}

/** Synthetic data cannot be made. The message is one plain sentence that says why, and what would be right. */
export class GenerationError extends Error {
  override readonly name = 'GenerationError';
}

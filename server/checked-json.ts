import type { z } from 'zod';

/**
 * Reads a text as JSON of a shape.
 *
 * @param fault - makes an error of what is wrong with the text
 * @throws what `fault` makes
 */
export function checkedJson<Shape extends z.ZodType>(
  shape: Shape,
  text: string,
  fault: (reason: string) => Error,
): z.infer<Shape> {
  const result = shape.safeParse(parsed(text, fault));
  if (result.success) return result.data;
  const reasons = result.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  throw fault(reasons.join('; '));
}

function parsed(text: string, fault: (reason: string) => Error): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw fault(`it is not JSON: ${(error as Error).message}`);
  }
}

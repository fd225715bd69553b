const MOST_PARTS = 4;

/** What has come back, in a line: for who cannot see the answer, and for who wants the figure before the detail. */
export function answerSummary(text: string): string {
  const answer = parsed(text);
  if (!isObject(answer)) return 'Answer received.';
  const { data, errors } = answer;
  const faults = Array.isArray(errors) ? errors.map(messageOf) : [];
  if (faults.length > 0) {
    const more = faults.length > 1 ? `, and ${counted(faults.length - 1, 'more error')}` : '';
    return `${isObject(data) ? 'Error in a part of the answer' : 'Error'}: ${faults[0]}${more}`;
  }
  if (!isObject(data)) return 'Answer received.';
  const parts = Object.entries(data).map(([name, value]) => `${name}: ${sizeOf(value)}`);
  const unsaid = parts.length - MOST_PARTS;
  const listed = parts.slice(0, MOST_PARTS).join('; ');
  return `Answer received: ${listed}${unsaid > 0 ? `; and ${unsaid} more` : ''}`;
}

function sizeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return counted(value.length, 'item');
  if (!isObject(value)) return String(value);
  const { totalCount, nodes } = value;
  if (typeof totalCount === 'number') return `${totalCount} in all`;
  if (Array.isArray(nodes)) return counted(nodes.length, 'item');
  return 'found';
}

function counted(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${count} ${thing}s`;
}

function messageOf(error: unknown): string {
  return isObject(error) && typeof error['message'] === 'string' ? error['message'] : 'no message';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

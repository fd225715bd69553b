/** What this check leaves to tests of its own, because it is computed from statements and not asked of the record. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'explanation',
  'basis',
  'emptyReason',
  'nearMisses',
  'ratio',
  'ruleChecks',
]);

/** Whether the check has an answer to a field. */
export const isAnswered = (field: string): boolean => !LEFT_OUT.has(field);

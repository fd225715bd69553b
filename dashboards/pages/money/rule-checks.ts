import type { MoneyQuery, RuleCode, RuleReading } from '../../typed-documents.js';
import type { Award, Round } from './rounds.js';

/** A rule held against an award under one reading. */
export type RuleCheck = Award['ruleChecks'][number];
/** A rule of a round. */
export type Rule = MoneyQuery['streams']['nodes'][number]['rules'][number];

/** The check of an award against a rule under a reading; undefined where the round has no such rule. */
export function checkOf({ ruleChecks }: Award, code: RuleCode, reading: RuleReading): RuleCheck | undefined {
  return ruleChecks.find(check => check.rule.code === code && check.reading === reading);
}

/** The rounds that have a rule, each with it. */
export function roundsWithRule(rounds: readonly Round[], code: RuleCode): { round: Round; rule: Rule }[] {
  return rounds.flatMap(round => {
    const rule = round.stream.rules.find(one => one.code === code);
    return rule ? { round, rule } : [];
  });
}

import { sql } from 'kysely';
import { PccEntity, programmeFilter } from '../../commissioning/index.js';
import { nameOf, namesOfRelated, type StateCase } from '../../provenance/index.js';
import type { Computed } from '../../shared/filter/declaration.js';
import { related, relationOf } from '../../shared/filter/related.js';
import { Where } from '../../shared/filter/where.js';
import { EvaluationStateCode } from '../evaluation/evaluation.codelists.js';
import { surveyFrame } from './survey-frame.js';

const RESPONDENT = { surveyRespondent: { eq: true } };

/** The case of no source's saying anything: what the survey of the 2025 review could have told, and what that rests on. */
export const surveySilence = (conclusion: string): StateCase => ({
  // These are the codes of each state that can be silent.
  codes: [EvaluationStateCode.NOT_REPORTED, EvaluationStateCode.NOT_ASKED],
  explanation: (reads, alias, nameTable) =>
    sql`${explanation(reads, alias, nameTable)} || ${` ${conclusion}`}`,
  names: (reads, alias, nameTable) => {
    const { asked } = surveyFrame(reads, alias, nameTable);
    const itself = nameOf('Programme', reads.column(alias, programmeFilter.entity, programmeFilter.key));
    const offices = namesOfRelated(reads, programmeFilter, 'pccs', alias, nameTable, (target, at) =>
      new Where(reads, nameTable).condition(target, RESPONDENT, at),
    );
    // The record cites the survey's frame under the codes that rest on it.
    return sql`select name.* from (select ${asked} as asked offset 0) frame cross join lateral (
        select 'EvaluationState' as type, -1 as place,
          case when frame.asked then ${EvaluationStateCode.NOT_REPORTED} else ${EvaluationStateCode.NOT_ASKED} end as key
        union all select type, place, key from (${offices}) office where frame.asked
        union all select type, place, key from (${itself}) itself where not frame.asked or not exists (${offices})
      ) name`;
  },
});

const explanation: Computed = (reads, alias, nameTable) => {
  const { asked, current, byPartners } = surveyFrame(reads, alias, nameTable);
  const where = new Where(reads, nameTable);
  const isOfNoOffice = where.condition(programmeFilter, { pccs: { none: {} } }, alias);
  return sql`(case
    when ${asked} then coalesce('The 2025 survey asked ' || ${respondents(reads, alias, nameTable)} || ', who answered.',
      'The 2025 review names it among what the answering offices commission, without saying which office.')
    when ${byPartners} and ${isOfNoOffice}
      then 'Partners commission it, and the 2025 survey asked the offices about their own programmes.'
    when ${current} then 'No office that commissions it answered the 2025 survey.'
    else 'It is on record before the period that the 2025 survey asked about.' end)`;
};

/** The names of the offices that commission it and answered; null where there is none. */
const respondents: Computed = (reads, alias, nameTable) => {
  const [office, link] = [nameTable(), nameTable()];
  const { from, on } = related(
    reads,
    programmeFilter,
    relationOf(programmeFilter, 'pccs'),
    alias,
    link,
    nameTable,
  );
  const column = (property: string) => reads.column(office, PccEntity, property);
  return sql`(select string_agg(${column('name')}, ', ' order by ${column('slug')})
    from ${reads.table(PccEntity)} ${sql.ref(office)}
    where ${column('surveyRespondent')} and ${column('pk')} in (select ${sql.ref(`${link}.pk`)} from ${from} where ${on}))`;
};

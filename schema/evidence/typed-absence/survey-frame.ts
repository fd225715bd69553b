import { sql, type RawBuilder } from 'kysely';
import { OrganisationRole, programmeFilter } from '../../commissioning/index.js';
import { CitationEntity, SourceEntity } from '../../provenance/index.js';
import type { FilterValue, NameTable } from '../../shared/filter/declaration.js';
import { Where } from '../../shared/filter/where.js';
import type { Reads } from '../../shared/reads.js';

type Sql = RawBuilder<unknown>;

// The review's survey, of March 2025, asked about programmes that were commissioned while the 2023-25 fund ran.
const SURVEY_FROM = '2023-24';
const SURVEY_SOURCE = 'apcc-2025-review';

/** What decides whether the survey of the 2025 review could have told of a programme, each as a condition. */
export interface SurveyFrame {
  /** "Nothing reported by somebody who answered" and "no answer covers it" are different kinds of silence. */
  readonly asked: Sql;
  readonly current: Sql;
  readonly byPartners: Sql;
}

/** The frame of the survey for the programme that `alias` names. */
export function surveyFrame(reads: Reads, alias: string, nameTable: NameTable): SurveyFrame {
  const holds = (filter: FilterValue): Sql =>
    new Where(reads, nameTable).condition(programmeFilter, filter, alias);
  const inReview = citedByReview(reads, alias, nameTable);
  const current = sql`(${inReview} or ${holds({ awards: { some: { periodTo: { gte: SURVEY_FROM } } } })})`;
  const answered = holds({ pccs: { some: { surveyRespondent: { eq: true } } } });
  const byPartners = holds({
    roles: { some: { role: { in: [OrganisationRole.COMMISSIONER, OrganisationRole.FUNDER] } } },
  });
  const named = sql`(${inReview} and not ${byPartners} and ${holds({ pccs: { none: {} } })})`;
  return { asked: sql`(${current} and ${answered} or ${named})`, current, byPartners };
}

function citedByReview(reads: Reads, alias: string, nameTable: NameTable): Sql {
  const [citation, source] = [nameTable(), nameTable()];
  return sql`exists (select 1 from ${reads.table(CitationEntity)} ${sql.ref(citation)}
    join ${reads.table(SourceEntity)} ${sql.ref(source)}
      on ${sql.ref(`${source}.pk`)} = ${reads.column(citation, CitationEntity, 'source')}
    where ${reads.column(citation, CitationEntity, 'recordType')} = 'Programme'
      and ${reads.column(citation, CitationEntity, 'recordKey')} = ${reads.column(alias, programmeFilter.entity, programmeFilter.key)}
      and ${reads.column(source, SourceEntity, 'slug')} = ${SURVEY_SOURCE})`;
}

import { Migration } from '@mikro-orm/migrations';

// What `search` compares: words of lower case between single spaces, without accents, apostrophes and punctuation.
// schema/shared/search/plain-words.ts does the same to what is asked for. Of several texts, each is a line.
// The collation is named because a function takes over that of its arguments, and natural keys are collated bytewise.
const PLAIN_WORDS = String.raw`create function plain_words(text) returns text language sql immutable parallel safe
  return ' ' || btrim(regexp_replace(regexp_replace(
    replace(lower(normalize(coalesce($1, ''), nfkd) collate "default"), '&', ' and '),
    '[\u0300-\u036f\u0027\u0060\u02bc\u2018\u2019]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')) || ' ';`;
const SEARCH_TEXT = [
  `create function search_text(text) returns text language sql immutable parallel safe
    return plain_words($1);`,
  `create function search_text(text, text) returns text language sql immutable parallel safe
    return plain_words($1) || E'\\n' || plain_words($2);`,
  `create function search_text(text, text, text) returns text language sql immutable parallel safe
    return plain_words($1) || E'\\n' || plain_words($2) || E'\\n' || plain_words($3);`,
];

export class Migration20261122002324_search_and_indexes extends Migration {

  override name = 'Migration20261122002324_search_and_indexes';

  override up(): void | Promise<void> {
    this.addSql(`create extension if not exists pg_trgm;`);
    this.addSql(PLAIN_WORDS);
    for (const statement of SEARCH_TEXT) this.addSql(statement);

    this.addSql(`alter table "claim" add "search" text generated always as (search_text(slug, measure, wording)) stored not null;`);
    this.addSql(`create index "claim_unit_index" on "claim" ("unit");`);
    this.addSql(`create index "claim_bound_index" on "claim" ("bound");`);
    this.addSql(`create index "claim_slug_index" on "claim" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "claim_subject_type_index" on "claim" using gin ("subject_type" gin_trgm_ops);`);
    this.addSql(`create index "claim_subject_index" on "claim" using gin ("subject" gin_trgm_ops);`);
    this.addSql(`create index "claim_said_by_index" on "claim" using gin ("said_by" gin_trgm_ops);`);
    this.addSql(`create index "claim_search_index" on "claim" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "discrepancy" add "search" text generated always as (search_text(slug, statement)) stored not null;`);
    this.addSql(`create index "discrepancy_kind_index" on "discrepancy" ("kind");`);
    this.addSql(`create index "discrepancy_slug_index" on "discrepancy" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "discrepancy_search_index" on "discrepancy" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "forum" add "search" text generated always as (search_text(name, slug, description)) stored not null;`);
    this.addSql(`create index "forum_level_index" on "forum" ("level");`);
    this.addSql(`create index "forum_slug_index" on "forum" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "forum_name_index" on "forum" using gin ("name" gin_trgm_ops);`);
    this.addSql(`create index "forum_search_index" on "forum" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "funding_stream" add "search" text generated always as (search_text(name, slug, description)) stored not null;`);
    this.addSql(`create index "funding_stream_funder_index" on "funding_stream" ("funder");`);
    this.addSql(`create index "funding_stream_period_from_index" on "funding_stream" ("period_from");`);
    this.addSql(`create index "funding_stream_period_to_index" on "funding_stream" ("period_to");`);
    this.addSql(`create index "funding_stream_slug_index" on "funding_stream" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "funding_stream_name_index" on "funding_stream" using gin ("name" gin_trgm_ops);`);
    this.addSql(`create index "funding_stream_search_index" on "funding_stream" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "funding_rule" add "search" text generated always as (search_text(statement)) stored not null;`);
    this.addSql(`create index "funding_rule_search_index" on "funding_rule" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "kpi" add "search" text generated always as (search_text(name, slug)) stored not null;`);
    this.addSql(`create index "kpi_slug_index" on "kpi" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "kpi_search_index" on "kpi" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "look_alike" add "search" text generated always as (search_text(slug, evidence)) stored not null;`);
    this.addSql(`create index "look_alike_verdict_index" on "look_alike" ("verdict");`);
    this.addSql(`create index "look_alike_slug_index" on "look_alike" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "look_alike_search_index" on "look_alike" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "organisation" add "search" text generated always as (search_text(name, slug, description)) stored not null;`);
    this.addSql(`create index "organisation_slug_index" on "organisation" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "organisation_name_index" on "organisation" using gin ("name" gin_trgm_ops);`);
    this.addSql(`create index "organisation_search_index" on "organisation" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "intervention_model" add "search" text generated always as (search_text(name, slug, description)) stored not null;`);
    this.addSql(`create index "intervention_model_owner_pk_index" on "intervention_model" ("owner_pk");`);
    this.addSql(`create index "intervention_model_slug_index" on "intervention_model" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "intervention_model_name_index" on "intervention_model" using gin ("name" gin_trgm_ops);`);
    this.addSql(`create index "intervention_model_focus_index" on "intervention_model" using gin ("focus");`);
    this.addSql(`create index "intervention_model_search_index" on "intervention_model" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "evaluation" add "search" text generated always as (search_text(title, slug, summary)) stored not null;`);
    this.addSql(`create index "evaluation_type_index" on "evaluation" ("type");`);
    this.addSql(`create index "evaluation_status_index" on "evaluation" ("status");`);
    this.addSql(`create index "evaluation_evaluator_pk_index" on "evaluation" ("evaluator_pk");`);
    this.addSql(`create index "evaluation_slug_index" on "evaluation" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "evaluation_title_index" on "evaluation" using gin ("title" gin_trgm_ops);`);
    this.addSql(`create index "evaluation_search_index" on "evaluation" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "finding" add "search" text generated always as (search_text(statement)) stored not null;`);
    this.addSql(`create index "finding_kind_index" on "finding" ("kind");`);
    this.addSql(`create index "finding_unit_index" on "finding" ("unit");`);
    this.addSql(`create index "finding_direction_index" on "finding" ("direction");`);
    this.addSql(`create index "finding_cohort_size_index" on "finding" ("cohort_size");`);
    this.addSql(`create index "finding_value_index" on "finding" ("value");`);
    this.addSql(`create index "finding_search_index" on "finding" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "commitment" add "search" text generated always as (search_text(slug, statement)) stored not null;`);
    this.addSql(`create index "commitment_kind_index" on "commitment" ("kind");`);
    this.addSql(`create index "commitment_slug_index" on "commitment" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "commitment_condition_index" on "commitment" using gin ("condition" gin_trgm_ops);`);
    this.addSql(`create index "commitment_search_index" on "commitment" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "accreditation_scheme" add "search" text generated always as (search_text(name, slug, description)) stored not null;`);
    this.addSql(`create index "accreditation_scheme_nature_index" on "accreditation_scheme" ("nature");`);
    this.addSql(`create index "accreditation_scheme_operator_pk_index" on "accreditation_scheme" ("operator_pk");`);
    this.addSql(`create index "accreditation_scheme_slug_index" on "accreditation_scheme" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "accreditation_scheme_name_index" on "accreditation_scheme" using gin ("name" gin_trgm_ops);`);
    this.addSql(`create index "accreditation_scheme_scope_index" on "accreditation_scheme" using gin ("scope");`);
    this.addSql(`create index "accreditation_scheme_focus_index" on "accreditation_scheme" using gin ("focus");`);
    this.addSql(`create index "accreditation_scheme_search_index" on "accreditation_scheme" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "police_force_area" add "search" text generated always as (search_text(name, code)) stored not null;`);
    this.addSql(`create index "police_force_area_nation_index" on "police_force_area" ("nation");`);
    this.addSql(`create index "police_force_area_code_index" on "police_force_area" using gin ("code" gin_trgm_ops);`);
    this.addSql(`create index "police_force_area_name_index" on "police_force_area" using gin ("name" gin_trgm_ops);`);
    this.addSql(`create index "police_force_area_region_index" on "police_force_area" using gin ("region" gin_trgm_ops);`);
    this.addSql(`create index "police_force_area_search_index" on "police_force_area" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "pcc" add "search" text generated always as (search_text(name, slug)) stored not null;`);
    this.addSql(`create index "pcc_kind_index" on "pcc" ("kind");`);
    this.addSql(`create index "pcc_survey_respondent_index" on "pcc" ("survey_respondent");`);
    this.addSql(`create index "pcc_slug_index" on "pcc" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "pcc_name_index" on "pcc" using gin ("name" gin_trgm_ops);`);
    this.addSql(`create index "pcc_search_index" on "pcc" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "pcc_name" add "search" text generated always as (search_text(name)) stored not null;`);
    this.addSql(`create index "pcc_name_search_index" on "pcc_name" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "award" add "search" text generated always as (search_text(recipient_as_printed, key)) stored not null;`);
    this.addSql(`create index "award_amount_kind_index" on "award" ("amount_kind");`);
    this.addSql(`create index "award_period_from_index" on "award" ("period_from");`);
    this.addSql(`create index "award_period_to_index" on "award" ("period_to");`);
    this.addSql(`create index "award_projects_stated_index" on "award" ("projects_stated");`);
    this.addSql(`create index "award_key_index" on "award" using gin ("key" gin_trgm_ops);`);
    this.addSql(`create index "award_recipient_as_printed_index" on "award" using gin ("recipient_as_printed" gin_trgm_ops);`);
    this.addSql(`create index "award_search_index" on "award" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "award_strand" add "search" text generated always as (search_text(description)) stored not null;`);
    this.addSql(`create index "award_strand_kind_index" on "award_strand" ("kind");`);
    this.addSql(`create index "award_strand_may_start_later_index" on "award_strand" ("may_start_later");`);
    this.addSql(`create index "award_strand_includes_index" on "award_strand" using gin ("includes");`);
    this.addSql(`create index "award_strand_focus_index" on "award_strand" using gin ("focus");`);
    this.addSql(`create index "award_strand_position_index" on "award_strand" ("position");`);
    this.addSql(`create index "award_strand_key_index" on "award_strand" using gin ("key" gin_trgm_ops);`);
    this.addSql(`create index "award_strand_description_index" on "award_strand" using gin ("description" gin_trgm_ops);`);
    this.addSql(`create index "award_strand_search_index" on "award_strand" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "programme" add "search" text generated always as (search_text(name, slug, description)) stored not null;`);
    this.addSql(`create index "programme_name_is_descriptive_index" on "programme" ("name_is_descriptive");`);
    this.addSql(`create index "programme_kind_index" on "programme" ("kind");`);
    this.addSql(`create index "programme_stalking_provision_index" on "programme" ("stalking_provision");`);
    this.addSql(`create index "programme_slug_index" on "programme" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "programme_name_index" on "programme" using gin ("name" gin_trgm_ops);`);
    this.addSql(`create index "programme_compulsion_index" on "programme" using gin ("compulsion");`);
    this.addSql(`create index "programme_age_groups_index" on "programme" using gin ("age_groups");`);
    this.addSql(`create index "programme_tailored_to_index" on "programme" using gin ("tailored_to");`);
    this.addSql(`create index "programme_risk_levels_index" on "programme" using gin ("risk_levels");`);
    this.addSql(`create index "programme_referral_routes_index" on "programme" using gin ("referral_routes");`);
    this.addSql(`create index "programme_victims_support_index" on "programme" using gin ("victims_support");`);
    this.addSql(`create index "programme_search_index" on "programme" using gin ("search" gin_trgm_ops);`);

    this.addSql(`create index "monitoring_return_provider_pk_index" on "monitoring_return" ("provider_pk");`);
    this.addSql(`create index "monitoring_return_financial_year_index" on "monitoring_return" ("financial_year");`);
    this.addSql(`create index "monitoring_return_quarter_index" on "monitoring_return" ("quarter");`);

    this.addSql(`create index "monitoring_reading_kpi_pk_index" on "monitoring_reading" ("kpi_pk");`);

    this.addSql(`alter table "monitoring_figure" add "search" text generated always as (search_text(statement)) stored not null;`);
    this.addSql(`create index "monitoring_figure_kind_index" on "monitoring_figure" ("kind");`);
    this.addSql(`create index "monitoring_figure_unit_index" on "monitoring_figure" ("unit");`);
    this.addSql(`create index "monitoring_figure_value_index" on "monitoring_figure" ("value");`);
    this.addSql(`create index "monitoring_figure_search_index" on "monitoring_figure" using gin ("search" gin_trgm_ops);`);

    this.addSql(`create index "accreditation_holder_kind_index" on "accreditation" ("holder_kind");`);
    this.addSql(`create index "accreditation_status_index" on "accreditation" ("status");`);
    this.addSql(`create index "accreditation_valid_from_index" on "accreditation" ("valid_from");`);
    this.addSql(`create index "accreditation_valid_to_index" on "accreditation" ("valid_to");`);

    this.addSql(`create index "programme_organisation_role_index" on "programme_organisation" ("role");`);

    this.addSql(`alter table "recommendation" add "search" text generated always as (search_text(number, statement)) stored not null;`);
    this.addSql(`create index "recommendation_theme_index" on "recommendation" ("theme");`);
    this.addSql(`create index "recommendation_search_index" on "recommendation" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "risk_assessment_tool" add "search" text generated always as (search_text(name, slug, description)) stored not null;`);
    this.addSql(`create index "risk_assessment_tool_slug_index" on "risk_assessment_tool" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "risk_assessment_tool_name_index" on "risk_assessment_tool" using gin ("name" gin_trgm_ops);`);
    this.addSql(`create index "risk_assessment_tool_search_index" on "risk_assessment_tool" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "source" add "search" text generated always as (search_text(title, slug)) stored not null;`);
    this.addSql(`create index "source_date_printed_index" on "source" ("date_printed");`);
    this.addSql(`create index "source_slug_index" on "source" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "source_title_index" on "source" using gin ("title" gin_trgm_ops);`);
    this.addSql(`create index "source_publisher_index" on "source" using gin ("publisher" gin_trgm_ops);`);
    this.addSql(`create index "source_search_index" on "source" using gin ("search" gin_trgm_ops);`);

    this.addSql(`create index "citation_source_pk_index" on "citation" ("source_pk");`);

    this.addSql(`alter table "alias" add "search" text generated always as (search_text(name)) stored not null;`);
    this.addSql(`create index "alias_source_pk_index" on "alias" ("source_pk");`);
    this.addSql(`create index "alias_search_index" on "alias" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "stated_absence" add "search" text generated always as (search_text(slug, statement)) stored not null;`);
    this.addSql(`create index "stated_absence_code_index" on "stated_absence" ("code");`);
    this.addSql(`create index "stated_absence_slug_index" on "stated_absence" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "stated_absence_focus_index" on "stated_absence" using gin ("focus");`);
    this.addSql(`create index "stated_absence_search_index" on "stated_absence" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "stream_total" add "search" text generated always as (search_text(statement)) stored not null;`);
    this.addSql(`create index "stream_total_stated_by_pk_index" on "stream_total" ("stated_by_pk");`);
    this.addSql(`create index "stream_total_search_index" on "stream_total" using gin ("search" gin_trgm_ops);`);

    this.addSql(`alter table "survey_statistic" add "search" text generated always as (search_text(slug, statement)) stored not null;`);
    this.addSql(`create index "survey_statistic_theme_index" on "survey_statistic" ("theme");`);
    this.addSql(`create index "survey_statistic_numerator_index" on "survey_statistic" ("numerator");`);
    this.addSql(`create index "survey_statistic_percentage_index" on "survey_statistic" ("percentage");`);
    this.addSql(`create index "survey_statistic_unit_index" on "survey_statistic" ("unit");`);
    this.addSql(`create index "survey_statistic_slug_index" on "survey_statistic" using gin ("slug" gin_trgm_ops);`);
    this.addSql(`create index "survey_statistic_qualifier_index" on "survey_statistic" using gin ("qualifier" gin_trgm_ops);`);
    this.addSql(`create index "survey_statistic_search_index" on "survey_statistic" using gin ("search" gin_trgm_ops);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "accreditation_holder_kind_index";`);
    this.addSql(`drop index "accreditation_status_index";`);
    this.addSql(`drop index "accreditation_valid_from_index";`);
    this.addSql(`drop index "accreditation_valid_to_index";`);

    this.addSql(`drop index "accreditation_scheme_nature_index";`);
    this.addSql(`drop index "accreditation_scheme_operator_pk_index";`);
    this.addSql(`drop index "accreditation_scheme_slug_index";`);
    this.addSql(`drop index "accreditation_scheme_name_index";`);
    this.addSql(`drop index "accreditation_scheme_scope_index";`);
    this.addSql(`drop index "accreditation_scheme_focus_index";`);
    this.addSql(`drop index "accreditation_scheme_search_index";`);
    this.addSql(`alter table "accreditation_scheme" drop column "search";`);

    this.addSql(`drop index "alias_source_pk_index";`);
    this.addSql(`drop index "alias_search_index";`);
    this.addSql(`alter table "alias" drop column "search";`);

    this.addSql(`drop index "award_amount_kind_index";`);
    this.addSql(`drop index "award_period_from_index";`);
    this.addSql(`drop index "award_period_to_index";`);
    this.addSql(`drop index "award_projects_stated_index";`);
    this.addSql(`drop index "award_key_index";`);
    this.addSql(`drop index "award_recipient_as_printed_index";`);
    this.addSql(`drop index "award_search_index";`);
    this.addSql(`alter table "award" drop column "search";`);

    this.addSql(`drop index "award_strand_kind_index";`);
    this.addSql(`drop index "award_strand_may_start_later_index";`);
    this.addSql(`drop index "award_strand_includes_index";`);
    this.addSql(`drop index "award_strand_focus_index";`);
    this.addSql(`drop index "award_strand_position_index";`);
    this.addSql(`drop index "award_strand_key_index";`);
    this.addSql(`drop index "award_strand_description_index";`);
    this.addSql(`drop index "award_strand_search_index";`);
    this.addSql(`alter table "award_strand" drop column "search";`);

    this.addSql(`drop index "citation_source_pk_index";`);

    this.addSql(`drop index "claim_unit_index";`);
    this.addSql(`drop index "claim_bound_index";`);
    this.addSql(`drop index "claim_slug_index";`);
    this.addSql(`drop index "claim_subject_type_index";`);
    this.addSql(`drop index "claim_subject_index";`);
    this.addSql(`drop index "claim_said_by_index";`);
    this.addSql(`drop index "claim_search_index";`);
    this.addSql(`alter table "claim" drop column "search";`);

    this.addSql(`drop index "commitment_kind_index";`);
    this.addSql(`drop index "commitment_slug_index";`);
    this.addSql(`drop index "commitment_condition_index";`);
    this.addSql(`drop index "commitment_search_index";`);
    this.addSql(`alter table "commitment" drop column "search";`);

    this.addSql(`drop index "discrepancy_kind_index";`);
    this.addSql(`drop index "discrepancy_slug_index";`);
    this.addSql(`drop index "discrepancy_search_index";`);
    this.addSql(`alter table "discrepancy" drop column "search";`);

    this.addSql(`drop index "evaluation_type_index";`);
    this.addSql(`drop index "evaluation_status_index";`);
    this.addSql(`drop index "evaluation_evaluator_pk_index";`);
    this.addSql(`drop index "evaluation_slug_index";`);
    this.addSql(`drop index "evaluation_title_index";`);
    this.addSql(`drop index "evaluation_search_index";`);
    this.addSql(`alter table "evaluation" drop column "search";`);

    this.addSql(`drop index "finding_kind_index";`);
    this.addSql(`drop index "finding_unit_index";`);
    this.addSql(`drop index "finding_direction_index";`);
    this.addSql(`drop index "finding_cohort_size_index";`);
    this.addSql(`drop index "finding_value_index";`);
    this.addSql(`drop index "finding_search_index";`);
    this.addSql(`alter table "finding" drop column "search";`);

    this.addSql(`drop index "forum_level_index";`);
    this.addSql(`drop index "forum_slug_index";`);
    this.addSql(`drop index "forum_name_index";`);
    this.addSql(`drop index "forum_search_index";`);
    this.addSql(`alter table "forum" drop column "search";`);

    this.addSql(`drop index "funding_rule_search_index";`);
    this.addSql(`alter table "funding_rule" drop column "search";`);

    this.addSql(`drop index "funding_stream_funder_index";`);
    this.addSql(`drop index "funding_stream_period_from_index";`);
    this.addSql(`drop index "funding_stream_period_to_index";`);
    this.addSql(`drop index "funding_stream_slug_index";`);
    this.addSql(`drop index "funding_stream_name_index";`);
    this.addSql(`drop index "funding_stream_search_index";`);
    this.addSql(`alter table "funding_stream" drop column "search";`);

    this.addSql(`drop index "intervention_model_owner_pk_index";`);
    this.addSql(`drop index "intervention_model_slug_index";`);
    this.addSql(`drop index "intervention_model_name_index";`);
    this.addSql(`drop index "intervention_model_focus_index";`);
    this.addSql(`drop index "intervention_model_search_index";`);
    this.addSql(`alter table "intervention_model" drop column "search";`);

    this.addSql(`drop index "kpi_slug_index";`);
    this.addSql(`drop index "kpi_search_index";`);
    this.addSql(`alter table "kpi" drop column "search";`);

    this.addSql(`drop index "look_alike_verdict_index";`);
    this.addSql(`drop index "look_alike_slug_index";`);
    this.addSql(`drop index "look_alike_search_index";`);
    this.addSql(`alter table "look_alike" drop column "search";`);

    this.addSql(`drop index "monitoring_figure_kind_index";`);
    this.addSql(`drop index "monitoring_figure_unit_index";`);
    this.addSql(`drop index "monitoring_figure_value_index";`);
    this.addSql(`drop index "monitoring_figure_search_index";`);
    this.addSql(`alter table "monitoring_figure" drop column "search";`);

    this.addSql(`drop index "monitoring_reading_kpi_pk_index";`);

    this.addSql(`drop index "monitoring_return_provider_pk_index";`);
    this.addSql(`drop index "monitoring_return_financial_year_index";`);
    this.addSql(`drop index "monitoring_return_quarter_index";`);

    this.addSql(`drop index "organisation_slug_index";`);
    this.addSql(`drop index "organisation_name_index";`);
    this.addSql(`drop index "organisation_search_index";`);
    this.addSql(`alter table "organisation" drop column "search";`);

    this.addSql(`drop index "pcc_kind_index";`);
    this.addSql(`drop index "pcc_survey_respondent_index";`);
    this.addSql(`drop index "pcc_slug_index";`);
    this.addSql(`drop index "pcc_name_index";`);
    this.addSql(`drop index "pcc_search_index";`);
    this.addSql(`alter table "pcc" drop column "search";`);

    this.addSql(`drop index "pcc_name_search_index";`);
    this.addSql(`alter table "pcc_name" drop column "search";`);

    this.addSql(`drop index "police_force_area_nation_index";`);
    this.addSql(`drop index "police_force_area_code_index";`);
    this.addSql(`drop index "police_force_area_name_index";`);
    this.addSql(`drop index "police_force_area_region_index";`);
    this.addSql(`drop index "police_force_area_search_index";`);
    this.addSql(`alter table "police_force_area" drop column "search";`);

    this.addSql(`drop index "programme_name_is_descriptive_index";`);
    this.addSql(`drop index "programme_kind_index";`);
    this.addSql(`drop index "programme_stalking_provision_index";`);
    this.addSql(`drop index "programme_slug_index";`);
    this.addSql(`drop index "programme_name_index";`);
    this.addSql(`drop index "programme_compulsion_index";`);
    this.addSql(`drop index "programme_age_groups_index";`);
    this.addSql(`drop index "programme_tailored_to_index";`);
    this.addSql(`drop index "programme_risk_levels_index";`);
    this.addSql(`drop index "programme_referral_routes_index";`);
    this.addSql(`drop index "programme_victims_support_index";`);
    this.addSql(`drop index "programme_search_index";`);
    this.addSql(`alter table "programme" drop column "search";`);

    this.addSql(`drop index "programme_organisation_role_index";`);

    this.addSql(`drop index "recommendation_theme_index";`);
    this.addSql(`drop index "recommendation_search_index";`);
    this.addSql(`alter table "recommendation" drop column "search";`);

    this.addSql(`drop index "risk_assessment_tool_slug_index";`);
    this.addSql(`drop index "risk_assessment_tool_name_index";`);
    this.addSql(`drop index "risk_assessment_tool_search_index";`);
    this.addSql(`alter table "risk_assessment_tool" drop column "search";`);

    this.addSql(`drop index "source_date_printed_index";`);
    this.addSql(`drop index "source_slug_index";`);
    this.addSql(`drop index "source_title_index";`);
    this.addSql(`drop index "source_publisher_index";`);
    this.addSql(`drop index "source_search_index";`);
    this.addSql(`alter table "source" drop column "search";`);

    this.addSql(`drop index "stated_absence_code_index";`);
    this.addSql(`drop index "stated_absence_slug_index";`);
    this.addSql(`drop index "stated_absence_focus_index";`);
    this.addSql(`drop index "stated_absence_search_index";`);
    this.addSql(`alter table "stated_absence" drop column "search";`);

    this.addSql(`drop index "stream_total_stated_by_pk_index";`);
    this.addSql(`drop index "stream_total_search_index";`);
    this.addSql(`alter table "stream_total" drop column "search";`);

    this.addSql(`drop index "survey_statistic_theme_index";`);
    this.addSql(`drop index "survey_statistic_numerator_index";`);
    this.addSql(`drop index "survey_statistic_percentage_index";`);
    this.addSql(`drop index "survey_statistic_unit_index";`);
    this.addSql(`drop index "survey_statistic_slug_index";`);
    this.addSql(`drop index "survey_statistic_qualifier_index";`);
    this.addSql(`drop index "survey_statistic_search_index";`);
    this.addSql(`alter table "survey_statistic" drop column "search";`);

    this.addSql(`drop function search_text(text), search_text(text, text), search_text(text, text, text), plain_words(text);`);
  }

}

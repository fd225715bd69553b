import { Migration } from '@mikro-orm/migrations';

export class Migration20261121232631_whole_record extends Migration {

  override name = 'Migration20261121232631_whole_record';

  override up(): void | Promise<void> {
    this.addSql(`create table "claim" ("pk" serial primary key, "slug" text collate "C" not null, "subject_type" text null, "subject" text null, "measure" text not null, "value" numeric(16,4) null, "unit" text null, "bound" text null, "wording" text not null, "said_by" text not null);`);
    this.addSql(`alter table "claim" add constraint "claim_slug_unique" unique ("slug");`);
    this.addSql(`create index "claim_subject_type_subject_index" on "claim" ("subject_type", "subject");`);

    this.addSql(`create table "discrepancy" ("pk" serial primary key, "slug" text collate "C" not null, "kind" text not null, "statement" text not null, "arithmetic" text null);`);
    this.addSql(`alter table "discrepancy" add constraint "discrepancy_slug_unique" unique ("slug");`);

    this.addSql(`create table "discrepancy_claim" ("pk" serial primary key, "key" text collate "C" not null, "discrepancy_pk" int not null, "claim_pk" int not null);`);
    this.addSql(`alter table "discrepancy_claim" add constraint "discrepancy_claim_key_unique" unique ("key");`);
    this.addSql(`create index "discrepancy_claim_discrepancy_pk_index" on "discrepancy_claim" ("discrepancy_pk");`);
    this.addSql(`create index "discrepancy_claim_claim_pk_index" on "discrepancy_claim" ("claim_pk");`);

    this.addSql(`create table "discrepancy_record" ("pk" serial primary key, "key" text collate "C" not null, "discrepancy_pk" int not null, "record_type" text not null, "record" text not null, "field" text null);`);
    this.addSql(`alter table "discrepancy_record" add constraint "discrepancy_record_key_unique" unique ("key");`);
    this.addSql(`create index "discrepancy_record_discrepancy_pk_index" on "discrepancy_record" ("discrepancy_pk");`);
    this.addSql(`create index "discrepancy_record_record_type_record_index" on "discrepancy_record" ("record_type", "record");`);

    this.addSql(`create table "forum" ("pk" serial primary key, "slug" text collate "C" not null, "name" text not null, "level" text not null, "description" text null);`);
    this.addSql(`alter table "forum" add constraint "forum_slug_unique" unique ("slug");`);

    this.addSql(`create table "funding_stream" ("pk" serial primary key, "slug" text collate "C" not null, "name" text not null, "name_is_descriptive" boolean not null, "funder" text not null, "period_from" text null, "period_to" text null, "description" text null);`);
    this.addSql(`alter table "funding_stream" add constraint "funding_stream_slug_unique" unique ("slug");`);

    this.addSql(`create table "funding_rule" ("pk" serial primary key, "key" text collate "C" not null, "stream_pk" int not null, "code" text not null, "value" numeric(14,4) null, "unit" text null, "per" text null, "statement" text not null);`);
    this.addSql(`alter table "funding_rule" add constraint "funding_rule_key_unique" unique ("key");`);
    this.addSql(`create index "funding_rule_stream_pk_index" on "funding_rule" ("stream_pk");`);

    this.addSql(`create table "kpi" ("pk" serial primary key, "slug" text collate "C" not null, "position" int not null, "name" text not null);`);
    this.addSql(`alter table "kpi" add constraint "kpi_slug_unique" unique ("slug");`);
    this.addSql(`alter table "kpi" add constraint "kpi_position_unique" unique ("position") deferrable initially deferred;`);

    this.addSql(`create table "look_alike" ("pk" serial primary key, "slug" text collate "C" not null, "verdict" text not null, "names" text[] not null, "records" text[] null, "evidence" text not null);`);
    this.addSql(`alter table "look_alike" add constraint "look_alike_slug_unique" unique ("slug");`);

    this.addSql(`create table "organisation" ("pk" serial primary key, "slug" text collate "C" not null, "name" text not null, "description" text null);`);
    this.addSql(`alter table "organisation" add constraint "organisation_slug_unique" unique ("slug");`);

    this.addSql(`create table "intervention_model" ("pk" serial primary key, "slug" text collate "C" not null, "name" text not null, "focus" text[] not null, "description" text null, "owner_pk" int null);`);
    this.addSql(`alter table "intervention_model" add constraint "intervention_model_slug_unique" unique ("slug");`);

    this.addSql(`create table "evaluation" ("pk" serial primary key, "slug" text collate "C" not null, "title" text not null, "type" text null, "status" text not null, "evaluator_pk" int null, "evaluator_description" text null, "methods" text[] null, "measures" text[] null, "summary" text not null);`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_slug_unique" unique ("slug");`);

    this.addSql(`create table "finding" ("pk" serial primary key, "key" text collate "C" not null, "evaluation_pk" int not null, "position" int not null, "kind" text not null, "measure" text not null, "value" numeric(14,4) null, "unit" text null, "direction" text null, "cohort_size" int null, "cohort_description" text null, "follow_up" text null, "comparator" text null, "statement" text not null);`);
    this.addSql(`alter table "finding" add constraint "finding_key_unique" unique ("key");`);
    this.addSql(`create index "finding_evaluation_pk_index" on "finding" ("evaluation_pk");`);

    this.addSql(`create table "commitment" ("pk" serial primary key, "slug" text collate "C" not null, "by_pk" int not null, "kind" text not null, "statement" text not null, "condition" text null, "stream_pk" int null);`);
    this.addSql(`alter table "commitment" add constraint "commitment_slug_unique" unique ("slug");`);
    this.addSql(`create index "commitment_by_pk_index" on "commitment" ("by_pk");`);
    this.addSql(`create index "commitment_stream_pk_index" on "commitment" ("stream_pk");`);

    this.addSql(`create table "accreditation_scheme" ("pk" serial primary key, "slug" text collate "C" not null, "name" text not null, "nature" text not null, "scope" text[] not null, "focus" text[] null, "operator_pk" int null, "description" text null);`);
    this.addSql(`alter table "accreditation_scheme" add constraint "accreditation_scheme_slug_unique" unique ("slug");`);

    this.addSql(`create table "police_force_area" ("pk" serial primary key, "code" text collate "C" not null, "name" text not null, "nation" text not null, "region" text not null);`);
    this.addSql(`alter table "police_force_area" add constraint "police_force_area_code_unique" unique ("code");`);

    this.addSql(`create table "pcc" ("pk" serial primary key, "slug" text collate "C" not null, "name" text not null, "kind" text null, "area_pk" int not null, "survey_respondent" boolean not null);`);
    this.addSql(`alter table "pcc" add constraint "pcc_slug_unique" unique ("slug");`);
    this.addSql(`alter table "pcc" add constraint "pcc_area_pk_unique" unique ("area_pk") deferrable initially deferred;`);

    this.addSql(`create table "pcc_name" ("pk" serial primary key, "key" text collate "C" not null, "pcc_pk" int not null, "name" text not null, "kind" text null, "as_of" date null);`);
    this.addSql(`alter table "pcc_name" add constraint "pcc_name_key_unique" unique ("key");`);
    this.addSql(`create index "pcc_name_pcc_pk_index" on "pcc_name" ("pcc_pk");`);

    this.addSql(`create table "award" ("pk" serial primary key, "key" text collate "C" not null, "stream_pk" int not null, "pcc_pk" int not null, "recipient_as_printed" text not null, "amount" numeric(14,2) not null, "amount_kind" text not null, "period_from" text null, "period_to" text null, "projects_stated" int null);`);
    this.addSql(`alter table "award" add constraint "award_key_unique" unique ("key");`);
    this.addSql(`create index "award_stream_pk_index" on "award" ("stream_pk");`);
    this.addSql(`create index "award_pcc_pk_index" on "award" ("pcc_pk");`);
    this.addSql(`create index "award_amount_index" on "award" ("amount");`);

    this.addSql(`create table "award_strand" ("pk" serial primary key, "key" text collate "C" not null, "award_pk" int not null, "position" int not null, "printed_number" int null, "kind" text not null, "includes" text[] null, "focus" text[] null, "may_start_later" boolean not null, "description" text not null);`);
    this.addSql(`alter table "award_strand" add constraint "award_strand_key_unique" unique ("key");`);
    this.addSql(`create index "award_strand_award_pk_index" on "award_strand" ("award_pk");`);

    this.addSql(`create table "forum_area" ("pk" serial primary key, "key" text collate "C" not null, "forum_pk" int not null, "area_pk" int not null, "note" text null);`);
    this.addSql(`alter table "forum_area" add constraint "forum_area_key_unique" unique ("key");`);
    this.addSql(`create index "forum_area_forum_pk_index" on "forum_area" ("forum_pk");`);
    this.addSql(`create index "forum_area_area_pk_index" on "forum_area" ("area_pk");`);

    this.addSql(`create table "programme" ("pk" serial primary key, "slug" text collate "C" not null, "name" text not null, "name_is_descriptive" boolean not null, "description" text not null, "kind" text not null, "focus" text[] null, "stalking_provision" text null, "model_pk" int null, "age_groups" text[] null, "tailored_to" text[] null, "risk_levels" text[] null, "referral_routes" text[] null, "victims_support" text[] null, "compulsion" text[] null, "consent_conditions" text[] null);`);
    this.addSql(`alter table "programme" add constraint "programme_slug_unique" unique ("slug");`);
    this.addSql(`create index "programme_model_pk_index" on "programme" ("model_pk");`);
    this.addSql(`create index "programme_focus_index" on "programme" using gin ("focus");`);

    this.addSql(`create table "monitoring_return" ("pk" serial primary key, "key" text collate "C" not null, "programme_pk" int not null, "provider_pk" int null, "financial_year" text not null, "quarter" int not null);`);
    this.addSql(`alter table "monitoring_return" add constraint "monitoring_return_key_unique" unique ("key");`);
    this.addSql(`create index "monitoring_return_programme_pk_index" on "monitoring_return" ("programme_pk");`);

    this.addSql(`create table "monitoring_reading" ("pk" serial primary key, "monitoring_return_pk" int not null, "kpi_pk" int not null, "value" numeric(14,4) null);`);
    this.addSql(`create index "monitoring_reading_monitoring_return_pk_index" on "monitoring_reading" ("monitoring_return_pk");`);
    this.addSql(`alter table "monitoring_reading" add constraint "monitoring_reading_monitoring_return_pk_kpi_pk_unique" unique ("monitoring_return_pk", "kpi_pk");`);

    this.addSql(`create table "monitoring_figure" ("pk" serial primary key, "key" text collate "C" not null, "programme_pk" int null, "position" int not null, "kind" text not null, "measure" text not null, "value" numeric(14,4) not null, "unit" text not null, "as_of" text null, "statement" text not null);`);
    this.addSql(`alter table "monitoring_figure" add constraint "monitoring_figure_key_unique" unique ("key");`);
    this.addSql(`create index "monitoring_figure_programme_pk_index" on "monitoring_figure" ("programme_pk");`);

    this.addSql(`create table "evaluation_subject" ("pk" serial primary key, "key" text collate "C" not null, "evaluation_pk" int not null, "programme_pk" int null, "model_pk" int null, "relation" text null);`);
    this.addSql(`alter table "evaluation_subject" add constraint "evaluation_subject_key_unique" unique ("key");`);
    this.addSql(`create index "evaluation_subject_evaluation_pk_index" on "evaluation_subject" ("evaluation_pk");`);
    this.addSql(`create index "evaluation_subject_programme_pk_index" on "evaluation_subject" ("programme_pk");`);
    this.addSql(`create index "evaluation_subject_model_pk_index" on "evaluation_subject" ("model_pk");`);

    this.addSql(`create table "accreditation" ("pk" serial primary key, "key" text collate "C" not null, "holder_kind" text not null, "programme_pk" int null, "organisation_pk" int null, "holder_description" text null, "scheme_pk" int not null, "status" text not null, "scope_note" text null, "valid_from" date null, "valid_to" date null);`);
    this.addSql(`alter table "accreditation" add constraint "accreditation_key_unique" unique ("key");`);
    this.addSql(`create index "accreditation_programme_pk_index" on "accreditation" ("programme_pk");`);
    this.addSql(`create index "accreditation_organisation_pk_index" on "accreditation" ("organisation_pk");`);
    this.addSql(`create index "accreditation_scheme_pk_index" on "accreditation" ("scheme_pk");`);

    this.addSql(`create table "programme_area" ("pk" serial primary key, "key" text collate "C" not null, "programme_pk" int not null, "area_pk" int not null, "basis" text not null, "note" text null);`);
    this.addSql(`alter table "programme_area" add constraint "programme_area_key_unique" unique ("key");`);
    this.addSql(`create index "programme_area_programme_pk_index" on "programme_area" ("programme_pk");`);
    this.addSql(`create index "programme_area_area_pk_index" on "programme_area" ("area_pk");`);

    this.addSql(`create table "programme_commissioner" ("pk" serial primary key, "key" text collate "C" not null, "programme_pk" int not null, "pcc_pk" int not null, "basis" text not null);`);
    this.addSql(`alter table "programme_commissioner" add constraint "programme_commissioner_key_unique" unique ("key");`);
    this.addSql(`create index "programme_commissioner_programme_pk_index" on "programme_commissioner" ("programme_pk");`);
    this.addSql(`create index "programme_commissioner_pcc_pk_index" on "programme_commissioner" ("pcc_pk");`);

    this.addSql(`create table "programme_organisation" ("pk" serial primary key, "key" text collate "C" not null, "programme_pk" int not null, "organisation_pk" int not null, "role" text not null);`);
    this.addSql(`alter table "programme_organisation" add constraint "programme_organisation_key_unique" unique ("key");`);
    this.addSql(`create index "programme_organisation_programme_pk_index" on "programme_organisation" ("programme_pk");`);
    this.addSql(`create index "programme_organisation_organisation_pk_index" on "programme_organisation" ("organisation_pk");`);

    this.addSql(`create table "recommendation" ("pk" serial primary key, "number" text collate "C" not null, "theme" text not null, "statement" text not null);`);
    this.addSql(`alter table "recommendation" add constraint "recommendation_number_unique" unique ("number");`);

    this.addSql(`create table "recommendation_body" ("pk" serial primary key, "key" text collate "C" not null, "recommendation_pk" int not null, "body_pk" int not null, "role" text not null);`);
    this.addSql(`alter table "recommendation_body" add constraint "recommendation_body_key_unique" unique ("key");`);
    this.addSql(`create index "recommendation_body_recommendation_pk_index" on "recommendation_body" ("recommendation_pk");`);
    this.addSql(`create index "recommendation_body_body_pk_index" on "recommendation_body" ("body_pk");`);

    this.addSql(`create table "record_revision" ("pk" serial primary key, "key" text collate "C" not null, "revision" text not null, "loaded_at" timestamptz not null);`);
    this.addSql(`alter table "record_revision" add constraint "record_revision_key_unique" unique ("key");`);

    this.addSql(`create table "risk_assessment_tool" ("pk" serial primary key, "slug" text collate "C" not null, "name" text not null, "description" text null);`);
    this.addSql(`alter table "risk_assessment_tool" add constraint "risk_assessment_tool_slug_unique" unique ("slug");`);

    this.addSql(`create table "programme_tool" ("pk" serial primary key, "key" text collate "C" not null, "programme_pk" int not null, "tool_pk" int not null, "assesses" text not null);`);
    this.addSql(`alter table "programme_tool" add constraint "programme_tool_key_unique" unique ("key");`);
    this.addSql(`create index "programme_tool_programme_pk_index" on "programme_tool" ("programme_pk");`);
    this.addSql(`create index "programme_tool_tool_pk_index" on "programme_tool" ("tool_pk");`);

    this.addSql(`create table "source" ("pk" serial primary key, "slug" text collate "C" not null, "title" text not null, "publisher" text not null, "date_printed" date null, "licence" text not null, "note" text null);`);
    this.addSql(`alter table "source" add constraint "source_slug_unique" unique ("slug");`);

    this.addSql(`create table "citation" ("pk" serial primary key, "key" text collate "C" not null, "position" int not null, "record_type" text not null, "record_key" text not null, "field" text null, "source_pk" int not null, "locator" text not null, "printed" text null);`);
    this.addSql(`alter table "citation" add constraint "citation_key_unique" unique ("key");`);
    this.addSql(`create index "citation_record_type_record_key_index" on "citation" ("record_type", "record_key");`);

    this.addSql(`create table "alias" ("pk" serial primary key, "key" text collate "C" not null, "position" int not null, "record_type" text not null, "record_key" text not null, "name" text not null, "source_pk" int not null, "locator" text not null);`);
    this.addSql(`alter table "alias" add constraint "alias_key_unique" unique ("key");`);
    this.addSql(`create index "alias_record_type_record_key_index" on "alias" ("record_type", "record_key");`);

    this.addSql(`create table "stated_absence" ("pk" serial primary key, "slug" text collate "C" not null, "code" text not null, "focus" text[] not null, "statement" text not null);`);
    this.addSql(`alter table "stated_absence" add constraint "stated_absence_slug_unique" unique ("slug");`);

    this.addSql(`create table "strand_programme" ("pk" serial primary key, "key" text collate "C" not null, "strand_pk" int not null, "programme_pk" int not null);`);
    this.addSql(`alter table "strand_programme" add constraint "strand_programme_key_unique" unique ("key");`);
    this.addSql(`create index "strand_programme_strand_pk_index" on "strand_programme" ("strand_pk");`);
    this.addSql(`create index "strand_programme_programme_pk_index" on "strand_programme" ("programme_pk");`);

    this.addSql(`create table "stream_total" ("pk" serial primary key, "key" text collate "C" not null, "stream_pk" int not null, "position" int not null, "amount" numeric(14,2) not null, "bound" text not null, "kind" text not null, "period_from" text null, "period_to" text null, "stated_by_pk" int null, "statement" text not null);`);
    this.addSql(`alter table "stream_total" add constraint "stream_total_key_unique" unique ("key");`);
    this.addSql(`create index "stream_total_stream_pk_index" on "stream_total" ("stream_pk");`);

    this.addSql(`create table "survey_statistic" ("pk" serial primary key, "slug" text collate "C" not null, "theme" text not null, "statement" text not null, "numerator" int null, "percentage" int null, "denominator" int null, "of_respondents" boolean not null, "unit" text not null, "qualifier" text null);`);
    this.addSql(`alter table "survey_statistic" add constraint "survey_statistic_slug_unique" unique ("slug");`);

    this.addSql(`create table "recommendation_statistic" ("pk" serial primary key, "key" text collate "C" not null, "recommendation_pk" int not null, "statistic_pk" int not null);`);
    this.addSql(`alter table "recommendation_statistic" add constraint "recommendation_statistic_key_unique" unique ("key");`);
    this.addSql(`create index "recommendation_statistic_recommendation_pk_index" on "recommendation_statistic" ("recommendation_pk");`);
    this.addSql(`create index "recommendation_statistic_statistic_pk_index" on "recommendation_statistic" ("statistic_pk");`);

    this.addSql(`alter table "claim" add constraint "claim_unit_check" check ("unit" in ('GBP', 'PERCENT', 'PROJECTS', 'STRANDS', 'AWARDS', 'PCCS', 'AREAS', 'PROGRAMMES', 'SERVICES', 'EVALUATIONS', 'PEOPLE', 'OFFENCES', 'REFERRALS', 'CONVICTIONS', 'ORGANISATIONS', 'APPROACHES', 'RESPONSES', 'MONTHS', 'YEARS', 'OTHER'));`);
    this.addSql(`alter table "claim" add constraint "claim_bound_check" check ("bound" in ('EXACT', 'UP_TO', 'OVER', 'ABOUT'));`);

    this.addSql(`alter table "discrepancy" add constraint "discrepancy_kind_check" check ("kind" in ('TOTALS_DIFFER', 'COUNTS_DIFFER', 'COUNT_AND_SHARE_DISAGREE', 'ONE_AMOUNT_TWO_DESCRIPTIONS', 'WHOLE_AWARD_TO_ONE_STRAND', 'QUANTITY_DRIFTS', 'NAMES_DIFFER', 'STATEMENTS_DIFFER', 'ROUNDING'));`);

    this.addSql(`alter table "discrepancy_claim" add constraint "discrepancy_claim_discrepancy_pk_foreign" foreign key ("discrepancy_pk") references "discrepancy" ("pk");`);
    this.addSql(`alter table "discrepancy_claim" add constraint "discrepancy_claim_claim_pk_foreign" foreign key ("claim_pk") references "claim" ("pk");`);

    this.addSql(`alter table "discrepancy_record" add constraint "discrepancy_record_discrepancy_pk_foreign" foreign key ("discrepancy_pk") references "discrepancy" ("pk");`);

    this.addSql(`alter table "forum" add constraint "forum_level_check" check ("level" in ('OPERATIONAL', 'STRATEGIC'));`);

    this.addSql(`alter table "funding_stream" add constraint "funding_stream_funder_check" check ("funder" in ('HOME_OFFICE', 'MOJ', 'POLICING_GRANT', 'LOCAL_AUTHORITY', 'PROBATION', 'HEALTH', 'OTHER'));`);

    this.addSql(`alter table "funding_rule" add constraint "funding_rule_stream_pk_foreign" foreign key ("stream_pk") references "funding_stream" ("pk");`);
    this.addSql(`alter table "funding_rule" add constraint "funding_rule_code_check" check ("code" in ('MATCH_SHARE', 'MINIMUM_BID', 'STANDARDS_COMPLIANCE', 'QUARTERLY_REPORT', 'PERMITTED_USE'));`);
    this.addSql(`alter table "funding_rule" add constraint "funding_rule_unit_check" check ("unit" in ('SHARE', 'GBP'));`);
    this.addSql(`alter table "funding_rule" add constraint "funding_rule_per_check" check ("per" in ('YEAR'));`);

    this.addSql(`alter table "look_alike" add constraint "look_alike_verdict_check" check ("verdict" in ('APART', 'JOINED', 'NOT_KNOWN'));`);

    this.addSql(`alter table "intervention_model" add constraint "intervention_model_owner_pk_foreign" foreign key ("owner_pk") references "organisation" ("pk") on delete set null;`);
    this.addSql(`alter table "intervention_model" add constraint "intervention_model_focus_check" check ("focus" <@ array['DOMESTIC_ABUSE'::text, 'STALKING_DA_RELATED'::text, 'STALKING_NON_DA'::text, 'STALKING_UNSPECIFIED'::text, 'CHILD_TO_PARENT_ABUSE'::text, 'OTHER'::text]);`);

    this.addSql(`alter table "evaluation" add constraint "evaluation_evaluator_pk_foreign" foreign key ("evaluator_pk") references "organisation" ("pk") on delete set null;`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_type_check" check ("type" in ('IN_HOUSE', 'EXTERNAL', 'LITERATURE_REVIEW'));`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_status_check" check ("status" in ('PLANNED', 'ONGOING', 'INTERIM', 'COMPLETED'));`);

    this.addSql(`alter table "finding" add constraint "finding_evaluation_pk_foreign" foreign key ("evaluation_pk") references "evaluation" ("pk");`);
    this.addSql(`alter table "finding" add constraint "finding_kind_check" check ("kind" in ('EVALUATION_RESULT', 'EARLY_FINDING', 'SELF_REPORT'));`);
    this.addSql(`alter table "finding" add constraint "finding_unit_check" check ("unit" in ('GBP', 'PERCENT', 'PROJECTS', 'STRANDS', 'AWARDS', 'PCCS', 'AREAS', 'PROGRAMMES', 'SERVICES', 'EVALUATIONS', 'PEOPLE', 'OFFENCES', 'REFERRALS', 'CONVICTIONS', 'ORGANISATIONS', 'APPROACHES', 'RESPONSES', 'MONTHS', 'YEARS', 'OTHER'));`);
    this.addSql(`alter table "finding" add constraint "finding_direction_check" check ("direction" in ('DECREASE', 'INCREASE', 'NO_CHANGE'));`);

    this.addSql(`alter table "commitment" add constraint "commitment_by_pk_foreign" foreign key ("by_pk") references "organisation" ("pk");`);
    this.addSql(`alter table "commitment" add constraint "commitment_stream_pk_foreign" foreign key ("stream_pk") references "funding_stream" ("pk") on delete set null;`);
    this.addSql(`alter table "commitment" add constraint "commitment_kind_check" check ("kind" in ('INTENTION', 'COMMITMENT', 'ANNOUNCEMENT', 'WARNING'));`);

    this.addSql(`alter table "accreditation_scheme" add constraint "accreditation_scheme_operator_pk_foreign" foreign key ("operator_pk") references "organisation" ("pk") on delete set null;`);
    this.addSql(`alter table "accreditation_scheme" add constraint "accreditation_scheme_nature_check" check ("nature" in ('ACCREDITATION', 'QUALITY_ASSURED_COMPLIANCE', 'STANDARD'));`);
    this.addSql(`alter table "accreditation_scheme" add constraint "accreditation_scheme_scope_check" check ("scope" <@ array['PROGRAMME'::text, 'ORGANISATION'::text, 'VICTIMS_SERVICE'::text, 'PROFESSIONAL'::text]);`);
    this.addSql(`alter table "accreditation_scheme" add constraint "accreditation_scheme_focus_check" check ("focus" <@ array['DOMESTIC_ABUSE'::text, 'STALKING_DA_RELATED'::text, 'STALKING_NON_DA'::text, 'STALKING_UNSPECIFIED'::text, 'CHILD_TO_PARENT_ABUSE'::text, 'OTHER'::text]);`);

    this.addSql(`alter table "police_force_area" add constraint "police_force_area_nation_check" check ("nation" in ('ENGLAND', 'WALES'));`);

    this.addSql(`alter table "pcc" add constraint "pcc_area_pk_foreign" foreign key ("area_pk") references "police_force_area" ("pk");`);
    this.addSql(`alter table "pcc" add constraint "pcc_kind_check" check ("kind" in ('PCC', 'PFCC', 'MAYORAL_AUTHORITY'));`);

    this.addSql(`alter table "pcc_name" add constraint "pcc_name_pcc_pk_foreign" foreign key ("pcc_pk") references "pcc" ("pk");`);
    this.addSql(`alter table "pcc_name" add constraint "pcc_name_kind_check" check ("kind" in ('PCC', 'PFCC', 'MAYORAL_AUTHORITY'));`);

    this.addSql(`alter table "award" add constraint "award_stream_pk_foreign" foreign key ("stream_pk") references "funding_stream" ("pk");`);
    this.addSql(`alter table "award" add constraint "award_pcc_pk_foreign" foreign key ("pcc_pk") references "pcc" ("pk");`);
    this.addSql(`alter table "award" add constraint "award_amount_kind_check" check ("amount_kind" in ('AWARDED', 'INDICATIVE', 'ANNOUNCED', 'ALLOCATED', 'COMMITTED'));`);

    this.addSql(`alter table "award_strand" add constraint "award_strand_award_pk_foreign" foreign key ("award_pk") references "award" ("pk");`);
    this.addSql(`alter table "award_strand" add constraint "award_strand_kind_check" check ("kind" in ('BEHAVIOUR_CHANGE', 'EARLY_INTERVENTION', 'CASE_MANAGEMENT', 'TRIAGE', 'MULTI_AGENCY_COORDINATION', 'FAMILY_WORK', 'PRACTICAL_SUPPORT', 'EDUCATION', 'AWARENESS', 'TRAINING', 'EVALUATION', 'STAFF', 'EQUIPMENT', 'VICTIMS_SUPPORT', 'UNSPECIFIED'));`);
    this.addSql(`alter table "award_strand" add constraint "award_strand_includes_check" check ("includes" <@ array['BEHAVIOUR_CHANGE'::text, 'EARLY_INTERVENTION'::text, 'CASE_MANAGEMENT'::text, 'TRIAGE'::text, 'MULTI_AGENCY_COORDINATION'::text, 'FAMILY_WORK'::text, 'PRACTICAL_SUPPORT'::text, 'EDUCATION'::text, 'AWARENESS'::text, 'TRAINING'::text, 'EVALUATION'::text, 'STAFF'::text, 'EQUIPMENT'::text, 'VICTIMS_SUPPORT'::text, 'UNSPECIFIED'::text]);`);
    this.addSql(`alter table "award_strand" add constraint "award_strand_focus_check" check ("focus" <@ array['DOMESTIC_ABUSE'::text, 'STALKING_DA_RELATED'::text, 'STALKING_NON_DA'::text, 'STALKING_UNSPECIFIED'::text, 'CHILD_TO_PARENT_ABUSE'::text, 'OTHER'::text]);`);

    this.addSql(`alter table "forum_area" add constraint "forum_area_forum_pk_foreign" foreign key ("forum_pk") references "forum" ("pk");`);
    this.addSql(`alter table "forum_area" add constraint "forum_area_area_pk_foreign" foreign key ("area_pk") references "police_force_area" ("pk");`);

    this.addSql(`alter table "programme" add constraint "programme_model_pk_foreign" foreign key ("model_pk") references "intervention_model" ("pk") on delete set null;`);
    this.addSql(`alter table "programme" add constraint "programme_kind_check" check ("kind" in ('INTERVENTION', 'HUB', 'EDUCATION'));`);
    this.addSql(`alter table "programme" add constraint "programme_focus_check" check ("focus" <@ array['DOMESTIC_ABUSE'::text, 'STALKING_DA_RELATED'::text, 'STALKING_NON_DA'::text, 'STALKING_UNSPECIFIED'::text, 'CHILD_TO_PARENT_ABUSE'::text, 'OTHER'::text]);`);
    this.addSql(`alter table "programme" add constraint "programme_stalking_provision_check" check ("stalking_provision" in ('SPECIALIST', 'FOLDED_INTO_DOMESTIC_ABUSE'));`);
    this.addSql(`alter table "programme" add constraint "programme_age_groups_check" check ("age_groups" <@ array['ADULT'::text, 'UNDER_18'::text]);`);
    this.addSql(`alter table "programme" add constraint "programme_tailored_to_check" check ("tailored_to" <@ array['LGBTQ'::text, 'RACIALISED_AND_MINORITISED'::text, 'MEN'::text, 'FATHERS'::text, 'EXPECTANT_PARENTS'::text, 'COUPLES'::text, 'SUBSTANCE_USE'::text, 'FIRST_TIME_OFFENDERS'::text, 'RURAL_COMMUNITIES'::text]);`);
    this.addSql(`alter table "programme" add constraint "programme_risk_levels_check" check ("risk_levels" <@ array['LOW'::text, 'STANDARD'::text, 'MEDIUM'::text, 'HIGH'::text]);`);
    this.addSql(`alter table "programme" add constraint "programme_referral_routes_check" check ("referral_routes" <@ array['VOLUNTARY'::text, 'SELF_REFERRAL'::text, 'AGENCY_REFERRAL'::text, 'STALKING_PROTECTION_ORDER'::text, 'OUT_OF_COURT_RESOLUTION'::text, 'CUSTODY'::text, 'COURT'::text, 'PROBATION'::text]);`);
    this.addSql(`alter table "programme" add constraint "programme_victims_support_check" check ("victims_support" <@ array['INTEGRATED'::text, 'SIGNPOSTING'::text, 'IDVA'::text, 'ISAC'::text, 'MULTI_AGENCY_PANEL'::text]);`);
    this.addSql(`alter table "programme" add constraint "programme_compulsion_check" check ("compulsion" <@ array['VOLUNTARY'::text, 'REQUIRED'::text]);`);

    this.addSql(`alter table "monitoring_return" add constraint "monitoring_return_programme_pk_foreign" foreign key ("programme_pk") references "programme" ("pk");`);
    this.addSql(`alter table "monitoring_return" add constraint "monitoring_return_provider_pk_foreign" foreign key ("provider_pk") references "organisation" ("pk") on delete set null;`);
    this.addSql(`alter table "monitoring_return" add constraint "monitoring_return_quarter_check" check (quarter >= 1 and quarter <= 4);`);

    this.addSql(`alter table "monitoring_reading" add constraint "monitoring_reading_monitoring_return_pk_foreign" foreign key ("monitoring_return_pk") references "monitoring_return" ("pk");`);
    this.addSql(`alter table "monitoring_reading" add constraint "monitoring_reading_kpi_pk_foreign" foreign key ("kpi_pk") references "kpi" ("pk");`);

    this.addSql(`alter table "monitoring_figure" add constraint "monitoring_figure_programme_pk_foreign" foreign key ("programme_pk") references "programme" ("pk") on delete set null;`);
    this.addSql(`alter table "monitoring_figure" add constraint "monitoring_figure_kind_check" check ("kind" in ('MONITORING_COUNT', 'TARGET'));`);
    this.addSql(`alter table "monitoring_figure" add constraint "monitoring_figure_unit_check" check ("unit" in ('GBP', 'PERCENT', 'PROJECTS', 'STRANDS', 'AWARDS', 'PCCS', 'AREAS', 'PROGRAMMES', 'SERVICES', 'EVALUATIONS', 'PEOPLE', 'OFFENCES', 'REFERRALS', 'CONVICTIONS', 'ORGANISATIONS', 'APPROACHES', 'RESPONSES', 'MONTHS', 'YEARS', 'OTHER'));`);

    this.addSql(`alter table "evaluation_subject" add constraint "evaluation_subject_evaluation_pk_foreign" foreign key ("evaluation_pk") references "evaluation" ("pk");`);
    this.addSql(`alter table "evaluation_subject" add constraint "evaluation_subject_programme_pk_foreign" foreign key ("programme_pk") references "programme" ("pk") on delete set null;`);
    this.addSql(`alter table "evaluation_subject" add constraint "evaluation_subject_model_pk_foreign" foreign key ("model_pk") references "intervention_model" ("pk") on delete set null;`);
    this.addSql(`alter table "evaluation_subject" add constraint "evaluation_subject_one_subject_check" check (num_nonnulls(programme_pk, model_pk) = 1);`);
    this.addSql(`alter table "evaluation_subject" add constraint "evaluation_subject_relation_of_programme_check" check ((programme_pk is null) = (relation is null));`);
    this.addSql(`alter table "evaluation_subject" add constraint "evaluation_subject_relation_check" check ("relation" in ('SAME_SITE', 'SAME_MODEL_OTHER_SITE', 'REVIEWED_ONLY'));`);

    this.addSql(`alter table "accreditation" add constraint "accreditation_programme_pk_foreign" foreign key ("programme_pk") references "programme" ("pk") on delete set null;`);
    this.addSql(`alter table "accreditation" add constraint "accreditation_organisation_pk_foreign" foreign key ("organisation_pk") references "organisation" ("pk") on delete set null;`);
    this.addSql(`alter table "accreditation" add constraint "accreditation_scheme_pk_foreign" foreign key ("scheme_pk") references "accreditation_scheme" ("pk");`);
    this.addSql(`alter table "accreditation" add constraint "accreditation_one_holder_check" check (num_nonnulls(programme_pk, organisation_pk, holder_description) = 1);`);
    this.addSql(`alter table "accreditation" add constraint "accreditation_holder_kind_check" check ("holder_kind" in ('PROGRAMME', 'ORGANISATION', 'VICTIMS_SERVICE', 'PROFESSIONAL'));`);
    this.addSql(`alter table "accreditation" add constraint "accreditation_status_check" check ("status" in ('HELD', 'IN_PROGRESS', 'FOUNDATIONS_IN', 'IN_LINE_WITH', 'ASSURED_NOT_ACCREDITED'));`);

    this.addSql(`alter table "programme_area" add constraint "programme_area_programme_pk_foreign" foreign key ("programme_pk") references "programme" ("pk");`);
    this.addSql(`alter table "programme_area" add constraint "programme_area_area_pk_foreign" foreign key ("area_pk") references "police_force_area" ("pk");`);
    this.addSql(`alter table "programme_area" add constraint "programme_area_basis_check" check ("basis" in ('STATED', 'RECIPIENTS_AREA'));`);

    this.addSql(`alter table "programme_commissioner" add constraint "programme_commissioner_programme_pk_foreign" foreign key ("programme_pk") references "programme" ("pk");`);
    this.addSql(`alter table "programme_commissioner" add constraint "programme_commissioner_pcc_pk_foreign" foreign key ("pcc_pk") references "pcc" ("pk");`);
    this.addSql(`alter table "programme_commissioner" add constraint "programme_commissioner_basis_check" check ("basis" in ('STATED', 'AWARD_RECIPIENT'));`);

    this.addSql(`alter table "programme_organisation" add constraint "programme_organisation_programme_pk_foreign" foreign key ("programme_pk") references "programme" ("pk");`);
    this.addSql(`alter table "programme_organisation" add constraint "programme_organisation_organisation_pk_foreign" foreign key ("organisation_pk") references "organisation" ("pk");`);
    this.addSql(`alter table "programme_organisation" add constraint "programme_organisation_role_check" check ("role" in ('DELIVERY', 'VICTIMS_SUPPORT', 'PARTNER', 'EVALUATION', 'REFERRAL', 'COMMISSIONER', 'FUNDER'));`);

    this.addSql(`alter table "recommendation" add constraint "recommendation_theme_check" check ("theme" in ('AVAILABILITY', 'CO_COMMISSIONING', 'FUNDING', 'ELIGIBILITY', 'VICTIMS_SUPPORT', 'ACCREDITATION', 'MONITORING', 'GOVERNANCE', 'EVALUATION'));`);

    this.addSql(`alter table "recommendation_body" add constraint "recommendation_body_recommendation_pk_foreign" foreign key ("recommendation_pk") references "recommendation" ("pk");`);
    this.addSql(`alter table "recommendation_body" add constraint "recommendation_body_body_pk_foreign" foreign key ("body_pk") references "organisation" ("pk");`);
    this.addSql(`alter table "recommendation_body" add constraint "recommendation_body_role_check" check ("role" in ('RESPONSIBLE', 'PARTNER'));`);

    this.addSql(`alter table "programme_tool" add constraint "programme_tool_programme_pk_foreign" foreign key ("programme_pk") references "programme" ("pk");`);
    this.addSql(`alter table "programme_tool" add constraint "programme_tool_tool_pk_foreign" foreign key ("tool_pk") references "risk_assessment_tool" ("pk");`);
    this.addSql(`alter table "programme_tool" add constraint "programme_tool_assesses_check" check ("assesses" in ('PERPETRATOR', 'VICTIM'));`);

    this.addSql(`alter table "citation" add constraint "citation_source_pk_foreign" foreign key ("source_pk") references "source" ("pk");`);

    this.addSql(`alter table "alias" add constraint "alias_source_pk_foreign" foreign key ("source_pk") references "source" ("pk");`);

    this.addSql(`alter table "stated_absence" add constraint "stated_absence_code_check" check ("code" in ('NO_SCHEME_EXISTS', 'SOME_NOT_ACCREDITED', 'SOME_WITHOUT_EVALUATION', 'OUTSIDE_SURVEY'));`);
    this.addSql(`alter table "stated_absence" add constraint "stated_absence_focus_check" check ("focus" <@ array['DOMESTIC_ABUSE'::text, 'STALKING_DA_RELATED'::text, 'STALKING_NON_DA'::text, 'STALKING_UNSPECIFIED'::text, 'CHILD_TO_PARENT_ABUSE'::text, 'OTHER'::text]);`);

    this.addSql(`alter table "strand_programme" add constraint "strand_programme_strand_pk_foreign" foreign key ("strand_pk") references "award_strand" ("pk");`);
    this.addSql(`alter table "strand_programme" add constraint "strand_programme_programme_pk_foreign" foreign key ("programme_pk") references "programme" ("pk");`);

    this.addSql(`alter table "stream_total" add constraint "stream_total_stream_pk_foreign" foreign key ("stream_pk") references "funding_stream" ("pk");`);
    this.addSql(`alter table "stream_total" add constraint "stream_total_stated_by_pk_foreign" foreign key ("stated_by_pk") references "organisation" ("pk") on delete set null;`);
    this.addSql(`alter table "stream_total" add constraint "stream_total_bound_check" check ("bound" in ('EXACT', 'UP_TO', 'OVER', 'ABOUT'));`);
    this.addSql(`alter table "stream_total" add constraint "stream_total_kind_check" check ("kind" in ('AWARDED', 'INDICATIVE', 'ANNOUNCED', 'ALLOCATED', 'COMMITTED'));`);

    this.addSql(`alter table "survey_statistic" add constraint "survey_statistic_theme_check" check ("theme" in ('AVAILABILITY', 'CO_COMMISSIONING', 'FUNDING', 'ELIGIBILITY', 'VICTIMS_SUPPORT', 'ACCREDITATION', 'MONITORING', 'GOVERNANCE', 'EVALUATION'));`);
    this.addSql(`alter table "survey_statistic" add constraint "survey_statistic_unit_check" check ("unit" in ('GBP', 'PERCENT', 'PROJECTS', 'STRANDS', 'AWARDS', 'PCCS', 'AREAS', 'PROGRAMMES', 'SERVICES', 'EVALUATIONS', 'PEOPLE', 'OFFENCES', 'REFERRALS', 'CONVICTIONS', 'ORGANISATIONS', 'APPROACHES', 'RESPONSES', 'MONTHS', 'YEARS', 'OTHER'));`);

    this.addSql(`alter table "recommendation_statistic" add constraint "recommendation_statistic_recommendation_pk_foreign" foreign key ("recommendation_pk") references "recommendation" ("pk");`);
    this.addSql(`alter table "recommendation_statistic" add constraint "recommendation_statistic_statistic_pk_foreign" foreign key ("statistic_pk") references "survey_statistic" ("pk");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "discrepancy_claim" drop constraint "discrepancy_claim_claim_pk_foreign";`);
    this.addSql(`alter table "discrepancy_claim" drop constraint "discrepancy_claim_discrepancy_pk_foreign";`);
    this.addSql(`alter table "discrepancy_record" drop constraint "discrepancy_record_discrepancy_pk_foreign";`);
    this.addSql(`alter table "forum_area" drop constraint "forum_area_forum_pk_foreign";`);
    this.addSql(`alter table "funding_rule" drop constraint "funding_rule_stream_pk_foreign";`);
    this.addSql(`alter table "commitment" drop constraint "commitment_stream_pk_foreign";`);
    this.addSql(`alter table "award" drop constraint "award_stream_pk_foreign";`);
    this.addSql(`alter table "stream_total" drop constraint "stream_total_stream_pk_foreign";`);
    this.addSql(`alter table "monitoring_reading" drop constraint "monitoring_reading_kpi_pk_foreign";`);
    this.addSql(`alter table "intervention_model" drop constraint "intervention_model_owner_pk_foreign";`);
    this.addSql(`alter table "evaluation" drop constraint "evaluation_evaluator_pk_foreign";`);
    this.addSql(`alter table "commitment" drop constraint "commitment_by_pk_foreign";`);
    this.addSql(`alter table "accreditation_scheme" drop constraint "accreditation_scheme_operator_pk_foreign";`);
    this.addSql(`alter table "monitoring_return" drop constraint "monitoring_return_provider_pk_foreign";`);
    this.addSql(`alter table "accreditation" drop constraint "accreditation_organisation_pk_foreign";`);
    this.addSql(`alter table "programme_organisation" drop constraint "programme_organisation_organisation_pk_foreign";`);
    this.addSql(`alter table "recommendation_body" drop constraint "recommendation_body_body_pk_foreign";`);
    this.addSql(`alter table "stream_total" drop constraint "stream_total_stated_by_pk_foreign";`);
    this.addSql(`alter table "programme" drop constraint "programme_model_pk_foreign";`);
    this.addSql(`alter table "evaluation_subject" drop constraint "evaluation_subject_model_pk_foreign";`);
    this.addSql(`alter table "finding" drop constraint "finding_evaluation_pk_foreign";`);
    this.addSql(`alter table "evaluation_subject" drop constraint "evaluation_subject_evaluation_pk_foreign";`);
    this.addSql(`alter table "accreditation" drop constraint "accreditation_scheme_pk_foreign";`);
    this.addSql(`alter table "pcc" drop constraint "pcc_area_pk_foreign";`);
    this.addSql(`alter table "forum_area" drop constraint "forum_area_area_pk_foreign";`);
    this.addSql(`alter table "programme_area" drop constraint "programme_area_area_pk_foreign";`);
    this.addSql(`alter table "pcc_name" drop constraint "pcc_name_pcc_pk_foreign";`);
    this.addSql(`alter table "award" drop constraint "award_pcc_pk_foreign";`);
    this.addSql(`alter table "programme_commissioner" drop constraint "programme_commissioner_pcc_pk_foreign";`);
    this.addSql(`alter table "award_strand" drop constraint "award_strand_award_pk_foreign";`);
    this.addSql(`alter table "strand_programme" drop constraint "strand_programme_strand_pk_foreign";`);
    this.addSql(`alter table "monitoring_return" drop constraint "monitoring_return_programme_pk_foreign";`);
    this.addSql(`alter table "monitoring_figure" drop constraint "monitoring_figure_programme_pk_foreign";`);
    this.addSql(`alter table "evaluation_subject" drop constraint "evaluation_subject_programme_pk_foreign";`);
    this.addSql(`alter table "accreditation" drop constraint "accreditation_programme_pk_foreign";`);
    this.addSql(`alter table "programme_area" drop constraint "programme_area_programme_pk_foreign";`);
    this.addSql(`alter table "programme_commissioner" drop constraint "programme_commissioner_programme_pk_foreign";`);
    this.addSql(`alter table "programme_organisation" drop constraint "programme_organisation_programme_pk_foreign";`);
    this.addSql(`alter table "programme_tool" drop constraint "programme_tool_programme_pk_foreign";`);
    this.addSql(`alter table "strand_programme" drop constraint "strand_programme_programme_pk_foreign";`);
    this.addSql(`alter table "monitoring_reading" drop constraint "monitoring_reading_monitoring_return_pk_foreign";`);
    this.addSql(`alter table "recommendation_body" drop constraint "recommendation_body_recommendation_pk_foreign";`);
    this.addSql(`alter table "recommendation_statistic" drop constraint "recommendation_statistic_recommendation_pk_foreign";`);
    this.addSql(`alter table "programme_tool" drop constraint "programme_tool_tool_pk_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_source_pk_foreign";`);
    this.addSql(`alter table "alias" drop constraint "alias_source_pk_foreign";`);
    this.addSql(`alter table "recommendation_statistic" drop constraint "recommendation_statistic_statistic_pk_foreign";`);

    this.addSql(`drop table if exists "claim" cascade;`);
    this.addSql(`drop table if exists "discrepancy" cascade;`);
    this.addSql(`drop table if exists "discrepancy_claim" cascade;`);
    this.addSql(`drop table if exists "discrepancy_record" cascade;`);
    this.addSql(`drop table if exists "forum" cascade;`);
    this.addSql(`drop table if exists "funding_stream" cascade;`);
    this.addSql(`drop table if exists "funding_rule" cascade;`);
    this.addSql(`drop table if exists "kpi" cascade;`);
    this.addSql(`drop table if exists "look_alike" cascade;`);
    this.addSql(`drop table if exists "organisation" cascade;`);
    this.addSql(`drop table if exists "intervention_model" cascade;`);
    this.addSql(`drop table if exists "evaluation" cascade;`);
    this.addSql(`drop table if exists "finding" cascade;`);
    this.addSql(`drop table if exists "commitment" cascade;`);
    this.addSql(`drop table if exists "accreditation_scheme" cascade;`);
    this.addSql(`drop table if exists "police_force_area" cascade;`);
    this.addSql(`drop table if exists "pcc" cascade;`);
    this.addSql(`drop table if exists "pcc_name" cascade;`);
    this.addSql(`drop table if exists "award" cascade;`);
    this.addSql(`drop table if exists "award_strand" cascade;`);
    this.addSql(`drop table if exists "forum_area" cascade;`);
    this.addSql(`drop table if exists "programme" cascade;`);
    this.addSql(`drop table if exists "monitoring_return" cascade;`);
    this.addSql(`drop table if exists "monitoring_reading" cascade;`);
    this.addSql(`drop table if exists "monitoring_figure" cascade;`);
    this.addSql(`drop table if exists "evaluation_subject" cascade;`);
    this.addSql(`drop table if exists "accreditation" cascade;`);
    this.addSql(`drop table if exists "programme_area" cascade;`);
    this.addSql(`drop table if exists "programme_commissioner" cascade;`);
    this.addSql(`drop table if exists "programme_organisation" cascade;`);
    this.addSql(`drop table if exists "recommendation" cascade;`);
    this.addSql(`drop table if exists "recommendation_body" cascade;`);
    this.addSql(`drop table if exists "record_revision" cascade;`);
    this.addSql(`drop table if exists "risk_assessment_tool" cascade;`);
    this.addSql(`drop table if exists "programme_tool" cascade;`);
    this.addSql(`drop table if exists "source" cascade;`);
    this.addSql(`drop table if exists "citation" cascade;`);
    this.addSql(`drop table if exists "alias" cascade;`);
    this.addSql(`drop table if exists "stated_absence" cascade;`);
    this.addSql(`drop table if exists "strand_programme" cascade;`);
    this.addSql(`drop table if exists "stream_total" cascade;`);
    this.addSql(`drop table if exists "survey_statistic" cascade;`);
    this.addSql(`drop table if exists "recommendation_statistic" cascade;`);
  }

}

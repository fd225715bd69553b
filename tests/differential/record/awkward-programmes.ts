/**
 * Programmes for each of the rules by which a state is told, where the published record has no case of one: invented,
 * and without any other record about them.
 */
export const AWKWARD_PROGRAMMES = `
  insert into programme (pk, slug, name, name_is_descriptive, description, kind, focus, victims_support)
    select 90000 + n, 'zz-' || n, 'Invented ' || n, n % 2 = 0, 'Invented.', 'INTERVENTION',
      case n % 3 when 1 then array['STALKING_NON_DA', 'STALKING_UNSPECIFIED'] when 2 then array['STALKING_NON_DA', 'OTHER'] end,
      case when n % 5 = 0 then array['IDVA'] end
    from generate_series(1, 23) n;

  -- Evaluations of each status, of a programme itself, of its model elsewhere, and only read.
  insert into evaluation (pk, slug, title, type, status, summary)
    select 90000 + n, 'zz-' || n, 'Invented ' || n, case when n > 2 then 'EXTERNAL' end,
      (array['COMPLETED', 'INTERIM', 'ONGOING', 'PLANNED'])[n], 'Invented.'
    from generate_series(1, 4) n;
  insert into evaluation_subject (pk, key, evaluation_pk, programme_pk, relation)
    select 90000 + n, 'zz-' || n, 90000 + 1 + n % 4, 90000 + 1 + n / 2,
      (array['SAME_SITE', 'SAME_MODEL_OTHER_SITE', 'REVIEWED_ONLY'])[1 + n % 3]
    from generate_series(0, 23) n;

  -- Two evaluations of one programme, the second further behind than the first.
  insert into evaluation_subject (pk, key, evaluation_pk, programme_pk, relation)
    select 91000 + 10 * n + second, 'zz-' || n || '-' || second, 90000 + n + second, 90020 + n, 'SAME_SITE'
    from generate_series(1, 3) n cross join generate_series(0, 1) second;

  -- A statement of each strength, some beside a stronger one.
  insert into accreditation (pk, key, holder_kind, programme_pk, scheme_pk, status)
    select 91000 + n, 'zz-programme-' || n, 'PROGRAMME', 90000 + 1 + n / 2, (select min(pk) from accreditation_scheme),
      (array['ASSURED_NOT_ACCREDITED', 'IN_LINE_WITH', 'FOUNDATIONS_IN', 'IN_PROGRESS', 'HELD'])[1 + n % 5]
    from generate_series(0, 9) n;

  -- Awards before, at and after the start of the time that the survey asked about, to offices that answered or not.
  insert into award (pk, key, stream_pk, pcc_pk, recipient_as_printed, amount, amount_kind, period_from, period_to)
    select 90000 + n, 'zz-' || n, (select min(pk) from funding_stream), p.pk, 'Invented', 1000.01 * n, 'AWARDED',
      (array['2021-22', '2022-23', '2023-24', null])[1 + n % 4], (array['2021-22', '2023-24', '2024-25', null])[1 + n % 4]
    from generate_series(1, 8) n
      join (select pk, row_number() over (partition by survey_respondent order by slug) as place, survey_respondent from pcc) p
        on p.place = 1 and p.survey_respondent = (n <= 4);
  insert into award_strand (pk, key, award_pk, position, kind, may_start_later, description)
    select 91000 + n, 'zz-award-' || n, 90000 + n, 1, 'BEHAVIOUR_CHANGE', false, 'Invented.' from generate_series(1, 8) n;
  insert into strand_programme (pk, key, strand_pk, programme_pk)
    select 90000 + n, 'zz-' || n, 91000 + n, 90012 + n from generate_series(1, 8) n;
  insert into programme_commissioner (pk, key, programme_pk, pcc_pk, basis)
    select 90000 + n, 'zz-' || n, 90012 + n, (select pcc_pk from award where pk = 90000 + n), 'STATED'
    from generate_series(1, 7) n;
`;

/**
 * The queries from the rollup of an indicator, whose slug is $1, to `decided`: the readings of each quarter and
 * behaviour with their `count`, their sum as `value`, and whether our rules of disclosure have it `withheld`. By hand,
 * for whoever answers with SQL by hand.
 */
export const DECIDED_SUMS = `
  summed as materialized (
    select financial_year, quarter, focus, readings as count,
      case when known > 0 then total end as value, shared > 0 as overlapping
    from monitoring_rollup
    where grain = 'focus' and kpi_pk = (select pk from kpi where slug = $1)),
  ranked as (
    select *, min(value) over upwards as smallest, row_number() over upwards as place,
      sum(value) over (upwards rows between unbounded preceding and 1 preceding) as less
    from summed
    window upwards as (partition by value > 0 order by value, financial_year, quarter, focus)),
  judged as (
    select *, coalesce(
      value > 0 and smallest < 10 and (value < 10 or place = 2 or less < 10), false) as is_first
    from ranked),
  hidden as (select *, bool_or(is_first) over (partition by value) as is_hidden from judged),
  decided as (
    select *, is_hidden or coalesce(value > 0, false) and overlapping
      and bool_or(is_hidden and overlapping) over () as withheld
    from hidden)`;

import { StatedAbsenceCode } from '../../../schema/provenance/index.js';
import { Focus, STALKING } from '../../../schema/shared/focus.js';
import type { Outline } from '../outline.js';
import { cellOf } from '../reference.js';
import { citedTable, pkAt, plainTable, type Row, type SyntheticTable } from '../table.js';

/** The one document that synthetic data are cited from. */
const SOURCE: Row = [
  'synthetic-data',
  'Synthetic data, made by a program: nothing in it is a fact',
  'The synthetic generator of this project',
  null,
  'None needed: it describes nothing that exists',
  'Areas, offices and indicators are named as in the published record. All else is drawn by chance.',
];

const DOMESTIC_ABUSE = [Focus.DOMESTIC_ABUSE];

const ABSENCES: readonly Row[] = [
  [
    'synthetic-no-scheme-for-stalking',
    StatedAbsenceCode.NO_SCHEME_EXISTS,
    STALKING,
    'Synthetic: no scheme accredits programmes that address stalking alone.',
  ],
  [
    'synthetic-some-not-accredited',
    StatedAbsenceCode.SOME_NOT_ACCREDITED,
    DOMESTIC_ABUSE,
    'Synthetic: some programmes, not named, are not accredited.',
  ],
  [
    'synthetic-some-without-evaluation',
    StatedAbsenceCode.SOME_WITHOUT_EVALUATION,
    [...DOMESTIC_ABUSE, ...STALKING],
    'Synthetic: some offices, not named, evaluate nothing.',
  ],
  [
    'synthetic-outside-survey',
    StatedAbsenceCode.OUTSIDE_SURVEY,
    [...DOMESTIC_ABUSE, ...STALKING],
    'Synthetic: some areas did not answer the survey.',
  ],
];

/** What the published record lends, and the one source of everything. */
export function referenceTables({ reference }: Outline): SyntheticTable[] {
  const { areas, offices, officeNames, indicators } = reference;
  const officePlaces = new Map(offices.map(({ slug }, place) => [slug, place]));
  return [
    plainTable({
      name: 'source',
      columns: ['slug', 'title', 'publisher', 'date_printed', 'licence', 'note'],
      rows: () => [SOURCE],
    }),
    citedTable('StatedAbsence', {
      name: 'stated_absence',
      columns: ['slug', 'code', 'focus', 'statement'],
      rows: () => ABSENCES,
    }),
    citedTable('PoliceForceArea', {
      name: 'police_force_area',
      columns: ['code', 'name', 'nation', 'region'],
      rows: () =>
        areas.map(({ code, entry }) => [
          code,
          cellOf(entry, 'name'),
          cellOf(entry, 'nation'),
          cellOf(entry, 'region'),
        ]),
    }),
    citedTable('Pcc', {
      name: 'pcc',
      columns: ['slug', 'name', 'kind', 'area_pk', 'survey_respondent'],
      rows: () =>
        offices.map(({ slug, name, area, entry }) => [
          slug,
          name,
          cellOf(entry, 'kind'),
          pkAt(area),
          cellOf(entry, 'survey_respondent'),
        ]),
    }),
    citedTable('PccName', {
      name: 'pcc_name',
      columns: ['key', 'pcc_pk', 'name', 'kind', 'as_of'],
      rows: () =>
        officeNames.map(entry => [
          entry.key,
          pkAt(officePlaces.get(String(entry.row['pcc'])) ?? 0),
          cellOf(entry, 'name'),
          cellOf(entry, 'kind'),
          cellOf(entry, 'as_of'),
        ]),
    }),
    citedTable('Kpi', {
      name: 'kpi',
      columns: ['slug', 'position', 'name'],
      rows: () => indicators.map(entry => [entry.key, cellOf(entry, 'position'), cellOf(entry, 'name')]),
    }),
  ];
}

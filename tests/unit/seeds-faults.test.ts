import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../seeds/loading/load-record.js';
import { RecordCopy } from '../harness/record-copy.js';
import { server } from '../harness/server.js';

const { readRecord, RecordError } = server;

const FUND = 'domestic-abuse-and-stalking-perpetrator-intervention-fund-2023-25';
const AWARDS = 'funding/awards.csv';
const STRANDS = 'funding/award-strands.csv';
const TOTALS = 'funding/stream-totals.csv';
const PROGRAMMES = 'commissioning/programmes.csv';
const CITATIONS = 'provenance/citations.csv';
const SUBJECTS = 'evidence/evaluation-subjects.csv';
const ALIASES = 'provenance/aliases.csv';
const ACCREDITATIONS = 'commissioning/accreditations.csv';

describe('a data file with a fault', () => {
  let copy: RecordCopy;
  beforeEach(async () => {
    copy = await RecordCopy.make();
  });
  afterEach(() => copy.remove());

  const fault = (file: string, row: number | null, column: string | null, reason: string): Fault => ({
    file: copy.path(file),
    row,
    column,
    reason,
  });

  const faults = () => faultsOf(copy.folder);

  interface Case {
    readonly what: string;
    readonly file: string;
    /** How the line begins. */
    readonly line: string;
    readonly cells: Readonly<Record<string, string>>;
    readonly column: string;
    readonly reason: string;
  }

  const cases: Case[] = [
    {
      what: 'a count that is not among the printed figures',
      file: 'evidence/survey-statistics.csv',
      line: 'areas-co-commissioning,',
      cells: { percentage: '25' },
      column: 'percentage',
      reason: '25 is not among the figures of what is printed: "52% of the areas"',
    },
    {
      what: 'an amount that is not pounds with two decimals',
      file: AWARDS,
      line: `${FUND},essex,`,
      cells: { amount: '1687170' },
      column: 'amount',
      reason: '"1687170" is not pounds with two decimals, for example 1230500.00',
    },
    {
      what: 'an amount that is not the printed one',
      file: AWARDS,
      line: `${FUND},essex,`,
      cells: { amount: '1678170.00', printed: '£ 1,687, 170.00' },
      column: 'printed',
      reason: '"£ 1,687, 170.00" is 1687170.00, but amount is 1678170.00',
    },
    {
      what: 'a printed amount that is a range',
      file: AWARDS,
      line: `${FUND},essex,`,
      cells: { printed: '£1m to £2m' },
      column: 'printed',
      reason: '"£1m to £2m" is not an amount, for example £1,230,500.00 or £11.3m',
    },
    {
      what: 'a printed amount in words',
      file: AWARDS,
      line: `${FUND},essex,`,
      cells: { printed: 'up to £1.7m' },
      column: 'printed',
      reason: '"up to £1.7m" is not an amount, for example £1,230,500.00 or £11.3m',
    },
    {
      what: 'an award without its printed amount',
      file: AWARDS,
      line: `${FUND},essex,`,
      cells: { printed: '' },
      column: 'printed',
      reason: 'is empty; an amount is given as its source prints it',
    },
    {
      what: 'a total that is not the printed one',
      file: TOTALS,
      line: `${FUND},1,`,
      cells: { amount: '39000000.00', printed: 'Up to £38.9 million' },
      column: 'printed',
      reason: '"Up to £38.9 million" is 38900000.00, but amount is 39000000.00',
    },
    {
      what: 'a financial year whose parts do not follow each other',
      file: AWARDS,
      line: `${FUND},essex,`,
      cells: { period_from: '2023-25' },
      column: 'period_from',
      reason: '"2023-25" is not a financial year, for example 2023-24',
    },
    {
      what: 'a period that runs backwards',
      file: AWARDS,
      line: `${FUND},essex,`,
      cells: { period_from: '2024-25', period_to: '2023-24' },
      column: 'period_to',
      reason: '2023-24 is before 2024-25, where the period begins',
    },
    {
      what: 'a period without its end',
      file: AWARDS,
      line: `${FUND},essex,`,
      cells: { period_to: '' },
      column: 'period_to',
      reason: 'is empty, but the period has a beginning',
    },
    {
      what: 'a period without its beginning',
      file: AWARDS,
      line: `${FUND},essex,`,
      cells: { period_from: '' },
      column: 'period_from',
      reason: 'is empty, but the period has an end',
    },
    {
      what: 'a number that is none',
      file: AWARDS,
      line: 'home-office-perpetrator-programmes-2021,dorset,',
      cells: { projects_stated: 'one' },
      column: 'projects_stated',
      reason: '"one" is not a whole number from 1 up',
    },
    {
      what: 'an unknown code',
      file: AWARDS,
      line: `${FUND},essex,`,
      cells: { amount_kind: 'PROMISED' },
      column: 'amount_kind',
      reason: '"PROMISED" is not one of AWARDED, INDICATIVE, ANNOUNCED, ALLOCATED, COMMITTED',
    },
    {
      what: 'an unknown code in a list',
      file: PROGRAMMES,
      line: 'drive-lancashire,',
      cells: { risk_levels: 'HIGH;VERY_HIGH' },
      column: 'risk_levels',
      reason: '"VERY_HIGH" is not one of LOW, STANDARD, MEDIUM, HIGH',
    },
    {
      what: 'a code twice in a list',
      file: PROGRAMMES,
      line: 'drive-lancashire,',
      cells: { risk_levels: 'HIGH;HIGH' },
      column: 'risk_levels',
      reason: 'has a code twice',
    },
    {
      what: 'an empty cell that has to be filled in',
      file: PROGRAMMES,
      line: 'drive-lancashire,',
      cells: { name: '' },
      column: 'name',
      reason: 'is empty',
    },
    {
      what: 'a code without which a programme says nothing',
      file: PROGRAMMES,
      line: 'drive-lancashire,',
      cells: { kind: '' },
      column: 'kind',
      reason: 'is empty',
    },
    {
      what: 'a slug with capital letters',
      file: 'commissioning/organisations.csv',
      line: 'yellow-door,',
      cells: { slug: 'Yellow-Door' },
      column: 'slug',
      reason: '"Yellow-Door" is not lower-case words joined by hyphens, for example w-dapp',
    },
    {
      what: 'a code of an area that is none',
      file: 'commissioning/police-force-areas.csv',
      line: 'E23000001,',
      cells: { code: 'E2300001' },
      column: 'code',
      reason: '"E2300001" is not a GSS code, for example E23000001',
    },
    {
      what: 'a space before a name',
      file: PROGRAMMES,
      line: 'drive-lancashire,',
      cells: { name: ' Drive Project' },
      column: 'name',
      reason: 'begins or ends with a space',
    },
    {
      what: 'a truth that is neither true nor false',
      file: PROGRAMMES,
      line: 'drive-lancashire,',
      cells: { name_is_descriptive: 'no' },
      column: 'name_is_descriptive',
      reason: '"no" is not true or false',
    },
    {
      what: 'a share that is no number',
      file: 'funding/stream-rules.csv',
      line: `${FUND},MATCH_SHARE,`,
      cells: { value: '25%' },
      column: 'value',
      reason: '"25%" is not a number of at most four decimals, for example 0.25',
    },
    {
      what: 'a date of no calendar',
      file: 'provenance/sources.csv',
      line: 'apcc-2025-review,',
      cells: { date_printed: '2025-02-30' },
      column: 'date_printed',
      reason: '"2025-02-30" is not a date, for example 2025-03-07',
    },
    {
      what: 'a funding stream that is not there',
      file: AWARDS,
      line: `${FUND},essex,`,
      cells: { stream: 'fund-2019-20' },
      column: 'stream',
      reason: 'there is no FundingStream "fund-2019-20" in funding/funding-streams.csv',
    },
    {
      what: 'an award that is not there',
      file: STRANDS,
      line: `${FUND},essex,1,`,
      cells: { pcc: 'norfolk-broads' },
      column: 'pcc',
      reason: `there is no Award "${FUND}/norfolk-broads" in funding/awards.csv`,
    },
    {
      what: 'a strand that is not there',
      file: 'funding/strand-programmes.csv',
      line: `${FUND},essex,1,`,
      cells: { position: '99' },
      column: 'position',
      reason: `there is no AwardStrand "${FUND}/essex/99" in funding/award-strands.csv`,
    },
    {
      what: 'a programme that follows an unknown model',
      file: PROGRAMMES,
      line: 'drive-lancashire,',
      cells: { model: 'driver' },
      column: 'model',
      reason: 'there is no InterventionModel "driver" in commissioning/intervention-models.csv',
    },
    {
      what: 'an unknown source',
      file: PROGRAMMES,
      line: 'drive-lancashire,',
      cells: { source: 'home-office-2022-awards' },
      column: 'source',
      reason: 'there is no Source "home-office-2022-awards" in provenance/sources.csv',
    },
    {
      what: 'a line without its locator',
      file: PROGRAMMES,
      line: 'drive-lancashire,',
      cells: { locator: '' },
      column: 'locator',
      reason: 'is empty',
    },
    {
      what: 'an accreditation with two holders',
      file: ACCREDITATIONS,
      line: 'changes-programme-derbyshire/respect-standard,',
      cells: { organisation: 'respect' },
      column: 'organisation',
      reason:
        'exactly one of programme, organisation, holder_description is to be filled in; programme and organisation are',
    },
    {
      what: 'an accreditation that nobody holds',
      file: ACCREDITATIONS,
      line: 'changes-programme-derbyshire/respect-standard,',
      cells: { programme: '' },
      column: 'programme',
      reason: 'exactly one of programme, organisation, holder_description is to be filled in; none is',
    },
    {
      what: 'an evaluation of a programme and a model in one line',
      file: SUBJECTS,
      line: 'drive-evaluation-reported-2023,,drive,',
      cells: { programme: 'drive-london', relation: 'SAME_SITE' },
      column: 'model',
      reason: 'exactly one of programme, model is to be filled in; programme and model are',
    },
    {
      what: 'an evaluation of a programme without its relation',
      file: SUBJECTS,
      line: 'nottinghamshire-voluntary-programmes-evaluation,',
      cells: { relation: '' },
      column: 'relation',
      reason: 'is empty, but the subject is a programme',
    },
    {
      what: 'a relation of a model',
      file: SUBJECTS,
      line: 'drive-evaluation-reported-2023,,drive,',
      cells: { relation: 'SAME_SITE' },
      column: 'relation',
      reason: 'is to be empty when the subject is a model',
    },
    {
      what: 'a citation of a record that is not there',
      file: CITATIONS,
      line: 'Programme,drive-lancashire,',
      cells: { record: 'drive-blackpool' },
      column: 'record',
      reason: 'there is no Programme "drive-blackpool" in commissioning/programmes.csv',
    },
    {
      what: 'a citation of a field with a name that no field has',
      file: CITATIONS,
      line: 'Programme,drive-lancashire,',
      cells: { field: 'risk_levels' },
      column: 'field',
      reason: '"risk_levels" is not a field of the graph, for example periodFrom',
    },
    {
      what: 'a citation of an unknown evaluation state',
      file: CITATIONS,
      line: 'EvaluationState,NOT_ASKED,',
      cells: { record: 'UNASKED' },
      column: 'record',
      reason:
        'there is no EvaluationState "UNASKED" in COMPLETED, INTERIM, ONGOING, PLANNED, NATIONAL_MODEL_ONLY, NONE_STATED, NOT_REPORTED, NOT_ASKED',
    },
    {
      what: 'an alias of a type that has no records',
      file: ALIASES,
      line: 'Pcc,mopac,',
      cells: { record_type: 'Office' },
      column: 'record_type',
      reason:
        '"Office" is not one of PoliceForceArea, Pcc, Organisation, InterventionModel, Programme, Forum, RiskAssessmentTool',
    },
    {
      what: 'an alias of a record that is not there',
      file: ALIASES,
      line: 'Pcc,mopac,',
      cells: { record: 'metropolitan' },
      column: 'record',
      reason: 'there is no Pcc "metropolitan" in commissioning/pccs.csv',
    },
  ];

  it.each(cases)('says where there is $what', async ({ file, line, cells, column, reason }) => {
    const number = await copy.setCells(file, line, cells);
    expect(await faults()).toContainEqual(fault(file, number, column, reason));
  });

  it.each([
    {
      what: 'a cell too many',
      put: `${FUND},essex,,`,
      reason: 'has 12 cells, not 11; a cell with a comma in it is quoted',
    },
    { what: 'an empty line', put: `\n${FUND},essex,`, reason: 'the line is empty' },
    {
      what: 'a quotation mark out of place',
      put: `${FUND},es"sex,`,
      reason:
        'a quotation mark is out of place; a cell with one is quoted as a whole and the mark written twice',
    },
  ])('says where there is $what', async ({ put, reason }) => {
    const line = await copy.replace(AWARDS, `${FUND},essex,`, put);
    expect(await faults()).toContainEqual(fault(AWARDS, line, null, reason));
  });

  it('says that a quotation mark is never closed', async () => {
    await copy.append(AWARDS, '"');
    expect(await faults()).toMatchObject([{ reason: 'a quotation mark is opened and never closed' }]);
  });

  it.each([
    { header: 'amount,amount_kind', put: 'sum,amount_kind', found: ['amount', 'sum'] },
    { header: 'amount,amount_kind', put: 'amount_kind', found: ['amount'] },
    { header: 'amount,amount_kind', put: 'amount_kind,amount', found: ['amount'] },
  ])(
    'says which column is missing, unknown or misplaced in a header with $put',
    async ({ header, put, found }) => {
      await copy.replace(AWARDS, header, put);
      const inAwards = await faults();
      expect(inAwards.map(({ file, row, column }) => ({ file, row, column }))).toEqual(
        found.map(column => ({ file: copy.path(AWARDS), row: 1, column })),
      );
    },
  );

  it('says that a key is on two lines, and on which', async () => {
    const text = await copy.text('commissioning/organisations.csv');
    const lines = text.split('\n');
    const first = lines.findIndex(line => line.startsWith('respect,')) + 1;
    const line = await copy.append('commissioning/organisations.csv', lines[first - 1] ?? '');
    expect(await faults()).toEqual([
      fault('commissioning/organisations.csv', line, 'slug', `"respect" is already on line ${first}`),
    ]);
  });

  it('says that two offices have one area', async () => {
    const first = await copy.setCells('commissioning/pccs.csv', 'bedfordshire,', { area: 'E23000023' });
    const second = await copy.setCells('commissioning/pccs.csv', 'cambridgeshire,', { area: 'E23000023' });
    expect(await faults()).toEqual([
      fault('commissioning/pccs.csv', second, 'area', `"E23000023" is already on line ${first}`),
    ]);
  });

  it('says that the strands of an award have a gap', async () => {
    const line = await copy.setCells(STRANDS, `${FUND},derbyshire,2,`, { position: '3' });
    expect(await faults()).toContainEqual(
      fault(
        STRANDS,
        line,
        'position',
        '3 leaves a gap; the strands of an award are numbered 1, 2, 3 and so on',
      ),
    );
  });

  it('says that an award has no strand', async () => {
    const strands = (await copy.text(STRANDS)).split('\n').filter(line => !line.startsWith(`${FUND},essex,`));
    await writeFile(copy.path(STRANDS), strands.join('\n'));
    const [award = 0] = await linesWith(copy, AWARDS, `${FUND},essex,`);
    expect(await faults()).toContainEqual(
      fault(AWARDS, award, null, `${STRANDS} has no strand of this award`),
    );
  });

  it('says that nothing is cited for "not asked"', async () => {
    const text = await copy.text(CITATIONS);
    const kept = text.split('\n').filter(line => !line.startsWith('EvaluationState,NOT_ASKED,'));
    await writeFile(copy.path(CITATIONS), kept.join('\n'));
    expect(await faults()).toEqual([
      fault(CITATIONS, null, null, 'has no citation of EvaluationState NOT_ASKED'),
    ]);
  });

  it('counts lines as an editor does below a cell with a line break', async () => {
    const broken = await copy.setCells(AWARDS, `${FUND},derbyshire,`, {
      recipient_as_printed: 'Derby\nshire',
    });
    const line = await copy.setCells(AWARDS, `${FUND},essex,`, { amount: '1687170' });
    expect(await faults()).toEqual([
      fault(AWARDS, broken, 'recipient_as_printed', 'has a line break or a control character in it'),
      fault(AWARDS, line, 'amount', '"1687170" is not pounds with two decimals, for example 1230500.00'),
    ]);
  });

  it('says in which line a file is not UTF-8', async () => {
    const text = await copy.text(AWARDS);
    await writeFile(copy.path(AWARDS), Buffer.from(text, 'latin1'));
    expect(await faults()).toEqual([fault(AWARDS, 2, null, 'is not UTF-8; save the file in that encoding')]);
  });

  it('says that a file is missing, and not that all it should hold is missing', async () => {
    await rm(copy.path(PROGRAMMES));
    expect(await faults()).toEqual([fault(PROGRAMMES, null, null, 'the file is missing')]);
  });

  it('says that a file is not one of the record', async () => {
    await writeFile(copy.path('funding/grants.csv'), 'slug\n');
    expect(await faults()).toEqual([fault('funding/grants.csv', null, null, 'is not a file of the record')]);
  });

  it('says that there is no such folder, or that it is empty', async () => {
    const [missing] = await faultsOf(copy.path('nowhere'));
    expect(missing).toMatchObject({ file: copy.path('nowhere'), row: null, column: null });
    expect(missing?.reason).toMatch(/^the folder cannot be read \(ENOENT/);
    await mkdir(copy.path('empty'));
    expect((await faultsOf(copy.path('empty'))).every(({ reason }) => reason === 'the file is missing')).toBe(
      true,
    );
  });

  it('reports every fault at once, file after file, line after line', async () => {
    const cited = await copy.setCells(CITATIONS, 'Programme,drive-lancashire,', {
      record: 'drive-blackpool',
    });
    const second = await copy.setCells(AWARDS, `${FUND},kent,`, { amount_kind: 'SURE', amount: 'much' });
    const first = await copy.setCells(AWARDS, `${FUND},essex,`, { printed: 'much' });
    const programme = await copy.setCells(PROGRAMMES, 'drive-lancashire,', { risk_levels: 'MIDDLE' });
    const found = await faults();
    expect(found.map(({ file, row, column }) => [path.relative(copy.folder, file), row, column])).toEqual([
      [PROGRAMMES, programme, 'risk_levels'],
      [AWARDS, first, 'printed'],
      [AWARDS, second, 'amount'],
      [AWARDS, second, 'amount_kind'],
      [CITATIONS, cited, 'record'],
    ]);
  });

  it('is named in one line of the message', async () => {
    const line = await copy.setCells(AWARDS, `${FUND},essex,`, { amount: '12,00' });
    await expect(readRecord(copy.folder)).rejects.toThrow(
      `${copy.path(AWARDS)}, line ${line}, amount: "12,00" is not pounds with two decimals, for example 1230500.00`,
    );
  });

  it('is not a byte order mark, nor are Windows line ends: the record and its revision are the same', async () => {
    const { revision } = await readRecord(copy.folder);
    const text = await copy.text(AWARDS);
    await writeFile(copy.path(AWARDS), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect((await readRecord(copy.folder)).revision).toBe(revision);
  });

  it('is not a change of a word, which only changes the revision', async () => {
    const { revision } = await readRecord(copy.folder);
    await copy.setCells(PROGRAMMES, 'drive-lancashire,', { name: 'Drive' });
    expect((await readRecord(copy.folder)).revision).not.toBe(revision);
  });
});

async function faultsOf(folder: string): Promise<readonly Fault[]> {
  try {
    await readRecord(folder);
  } catch (error) {
    if (error instanceof RecordError) return error.faults;
    throw error;
  }
  throw new Error('It found no fault.');
}

/** The numbers of the lines with a text, as an editor counts. */
async function linesWith(copy: RecordCopy, file: string, text: string): Promise<number[]> {
  const lines = (await copy.text(file)).split('\n');
  return lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
}

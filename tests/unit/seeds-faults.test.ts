import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readRecord, RecordError, type Fault } from '../../seeds/loading/load-record.js';
import { RecordCopy } from '../harness/record-copy.js';

const FUND = 'domestic-abuse-and-stalking-perpetrator-intervention-fund-2023-25';
const ESSEX = `${FUND},essex,Essex,1687170.00,INDICATIVE,2023-24,2024-25,,`;
const AWARDS = 'funding/awards.csv';
const STRANDS = 'funding/award-strands.csv';
const TOTALS = 'funding/stream-totals.csv';
const PROGRAMMES = 'commissioning/programmes.csv';
const CITATIONS = 'provenance/citations.csv';
const SUBJECTS = 'evidence/evaluation-subjects.csv';
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
    readonly find: string;
    readonly put: string;
    readonly column: string | null;
    readonly reason: string;
  }

  const cases: Case[] = [
    {
      what: 'an amount that is not pounds with two decimals',
      file: AWARDS,
      find: ESSEX,
      put: ESSEX.replace('1687170.00', '1687170'),
      column: 'amount',
      reason: '"1687170" is not pounds with two decimals, for example 1230500.00',
    },
    {
      what: 'an amount that is not the printed one',
      file: AWARDS,
      find: ESSEX,
      put: ESSEX.replace('1687170.00', '1678170.00'),
      column: 'printed',
      reason: '"£ 1,687,170.00" is 1687170.00, but amount is 1678170.00',
    },
    {
      what: 'a printed amount that is a range',
      file: AWARDS,
      find: '"£ 1,687,170.00"',
      put: '£1m to £2m',
      column: 'printed',
      reason: '"£1m to £2m" is not an amount, for example £1,230,500.00 or £11.3m',
    },
    {
      what: 'a printed amount in words',
      file: AWARDS,
      find: '"£ 1,687,170.00"',
      put: 'up to £1.7m',
      column: 'printed',
      reason: '"up to £1.7m" is not an amount, for example £1,230,500.00 or £11.3m',
    },
    {
      what: 'an award without its printed amount',
      file: AWARDS,
      find: '"£ 1,687,170.00"',
      put: '',
      column: 'printed',
      reason: 'is empty; an amount is given as its source prints it',
    },
    {
      what: 'a total that is not the printed one',
      file: TOTALS,
      find: 'Up to £39 million',
      put: 'Up to £38.9 million',
      column: 'printed',
      reason: '"Up to £38.9 million" is 38900000.00, but amount is 39000000.00',
    },
    {
      what: 'a financial year whose parts do not follow each other',
      file: AWARDS,
      find: ESSEX,
      put: ESSEX.replace('2023-24', '2023-25'),
      column: 'period_from',
      reason: '"2023-25" is not a financial year, for example 2023-24',
    },
    {
      what: 'a period that runs backwards',
      file: AWARDS,
      find: ESSEX,
      put: ESSEX.replace('2023-24,2024-25', '2024-25,2023-24'),
      column: 'period_to',
      reason: '2023-24 is before 2024-25, where the period begins',
    },
    {
      what: 'a period with one end',
      file: AWARDS,
      find: ESSEX,
      put: ESSEX.replace('2023-24,2024-25', '2023-24,'),
      column: 'period_to',
      reason: 'is empty, but the period has a beginning',
    },
    {
      what: 'a number that is none',
      file: AWARDS,
      find: 'Dorset,200185.00,AWARDED,,,1,',
      put: 'Dorset,200185.00,AWARDED,,,one,',
      column: 'projects_stated',
      reason: '"one" is not a whole number from 1 up',
    },
    {
      what: 'an unknown code',
      file: AWARDS,
      find: ESSEX,
      put: ESSEX.replace('INDICATIVE', 'PROMISED'),
      column: 'amount_kind',
      reason: '"PROMISED" is not one of AWARDED, INDICATIVE, ANNOUNCED, ALLOCATED, COMMITTED',
    },
    {
      what: 'an unknown code in a list',
      file: PROGRAMMES,
      find: 'STANDARD;MEDIUM',
      put: 'STANDARD;VERY_HIGH',
      column: 'risk_levels',
      reason: '"VERY_HIGH" is not one of LOW, STANDARD, MEDIUM, HIGH',
    },
    {
      what: 'a code twice in a list',
      file: PROGRAMMES,
      find: 'STANDARD;MEDIUM',
      put: 'STANDARD;STANDARD',
      column: 'risk_levels',
      reason: 'has a code twice',
    },
    {
      what: 'an empty cell that has to be filled in',
      file: PROGRAMMES,
      find: 'drive-lancashire,Drive Project,false,',
      put: 'drive-lancashire,,false,',
      column: 'name',
      reason: 'is empty',
    },
    {
      what: 'a slug with capital letters',
      file: 'commissioning/organisations.csv',
      find: 'yellow-door,',
      put: 'Yellow-Door,',
      column: 'slug',
      reason: '"Yellow-Door" is not lower-case words joined by hyphens, for example w-dapp',
    },
    {
      what: 'a space before a name',
      file: PROGRAMMES,
      find: 'drive-lancashire,Drive Project,',
      put: 'drive-lancashire, Drive Project,',
      column: 'name',
      reason: 'begins or ends with a space',
    },
    {
      what: 'a truth that is neither true nor false',
      file: PROGRAMMES,
      find: 'drive-lancashire,Drive Project,false,',
      put: 'drive-lancashire,Drive Project,no,',
      column: 'name_is_descriptive',
      reason: '"no" is not true or false',
    },
    {
      what: 'a date of no calendar',
      file: 'provenance/sources.csv',
      find: '2025-03-07',
      put: '2025-02-30',
      column: 'date_printed',
      reason: '"2025-02-30" is not a date, for example 2025-03-07',
    },
    {
      what: 'a reference to what is not there',
      file: AWARDS,
      find: ESSEX,
      put: ESSEX.replace('fund-2023-25,', 'fund-2020-21,'),
      column: 'stream',
      reason:
        'there is no FundingStream "domestic-abuse-and-stalking-perpetrator-intervention-fund-2020-21" in funding/funding-streams.csv',
    },
    {
      what: 'a programme that follows an unknown model',
      file: PROGRAMMES,
      find: 'DOMESTIC_ABUSE,,drive,',
      put: 'DOMESTIC_ABUSE,,driver,',
      column: 'model',
      reason: 'there is no InterventionModel "driver" in commissioning/intervention-models.csv',
    },
    {
      what: 'an unknown source',
      file: PROGRAMMES,
      find: 'home-office-2023-awards,',
      put: 'home-office-2022-awards,',
      column: 'source',
      reason: 'there is no Source "home-office-2022-awards" in provenance/sources.csv',
    },
    {
      what: 'a line without its locator',
      file: SUBJECTS,
      find: 'Announcement text: paragraph on the Drive Project',
      put: '',
      column: 'locator',
      reason: 'is empty',
    },
    {
      what: 'an accreditation with two holders',
      file: ACCREDITATIONS,
      find: 'changes-programme-derbyshire,,,respect-standard',
      put: 'changes-programme-derbyshire,respect,,respect-standard',
      column: 'organisation',
      reason:
        'exactly one of programme, organisation, holder_description is to be filled in; programme and organisation are',
    },
    {
      what: 'an accreditation that nobody holds',
      file: ACCREDITATIONS,
      find: 'changes-programme-derbyshire,,,respect-standard',
      put: ',,,respect-standard',
      column: 'programme',
      reason: 'exactly one of programme, organisation, holder_description is to be filled in; none is',
    },
    {
      what: 'an evaluation of a programme and a model in one line',
      file: SUBJECTS,
      find: 'drive-evaluation-reported-2023,,drive,,',
      put: 'drive-evaluation-reported-2023,drive-london,drive,SAME_SITE,',
      column: 'model',
      reason: 'exactly one of programme, model is to be filled in; programme and model are',
    },
    {
      what: 'an evaluation of a programme without its relation',
      file: SUBJECTS,
      find: 'voluntary-programmes-nottinghamshire,,SAME_SITE',
      put: 'voluntary-programmes-nottinghamshire,,',
      column: 'relation',
      reason: 'is empty, but the subject is a programme',
    },
    {
      what: 'a relation of a model',
      file: SUBJECTS,
      find: 'drive-evaluation-reported-2023,,drive,,',
      put: 'drive-evaluation-reported-2023,,drive,SAME_SITE,',
      column: 'relation',
      reason: 'is to be empty when the subject is a model',
    },
    {
      what: 'a citation of a record that is not there',
      file: CITATIONS,
      find: 'Programme,drive-lancashire,',
      put: 'Programme,drive-blackpool,',
      column: 'record',
      reason: 'there is no Programme "drive-blackpool" in commissioning/programmes.csv',
    },
    {
      what: 'a citation of a type that has no records',
      file: 'provenance/aliases.csv',
      find: 'Pcc,mopac,',
      put: 'Office,mopac,',
      column: 'record_type',
      reason: '"Office" is not one of PoliceForceArea, Pcc, Organisation, InterventionModel, Programme',
    },
    {
      what: 'a citation of an unknown evaluation state',
      file: CITATIONS,
      find: 'EvaluationState,NOT_ASKED,,apcc-2025-review,List',
      put: 'EvaluationState,UNASKED,,apcc-2025-review,List',
      column: 'record',
      reason:
        'there is no EvaluationState "UNASKED" in COMPLETED, INTERIM, ONGOING, PLANNED, NATIONAL_MODEL_ONLY, NONE_STATED, NOT_REPORTED, NOT_ASKED',
    },
    {
      what: 'an alias of a record that is not there',
      file: 'provenance/aliases.csv',
      find: 'Pcc,mopac,',
      put: 'Pcc,metropolitan,',
      column: 'record',
      reason: 'there is no Pcc "metropolitan" in commissioning/pccs.csv',
    },
    {
      what: 'a line with a comma too many',
      file: AWARDS,
      find: '"£ 1,687,170.00"',
      put: '£1,687170.00',
      column: null,
      reason: 'has 12 cells, not 11; a cell with a comma in it is quoted',
    },
    {
      what: 'an empty line',
      file: AWARDS,
      find: `${FUND},essex,`,
      put: `\n${FUND},essex,`,
      column: null,
      reason: 'the line is empty',
    },
    {
      what: 'a quotation mark out of place',
      file: AWARDS,
      find: ',Essex,',
      put: ',Es"sex,',
      column: null,
      reason:
        'a quotation mark is out of place; a cell with one is quoted as a whole and the mark written twice',
    },
  ];

  it.each(cases)('says where there is $what', async ({ file, find, put, column, reason }) => {
    const line = await copy.replace(file, find, put);
    expect(await faults()).toContainEqual(fault(file, line, column, reason));
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
    await copy.replace('commissioning/pccs.csv', ',E23000026,', ',E23000023,');
    const [first, second = 0] = await linesWith(copy, 'commissioning/pccs.csv', ',E23000023,');
    expect(await faults()).toEqual([
      fault('commissioning/pccs.csv', second, 'area', `"E23000023" is already on line ${first}`),
    ]);
  });

  it('says that the strands of an award have a gap', async () => {
    const line = await copy.replace(STRANDS, `${FUND},derbyshire,2,`, `${FUND},derbyshire,3,`);
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
    await copy.replace(AWARDS, ',Derbyshire,', ',"Derby\nshire",');
    const line = await copy.replace(AWARDS, 'Essex,1687170.00', 'Essex,1687170');
    expect(await faults()).toEqual([
      fault(
        AWARDS,
        expect.any(Number) as never,
        'recipient_as_printed',
        'has a line break or a control character in it',
      ),
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
    const total = await copy.replace(TOTALS, 'Up to £39 million', 'Up to £38 million');
    const programme = await copy.replace(PROGRAMMES, 'STANDARD;MEDIUM', 'MIDDLE');
    const award = await copy.replace(
      AWARDS,
      ESSEX,
      ESSEX.replace('1687170.00', 'much').replace('INDICATIVE', 'SURE'),
    );
    const cited = await copy.replace(CITATIONS, 'Programme,drive-lancashire,', 'Programme,drive-blackpool,');
    const found = await faults();
    expect(found.map(({ file, row, column }) => [path.relative(copy.folder, file), row, column])).toEqual([
      [PROGRAMMES, programme, 'risk_levels'],
      [TOTALS, total, 'printed'],
      [AWARDS, award, 'amount'],
      [AWARDS, award, 'amount_kind'],
      [CITATIONS, cited, 'record'],
    ]);
  });

  it('is named in one line of the message', async () => {
    const line = await copy.replace(AWARDS, 'Essex,1687170.00', 'Essex,"12,00"');
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
    await copy.replace(PROGRAMMES, 'drive-lancashire,Drive Project,', 'drive-lancashire,Drive,');
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

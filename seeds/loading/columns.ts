import { z } from 'zod';
import { isFinancialYear } from '../../schema/shared/financial-year.js';

/** What a cell of the data files becomes. */
export type CellValue = string | number | boolean | string[] | null;

const isNot = (what: string) => ({
  error: ({ input }: { input?: unknown }) => `${JSON.stringify(input)} is not ${what}`,
});

export const required = <T extends CellValue>(cell: z.ZodType<T, string>) =>
  z.string().min(1, 'is empty').pipe(cell);

/** An empty cell is null: the sources are silent. */
export const optional = <T extends CellValue>(cell: z.ZodType<T, string>) =>
  z.preprocess(text => (text === '' ? null : text), cell.nullable());

export const text = z
  .string()
  .refine(value => value.trim() === value, 'begins or ends with a space')
  .refine(value => !/\p{Cc}/u.test(value), 'has a line break or a control character in it');

/** Several texts in one cell, joined by semicolons without spaces. */
export const texts = z
  .string()
  .transform(cell => cell.split(';'))
  .pipe(z.array(text.min(1, 'has an empty part')));

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, isNot('lower-case words joined by hyphens, for example w-dapp'));

export const slugPath = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/, isNot('slugs joined by "/", for example w-dapp/respect-standard'));

export const gssCode = z.string().regex(/^[EW]\d{8}$/, isNot('a GSS code, for example E23000001'));

export const fieldName = z
  .string()
  .regex(/^[a-z][A-Za-z]*$/, isNot('a field of the graph, for example periodFrom'));

export const pounds = z
  .string()
  .regex(/^\d{1,12}\.\d{2}$/, isNot('pounds with two decimals, for example 1230500.00'));

export const decimal = z
  .string()
  .regex(/^\d{1,10}(\.\d{1,4})?$/, isNot('a number of at most four decimals, for example 0.25'));

/** A figure that somebody stated: money to the penny, a count, a percentage. */
export const figure = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,4})?$/, isNot('a figure of at most four decimals, for example 39000000.00'));

export const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, isNot('a whole number from 1 up'))
  .transform(Number);

export const twoDigits = z.string().regex(/^\d\d$/, isNot('two digits, for example 07'));

export const dayMonthOrYear = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/, isNot('a day, month or year, for example 2024-11'));

export const yesNo = z.enum(['true', 'false'], isNot('true or false')).transform(value => value === 'true');

export const isoDate = z.iso.date(isNot('a date, for example 2025-03-07'));

export const financialYear = z
  .string()
  .refine(isFinancialYear, isNot('a financial year, for example 2023-24'));

export const code = <T extends Record<string, string>>(codelist: T) =>
  z.enum(codelist, isNot(`one of ${Object.values(codelist).join(', ')}`));

/** Several codes in one cell, joined by semicolons without spaces. */
export const codes = <T extends Record<string, string>>(codelist: T) =>
  z
    .string()
    .transform(cell => cell.split(';'))
    .pipe(z.array(code(codelist)).refine(list => new Set(list).size === list.length, 'has a code twice'));

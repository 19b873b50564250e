import { z } from 'zod';

/** A commodity code of the WCO Harmonized System: six digits, up to twelve with the national ones (DCSA eBL 3.0.4 `HSCodes`). */
export const HsCode = z
  .string()
  .regex(/^\d{6,12}$/, 'is not an HS code: 6 to 12 digits (WCO Harmonized System)')
  .meta({ title: 'HS code' });
export type HsCode = z.infer<typeof HsCode>;

const CHAPTER_DIGITS = 2;
const HEADING_DIGITS = 4;
/** The digits that all countries share; those after them are national. */
const SUBHEADING_DIGITS = 6;

interface Coded {
  readonly hsCode: string;
}

export const chapterOf = ({ hsCode }: Coded): string => hsCode.slice(0, CHAPTER_DIGITS);
export const headingOf = ({ hsCode }: Coded): string => hsCode.slice(0, HEADING_DIGITS);
export const subheadingOf = ({ hsCode }: Coded): string => hsCode.slice(0, SUBHEADING_DIGITS);

/** What is said of a code that begins with no chapter. */
export const NO_CHAPTER = 'begins with 00 or 77, which is no chapter of the Harmonized System';

const PREFIX = /^(?:\d{2}|\d{4}|\d{6,12})$/;
const MAX_DIGITS = 12;

/** The first digits of a code: its chapter, its heading, its subheading, or more of it. */
export const HsPrefix = z
  .string()
  .regex(PREFIX, 'is not an HS code, or its first 2, 4, 6 or more digits')
  .refine(isHsChapter, NO_CHAPTER);

/** What a code is found by; some stand in it more than once. */
export const listHsPrefixes = (code: string): string[] =>
  Array.from({ length: MAX_DIGITS }, (_, at) => code.slice(0, at + 1)).filter((prefix) => PREFIX.test(prefix));

/** Kept by the WCO for later use. */
const RESERVED_CHAPTER = 77;

/** Whether a code begins with a chapter of the Harmonized System (01 to 97), or with 98 or 99, which are for national use. */
export function isHsChapter(code: string): boolean {
  const chapter = Number(code.slice(0, CHAPTER_DIGITS));
  return chapter >= 1 && chapter !== RESERVED_CHAPTER;
}

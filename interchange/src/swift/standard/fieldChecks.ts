import { isCountry } from '@naru/chaincode/domain';
import type { LineFault } from '../format/format.js';
import { checkAmount } from '../fields/amounts.js';
import { MT_DATE_CHARS, readDate } from '../fields/dates.js';

/** Checks the content of a field beyond its format. The lines that it is given fit the format. */
export type FieldCheck = (lines: readonly string[]) => readonly LineFault[];

const PERIOD_UNITS = ['D', 'M'];

/** Checks one line: by its number from 0, or from the end if the number is negative. */
function checkLine(at: number, faultOf: (text: string) => string | undefined): FieldCheck {
  return (lines) => {
    const index = at < 0 ? lines.length + at : at;
    const text = faultOf(lines[index] ?? '');
    return text === undefined ? [] : [{ line: index + 1, text }];
  };
}

/** The field begins with YYMMDD of a day that exists. */
export const hasDate: FieldCheck = checkLine(0, (line) =>
  readDate(line.slice(0, MT_DATE_CHARS)) === undefined
    ? `has ${line.slice(0, MT_DATE_CHARS)}, which is not a date: YYMMDD of a day that exists`
    : undefined,
);

/** The field is one date or two dates with a slash between them. */
export const hasDates: FieldCheck = (lines) => (lines[0] ?? '').split('/').flatMap((date) => hasDate([date]));

/** The field begins with days (D) or months (M). */
export const hasPeriod: FieldCheck = checkLine(0, (line) =>
  PERIOD_UNITS.includes(line.charAt(0))
    ? undefined
    : `begins with ${line.charAt(0)}, which is neither D for days nor M for months`,
);

/** The field begins with the code of a country, ISO 3166. */
export const hasCountry: FieldCheck = checkLine(0, (line) =>
  isCountry(line.slice(0, 2)) ? undefined : `begins with ${line.slice(0, 2)}, which is not a country (ISO 3166)`,
);

/** The field is a currency and an amount. */
export const hasAmount: FieldCheck = checkLine(0, checkAmount);

/** The field is a date, or as many characters of a period, a currency and an amount. */
export const hasAmountAfterDate: FieldCheck = checkLine(0, (line) => checkAmount(line.slice(MT_DATE_CHARS)));

/** A line of the field is one of the code words. */
export function isOneOf(codes: readonly string[], at = 0): FieldCheck {
  return checkLine(at, (line) =>
    codes.includes(line) ? undefined : `has ${line}, which is not one of: ${codes.join(', ')}`,
  );
}

/** The field begins with a code word. Text after a slash may follow some of the codes only. */
export function isCodeWithText(codes: readonly string[], codesWithText: readonly string[]): FieldCheck {
  return checkLine(0, (line) => {
    const slash = line.indexOf('/');
    const code = slash === -1 ? line : line.slice(0, slash);
    if (!codes.includes(code)) return `has ${code}, which is not one of: ${codes.join(', ')}`;
    return slash !== -1 && !codesWithText.includes(code)
      ? `has text after ${code}; it may follow ${codesWithText.join(' and ')} only`
      : undefined;
  });
}

/** Lines follow if the first line is this code. */
export function hasLinesAfter(code: string, what: string): FieldCheck {
  return (lines) =>
    lines[0] === code && lines.length === 1 ? [{ line: 1, text: `has ${code}, which ${what} must follow` }] : [];
}

/** A reference does not begin or end with a slash, and has no two slashes in a row. Source: error code T26 – general knowledge. */
export const isReference: FieldCheck = checkLine(0, (line) =>
  line.startsWith('/') || line.endsWith('/') || line.includes('//')
    ? 'begins or ends with a slash, or has two in a row, which a reference may not'
    : undefined,
);

/** The number of the part is not above the number of parts, which is not above the most that there may be. */
export function isPartOfAtMost(max: number): FieldCheck {
  return checkLine(0, (line) => {
    const [part, total] = [Number(line.charAt(0)), Number(line.charAt(2))];
    return part >= 1 && part <= total && total <= max
      ? undefined
      : `has ${line}: the first number is from 1 to the second, and that is ${max} at most`;
  });
}

/** The code between slashes with which a line begins, such as ADD in `/ADD/text`; undefined if there is none. */
export function readCodeInSlashes(line: string): string | undefined {
  const end = line.startsWith('/') ? line.indexOf('/', 1) : -1;
  return end > 1 ? line.slice(1, end) : undefined;
}

/** If a line begins with a code between slashes, it is one of these. */
export function hasCodesInSlashes(codes: readonly string[]): FieldCheck {
  return (lines) =>
    lines.flatMap((line, index) => {
      const code = readCodeInSlashes(line);
      return code === undefined || codes.includes(code)
        ? []
        : [{ line: index + 1, text: `has the code /${code}/, which is not one of: ${codes.join(', ')}` }];
    });
}

/** The first line begins with one of the codes. A code that must stand alone is the only one. */
export function beginsWithCode(codes: readonly string[], codeAlone: string): FieldCheck {
  return (lines) => {
    const found = lines.flatMap((line, index) => {
      const code = readCodeInSlashes(line);
      return code !== undefined && codes.includes(code) ? [{ code, line: index + 1 }] : [];
    });
    if (found[0]?.line !== 1) return [{ line: 1, text: `does not begin with one of: /${codes.join('/, /')}/` }];
    const others = found.some(({ code }) => code === codeAlone) ? found.slice(1) : [];
    return others.map(({ code, line }) => ({ line, text: `has /${code}/, but /${codeAlone}/ stands alone` }));
  };
}

/** A name does not begin with a slash: its first line would be read as an account. */
export const hasNameWithoutSlash: FieldCheck = (lines) => {
  const start = lines.length > 1 && (lines[0] ?? '').startsWith('/') ? 1 : 0;
  return (lines[start] ?? '').startsWith('/')
    ? [{ line: start + 1, text: 'begins with a slash, but a name is expected' }]
    : [];
};

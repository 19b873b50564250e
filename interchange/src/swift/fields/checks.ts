import type { LineFault } from '../format/format.js';
import { amountFault } from './amounts.js';
import { dateOfMt } from './dates.js';

/** What the content of a field must be beyond its format; it is asked only about lines that fit the format. */
export type Check = (lines: readonly string[]) => readonly LineFault[];

const DATE_CHARS = 6;

/** A check of one line: the number of the line from 0, or from the end where it is negative. */
function ofLine(at: number, faultOf: (text: string) => string | undefined): Check {
  return (lines) => {
    const index = at < 0 ? lines.length + at : at;
    const text = faultOf(lines[index] ?? '');
    return text === undefined ? [] : [{ line: index + 1, text }];
  };
}

/** The field begins with YYMMDD of a day that exists. */
export const hasDate: Check = ofLine(0, (line) =>
  dateOfMt(line.slice(0, DATE_CHARS)) === undefined
    ? `has ${line.slice(0, DATE_CHARS)}, which is no date: YYMMDD of a day that exists`
    : undefined,
);

/** The field is a currency and an amount. */
export const hasAmount: Check = ofLine(0, amountFault);

/** The field is a date, a currency and an amount. */
export const hasAmountAfterDate: Check = ofLine(0, (line) => amountFault(line.slice(DATE_CHARS)));

/** A line of the field is one of the code words. */
export function isOneOf(codes: readonly string[], at = 0): Check {
  return ofLine(at, (line) =>
    codes.includes(line) ? undefined : `has ${line}, which is none of: ${codes.join(', ')}`,
  );
}

/** The field begins with a code word; text after a slash is for the one code that stands for what has no code. */
export function isCodeWithText(codes: readonly string[], codeWithText: string): Check {
  return ofLine(0, (line) => {
    const slash = line.indexOf('/');
    const code = slash === -1 ? line : line.slice(0, slash);
    if (!codes.includes(code)) return `has ${code}, which is none of: ${codes.join(', ')}`;
    return slash !== -1 && code !== codeWithText
      ? `has text after ${code}; it may follow ${codeWithText} only`
      : undefined;
  });
}

/** A reference neither begins nor ends with a slash, nor holds two in a row. Source: error code T26 – general knowledge. */
export const isReference: Check = ofLine(0, (line) =>
  line.startsWith('/') || line.endsWith('/') || line.includes('//')
    ? 'begins or ends with a slash, or has two in a row, which a reference may not'
    : undefined,
);

/** The part is one of the parts, and there are no more parts than there may be. */
export function isPartOfAtMost(max: number): Check {
  return ofLine(0, (line) => {
    const [part, total] = [Number(line.charAt(0)), Number(line.charAt(2))];
    return part >= 1 && part <= total && total <= max
      ? undefined
      : `has ${line}: the first number is from 1 to the second, and that is ${max} at most`;
  });
}

/** The number of the line at which a text first has a code of its own in slashes, and that code: `/ADD/`. */
export function codeInSlashes(line: string): string | undefined {
  const end = line.startsWith('/') ? line.indexOf('/', 1) : -1;
  return end > 1 ? line.slice(1, end) : undefined;
}

/** Where a line begins with a code in slashes, it is one of these. */
export function hasCodesInSlashes(codes: readonly string[]): Check {
  return (lines) =>
    lines.flatMap((line, index) => {
      const code = codeInSlashes(line);
      return code === undefined || codes.includes(code)
        ? []
        : [{ line: index + 1, text: `has the code /${code}/, which is none of: ${codes.join(', ')}` }];
    });
}

/** The first line begins with one of the codes, and a code that must stand alone is the only one. */
export function beginsWithCode(codes: readonly string[], codeAlone: string): Check {
  return (lines) => {
    const found = lines.flatMap((line, index) => {
      const code = codeInSlashes(line);
      return code !== undefined && codes.includes(code) ? [{ code, line: index + 1 }] : [];
    });
    if (found[0]?.line !== 1) return [{ line: 1, text: `does not begin with one of: /${codes.join('/, /')}/` }];
    const others = found.some(({ code }) => code === codeAlone) ? found.slice(1) : [];
    return others.map(({ code, line }) => ({ line, text: `has /${code}/, but /${codeAlone}/ stands alone` }));
  };
}

/** The lines of a name are from this one on: none begins with a slash, or it would read as an account. */
export const hasNameWithoutSlash: Check = (lines) => {
  const start = lines.length > 1 && (lines[0] ?? '').startsWith('/') ? 1 : 0;
  return (lines[start] ?? '').startsWith('/')
    ? [{ line: start + 1, text: 'begins with a slash, where a name is expected' }]
    : [];
};

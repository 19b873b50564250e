/** Longer numbers are not repeated in messages. */
const SHOWN_CHARS = 40;

/** Says what is wrong with a number of a JSON text if a double does not hold it as it is written. */
export function judgeNumber(written: string): string | undefined {
  const double = Number(written);
  if (String(double) === written) return undefined;
  const shown = written.length > SHOWN_CHARS ? `${written.slice(0, SHOWN_CHARS)}…` : written;
  if (!Number.isFinite(double)) return `The number ${shown} is out of range.`;
  if (isSameDecimal(written, String(double))) return undefined;
  return `The number ${shown} would be rounded to ${double}; send it with fewer digits.`;
}

interface Decimal {
  /** Sign and digits, without zeros before and after; empty for zero. */
  readonly digits: string;
  /** The power of ten of the last digit. */
  readonly exponent: number;
}

/** Whether two JSON numbers have the same decimal value: 1.0 and 1, 1e2 and 100. */
function isSameDecimal(a: string, b: string): boolean {
  const [first, second] = [readDecimal(a), readDecimal(b)];
  return first.digits === second.digits && (first.digits === '' || first.exponent === second.exponent);
}

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

function readDecimal(written: string): Decimal {
  const [, sign = '', integer = '', fraction = '', power = '0'] = NUMBER.exec(written) ?? [];
  const all = `${integer}${fraction}`.replace(/^0+/, '');
  const digits = trimZeros(all);
  if (digits === '') return { digits, exponent: 0 };
  return { digits: sign + digits, exponent: Number(power) - fraction.length + all.length - digits.length };
}

/** A pattern for zeros at the end would take quadratic time. */
function trimZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

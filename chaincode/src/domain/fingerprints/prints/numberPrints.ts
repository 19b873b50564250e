import type { CalendarDate, Money } from '../../primitives';
import { exactAmount, nearPeriods } from '../buckets';
import { nearForms } from '../numbers/nearForms';
import type { NumberForms } from '../numbers/numberForms';
import { print, type Print, type PrintKind } from './print';

/** A number, and the keys of whoever gives it. */
export interface Numbered {
  readonly kind: PrintKind;
  readonly issuers: readonly string[];
  readonly forms: NumberForms;
}

/** Which paper it is: one fingerprint for each key of its issuer, and those of the number without a copy's mark. */
export function printIdentity({ kind, issuers, forms: { core, stem } }: Numbered): {
  identity: Print[];
  stems: Print[];
} {
  return {
    identity: issuers.flatMap((issuer) => print(kind, kind, issuer, core)),
    stems: issuers.flatMap((issuer) => print('STEM', kind, issuer, stem)),
  };
}

/** Numbers that differ in one character. One key of the issuer is enough: near is never certain. */
export function printNear({ kind, forms }: Pick<Numbered, 'kind' | 'forms'>, issuer: string | undefined): Print[] {
  return nearForms(forms).flatMap((form) => print('NEAR', `${kind}~`, issuer, form));
}

/** So many characters at its end tell numbers of one row apart. */
const CHARS_IN_ROW = 2;

/** The row of the number, and its groups of digits. */
export function printRow({ kind, forms: { core, grouped } }: Pick<Numbered, 'kind' | 'forms'>): Print[] {
  return [
    ...print('ROW', `${kind}+ROW`, core.length > CHARS_IN_ROW ? core.slice(0, -CHARS_IN_ROW) : undefined),
    ...print('GROUPS', `${kind}+GROUPS`, GROUPS.test(grouped) ? grouped : undefined),
  ];
}

const GROUPS = /\d-\d/;

/** What else the paper says, bound to its number: whoever does not know the number cannot ask for it. */
export function printFacts(
  { kind, forms: { core } }: Pick<Numbered, 'kind' | 'forms'>,
  { date, value }: { date?: CalendarDate | undefined; value?: Money | undefined },
): Print[] {
  return [
    ...print('DATE', `${kind}+DATE`, core, date),
    ...print('AMOUNT', `${kind}+AMOUNT`, core, value && exactAmount(value)),
    ...printPeriods({ kind, forms: { core } }, date === undefined ? [] : nearPeriods(date)),
  ];
}

/** A shorter number is given by many on one day. */
const MIN_CHARS_ON_DATE = 6;

/** The number of a transport document with its day, whoever issued it. */
export function printNumberOnDate({ core }: Pick<NumberForms, 'core'>, date: CalendarDate | undefined): Print[] {
  return core.length < MIN_CHARS_ON_DATE ? [] : print('NUMBER_ON_DATE', 'TRANSPORT+DATE', core, date);
}

/** The periods within which a number is one. */
export function printPeriods(
  { kind, forms: { core } }: { readonly kind: PrintKind; readonly forms: Pick<NumberForms, 'core'> },
  periods: readonly string[],
): Print[] {
  return periods.flatMap((period) => print('PERIOD', `${kind}+PERIOD`, core, period));
}

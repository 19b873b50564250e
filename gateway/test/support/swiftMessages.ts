import { readFileSync } from 'node:fs';

/** An MT 700: a credit that is issued. */
export const MT_700 = readFileSync(new URL('../../../test/support/mt700.fin', import.meta.url), 'utf8');

/** An MT 707: an amendment of a credit with this number. */
export const amendmentOf = (creditNumber: string): string =>
  [
    '{1:F01NARUKRSBAXXX0000000000}{2:I707NARUKRSAXXXXN}{4:',
    ':27:1/1',
    `:20:${creditNumber}`,
    ':21:NONREF',
    `:23:${creditNumber}`,
    ':52A:NARUKRSBXXX',
    ':31C:261102',
    ':26E:1',
    ':30:261120',
    ':22A:ISSU',
    ':44C:270110',
    '-}',
  ].join('\r\n');

/** An MT 707 of the credit of that MT 700. */
export const MT_707 = amendmentOf('LC2026-0117');

/** An MT 708 that continues that MT 707, if this one says so. */
export const MT_708 = [
  '{1:F01NARUKRSBAXXX0000000000}{2:I708NARUKRSAXXXXN}{4:',
  ':27:2/2',
  ':20:LC2026-0117',
  ':21:NONREF',
  ':23:LC2026-0117',
  ':26E:1',
  ':30:261120',
  ':46B:/ADD/+ BENEFICIARY CERTIFICATE',
  '-}',
].join('\r\n');

import type { CreditTerms } from '@naru/chaincode/domain';
import { FIELDS } from '../standard/fields.js';
import type { MtField } from '../message/mtMessage.js';
import { joinLines } from '../fields/wordLines.js';

type Party = CreditTerms['applicant'];
type Bank = CreditTerms['availableWith'];

/** Field 41D of a credit that is available with any bank. */
export const ANY_BANK = 'ANY BANK';

/** The lines of name and address, without the account with which field 59 may begin. */
export function dropAccount(label: string, lines: readonly string[]): readonly string[] {
  return FIELDS.get(label)?.format.divide(lines).at(-1) ?? [];
}

/** Whether a field begins with an account or another identifier of a party, which the terms do not hold. */
export function hasAccount({ tag, option, lines }: MtField): boolean {
  const format = FIELDS.get(tag + option)?.format;
  return format !== undefined && format.notation.includes('[/34x') && format.divide(lines)[0]?.length === 1;
}

/** Reads field 50 or 59. The first line is the name. Blank lines are left out. */
export function readParty(lines: readonly string[]): Party {
  const [name = '', ...addressLines] = lines.map((line) => line.trim()).filter((line) => line !== '');
  return { name, addressLines };
}

export function writeParty({ name, addressLines }: Party): string[] {
  return [name, ...addressLines];
}

/** Reads a bank from option A (BIC) or D (name and address) of its field; undefined if there is neither. */
export function readBank(bic: readonly string[] | undefined, name: readonly string[] | undefined): Bank | undefined {
  const code = bic?.at(-1);
  if (code !== undefined) return { bic: code };
  return name === undefined ? undefined : { name: joinLines(name) };
}

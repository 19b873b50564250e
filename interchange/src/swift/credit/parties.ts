import { type CreditTerms, readTokens } from '@naru/chaincode/domain';
import { FIELDS } from '../standard/fields.js';
import type { MtField } from '../message/mtMessage.js';
import { joinLines, wrapWords } from '../fields/wordLines.js';

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

const LINE_CHARS = 35;
/** Legal forms, with which the name of a company ends. */
// prettier-ignore
const LEGAL_FORMS = new Set([
  'LTD', 'LIMITED', 'LTDA', 'PTE', 'PVT', 'PRIVATE', 'GMBH', 'AG', 'KG', 'CO', 'COMPANY', 'CORP', 'CORPORATION', 'INC', 'INCORPORATED', 'LLC',
  'LLP', 'PLC', 'BHD', 'SDN', 'SA', 'SRL', 'SPA', 'BV', 'NV', 'AB', 'AS', 'OY', 'KK', 'JSC', 'FZE', 'FZCO', 'SARL', 'SAS',
]);

const readNameWords = (line: string): string[] => readTokens(line.replaceAll('.', '')).map(({ word }) => word);

/** Whether a name goes on in the next line: it was full, it had no legal form yet, and the next line ends with one. */
function goesOn(name: string, next: string): boolean {
  const [first = ''] = next.split(' ');
  const words = readNameWords(next);
  return (
    name.length + 1 + first.length > LINE_CHARS &&
    !readNameWords(name).some((word) => LEGAL_FORMS.has(word)) &&
    LEGAL_FORMS.has(words.at(-1) ?? '') &&
    !/\d/.test(next)
  );
}

/** Reads field 50 or 59. The first line is the name, which can go on in the second. Blank lines are left out. */
export function readParty(lines: readonly string[]): Party {
  const [first = '', second = '', ...rest] = lines.map((line) => line.trim()).filter((line) => line !== '');
  const isOneName = goesOn(first, second);
  return {
    name: isOneName ? `${first} ${second}` : first,
    addressLines: isOneName || second === '' ? rest : [second, ...rest],
  };
}

export function writeParty({ name, addressLines }: Party): string[] {
  return [...wrapName(name), ...addressLines];
}

/** Writes a name in lines of 35 characters. */
export function wrapName(name: string): string[] {
  if (name.length <= LINE_CHARS) return [name];
  const words = name.split(/\s+/u).filter((word) => word !== '');
  return wrapWords(words, LINE_CHARS, (word) => !word.startsWith(':') && !word.startsWith('-'));
}

/** Reads a bank from option A (BIC) or D (name and address) of its field; undefined if there is neither. */
export function readBank(bic: readonly string[] | undefined, name: readonly string[] | undefined): Bank | undefined {
  const code = bic?.at(-1);
  if (code !== undefined) return { bic: code };
  return name === undefined ? undefined : { name: joinLines(name) };
}

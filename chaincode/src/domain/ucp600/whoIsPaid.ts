import { isCountry } from '../primitives/countryCode';
import { readTokens } from '../papers/tokens';
import { movesMoney } from './movesMoney';

/**
 * Words that say where a payment goes. `FOR ACCOUNT OF` says who bears charges, and a fee that is taken from the proceeds leaves
 * them where they go. Words alone do not find every such clause: the beneficiary still reads what it accepts.
 */
const DIRECTIONS = [
  /\bIBAN|(?<!\bLOSS )\bPAYEES?\b|\b(?:ASSIGNEE|ASSIGNMENT|FURTHER CREDIT)\b/u,
  /(?<!\bFROM (?:THE )?)\bPROCEEDS\b/u,
  /\b(?:ACCOUNT|ACCT|AC)(?: NO| NR| NUMBER| IS)* [A-Z]{0,4}\d/u,
  /\bTO (?:THE |THEIR |ITS |OUR |AN |ANOTHER )?(?:ACCOUNT|ACCT|AC)\b/u,
  /\bRIGHTS?(?: [A-Z]+){0,6} ASSIGNED\b/u,
  /\bPAYMENTS?(?: [A-Z]+){0,4} (?:RECEIVED|COLLECTED) BY\b/u,
  /\b(?:AUTHORI[SZ]ED|ENTITLED|APPOINTED) TO (?:RECEIVE|COLLECT)\b/u,
  // The bank of the beneficiary.
  /\b(?:BENEFICIARY|SELLER|INTERMEDIARY|OUR NEW|THEIR NEW|ITS NEW) BANK(?:ERS?)?\b(?! DETAILS)|\bNEW BANKERS?\b/u,
  /\b(?:BENEFICIARY|SELLER|COMPANY|WE|THEY|WHO|NOW)(?: NOW)? BANKS?(?: NOW)? (?:WITH|AT)\b/u,
  /\b(?:BANKERS?|BANK) (?:OF|FOR) (?:THE )?(?:BENEFICIARY|SELLER)\b/u,
  /(?<!\b(?:YOUR|SHOW|SHOWING|STATE|STATING|INDICATE|INDICATING|BEAR|BEARING)(?: (?:THE|FULL|BENEFICIARY|ITS|THEIR)){0,3} )\b(?:BANK|BANKING|REMITTANCE|WIRE|WIRING|SETTLEMENT|PAYMENT) (?:DETAILS|INSTRUCTIONS?|PARTICULARS|COORDINATES)\b/u,
  // Another name, address or account of the beneficiary, told in words. Those of the applicant are not meant.
  /\bBENEFICIARY (?:FULL |COMPLETE |BANK )?(?:NAME|ADDRESS|ACCOUNT|DETAILS)(?: [A-Z0-9]+){0,6} (?:NEW|CHANGED|NOW|AMENDED|REPLACED|READS?|CORRECTED|UPDATED)\b/u,
  /\b(?:NEW|CHANGED?|CORRECTED|UPDATED|AMENDED)(?: (?:OF|THE|FULL|BANK))* (?:NAME|ADDRESS|ACCOUNT|DETAILS) (?:OF|FOR) (?:THE )?BENEFICIARY\b/u,
  /\bBENEFICIARY (?:HAS |HAVE )?(?:NEW|CHANGED|MOVED|UPDATED|CORRECTED)\b/u,
];
/** A code of a bank by its label. */
const LABELLED =
  /\b(?:BIC|SWIFT)(?: CODE| ADDRESS| NO| NUMBER| BIC| IS)* ([A-Z]{4}([A-Z]{2})[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b/gu;
/** Words of eight or eleven letters that follow SWIFT and look like codes of banks. */
const NO_CODES = new Set(['MESSAGES', 'CHARGING', 'ADVISING', 'TRANSFER', 'INSTRUCTION', 'TRANSACTION']);
/** Branches of one bank are one. */
const BANK_CHARS = 6;

/** Whether a text names a bank by its code that is not among those of the credit. */
function namesOtherBank(words: string, banks: readonly string[]): boolean {
  return [...words.matchAll(LABELLED)].some(
    ([, code = '', country = '']) =>
      isCountry(country) &&
      !NO_CODES.has(code) &&
      !banks.some((bank) => bank.slice(0, BANK_CHARS) === code.slice(0, BANK_CHARS)),
  );
}

/**
 * Whether a text says who is paid, or where.
 *
 * @param banks the codes (BIC) of the banks of the credit
 */
export function saysWhoIsPaid(text: string, banks: readonly string[]): boolean {
  const tokens = readTokens(text);
  const line = tokens.map(({ word }) => word).join(' ');
  return DIRECTIONS.some((direction) => direction.test(line)) || namesOtherBank(line, banks) || movesMoney(tokens);
}

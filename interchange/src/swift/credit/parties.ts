import type { Bic, CreditTerms } from '@naru/chaincode/domain';
import { FIELDS } from '../fields/fields.js';
import type { MtEnvelope } from '../envelope/mtEnvelope.js';
import type { MtField } from '../messages/mtMessage.js';
import { flowing } from './lines.js';

type Party = CreditTerms['applicant'];
type Bank = CreditTerms['availableWith'];

/** The lines that make up a party: name and address, without the account that 59 may begin with. */
export function nameLinesOf(label: string, lines: readonly string[]): readonly string[] {
  return FIELDS.get(label)?.format.divide(lines).at(-1) ?? [];
}

/** Whether a field begins with an account or another party identifier, which the terms do not hold. */
export function hasAccount({ tag, option, lines }: MtField): boolean {
  const format = FIELDS.get(tag + option)?.format;
  return format !== undefined && format.notation.includes('[/34x') && format.divide(lines)[0]?.length === 1;
}

/** A party of 50 or 59: the first line is taken for its name. Blank lines are left out. */
export function partyOf(lines: readonly string[]): Party {
  const [name = '', ...addressLines] = lines.map((line) => line.trim()).filter((line) => line !== '');
  return { name, addressLines };
}

export function linesOfParty({ name, addressLines }: Party): string[] {
  return [name, ...addressLines];
}

/** A bank of options A (BIC) and D (name and address); nothing if neither field is there. */
export function bankOf(bic: readonly string[] | undefined, name: readonly string[] | undefined): Bank | undefined {
  const code = bic?.at(-1);
  if (code !== undefined) return { bic: code };
  return name === undefined ? undefined : { name: flowing(name) };
}

const PREFIX_CHARS = 8;
const TERMINAL_CHARS = 12;
/** The date comes first in a message input reference. */
const DATE_CHARS = 6;

/** The BIC of 11 characters in a terminal's address: without the terminal's letter. */
function bicOfTerminal(terminal: string): Bic {
  return terminal.slice(0, PREFIX_CHARS) + terminal.slice(PREFIX_CHARS + 1);
}

/** Who sent a message to whom, by its headers. */
export function correspondentsOf({ basicHeader, applicationHeader }: MtEnvelope): { sender: Bic; receiver: Bic } {
  if (applicationHeader.direction === 'I') {
    return {
      sender: bicOfTerminal(basicHeader.logicalTerminal),
      receiver: bicOfTerminal(applicationHeader.receiver),
    };
  }
  const sender = applicationHeader.messageInputReference.slice(DATE_CHARS, DATE_CHARS + TERMINAL_CHARS);
  return { sender: bicOfTerminal(sender), receiver: bicOfTerminal(basicHeader.logicalTerminal) };
}

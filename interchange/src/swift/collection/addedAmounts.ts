import type { Money } from '@naru/chaincode/domain';
import { readMoney, writeMoney } from '../fields/amounts.js';
import { buildField } from '../fields/buildFields.js';
import type { MtField } from '../message/mtMessage.js';

/** What the drawee has paid on top of the amount. */
export interface AddedAmounts {
  readonly interest?: Money | undefined;
  readonly charges?: Money | undefined;
}

/** Code words of field 73. INTEREST and YOURCHAR are general knowledge (SWIFT Standards MT Category 4), CHARGES is the ledger's. */
const CODES = { interest: ['INTEREST'], charges: ['CHARGES', 'YOURCHAR'] } as const;
const ADDED = /^\/([A-Z]{1,8})\/([A-Z]{3}\d{1,12},\d{0,3})$/;

/** Field 73 of an MT 400: one line for each amount. */
export function buildAddedField({ interest, charges }: AddedAmounts = {}): MtField[] {
  const lines = [
    ...(interest ? [`/${CODES.interest[0]}/${writeMoney(interest)}`] : []),
    ...(charges ? [`/${CODES.charges[0]}/${writeMoney(charges)}`] : []),
  ];
  return lines.length === 0 ? [] : buildField('73', lines);
}

/** Reads the same. A code that comes twice is not read: a person adds up. */
export function readAddedField(field: MtField | undefined): AddedAmounts {
  const [interest, charges] = [CODES.interest, CODES.charges].map((codes) => readOne(field?.lines ?? [], codes));
  return { ...(interest && { interest }), ...(charges && { charges }) };
}

function readOne(lines: readonly string[], codes: readonly string[]): Money | undefined {
  const amounts = lines.flatMap((line) => {
    const [, code = '', amount] = ADDED.exec(line) ?? [];
    return amount !== undefined && codes.includes(code) ? [amount] : [];
  });
  const [amount] = amounts;
  return amount === undefined || amounts.length > 1 ? undefined : readMoney(amount);
}

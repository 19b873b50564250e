import { checkContainerNumber } from '@naru/chaincode/domain';

const OWNER = 'NARU';
const DIGITS = 6;
let serial = 0;

/** A container number (ISO 6346) that no other call gives. */
export function newContainerNumber(): string {
  serial += 1;
  const stem = OWNER + String(serial).padStart(DIGITS, '0');
  const number = Array.from({ length: 10 }, (_, digit) => `${stem}${digit}`).find(
    (candidate) => checkContainerNumber(candidate) === 'VALID',
  );
  return number ?? newContainerNumber();
}

import type { Bic } from '../primitives';
import { fingerprint, type KindedFingerprint } from './fingerprint';
import { field } from './normalise';

/** One presentation under a letter of credit. */
export interface Drawing {
  readonly issuingBank: Bic;
  readonly creditNumber: string;
  readonly presentation: number;
}

/** Letters of a BIC that name the institution and place; the rest names a branch, and XXX or nothing the head office. */
const BIC_WITHOUT_BRANCH = 8;

/** F8, drawing: issuing bank (without its branch), number of the credit, number of the presentation. */
export function drawingIdentity({ issuingBank, creditNumber, presentation }: Drawing): KindedFingerprint<'F8'> {
  const bank = issuingBank.slice(0, BIC_WITHOUT_BRANCH);
  return fingerprint('F8', bank, field('credit number', creditNumber), String(presentation));
}

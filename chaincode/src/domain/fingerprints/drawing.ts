import type { Bic, Money } from '../primitives';
import { createFingerprint, joinFields, type KindedFingerprint } from './fingerprint';
import { normaliseField } from './normalise';

/** One presentation under a letter of credit. */
export interface Drawing {
  readonly issuingBank: Bic;
  readonly creditNumber: string;
  readonly presentation: number;
}

/** These characters of a BIC name the institution and the place. The rest names a branch; XXX or nothing is the head office. */
const BIC_CHARS_WITHOUT_BRANCH = 8;

/** F8, drawing: issuing bank without its branch, number of the credit, number of the presentation. */
export function fingerprintDrawing({ issuingBank, creditNumber, presentation }: Drawing): KindedFingerprint<'F8'> {
  return createFingerprint('F8', ...normaliseDrawing({ issuingBank, creditNumber, presentation }));
}

/** The face value of which claims take shares. It is bound to the drawing, so that equal amounts cannot be seen. */
export function bindFaceValueToDrawing({ faceValue, ...drawing }: Drawing & { readonly faceValue: Money }): string {
  return joinFields('FACE', ...normaliseDrawing(drawing), faceValue.currency, String(faceValue.amountMinor));
}

function normaliseDrawing({ issuingBank, creditNumber, presentation }: Drawing): [string, string, string] {
  return [
    issuingBank.slice(0, BIC_CHARS_WITHOUT_BRANCH),
    normaliseField('credit number', creditNumber),
    String(presentation),
  ];
}

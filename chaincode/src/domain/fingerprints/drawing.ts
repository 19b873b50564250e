import type { Bic, Money } from '../primitives';
import { fingerprint, joinFields, type KindedFingerprint } from './fingerprint';
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
  return fingerprint('F8', ...drawingFields({ issuingBank, creditNumber, presentation }));
}

/** What a face value is told by to those who share a drawing. It is bound to the drawing, so equal values do not show. */
export function faceValueOfDrawing({ faceValue, ...drawing }: Drawing & { readonly faceValue: Money }): string {
  return joinFields('FACE', ...drawingFields(drawing), faceValue.currency, String(faceValue.amountMinor));
}

function drawingFields({ issuingBank, creditNumber, presentation }: Drawing): [string, string, string] {
  return [issuingBank.slice(0, BIC_WITHOUT_BRANCH), field('credit number', creditNumber), String(presentation)];
}

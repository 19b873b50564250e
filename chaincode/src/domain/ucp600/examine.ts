import { aboutTolerance } from './amountAndQuantity/aboutTolerance';
import { amountDrawn } from './amountAndQuantity/amountDrawn';
import { quantityTolerance } from './amountAndQuantity/quantityTolerance';
import { shortDrawing } from './amountAndQuantity/shortDrawing';
import { dropDisregarded } from './data/calledFor';
import { conflictingData } from './data/conflictingData';
import { datesAndAddresses } from './data/datesAndAddresses';
import { documentsCalledFor } from './data/documentsCalledFor';
import { sortDocuments } from './examination/examinedDocuments';
import { readDocuments } from './examination/readDocuments';
import { electronicRecords } from './electronic/electronicRecords';
import { insuranceDocument } from './insurance/insuranceDocument';
import { commercialInvoice } from './invoice/commercialInvoice';
import { examinationTime, preclusion, singleNotice } from './notices/noticeRules';
import type { Examination, Rule, RuleResult } from './examination/examination';
import { presentationByExpiry } from './time/presentationByExpiry';
import { latestShipment } from './time/latestShipment';
import { presentationPeriod } from './time/presentationPeriod';
import { creditTransfer } from './creditTransfer/creditTransfer';
import { carrierAndSignature } from './transport/carrierAndSignature';
import { cleanAndUnderDeck } from './transport/cleanAndUnderDeck';
import { instalments } from './transport/instalments';
import { originals } from './transport/originals';
import { partialShipment } from './transport/partialShipment';
import { ports } from './transport/ports';
import { shippedOnBoard } from './transport/shippedOnBoard';
import { transhipment } from './transport/transhipment';
import { certificates } from './certificates/certificates';
import { drafts } from './drafts/drafts';

export { UCP_RULES } from './rules';

/** U1 to U18. They look at the documents that the credit calls for. */
const RULES_BEFORE_U19: readonly Rule[] = [
  presentationByExpiry,
  presentationPeriod,
  latestShipment,
  shippedOnBoard,
  ports,
  carrierAndSignature,
  originals,
  transhipment,
  cleanAndUnderDeck,
  commercialInvoice,
  amountDrawn,
  aboutTolerance,
  quantityTolerance,
  shortDrawing,
  partialShipment,
  instalments,
  insuranceDocument,
  conflictingData,
];

/** U20 and all that follow. They look at the same documents. */
const RULES_AFTER_U19: readonly Rule[] = [
  datesAndAddresses,
  examinationTime,
  singleNotice,
  preclusion,
  electronicRecords,
  creditTransfer,
  drafts,
  certificates,
];

/**
 * Examines a presentation by every rule. Each rule gives at least one result. The results are in the order of
 * the rules, and do not depend on the order of the documents. Documents that the credit does not call for are disregarded
 * (UCP 600 art. 14(g)): only rule U19 sees them, and reports them.
 */
export function examine(examination: Examination): RuleResult[] {
  const whole = sortDocuments(readDocuments(examination));
  const considered = dropDisregarded(whole);
  const apply = (rules: readonly Rule[]): RuleResult[] => rules.flatMap((rule) => rule(considered));
  return [...apply(RULES_BEFORE_U19), ...documentsCalledFor(whole), ...apply(RULES_AFTER_U19)];
}

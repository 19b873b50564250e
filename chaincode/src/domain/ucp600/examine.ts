import { about } from './amountAndQuantity/about';
import { drawing } from './amountAndQuantity/drawing';
import { quantity } from './amountAndQuantity/quantity';
import { shortDrawing } from './amountAndQuantity/shortDrawing';
import { withoutDisregarded } from './data/calledFor';
import { conflicts } from './data/conflicts';
import { datesAndAddresses } from './data/datesAndAddresses';
import { documentsCalledFor } from './data/documentsCalledFor';
import { inOrder } from './documents';
import { electronicRecords } from './electronic/electronicRecords';
import { insurance } from './insurance/insurance';
import { invoice } from './invoice/invoice';
import { examinationTime, preclusion, singleNotice } from './notices/noticeRules';
import type { Examination, Rule, RuleResult } from './rule';
import { expiry } from './time/expiry';
import { latestShipment } from './time/latestShipment';
import { presentationPeriod } from './time/presentationPeriod';
import { transfer } from './transfer/transfer';
import { carrierAndSignature } from './transport/carrierAndSignature';
import { cleanAndUnderDeck } from './transport/cleanAndUnderDeck';
import { instalments } from './transport/instalments';
import { originals } from './transport/originals';
import { partialShipment } from './transport/partialShipment';
import { ports } from './transport/ports';
import { shippedOnBoard } from './transport/shippedOnBoard';
import { transhipment } from './transport/transhipment';

/** U1 to U18, which look at the documents that the credit calls for. */
const BEFORE: readonly Rule[] = [
  expiry,
  presentationPeriod,
  latestShipment,
  shippedOnBoard,
  ports,
  carrierAndSignature,
  originals,
  transhipment,
  cleanAndUnderDeck,
  invoice,
  drawing,
  about,
  quantity,
  shortDrawing,
  partialShipment,
  instalments,
  insurance,
  conflicts,
];

/** U20 to U25. */
const AFTER: readonly Rule[] = [
  datesAndAddresses,
  examinationTime,
  singleNotice,
  preclusion,
  electronicRecords,
  transfer,
];

/**
 * Examines a presentation by every rule, U1 to U25, each of which answers at least once. The results are in the order of
 * the rules, whatever the order of the documents. Documents that the credit does not call for are disregarded (UCP 600
 * art. 14(g)); rule U19 alone sees them, and says so.
 */
export function examine(examination: Examination): RuleResult[] {
  const whole = inOrder(examination);
  const considered = withoutDisregarded(whole);
  const by = (rules: readonly Rule[]): RuleResult[] => rules.flatMap((rule) => rule(considered));
  return [...by(BEFORE), ...documentsCalledFor(whole), ...by(AFTER)];
}

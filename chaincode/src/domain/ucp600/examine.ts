import { about } from './amountAndQuantity/about';
import { drawing } from './amountAndQuantity/drawing';
import { quantity } from './amountAndQuantity/quantity';
import { shortDrawing } from './amountAndQuantity/shortDrawing';
import { inOrder } from './documents';
import { insurance } from './insurance/insurance';
import { invoice } from './invoice/invoice';
import type { Examination, Rule, RuleResult } from './rule';
import { expiry } from './time/expiry';
import { latestShipment } from './time/latestShipment';
import { presentationPeriod } from './time/presentationPeriod';
import { carrierAndSignature } from './transport/carrierAndSignature';
import { cleanAndUnderDeck } from './transport/cleanAndUnderDeck';
import { instalments } from './transport/instalments';
import { originals } from './transport/originals';
import { partialShipment } from './transport/partialShipment';
import { ports } from './transport/ports';
import { shippedOnBoard } from './transport/shippedOnBoard';
import { transhipment } from './transport/transhipment';

const RULES: readonly Rule[] = [
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
];

/** Examines a presentation by every rule. The results are in the order of the rules, whatever the order of the documents. */
export function examine(examination: Examination): RuleResult[] {
  const ordered = inOrder(examination);
  return RULES.flatMap((rule) => rule(ordered));
}

import type { MtType } from '../../../src/index.js';
import * as bank from './bankSamples.js';
import * as collection from './collectionSamples.js';
import * as undertaking from './undertakingSamples.js';
import {
  AMENDMENT,
  CONTINUATION,
  ISSUE_AT_SIGHT,
  ISSUE_BY_ACCEPTANCE,
  message,
  PRE_ADVICE,
  THIRD_BANK_ADVICE,
} from './creditSamples.js';

const ACKNOWLEDGEMENT = message(
  '730',
  ':20:ADV260077',
  ':21:NRB2600417',
  ':25:110-9988',
  ':30:260302',
  ':32D:260304USD120,5',
  ':71D:/ADVCOMM/USD120,5',
  ':79Z:CREDIT ADVISED TO THE BENEFICIARY',
);

const REFUSAL = message(
  '734',
  ':20:NRB2600417-P1',
  ':21:NEG260091',
  ':32A:260520USD248500,',
  ':73A:/CABLE/USD35,',
  ':33B:USD248535,',
  ':57A:NARBUS33XXX',
  ':77J:1. BILL OF LADING SHOWS ON BOARD DATE 12 MAY 2026,',
  'LATEST DATE OF SHIPMENT IS 10 MAY 2026',
  '2. PACKING LIST NOT PRESENTED',
  ':77B:/HOLD/PENDING YOUR INSTRUCTIONS',
);

const REIMBURSEMENT = message(
  '740',
  ':20:NRB2600417',
  ':25:400-112233',
  ':40F:URR LATEST VERSION',
  ':31D:260531SEOUL',
  ':58A:NARAKRSE',
  ':32B:USD248500,',
  ':39A:5/5',
  ':41D:ANY BANK',
  'BY DEF PAYMENT',
  ':42P:60 DAYS AFTER BILL OF LADING DATE',
  ':71A:CLM',
  ':72Z:NONE',
);

const DISCREPANCY = message(
  '750',
  ':20:NEG260091',
  ':21:NRB2600417',
  ':32B:USD248500,',
  ':33B:USD1500,',
  ':34B:USD250000,',
  ':57D:NARU BANK A',
  'SEOUL',
  ':77J:LATE SHIPMENT',
);

const AUTHORISATION = message(
  '752',
  ':20:NRB2600417-P1',
  ':21:NEG260091',
  ':23:NEGOTIATE',
  ':30:260521',
  ':32B:USD248500,',
  ':71D:/DISCREP/USD90,',
  ':33B:USD248410,',
  ':53A:NARBUS33XXX',
  ':79Z:DOCUMENTS ACCEPTED BY THE APPLICANT',
);

const NEGOTIATION = message(
  '754',
  ':20:NEG260091',
  ':21:NRB2600417',
  ':32A:260525USD248500,',
  ':73A:/NEGCOMM/USD200,',
  ':34A:260528USD248700,',
  ':57A:NARAKRSE',
  ':58A:NARAKRSE',
  ':77:DOCUMENTS SENT BY COURIER',
);

const PAYMENT = message(
  '756',
  ':20:NRB2600417-P1',
  ':21:NEG260091',
  ':32B:USD248700,',
  ':33A:260528USD248610,',
  ':53B:/400-112233',
  ':54A:NARAKRSE',
  ':72Z:/REC/LESS DISCREPANCY FEE',
);

/** A message of each type, and second ones of some, all valid and written as `writeMt` writes them. */
export const SAMPLES: readonly { readonly type: MtType; readonly what: string; readonly text: string }[] = [
  { type: '400', what: 'a payment of a collection', text: collection.COLLECTION_PAYMENT },
  { type: '410', what: 'an acknowledgement of two collections', text: collection.COLLECTION_ACKNOWLEDGEMENT },
  { type: '412', what: 'an acceptance', text: collection.COLLECTION_ACCEPTANCE },
  { type: '416', what: 'a dishonour of two items', text: collection.NON_PAYMENT },
  { type: '420', what: 'a tracer', text: collection.TRACER },
  { type: '422', what: 'the fate of a collection', text: collection.FATE },
  { type: '430', what: 'an amendment of instructions', text: collection.AMENDED_INSTRUCTIONS },
  { type: '450', what: 'a credit of two cash letters', text: collection.CASH_LETTER_CREDIT },
  { type: '455', what: 'an adjustment of a cash letter', text: collection.CASH_LETTER_ADJUSTMENT },
  { type: '456', what: 'a dishonoured cheque', text: collection.DISHONOUR },
  { type: '499', what: 'a free text about a collection', text: collection.COLLECTION_FREE_FORMAT },
  { type: '700', what: 'a credit at sight', text: ISSUE_AT_SIGHT },
  { type: '700', what: 'a credit by acceptance, delivered', text: ISSUE_BY_ACCEPTANCE },
  { type: '701', what: 'the rest of a credit', text: CONTINUATION },
  { type: '705', what: 'a pre-advice', text: PRE_ADVICE },
  { type: '707', what: 'an amendment', text: AMENDMENT },
  { type: '708', what: 'the rest of an amendment', text: bank.AMENDMENT_CONTINUATION },
  { type: '710', what: "a third bank's advice", text: THIRD_BANK_ADVICE },
  { type: '711', what: 'the rest of an advice', text: bank.ADVICE_CONTINUATION },
  { type: '720', what: 'a transfer', text: bank.TRANSFER },
  { type: '721', what: 'the rest of a transfer', text: bank.TRANSFER_CONTINUATION },
  { type: '730', what: 'an acknowledgement', text: ACKNOWLEDGEMENT },
  { type: '732', what: 'a discharge', text: bank.DISCHARGE },
  { type: '734', what: 'a refusal', text: REFUSAL },
  { type: '740', what: 'an authorisation to reimburse', text: REIMBURSEMENT },
  { type: '742', what: 'a claim for reimbursement', text: bank.CLAIM },
  { type: '744', what: 'a refusal of such a claim', text: bank.NON_CONFORMING_CLAIM },
  { type: '747', what: 'an amended authorisation to reimburse', text: bank.AMENDED_REIMBURSEMENT },
  { type: '750', what: 'an advice of discrepancy', text: DISCREPANCY },
  { type: '752', what: 'an authorisation to negotiate', text: AUTHORISATION },
  { type: '754', what: 'an advice of negotiation', text: NEGOTIATION },
  { type: '756', what: 'an advice of payment', text: PAYMENT },
  { type: '759', what: 'a question about fraud', text: bank.ANCILLARY },
  { type: '760', what: 'a counter-guarantee', text: undertaking.GUARANTEE },
  { type: '760', what: 'a standby credit', text: undertaking.STANDBY },
  { type: '761', what: 'the rest of a guarantee', text: undertaking.GUARANTEE_CONTINUATION },
  { type: '765', what: 'a demand', text: undertaking.DEMAND },
  { type: '767', what: 'an amended counter-guarantee', text: undertaking.UNDERTAKING_AMENDMENT },
  { type: '768', what: 'an acknowledgement of a guarantee', text: undertaking.UNDERTAKING_ACKNOWLEDGEMENT },
  { type: '769', what: 'a reduction', text: undertaking.RELEASE },
  { type: '775', what: 'the rest of an amended guarantee', text: undertaking.UNDERTAKING_AMENDMENT_CONTINUATION },
  { type: '785', what: 'a notice of no extension', text: undertaking.NON_EXTENSION },
  { type: '786', what: 'a refused demand', text: undertaking.DEMAND_REFUSAL },
  { type: '787', what: 'a rejected amendment', text: undertaking.AMENDMENT_RESPONSE },
  { type: '799', what: 'a free text', text: bank.FREE_FORMAT },
];

/** The sample of a type; for MT 700 it is the credit at sight. */
export function sample(type: MtType): string {
  return SAMPLES.find((other) => other.type === type)?.text ?? '';
}

/** Replaces the first line with this beginning by other lines. @throws Error if there is no such line */
export function withLines(text: string, beginning: string, ...lines: readonly string[]): string {
  const all = text.split('\r\n');
  const index = all.findIndex((line) => line.startsWith(beginning));
  if (index === -1) throw new Error(`No line begins with ${beginning}.`);
  return all.toSpliced(index, 1, ...lines).join('\r\n');
}

import type { MtType } from '../../../src/index.js';
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

/** A message of each type and a second MT 700, all valid and written as `writeMt` writes them. */
export const SAMPLES: readonly { readonly type: MtType; readonly what: string; readonly text: string }[] = [
  { type: '700', what: 'a credit at sight', text: ISSUE_AT_SIGHT },
  { type: '700', what: 'a credit by acceptance, delivered', text: ISSUE_BY_ACCEPTANCE },
  { type: '701', what: 'the rest of a credit', text: CONTINUATION },
  { type: '705', what: 'a pre-advice', text: PRE_ADVICE },
  { type: '707', what: 'an amendment', text: AMENDMENT },
  { type: '710', what: "a third bank's advice", text: THIRD_BANK_ADVICE },
  { type: '730', what: 'an acknowledgement', text: ACKNOWLEDGEMENT },
  { type: '734', what: 'a refusal', text: REFUSAL },
  { type: '740', what: 'an authorisation to reimburse', text: REIMBURSEMENT },
  { type: '750', what: 'an advice of discrepancy', text: DISCREPANCY },
  { type: '752', what: 'an authorisation to negotiate', text: AUTHORISATION },
  { type: '754', what: 'an advice of negotiation', text: NEGOTIATION },
  { type: '756', what: 'an advice of payment', text: PAYMENT },
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

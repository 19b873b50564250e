import type { User } from '../../support/fakeLedger';
import {
  BANK_A,
  CARRIER,
  CUSTOMS,
  inHours,
  newId,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
  transportDocument,
} from '../../support/trade';
import type { Broken, Scenario, Situation } from './situation';

export const OFFER = { kind: 'TRANSFER', to: placeOf(OTHER_SHIPPER), expires: inHours(24) };
export const LETTER = 'f'.repeat(64);

const PRESENTED = { id: newId(), holder: placeOf(SHIPPER), titleHolder: placeOf(SHIPPER) };

/** The holder, as if it had taken the bill as a pledgee. */
const TAKEN_BY_HOLDER = {
  claim: newId(),
  pledgee: SHIPPER.msp,
  remedies: ['SELL', 'SURRENDER'],
  holder: placeOf(OTHER_SHIPPER),
  titleHolder: placeOf(OTHER_SHIPPER),
};

/** A bill is issued in version 1; what breaks its requirements is version 2. */
const BROKEN_VERSION = 2;

const AMENDABLE_PLEDGE = {
  pledge: { pledgee: BANK_A.msp, claim: newId(), consent: { to: 'AMENDMENT', version: BROKEN_VERSION } },
};
export const TITLE_STAYS = 'title by a pledged bill stays: the pledgee consents to its transfer apart';

const EXCEPTED = { holds: [{ declaration: newId(), customs: CUSTOMS.msp, isExcepted: true }] };
/** What of a bill's state breaks a requirement. */
const BREAKING: Readonly<Record<string, object>> = {
  'the original is electronic': { isPaper: true },
  'the possessor is the title holder': { titleHolder: placeOf(OTHER_SHIPPER) },
  'the possessor has title, or is the shipper of a straight bill': {
    titleHolder: placeOf(OTHER_SHIPPER),
    issuedTo: placeOf(OTHER_SHIPPER),
  },
  'title is endorsed by the title holder of a bill to order, or as the title holder has named it': {
    titleHolder: placeOf(OTHER_SHIPPER),
  },
  'the bill is made out to order, and can be endorsed further': { endorsement: 'ENDORSE' },
  'a pledged bill is not put on paper': AMENDABLE_PLEDGE,
  [TITLE_STAYS]: AMENDABLE_PLEDGE,
  'the bill is not pledged, or its pledgee consented to this as the last thing that was done with it': {
    pledge: { pledgee: BANK_A.msp, claim: newId(), consent: { to: 'TRANSFER', version: BROKEN_VERSION - 1 } },
  },
  'a pledgee that has taken the bill offers it with title': { enforced: TAKEN_BY_HOLDER, endorsement: 'ENDORSE' },
  'its pledgee has not taken it by enforcing the pledge': { enforced: TAKEN_BY_HOLDER },
  'its pledgee has not taken it by enforcing the pledge, or the pledge’s terms allow a sale': {
    enforced: { ...TAKEN_BY_HOLDER, remedies: ['SURRENDER'] },
  },
  'its pledgee has not taken it by enforcing the pledge, or the pledge’s terms allow a surrender': {
    enforced: { ...TAKEN_BY_HOLDER, remedies: ['SELL'] },
  },
  'the bill is not pledged': { pledge: { pledgee: BANK_A.msp, claim: newId() } },
  'the bill is not with a bank that examines it under a credit, or collects for it': { presentation: PRESENTED },
  'the bill was not honoured under a credit': { presentation: { ...PRESENTED, honouredFor: BANK_A.msp } },
  'the bill is not on offer': { offer: OFFER },
  'no bill was issued in its place': { replacedBy: [newId()] },
  'no house bill is attached to it': { houses: [newId()] },
  'customs does not hold the goods': { holds: [{ declaration: newId(), customs: CUSTOMS.msp }] },
  'customs does not hold the goods, not even with an exception': EXCEPTED,
  'customs does not hold the goods of the bill, or of the house bill, not even with an exception': EXCEPTED,
  'the goods were not delivered against a letter before': { indemnity: LETTER },
  'the carrier has delivered nothing of the goods': { indemnity: LETTER },
  'nobody has taken it, or its holder consented and nothing was done with it since': { isTaken: true },
  'they are containers of the bill that were not delivered before': { deliveredContainers: [0] },
};
const FILE = { kind: 'SUPPORTING_DOCUMENT', mediaType: 'application/pdf' };
const files = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    ...FILE,
    sha256: String(index).padStart(LETTER.length, '0'),
    by: CARRIER.msp,
  }));
const FULL = 'the caller’s organisation has attached fewer than 16 files, and all but the carrier fewer than 48';

/** A file, and the attachments with which it is one too many, or there already. */
export function attaching(broken: Broken): { readonly input: object; readonly state: object } {
  const isThere = broken('the file is not attached yet');
  const attachments = broken(FULL) ? files(16) : files(isThere ? 1 : 0);
  const sha256 = isThere ? '0'.repeat(LETTER.length) : LETTER;
  return {
    input: { kind: 'VISUALISATION', mediaType: 'application/pdf', sha256 },
    state: attachments.length === 0 ? {} : { attachments },
  };
}

const WAYBILL = ['a sea waybill is not transferred', 'a sea waybill is delivered without a surrender'];

/** The state of a bill of which requirements are broken. */
export function findBreaks(broken: Broken): object {
  const changes = Object.entries(BREAKING).map(([sentence, change]) => (broken(sentence) ? change : {}));
  return Object.assign({}, ...changes) as object;
}

interface Bill {
  readonly status?: string;
  readonly document?: Record<string, unknown>;
  readonly state?: object;
  /** Who sees it beside its holder and the carrier. */
  readonly shownTo?: User;
}

/** A bill in a status, with what must hold of it broken. */
export async function heldBill(
  situation: Situation,
  broken: Broken,
  { status = 'ISSUED', document = transportDocument(), state = {}, shownTo }: Bill = {},
): Promise<string> {
  const { credits, rewriting } = situation;
  const waybill = { ...transportDocument({ toOrder: false }), transportDocumentTypeCode: 'SWB' };
  const { record } = await credits.trade.issue(newId(), { document: WAYBILL.some(broken) ? waybill : document });
  rewriting.rewriteState(record, { ...state, ...findBreaks(broken) });
  if (status !== 'ISSUED') rewriting.rewrite(record, () => ({ status }));
  if (shownTo !== undefined) situation.show(record, shownTo);
  return record.id;
}

/** A step on such a bill. */
export const step =
  (by: User, of: Bill = {}, ask: { readonly input?: object; readonly details?: object } = {}): Scenario =>
  async (situation, broken) => ({ by, ask: { id: await heldBill(situation, broken, of), ...ask } });

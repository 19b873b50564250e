import {
  type ActionResult,
  type BillState,
  type ClaimState,
  hideParty,
  type ReadResult,
  sealContent,
  sha256Hex,
  type TradeRecord,
} from '@naru/chaincode/domain';

const SALT = 'ab'.repeat(32);
const ID_CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

let made = 0;

/** An id that no other call gives. */
export function newId(): string {
  made += 1;
  const digits = Array.from({ length: 5 }, (_, place) => ID_CHARACTERS[Math.floor(made / 32 ** (4 - place)) % 32]);
  return `01KAE5TZ3TC7H3N5QG8Y0${digits.join('')}`;
}

const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';

/** A record of a shipment that Bank A may see, with what a test says of it. */
export function record(of: Partial<TradeRecord> = {}): TradeRecord {
  return {
    type: 'shipment',
    id: newId(),
    status: 'OPEN',
    version: 1,
    action: 'create',
    author: { msp: 'ExportersMSP', party: PARTY },
    time: '2026-01-31T09:00:00.000Z',
    parties: [{ msp: 'ExportersMSP', party: PARTY }, { msp: 'BankAMSP' }],
    content: { version: 1, hash: sha256Hex('content') },
    links: [],
    tokens: [],
    state: { shipper: { msp: 'ExportersMSP', party: PARTY } },
    ...of,
  };
}

/** What the chaincode answers if an action writes a record: the first endorser's answer names both. */
export function acted(written: TradeRecord): ActionResult {
  return { record: written, endorsers: ['BankAMSP', 'ExportersMSP'] };
}

/** The action that leads to each status of a claim. */
const CLAIM_ACTIONS: Readonly<Record<string, string>> = {
  RESERVED: 'reserve',
  REFUSED: 'reserve',
  FINANCED: 'finance',
  RELEASED: 'release',
  CHALLENGED: 'challenge',
  UNANSWERED: 'record-unanswered',
};

/** The applicant as the record of a claim names it. */
const APPLICANT = hideParty({ msp: 'ExportersMSP' });

/** What an organisation that is a party of a claim holds of it. */
export const heldClaim = (party = PARTY): string => sealContent({ applicant: { msp: 'ExportersMSP', party } }, SALT);

/** The published entry of a party of the exporters. */
export function entry(): TradeRecord {
  const id = newId();
  return record({
    ...{ type: 'party', id, status: 'ACTIVE', action: 'register', author: { msp: 'ExportersMSP', party: id } },
    parties: [{ msp: 'ExportersMSP', party: id }],
    state: { organization: 'ExportersMSP', published: { partyName: 'Hanbit Footwear Co., Ltd.' } },
  });
}

/** A financing claim of a bank; financed by default. */
export function claim(msp: string, of: Partial<TradeRecord> = {}, state: Partial<ClaimState> = {}): TradeRecord {
  const { status = 'FINANCED' } = of;
  return record({
    type: 'financing-claim',
    status,
    action: CLAIM_ACTIONS[status] ?? 'reserve',
    author: { msp, party: PARTY },
    parties: [{ msp }, APPLICANT],
    state: {
      claimant: msp,
      applicant: APPLICANT,
      papers: [{ kind: 'INVOICE', role: 'SECURITY' }],
      extended: false,
      ...state,
    },
    ...of,
  });
}

/** A bill of lading to order that an exporter holds. */
export function bill(of: Partial<TradeRecord> = {}, state: Partial<BillState> = {}): TradeRecord {
  const holder = { msp: 'ExportersMSP', party: PARTY };
  return record({
    type: 'bill-of-lading',
    status: 'ISSUED',
    action: 'issue',
    author: { msp: 'CarrierMSP', party: PARTY },
    state: {
      issuer: 'CarrierMSP',
      form: 'TO_ORDER',
      titleMode: 'MIRROR',
      issuedTo: holder,
      possessor: holder,
      titleHolder: holder,
      ...state,
    },
    ...of,
  });
}

/** The next version of a bill that its holder has surrendered. */
export function surrendered(held: TradeRecord): TradeRecord {
  const holder = { msp: 'ExportersMSP', party: PARTY };
  return {
    ...held,
    version: held.version + 1,
    status: 'PENDING_SURRENDER_FOR_DELIVERY',
    action: 'surrender-for-delivery',
    author: holder,
    state: { ...held.state, possessor: { msp: 'CarrierMSP' }, surrenderedBy: holder },
  };
}

/** A customs declaration of a party of the exporters. */
export function declared(of: Partial<TradeRecord> = {}, party = PARTY): TradeRecord {
  const declarant = { msp: 'ExportersMSP', party };
  return record({
    type: 'customs-declaration',
    status: 'DECLARED',
    action: 'file',
    author: declarant,
    state: { declarant, customs: 'CustomsMSP' },
    ...of,
  });
}

/** The next version of a declaration, which customs has released; by one for export no goods leave the customs area. */
export function released(declaration: TradeRecord = declared(), procedure = 'IMPORT'): TradeRecord {
  return {
    ...declaration,
    version: declaration.version + 1,
    status: 'RELEASED',
    action: 'release',
    author: { msp: 'CustomsMSP', party: PARTY },
    state: { ...declaration.state, decidedIn: 2, ...(procedure !== 'EXPORT' && { leaving: 'CLEARED' }) },
  };
}

/** A report of a carrier that the goods of a bill have left customs. */
export function carriedOut(of: TradeRecord, carrier: string): TradeRecord {
  return record({
    type: 'cargo-report',
    status: 'CARRIED_OUT',
    action: 'carry-out',
    author: { msp: carrier, party: PARTY },
    parties: [{ msp: carrier }, { msp: 'CustomsMSP' }],
    state: { carrier, customs: 'CustomsMSP', billOfLading: of.id, declarations: [] },
    links: [{ type: of.type, id: of.id }],
  });
}

/** What `documents:read` answers for a record. */
export function readResult(of: TradeRecord, document: unknown = null): ReadResult {
  const content = document === null ? null : sealContent(document, SALT);
  return { record: of, authentic: true, genuine: true, content, details: null, findings: null };
}

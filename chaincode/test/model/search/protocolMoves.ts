import { BillState } from '../../../src/domain/documents/billOfLading/billState';
import type { Token, TradeRecord } from '../../../src/domain/vocabulary/record';
import { BANK_A, BANK_B, CARRIER, OTHER_SHIPPER, SHIPPER } from '../../support/cast';
import { judgeAll, presentedDocuments, USD } from '../../support/credit';
import type { User } from '../../support/fakeLedger';
import { bringNumber, bringPapers, f1, placeOf } from '../../support/trade';
import type { Consignment } from './consignment';
import { findAction, type Move, type World } from './pureLedger';

/* Everything that anybody can try with one consignment, its bills, the claims on them and one credit. */

/** Two holders, two banks and the carrier. */
const USERS: readonly User[] = [SHIPPER, OTHER_SHIPPER, BANK_A, BANK_B, CARRIER];
const HOLDERS: readonly User[] = [SHIPPER, OTHER_SHIPPER, BANK_A, BANK_B];
const BANKS: readonly User[] = [BANK_A, BANK_B];

const ulids = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `01KAE5${letter.padStart(18, '0')}${String(index).padStart(2, '0')}`);
export const BILL_IDS = ulids('B', 2);
const CLAIM_IDS = ulids('C', 2);
const PRESENTATION_IDS = ulids('P', 2);
export const CREDIT_ID = ulids('D', 1)[0] ?? '';

/** Every bill of the consignment bears one number. */
export const NUMBER: readonly Token[] = [f1('consignment')];
const EXPIRES = '2026-12-20T09:00:00.000Z';
/** After every reservation has lapsed. */
const LATER = '2026-11-22T10:00:00.000Z';
const LETTER = 'f'.repeat(64);

/** Half of the credit, so that somebody could draw twice. */
export const DRAWN_MINOR = 5_000_000;
const PAPERS = presentedDocuments(DRAWN_MINOR);
const JUDGED = { COMPLYING: judgeAll('COMPLYING'), DISCREPANT: judgeAll('DISCREPANT') };
const REFUSAL = { discrepancies: ['LATE PRESENTATION'], disposal: 'RETURNING' };

type Try = Omit<Move, 'by'>;

/** The moves of a world, each by everybody. */
export function listMoves(world: World, consignment: Consignment, anyStatus: boolean): Move[] {
  const tries = [...world.records.values()].flatMap((record) => listTries(record, anyStatus));
  const creations = [...listIssues(world, consignment), ...listReservations(world), ...listPresentings(world)];
  return [...tries, ...creations].flatMap((each) =>
    USERS.filter((by) => isSensible(each, by)).map((by) => ({ ...each, by })),
  );
}

/** Others are refused by their role; and to hand oneself a bill changes nothing. */
function isSensible(each: Try, { party, role }: User): boolean {
  const { to } = each.input as { readonly to?: { readonly party?: string } };
  return findAction(each).roles.includes(role) && to?.party !== party;
}

/** What can be tried with a document; what its status does not allow is left out, unless `anyStatus` is set. */
function listTries(record: TradeRecord, anyStatus: boolean): Try[] {
  const tries = listTriesOf(record);
  return anyStatus ? tries : tries.filter((each) => findAction(each).from.includes(record.status));
}

function listTriesOf(record: TradeRecord): Try[] {
  if (record.type === 'bill-of-lading') return listBillTries(record.id);
  if (record.type === 'financing-claim') return listClaimTries(record.id);
  return record.type === 'presentation' ? listPresentationTries(record.id) : [];
}

function listBillTries(id: string): Try[] {
  const act = (action: string, input: object = {}, details?: object): Try => ({
    ...{ type: 'bill-of-lading', action, id, input },
    ...(details && { details }),
  });
  const named = HOLDERS.map(placeOf).flatMap((to) => {
    const endorsed = { to, endorsement: 'ENDORSE_TO_ORDER' };
    return [
      act('offer-transfer', { to, expires: EXPIRES }),
      act('offer-transfer', { ...endorsed, expires: EXPIRES }),
      act('endorse', endorsed),
      act('nominate', endorsed),
    ];
  });
  const toBanks = BANKS.flatMap(({ msp }) => [act('offer-pledge', { to: msp, expires: EXPIRES })]);
  const plain = ['accept-issue', 'accept-transfer', 'withdraw-offer', 'surrender-for-delivery', 'accept-surrender'];
  const reasoned = ['decline-offer', 'return-transfer', 'reject-surrender', 'void'];
  return [
    ...named,
    ...toBanks,
    ...[...plain, 'consent-to-void', 'deliver'].map((action) => act(action)),
    ...reasoned.map((action) => act(action, { reasonCode: 'OTHER' })),
    act('surrender-for-amendment', { reasonCode: 'SWI' }, {}),
    act('deliver-against-indemnity', { indemnity: LETTER }),
  ];
}

function listClaimTries(id: string): Try[] {
  const act = (action: string, input: object = {}, time?: string): Try => ({
    ...{ type: 'financing-claim', action, id, input },
    ...(time !== undefined && { time }),
  });
  return [
    act('finance'),
    act('release', { reasonCode: 'REPAID' }),
    act('cancel'),
    act('expire'),
    act('expire', {}, LATER),
  ];
}

function listPresentationTries(id: string): Try[] {
  const act = (action: string, input: object = {}, details?: object): Try => ({
    ...{ type: 'presentation', action, id, input },
    ...(details && { details }),
  });
  return [
    ...['withdraw', 'forward', 'waive'].map((action) => act(action)),
    act('examine', { determination: 'COMPLYING' }, JUDGED.COMPLYING),
    act('examine', { determination: 'DISCREPANT' }, JUDGED.DISCREPANT),
    act('refuse', {}, REFUSAL),
    act('honour', {}, { by: 'NEGOTIATION', amount: USD(DRAWN_MINOR) }),
  ];
}

const isFree =
  (world: World, type: Move['type']) =>
  (id: string): boolean =>
    !world.records.has(`${type}/${id}`);
const billsOf = ({ records }: World): TradeRecord[] =>
  [...records.values()].filter(({ type }) => type === 'bill-of-lading');

/** A bill of the same goods: of its own, or in the place of another one, to whoever surrendered it or somebody else. */
function listIssues(world: World, { input, documents: [first, next] }: Consignment): Try[] {
  const id = BILL_IDS.find(isFree(world, 'bill-of-lading'));
  if (id === undefined) return [];
  const issue = (document: object, more: object): Try => ({
    ...{ type: 'bill-of-lading', action: 'issue', id, document, input: { ...input, ...more } },
    tokens: bringNumber(NUMBER, document),
  });
  const replacing = billsOf(world).flatMap((record) => {
    const { surrenderedBy } = BillState.parse(record.state);
    const to = [...(surrenderedBy?.party === undefined ? [] : [surrenderedBy]), placeOf(OTHER_SHIPPER)];
    return to.map((issueTo) => issue(next, { issueTo, replaces: [record.id] }));
  });
  return [issue(first, {}), ...replacing];
}

function listReservations(world: World): Try[] {
  const id = CLAIM_IDS.find(isFree(world, 'financing-claim'));
  if (id === undefined) return [];
  return billsOf(world).flatMap(({ id: bill, version, tokens: numbers }) => {
    const papers = numbers.map(({ kind, token }) => ({ kind, token, bill }));
    return [SHIPPER, OTHER_SHIPPER].map((applicant) => {
      const { document, tokens } = bringPapers(id, papers, placeOf(applicant));
      const input = { billVersions: { [bill]: version } };
      return { type: 'financing-claim' as const, action: 'reserve', id, document, tokens, input };
    });
  });
}

function listPresentings(world: World): Try[] {
  const id = PRESENTATION_IDS.find(isFree(world, 'presentation'));
  if (id === undefined) return [];
  return billsOf(world).flatMap(({ id: billOfLading }) =>
    BANKS.map(({ msp: bank }) => ({
      ...{ type: 'presentation' as const, action: 'present', id, document: PAPERS },
      input: { credit: CREDIT_ID, bank, billOfLading },
    })),
  );
}

import { sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import {
  billDeed as deed,
  findBills,
  held,
  HOLDERS,
  isFree,
  isOffered,
  issuedByMe,
  nothing,
  stateOf,
} from './bills.js';
import { BANKS, SHIPPERS } from './cast.js';
import { type Deed, type Desk, isMe, partyOf, present } from './deed.js';
import { makeBill, NEEDLE } from './papers.js';

const CARRIER: Deed['roles'] = ['carrier-agent'];
const AMENDMENT_REASONS = ['COD', 'SWI', 'SWTP'];
const CONSENTS = ['TRANSFER', 'AMENDMENT', 'SPLIT', 'DELIVERY'];
const declining = (): object => ({ input: { reasonCode: 'OTHER' } });

/** Endorses to, or names, somebody that can hold the bill. */
const endorsing = ({ random }: Desk): object => ({
  input: {
    to: partyOf(random.pick([...SHIPPERS, ...BANKS])),
    endorsement: random.pick(['ENDORSE', 'ENDORSE_TO_ORDER', 'ENDORSE_TO_ORDER']),
  },
});

/** A file, by its hash. */
const hashOf = ({ random }: Desk): string => sha256Hex(random.ulid());

/** The bill with which a chain of amended bills begins: all have its number. */
function findFirst(desk: Desk, bill: TradeRecord): TradeRecord {
  const [before] = stateOf(bill).replaces ?? [];
  const found = before === undefined ? undefined : desk.records.get(`bill-of-lading/${before}`);
  return found === undefined ? bill : findFirst(desk, found.record);
}

/** The bills that are to be replaced: by others, or by paper. */
const amendable = (desk: Desk, isOnPaper: boolean): TradeRecord[] =>
  issuedByMe(desk, 'SURRENDERED_FOR_AMENDMENT').filter((record) => {
    const { amendmentReason, replacedBy, surrenderedBy } = stateOf(record);
    return surrenderedBy !== undefined && replacedBy === undefined && (amendmentReason === 'SWTP') === isOnPaper;
  });

/** What is done with bills beside their way to the goods: taken, endorsed, returned, amended, recalled. */
export const AMENDMENT_DEEDS: readonly Deed[] = [
  deed('accept-issue', 0.3, { roles: HOLDERS, find: (desk) => held(desk, (s) => s.isTaken !== true), body: nothing }),
  deed('sign', 0.1, { roles: HOLDERS, find: (desk) => held(desk, () => true), body: nothing }),
  deed('endorse', 0.2, { roles: HOLDERS, find: (desk) => held(desk, isFree), body: endorsing }),
  deed('nominate', 0.3, {
    roles: HOLDERS,
    find: (desk) => findBills(desk, ['ISSUED'], (state) => isMe(desk, state.titleHolder) && isFree(state)),
    body: endorsing,
  }),
  deed('decline-offer', 0.5, {
    roles: HOLDERS,
    find: (desk) => findBills(desk, ['ISSUED'], (state) => isOffered(desk, state)),
    body: declining,
  }),
  deed('return-transfer', 0.3, {
    roles: HOLDERS,
    find: (desk) => held(desk, (state, { action }) => isFree(state) && action === 'accept-transfer'),
    body: declining,
  }),
  deed('consent', 0.2, {
    roles: ['bank-officer'],
    find: (desk) => findBills(desk, ['ISSUED'], ({ pledge, offer }) => pledge?.pledgee === desk.me.msp && !offer),
    body: ({ random }) => ({ input: { to: random.pick(CONSENTS) } }),
  }),
  deed('attach', 0.2, {
    roles: CARRIER,
    find: (desk) => issuedByMe(desk, 'ISSUED'),
    body: (desk) => ({ input: { sha256: hashOf(desk), kind: 'VISUALISATION', mediaType: 'application/pdf' } }),
  }),
  deed('surrender-for-amendment', 0.5, {
    roles: HOLDERS,
    find: (desk) => held(desk, ({ pledge, offer }) => offer === undefined && (!pledge || pledge.consent !== undefined)),
    body: ({ random }) => ({ input: { reasonCode: random.pick(AMENDMENT_REASONS) }, details: { comments: NEEDLE } }),
  }),
  deed('issue', 2, {
    roles: CARRIER,
    find: (desk) => amendable(desk, false),
    body: (desk, record, id) => {
      const replaced = present(record);
      return {
        document: { ...makeBill(findFirst(desk, replaced).id), transportDocumentSubReference: id.slice(-8) },
        input: { issueTo: stateOf(replaced).surrenderedBy, replaces: [replaced.id] },
      };
    },
  }),
  deed('convert-to-paper', 1, { roles: CARRIER, find: (desk) => amendable(desk, true), body: nothing }),
  deed('consent-to-void', 0.1, { roles: HOLDERS, find: (desk) => held(desk, isFree), body: nothing }),
  deed('void', 0.3, {
    roles: CARRIER,
    find: (desk) =>
      findBills(
        desk,
        ['ISSUED'],
        (state, { action }) =>
          state.issuer === desk.me.msp &&
          isFree(state) &&
          (state.isTaken !== true || ['consent-to-void', 'attach'].includes(action)),
      ),
    body: () => ({ input: { reasonCode: 'MISISSUED' } }),
  }),
  deed('deliver-against-indemnity', 0.1, {
    roles: CARRIER,
    find: (desk) => issuedByMe(desk, 'ISSUED').filter((record) => stateOf(record).indemnity === undefined),
    body: (desk) => ({ input: { indemnity: hashOf(desk) } }),
  }),
];

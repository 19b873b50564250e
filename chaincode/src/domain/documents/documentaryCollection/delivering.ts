import { reject } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import type { OtherChange, Related } from '../../vocabulary/facts';
import { addParty, removeParty } from '../../vocabulary/parties';
import { isSameParty, type Party } from '../../vocabulary/record';
import { bill } from '../billOfLading/bill';
import { type BillState, isNegotiable, listFunctions } from '../billOfLading/billState';
import { UNPLEDGED } from '../billOfLading/guards';
import { HANDED_ON, isInForce, pass, PRESENTED_BILLS, requireWithBank } from '../presentation/handingOver';
import { BANK, collection, COLLECTING_BANK } from './collection';
import type { CollectionState } from './collectionState';
import { parseInstruction } from './instruction';
import { PaidBeforeDelivery, requireAdded, requireUndelivered } from './presenting';

/**
 * The documents go to the drawee: against payment, or against acceptance if the instruction says so (URC 522 arts. 7, 17,
 * 18). For a drawee that is not a member, its bank keeps the bills, and takes delivery for it.
 */
export const releaseDocuments = collection.step('release-documents', {
  summary: 'Delivers the documents to the drawee, once it has paid, or accepted if that is enough; the bills go along.',
  from: ['ACCEPTED', 'PAID'],
  to: ['ACCEPTED', 'PAID'],
  roles: BANK,
  by: COLLECTING_BANK,
  input: Nothing,
  details: PaidBeforeDelivery,
  content: 'carried',
  relations: {
    bills: { ...PRESENTED_BILLS, carries: 'bill-of-lading', isSeenByEndorsers: true, change: HANDED_ON },
  },
  requirements: [
    {
      sentence: 'documents that are delivered against payment are paid',
      guard: ({ record: { status }, document }) => {
        if (status !== 'PAID' && parseInstruction(document).delivery === 'AGAINST_PAYMENT')
          reject('WRONG_STATUS', 'These documents are delivered against payment, and an acceptance is none.', {});
      },
    },
    {
      sentence: 'what may not be waived is paid, if they are delivered against an acceptance',
      guard: ({ record: { status }, document, details }) => {
        if (status === 'ACCEPTED') requireAdded(parseInstruction(document), details);
      },
    },
    { sentence: 'the documents were not delivered yet', guard: requireUndelivered },
    {
      sentence: 'the bank has each bill that was lodged',
      guard: ({ id, related: { bills } }) => {
        requireWithBank(id, bills);
      },
    },
    {
      // The bank that has financed on the goods says itself when it is content.
      sentence: 'no bill is pledged: the remitting bank ends a pledge of its own first',
      guard: ({ related: { bills } }) => {
        for (const { record } of bills) UNPLEDGED.guard({ state: bill.stateOf(record) });
      },
    },
  ],
  decide: ({ record: { status }, state, related: { bills } }) => ({
    change: collection.changeTo(status, { ...state, isDelivered: true }),
    others: deliver(bills, state.drawee ?? { msp: state.collectingBank }),
  }),
});

/**
 * Whether title to a bill goes to the drawee with it, through both banks. Title to a bill that is not made out to order does not
 * pass by endorsement.
 */
export function reachesDrawee(state: BillState, { remittingBank, collectingBank, drawee }: Ways): boolean {
  const to = drawee ?? { msp: collectingBank };
  const collected = pass(pass(state, { msp: remittingBank }), { msp: collectingBank });
  return !isNegotiable(state.form) || isSameParty(pass(endorsed(collected), to).titleHolder, to);
}

/** Through whose hands the bills go. */
type Ways = Pick<CollectionState, 'remittingBank' | 'collectingBank' | 'drawee'>;

/** The bills go to the drawee with title, and whoever has lodged them sees them no longer. */
function deliver(bills: readonly Related[], to: Party): OtherChange[] {
  return bills.filter(isInForce).map((found) => {
    const { presentation, ...state } = pass(endorsed(bill.stateOf(found.record)), to);
    if (presentation === undefined) throw new Error('It was not checked whether the bank has the bills.');
    const functions = listFunctions(state);
    const left = removeParty(found.record.parties, presentation.holder, functions);
    return bill.changeRelated(found, { state, parties: addParty(left, to, functions) });
  });
}

/** A bank that has title to a bill to order endorses it when it delivers it. */
function endorsed(state: BillState): BillState {
  const { form, titleHolder, possessor, endorsement } = state;
  const isOwn = isNegotiable(form) && isSameParty(titleHolder, possessor);
  return isOwn && endorsement === undefined ? { ...state, endorsement: 'ENDORSE_TO_ORDER' } : state;
}

import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { MspId } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { type Members, requireOrganizationRole } from '../../vocabulary/members';
import { NamedParty } from '../../vocabulary/privateParty';
import { isSameParty, type Link } from '../../vocabulary/record';
import type { CreationAsked } from '../../vocabulary/relations';
import { bill, billLink } from '../billOfLading/bill';
import { requireHolder } from '../billOfLading/guards';
import {
  giveBack,
  HANDED_ON,
  handOver,
  PRESENTED_BILLS,
  requirePresentable,
  TAKEN_BACK,
} from '../presentation/handingOver';
import { BANK, collection, PRINCIPAL, REMITTING_BANK } from './collection';
import type { CollectionState } from './collectionState';
import { reachesDrawee } from './delivering';
import { parseInstruction } from './instruction';

const LodgeInput = z.strictObject({
  remittingBank: MspId.describe('The bank to which the principal entrusts the collection (URC 522 art. 3(a)(ii)).'),
  collectingBank: MspId.describe('The bank that presents the documents to the drawee (art. 3(a)(iii), (iv)).'),
  drawee: NamedParty.optional().describe('The drawee, if it is a party of a member: it accepts by itself then.'),
});
type LodgeInput = z.infer<typeof LodgeInput>;

/** @throws FORBIDDEN, NOT_A_MEMBER, INVALID */
function requireRoles(members: Members, { remittingBank, collectingBank, drawee }: LodgeInput): void {
  for (const bank of [remittingBank, collectingBank]) requireOrganizationRole(members, bank, 'BANK');
  // Whoever collects is another bank than the remitting one (art. 3(a)(iii)), and looks after the drawee's payment for it.
  if (remittingBank === collectingBank)
    rejectField('/input/collectingBank', 'The bank that collects is another one than the remitting bank.');
  if (drawee === undefined) return;
  requireHolder(members, drawee);
  if ([remittingBank, collectingBank].includes(drawee.msp))
    rejectField('/input/drawee', 'The drawee is not a party of a bank that delivers the documents to it.');
}

/** The principal hands documents to its bank, with the instruction on which all banks act. */
export const lodge = collection.creation('lodge', {
  summary: 'Lodges documents with the remitting bank, to be delivered to a drawee against payment or acceptance.',
  to: ['LODGED'],
  roles: ['shipper'],
  authors: ({ principal }) => [principal],
  input: LodgeInput,
  names: [{ what: 'the drawee', find: ({ input: { drawee } }) => drawee }],
  relations: {
    bills: {
      what: 'each bill on the ledger that is lodged',
      find: ({ document }: CreationAsked<LodgeInput>): Link[] =>
        parseInstruction(document).documents.flatMap(({ onLedger }) =>
          onLedger === undefined ? [] : [billLink(onLedger)],
        ),
      carries: 'bill-of-lading',
      isSeenByEndorsers: true,
      change: HANDED_ON,
    },
  },
  requirements: [
    {
      sentence:
        'remitting and collecting bank are two banks, and the drawee, if one is named, is a holder of bills and of neither',
      guard: ({ members, input }) => {
        requireRoles(members, input);
      },
    },
    {
      sentence: 'the drawee is not the principal',
      guard: ({ caller, input: { drawee } }) => {
        if (drawee !== undefined && isSameParty(drawee, { msp: caller.msp, party: caller.party }))
          rejectField('/input/drawee', 'Nobody collects from itself.');
      },
    },
    {
      sentence: 'the caller has each bill, which is in force and free',
      guard: ({ caller, related: { bills }, input: { remittingBank } }) => {
        requirePresentable(caller, bills, remittingBank);
      },
    },
    {
      // The drawee pays before it sees the bill, and could not surrender it otherwise.
      sentence: 'title to each bill that is made out to order goes to the drawee with it',
      guard: ({ related: { bills }, input }) => {
        for (const { record } of bills)
          if (!reachesDrawee(bill.stateOf(record), input))
            reject(
              'NOT_NEGOTIABLE',
              'Title to this bill does not go to the drawee with it. Have it endorsed to order.',
              {
                bill: record.id,
              },
            );
      },
    },
  ],
  decide: ({ id, caller, input, related: { bills } }) => {
    const { remittingBank, collectingBank } = input;
    const principal = { msp: caller.msp, party: caller.party };
    const parties = [principal, { msp: remittingBank }, { msp: collectingBank }];
    const state: CollectionState = { principal, bank: remittingBank, ...input };
    const links = bills.map(({ record }) => billLink(record.id));
    return {
      change: collection.changeTo('LODGED', state, { parties, links }),
      others: handOver(bills, { id, remittingBank }, remittingBank, parties),
    };
  },
});

export const send = collection.step('send', {
  summary: 'Sends the documents and the instruction to the collecting bank, which has to take them up.',
  from: ['LODGED'],
  to: ['SENT'],
  roles: BANK,
  by: REMITTING_BANK,
  input: Nothing,
  decide: ({ state }) => ({ change: collection.changeTo('SENT', state) }),
});

/** No bank has to handle a collection, but must say so without delay (URC 522 art. 1(b), (c)). */
export const decline = collection.step('decline', {
  summary:
    'Does not handle the collection: the remitting bank, with which the documents go back; the collecting bank, which leaves them with the remitting bank.',
  from: ['LODGED', 'SENT'],
  to: ['DECLINED', 'LODGED'],
  roles: BANK,
  by: {
    sentence: 'the caller is of the remitting bank, or of the collecting bank to which it was sent',
    parties: ({ remittingBank, collectingBank }, { status }) => [
      { msp: status === 'SENT' ? collectingBank : remittingBank },
    ],
  },
  authors: ({ remittingBank, collectingBank }, { status }) => [
    { msp: status === 'LODGED' ? collectingBank : remittingBank },
  ],
  input: Nothing,
  opponentMayBeAbsent: true,
  relations: { bills: { ...PRESENTED_BILLS, change: HANDED_ON } },
  decide: ({ id, record: { status }, state, related: { bills } }) =>
    status === 'SENT'
      ? { change: collection.changeTo('LODGED', state) }
      : { change: collection.changeTo('DECLINED', state), others: giveBack(bills, id) },
});

/** The documents are the principal's, and its banks act for it, until they are presented. */
export const withdraw = collection.step('withdraw', {
  summary: 'Takes the documents back before they are presented; the bills come back with them.',
  from: ['LODGED', 'SENT', 'RECEIVED'],
  to: ['WITHDRAWN'],
  roles: ['shipper'],
  by: PRINCIPAL,
  input: Nothing,
  opponentMayBeAbsent: true,
  relations: { bills: { ...PRESENTED_BILLS, change: TAKEN_BACK } },
  decide: ({ id, state, related: { bills } }) => ({
    change: collection.changeTo('WITHDRAWN', state),
    others: giveBack(bills, id),
  }),
});

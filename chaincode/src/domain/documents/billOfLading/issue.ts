import { z } from 'zod';
import { readTitleForm } from '../../dcsa';
import { Ulid } from '../../primitives';
import type { Caller } from '../../vocabulary/facts';
import { requireMember } from '../../vocabulary/members';
import { Party } from '../../vocabulary/record';
import { bill, viewBill } from './bill';
import { type BillState, TitleMode } from './billState';
import { requireNewNumber, requireOwnCarrierCode } from './guards';

const IssueInput = z.strictObject({
  /** The first holder. */
  issueTo: Party.required({ party: true }),
  titleMode: TitleMode.default('MIRROR'),
  /** The shipment that the bill belongs to. */
  shipment: Ulid.optional(),
});

export const issue = bill.creation('issue', {
  summary: 'Issues a bill of lading to its first holder.',
  to: ['ISSUED'],
  roles: ['carrier-agent'],
  authors: ({ issuer }) => [{ msp: issuer }],
  input: IssueInput,
  relations: {
    shipment: {
      what: 'the shipment, if one is named,',
      find: ({ input: { shipment } }) => (shipment === undefined ? undefined : { type: 'shipment', id: shipment }),
    },
  },
  tokens: ({ tokens }) => tokens.map(({ kind, token }) => ({ kind, token, type: 'bill-of-lading' })),
  requirements: [
    {
      sentence: 'the carrier code of the document is one of the caller’s organisation',
      guard: ({ members, caller, document }) => {
        const { carrierCode, carrierCodeListProvider } = viewBill(document);
        requireOwnCarrierCode(members, caller.msp, carrierCode, carrierCodeListProvider);
      },
    },
    {
      sentence: 'the first holder is of a member organisation',
      guard: ({ members, input }) => {
        requireMember(members, input.issueTo.msp);
      },
    },
    {
      sentence: 'no bill with this carrier, number and year is on the ledger',
      guard: ({ holdings }) => {
        requireNewNumber(holdings);
      },
    },
  ],
  decide: ({ caller, document, input: { issueTo, titleMode }, tokens, related }) => {
    const form = readTitleForm(viewBill(document));
    const state: BillState = { issuer: caller.msp, form, titleMode, possessor: issueTo, titleHolder: issueTo };
    const links = related.shipment === undefined ? [] : [{ type: 'shipment' as const, id: related.shipment.record.id }];
    return { change: bill.changeTo('ISSUED', state, { parties: listParties(caller, issueTo), links, tokens }) };
  },
});

function listParties({ msp }: Caller, issueTo: Party): Party[] {
  return msp === issueTo.msp ? [{ msp }] : [{ msp }, issueTo];
}

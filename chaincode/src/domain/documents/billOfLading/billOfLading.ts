import { z } from 'zod';
import { creation } from '../../vocabulary/action';
import { type ContentSchema, type DocumentDefinition, issuesOf } from '../../vocabulary/definition';
import { type Facts } from '../../vocabulary/facts';
import { Party } from '../../vocabulary/record';
import { type Issue } from '../../errors';
import { requireMember } from '../../vocabulary/members';
import { Ulid } from '../../primitives';
import { transportDocumentJsonSchema, transportDocumentView, titleForm, validateTransportDocument } from '../../dcsa';
import { billIdentity } from '../../fingerprints';
import { acceptTransfer, disclose, offerPledge, offerTransfer, withdrawOffer } from './actions';
import { requireNewNumber, requireOwnCarrierCode } from './guards';
import { BILL_STATUSES, type BillState, billStateOf, CARRIERS_WORD, TitleMode } from './billState';
import { acceptSurrender, deliver, rejectSurrender, surrenderForDelivery } from './surrender';

/** DCSA's schema and invariants; and what is issued says so. */
const content: ContentSchema = {
  check: (document) => [...validateTransportDocument(document), ...issuedIssues(document)],
  jsonSchema: transportDocumentJsonSchema,
};

/** A draft or a voided document is no bill (DCSA eBL 3.0.4, transportDocumentStatus; issueDate is required once issued). */
const Issued = z.looseObject({
  transportDocumentStatus: z.literal('ISSUED', 'is not ISSUED: only an issued document is a bill'),
  issueDate: z.string('is missing: an issued document has its date of issue'),
});

function issuedIssues(document: unknown): Issue[] {
  const parsed = Issued.safeParse(document);
  return parsed.success ? [] : issuesOf(parsed.error);
}

const IssueInput = z.strictObject({
  /** The first holder. */
  issueTo: Party.required({ party: true }),
  titleMode: TitleMode.default('MIRROR'),
  /** The shipment that the bill belongs to. */
  shipment: Ulid.optional(),
});

const issue = creation('issue', {
  summary: 'Issues a bill of lading to its first holder.',
  to: ['ISSUED'],
  roles: ['carrier-agent'],
  requirements: [
    'the carrier code of the document is one of the caller’s organisation',
    'the first holder is of a member organisation',
    'no bill with this carrier, number and year is on the ledger',
  ],
  input: IssueInput,
  related: ({ shipment }) => (shipment === undefined ? [] : [{ type: 'shipment', id: shipment }]),
  decide: ({ caller, members, document, input, tokens, holdings, related }) => {
    const view = transportDocumentView(document);
    requireOwnCarrierCode(members, caller.msp, view.carrierCode, view.carrierCodeListProvider);
    requireMember(members, input.issueTo.msp);
    requireNewNumber(holdings, members);
    const { issueTo, titleMode } = input;
    const state: BillState = {
      issuer: caller.msp,
      form: titleForm(view),
      titleMode,
      possessor: issueTo,
      titleHolder: issueTo,
    };
    const links = related.map(({ record: { type, id } }) => ({ type, id }));
    return { change: { status: 'ISSUED', state, parties: partiesAtIssue(caller, issueTo), links, tokens } };
  },
});

function partiesAtIssue({ msp }: Facts['caller'], issueTo: Party): Party[] {
  return msp === issueTo.msp ? [{ msp }] : [{ msp }, issueTo];
}

/** The DCSA eBL 3.0.4 transport document, with title to the goods. */
export const billOfLading: DocumentDefinition = {
  type: 'bill-of-lading',
  path: 'bills-of-lading',
  contract: 'billsOfLading',
  title: 'Bill of lading',
  description: 'A DCSA transport document: receipt for the goods, and title to them where it is made out to order.',
  content,
  statuses: BILL_STATUSES,
  actions: {
    issue,
    disclose,
    'offer-transfer': offerTransfer,
    'accept-transfer': acceptTransfer,
    'offer-pledge': offerPledge,
    'withdraw-offer': withdrawOffer,
    'surrender-for-delivery': surrenderForDelivery,
    'accept-surrender': acceptSurrender,
    'reject-surrender': rejectSurrender,
    deliver,
  },
  named: (record) => {
    const { possessor, titleHolder, pledge } = billStateOf(record);
    return [possessor.msp, titleHolder.msp, ...(pledge === undefined ? [] : [pledge.pledgee])];
  },
  creator: (record) => billStateOf(record).issuer,
  // That goods were delivered is the carrier's to say; the rest of a bill's life is in the hands of those it names.
  mayHaveWritten: (record) =>
    !CARRIERS_WORD.includes(record.status) || record.author.msp === billStateOf(record).issuer,
  issuer: (record) => billStateOf(record).issuer,
  issuerRole: 'CARRIER',
  terms: (record) => {
    const { form, titleMode } = billStateOf(record);
    return { form, titleMode };
  },
  fingerprints: (document) => [billIdentity(transportDocumentView(document))],
};

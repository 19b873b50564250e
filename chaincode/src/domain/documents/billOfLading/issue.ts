import { z } from 'zod';
import { readTitleForm, type TitleForm } from '../../dcsa';
import { reject, rejectField } from '../../errors';
import { distinctUlids, Ulid } from '../../primitives';
import type { Caller } from '../../vocabulary/facts';
import { isAmong } from '../../vocabulary/guards';
import { MAX_LINKS, Party } from '../../vocabulary/record';
import type { CreationAsked } from '../../vocabulary/relations';
import { isListed } from '../../vocabulary/tokenLists';
import { NamedAncestors } from './ancestors';
import { bill, viewBill } from './bill';
import { type BillState, isNegotiable, listHonouring, TitleMode } from './billState';
import { inheritCharges } from './charges';
import { requireHolder, requireOwnCarrierCode, requirePossibleDates } from './guards';
import { addInstructed, completeInstructions, INSTRUCTED, INSTRUCTIONS } from './instructed';
import { keepVersion, requireNewNumber, requireNewSubReference } from './numbering';
import { addAncestors, addReaders, endReplaced, findTitleMode, REPLACED, REPLACING } from './replacing';

/** A party of a member, with its own id. */
const NamedParty = Party.required({ party: true });

const IssueInput = z.strictObject({
  issueTo: NamedParty.describe('The first holder.'),
  consignee: NamedParty.optional().describe(
    'The consignee of a straight bill or a sea waybill, if it is a party of a member.',
  ),
  endorsee: NamedParty.optional().describe(
    'The endorsee of a bill to the order of somebody else than its shipper; needed then.',
  ),
  titleMode: TitleMode.optional().describe(
    'Whether the ledger is the register of title, or mirrors one that is kept elsewhere: MIRROR, or as it was for the bills that are replaced.',
  ),
  shipment: Ulid.optional().describe('The shipment that the bill belongs to.'),
  shippingInstructions: Ulid.optional().describe('The shipping instructions whose approved draft it is.'),
  replaces: distinctUlids(MAX_LINKS).default([]).describe('The surrendered bills in whose place this one is issued.'),
  siblings: distinctUlids(MAX_LINKS)
    .default([])
    .describe('The bills that were issued in the same place before: a bill is split one by one.'),
  ancestors: NamedAncestors,
});
type IssueInput = z.infer<typeof IssueInput>;

export const issue = bill.creation('issue', {
  summary: 'Issues a bill of lading to its first holder, or in the place of surrendered bills to whoever held them.',
  to: ['ISSUED'],
  roles: ['carrier-agent'],
  authors: ({ issuer }) => [{ msp: issuer }],
  input: IssueInput,
  relations: {
    shipment: {
      what: 'the shipment, if one is named,',
      find: ({ input: { shipment } }: CreationAsked<IssueInput>) =>
        shipment === undefined ? undefined : ({ type: 'shipment', id: shipment } as const),
    },
    ...INSTRUCTIONS,
    ...REPLACED,
  },
  names: [
    {
      what: 'each party to which it is issued or made out',
      find: ({ input: { issueTo, consignee, endorsee } }) =>
        [issueTo, consignee, endorsee].filter((party) => party !== undefined),
    },
  ],
  tokens: ({ tokens }) => tokens.filter(isListed).map(({ kind, token }) => ({ kind, token, type: 'bill-of-lading' })),
  requirements: [
    {
      sentence: 'the carrier code of the document is one of the caller’s organisation',
      guard: ({ members, caller, document }) => {
        const { carrierCode, carrierCodeListProvider } = viewBill(document);
        requireOwnCarrierCode(members, caller.msp, carrierCode, carrierCodeListProvider);
      },
    },
    {
      sentence: 'its dates are possible: none in the future or long ago, and goods on board soon after the issue',
      guard: ({ document, time }) => {
        requirePossibleDates(document, time);
      },
    },
    {
      sentence: 'the parties that are named are of exporters or banks',
      guard: ({ members, input: { issueTo, consignee, endorsee } }) => {
        for (const party of [issueTo, consignee, endorsee]) if (party !== undefined) requireHolder(members, party);
      },
    },
    {
      sentence:
        'an endorsee is named if the document names one beside its shipper, and a consignee only if it is not to order',
      guard: ({ document, input }) => {
        requireFittingParties(readTitleForm(viewBill(document)), input);
      },
    },
    {
      sentence: 'only an electronic bill of lading is in the register of title',
      guard: ({ document, input, related: { replaced } }) => {
        if (findTitleMode(document, input, replaced) === 'REGISTRY_OF_RECORD') requireTitleDocument(document);
      },
    },
    ...INSTRUCTED,
    ...REPLACING,
    {
      sentence: 'no other bill in force has this carrier and number',
      guard: ({ holdings, input: { replaces } }) => {
        requireNewNumber(holdings, replaces);
      },
    },
    {
      sentence:
        'no bill of its number had the same transportDocumentSubReference before; a bill that replaces none can have none after a recall',
      guard: requireNewSubReference,
    },
  ],
  decide: ({ id, caller, document, input, tokens, related }) => {
    const state = {
      ...makeState(caller, document, { ...input, titleMode: findTitleMode(document, input, related.replaced) }),
      ...keepVersion(tokens),
      ...inheritCharges(related.replaced),
      ...addAncestors(document, related),
    };
    const named = [related.shipment, related.instructions, ...related.replaced].filter((found) => found !== undefined);
    const links = named.map(({ record: { type, id: of } }) => ({ type, id: of }));
    const parties = addReaders(addInstructed(listParties(state), related.instructions), state, related);
    return {
      change: bill.changeTo('ISSUED', state, { parties, links, tokens: tokens.filter(isListed) }),
      others: [...completeInstructions(id, related.instructions), ...endReplaced(id, document, related)],
    };
  },
});

function makeState(
  { msp: issuer }: Caller,
  document: unknown,
  input: IssueInput & Pick<BillState, 'titleMode'>,
): BillState {
  const { issueTo, consignee, endorsee, titleMode, replaces } = input;
  const view = viewBill(document);
  const form = readTitleForm(view);
  return {
    issuer,
    form,
    titleMode,
    issuedTo: issueTo,
    possessor: issueTo,
    titleHolder: endorsee ?? consignee ?? issueTo,
    ...(isNegotiable(form) && { endorsement: form === 'BLANK' ? 'BLANK_ENDORSE' : 'ENDORSE_TO_ORDER' }),
    ...(!view.isElectronic && { isPaper: true }),
    // Somebody had what this one replaces: it is not the carrier's alone to recall.
    ...(replaces.length > 0 && { replaces, isTaken: true }),
  };
}

/** The carrier, the first holder, who has title, and the bank of a pledge or of a payment under a credit: each once. */
function listParties({ issuer, possessor, titleHolder, pledge, presentation }: BillState): Party[] {
  const banks = [...(pledge === undefined ? [] : [pledge.pledgee]), ...listHonouring(presentation)];
  const holders = [possessor, titleHolder, ...banks.map((msp) => ({ msp }))].filter(({ msp }) => msp !== issuer);
  return holders.reduce<Party[]>((all, each) => (isAmong(each, all) ? all : [...all, each]), [{ msp: issuer }]);
}

/** What the document says of its parties decides whose parties the request names. @throws INVALID */
function requireFittingParties(form: TitleForm, { consignee, endorsee }: IssueInput): void {
  if ((endorsee !== undefined) !== (form === 'TO_ORDER'))
    rejectField(
      '/input/endorsee',
      'An endorsee is named if the document is to the order of somebody else than its shipper.',
      { form },
    );
  if (consignee !== undefined && isNegotiable(form))
    rejectField('/input/consignee', 'A document to order has no consignee.', { form });
}

/** @throws NOT_ELECTRONIC, NOT_NEGOTIABLE */
function requireTitleDocument(document: unknown): void {
  const { isElectronic, transportDocumentTypeCode } = viewBill(document);
  if (!isElectronic)
    reject(
      'NOT_ELECTRONIC',
      'The original of this document is of paper, so that no register of title can have it.',
      {},
    );
  if (transportDocumentTypeCode === 'SWB')
    reject('NOT_NEGOTIABLE', 'A sea waybill gives no title, so that no register of title can have it.', {});
}

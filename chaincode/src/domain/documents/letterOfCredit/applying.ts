import { z } from 'zod';
import { reject, rejectIssues } from '../../errors';
import { MspId, Ulid } from '../../primitives';
import type { Caller, Decision, Facts, Holding, Related } from '../../vocabulary/facts';
import { requireActor, requireStatus } from '../../vocabulary/guards';
import { type Members, requireOrganizationRole } from '../../vocabulary/members';
import { isSameParty, Party, type TradeRecord } from '../../vocabulary/record';
import { requireLeft, transferOut } from './account';
import { requireBanksInTerms } from './banksInTerms';
import { credit } from './credit';
import { type CreditContent, parseCredit } from './creditContent';
import { AVAILABLE_STATUSES, type CreditState } from './creditState';
import { printNumber, requireOwnNumber } from './numbering';
import { requireKeptTerms, requireTransferable } from './transferability';

const ApplyInput = z.strictObject({
  issuingBank: MspId.describe('The bank that issues the credit.'),
  advisingBank: MspId.describe('The bank that advises it to the beneficiary.'),
  beneficiary: Party.describe('Who presents documents under it.'),
  transferOf: Ulid.optional().describe(
    'The credit of which this one is a transfer: then the advising bank makes it, and it is issued at once.',
  ),
});
type ApplyInput = z.infer<typeof ApplyInput>;

interface ApplyFacts {
  readonly id: string;
  readonly caller: Caller;
  readonly input: ApplyInput;
  readonly document: unknown;
  readonly holdings: readonly Holding[];
  readonly related: { readonly original: Related | undefined };
}

/** A requirement of a transfer alone (UCP 600 art. 38); an application for a new credit meets it. */
function ofTransfer(
  sentence: string,
  guard: (original: Related, facts: ApplyFacts) => void,
): { sentence: string; guard: (facts: ApplyFacts) => void } {
  return {
    sentence: `for a transfer: ${sentence}`,
    guard: (facts) => {
      if (facts.related.original !== undefined) guard(facts.related.original, facts);
    },
  };
}

/** An applicant asks a bank to issue a credit (UCP 600 art. 2), or the transferring bank transfers one (art. 38). */
export const apply = credit.creation('apply', {
  summary:
    'Applies for a credit: the applicant itself, or the issuing bank for a customer that is not a member; or transfers one.',
  to: ['APPLIED', 'ISSUED'],
  roles: ['shipper', 'bank-officer'],
  authors: ({ applicant, issuingBank, advisingBank, transferOf }, { status }) => {
    if (status === 'APPLIED') return [applicant ?? { msp: issuingBank }];
    return transferOf === undefined ? [] : [{ msp: advisingBank }];
  },
  input: ApplyInput,
  // An application takes no number: the bank does when it issues.
  numbers: ({ input: { issuingBank, advisingBank: transferringBank, transferOf }, document }) =>
    transferOf === undefined ? [] : printNumber(document, { issuingBank, transferringBank }),
  names: [{ what: 'the beneficiary', find: ({ input: { beneficiary } }) => beneficiary }],
  relations: {
    original: {
      what: 'the credit to transfer, if one is named,',
      find: ({ input: { transferOf } }: { readonly input: ApplyInput }) =>
        transferOf === undefined ? undefined : { type: 'letter-of-credit', id: transferOf },
      carries: 'letter-of-credit',
      change: credit.changedTo(AVAILABLE_STATUSES, ({ advisingBank }) => [{ msp: advisingBank }]),
    },
  },
  requirements: [
    {
      sentence: 'issuing and advising bank are banks, the beneficiary is of an exporter',
      guard: ({ members, input }) => {
        requireBanks(members, input);
      },
    },
    {
      sentence: 'a bank that applies for its customer is the issuing bank',
      guard: ({ caller, input: { issuingBank, transferOf } }) => {
        if (transferOf === undefined && caller.role === 'bank-officer' && caller.msp !== issuingBank)
          reject('FORBIDDEN', 'A bank applies for its customers at itself alone.', { issuingBank });
      },
    },
    {
      sentence: 'the BICs in the terms are those of the banks that the request names',
      guard: ({ members, document, input }) => {
        requireBanksInTerms(members, parseCredit(document).terms, input);
      },
    },
    {
      sentence: 'nothing is drawn or amended yet',
      guard: ({ document }) => {
        requireUntouched(parseCredit(document));
      },
    },
    ofTransfer('the caller is of the advising bank', ({ record }, { caller }) => {
      requireActor(caller, [{ msp: credit.stateOf(record).advisingBank }]);
    }),
    ofTransfer('the credit is advised or confirmed, and open', ({ record }) => {
      requireStatus(record, AVAILABLE_STATUSES);
    }),
    ofTransfer('its beneficiary has asked for it, between the same banks', ({ record }, { input }) => {
      requireAsked(record, input);
    }),
    ofTransfer('the credit says that it is transferable', ({ document }) => {
      requireTransferable(parseCredit(document).terms);
    }),
    ofTransfer('it changes only terms that may be changed', (original, { document }) => {
      requireKeptTerms(parseCredit(original.document).terms, parseCredit(document).terms);
    }),
    ofTransfer('its amount is left of the credit', (original, { id, document }) => {
      requireLeft(parseCredit(original.document), id, parseCredit(document).terms.amount);
    }),
    ofTransfer('it keeps the number of the credit, or has one that no credit of these banks has', requireOwnNumber),
  ],
  decide: ({ id, caller, document, input, tokens, related: { original } }) => {
    const { issuingBank, advisingBank, beneficiary } = input;
    const state: CreditState = { issuingBank, advisingBank, beneficiary, cancellationConsents: [] };
    if (original !== undefined) return transfer({ id, state, tokens }, original, parseCredit(document));
    const applicant = caller.role === 'bank-officer' ? undefined : { msp: caller.msp, party: caller.party };
    // Two organisations endorse every transaction: beside a bank that applies for its customer it is the advising bank.
    const parties = [{ msp: issuingBank }, applicant ?? { msp: advisingBank }];
    return { change: credit.changeTo('APPLIED', { ...state, ...(applicant && { applicant }) }, { parties }) };
  },
});

/** @throws FORBIDDEN, NOT_A_MEMBER */
function requireBanks(members: Members, { issuingBank, advisingBank, beneficiary }: ApplyInput): void {
  requireOrganizationRole(members, issuingBank, 'BANK');
  requireOrganizationRole(members, advisingBank, 'BANK');
  requireOrganizationRole(members, beneficiary.msp, 'EXPORTER');
}

/** @throws INVALID */
function requireUntouched({ amendments, drawings }: CreditContent): void {
  const values = { amendments, drawings: drawings.length };
  const wrong = Object.entries(values).filter(([, count]) => count > 0);
  if (wrong.length === 0) return;
  const message = 'A new credit has neither amendments nor drawings.';
  rejectIssues(
    wrong.map(([field]) => ({ pointer: `/document/${field}`, message })),
    { message, values },
  );
}

/** @throws NOT_REQUESTED */
function requireAsked(record: TradeRecord, { issuingBank, advisingBank, beneficiary, transferOf }: ApplyInput): void {
  const original = credit.stateOf(record);
  const { transferTo } = original;
  const isCurrent = transferTo?.contentVersion === record.content.version;
  const isAsked = transferTo !== undefined && isCurrent && isSameParty(transferTo, beneficiary);
  if (!isAsked || issuingBank !== original.issuingBank || advisingBank !== original.advisingBank)
    reject('NOT_REQUESTED', 'The beneficiary has not asked to transfer the credit so, as it is now.', { transferOf });
}

/**
 * The transferring bank makes a part of the credit, or all of it, available to a second beneficiary (UCP 600 art. 38). A
 * second beneficiary cannot transfer further (38(d)). The first stays a party: it may put its own invoice in the place
 * of the second's (38(h)).
 */
function transfer(
  { id, state, tokens }: Pick<Facts, 'id' | 'tokens'> & { readonly state: CreditState },
  original: Related,
  { terms }: CreditContent,
): Decision<'ISSUED', CreditState> {
  const { transferTo: _, ...rest } = credit.stateOf(original.record);
  const parties = [{ msp: rest.issuingBank }, { msp: rest.advisingBank }, rest.beneficiary];
  const { type, id: transferOf } = original.record;
  const document = transferOut(parseCredit(original.document), id, terms.amount);
  return {
    change: credit.changeTo('ISSUED', { ...state, transferOf }, { parties, tokens, links: [{ type, id: transferOf }] }),
    others: [credit.changeRelated(original, { state: rest, document })],
  };
}

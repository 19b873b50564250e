import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { Presentation } from '../../papers/presentedDocuments';
import { dateOf, MspId, Ulid } from '../../primitives';
import { computeNoticeDeadline } from '../../ucp600/notices/noticePeriod';
import { Nothing } from '../../vocabulary/actionDescriptions';
import type { Related } from '../../vocabulary/facts';
import { requireActor, requireStatus } from '../../vocabulary/guards';
import { parseOnce } from '../../vocabulary/parse';
import type { CreationAsked } from '../../vocabulary/relations';
import type { Link } from '../../vocabulary/record';
import { billLink } from '../billOfLading/bill';
import { releaseDrawing, requireSameCurrency, requireSomethingLeft, reserveDrawing } from '../letterOfCredit/account';
import { credit, creditLink } from '../letterOfCredit/credit';
import { type CreditContent, parseCredit } from '../letterOfCredit/creditContent';
import { AVAILABLE_STATUSES, listBanks } from '../letterOfCredit/creditState';
import {
  giveBack,
  HANDED_ON,
  handOver,
  holdsBills,
  PRESENTED_BILLS,
  requirePresentable,
  TAKEN_BACK,
} from './handingOver';
import type { PresentationState } from './presentationState';
import { presented } from './presented';
import { CREDIT, releaseKept } from './shared';

const parsePresentation = parseOnce(Presentation, '/document');

/** The beneficiary of the credit changes it when it presents, and when it withdraws. */
const CHANGED_BY_BENEFICIARY = credit.changedTo(AVAILABLE_STATUSES, ({ beneficiary }) => [beneficiary]);

/** The beneficiary hands documents to a bank (UCP 600 art. 2, "presentation"). */
export const present = presented.creation('present', {
  summary: 'Presents documents under a credit, first or again in place of refused ones; the amount is kept for them.',
  to: ['PRESENTED'],
  roles: ['shipper'],
  authors: ({ beneficiary }) => [beneficiary],
  input: z.strictObject({
    credit: Ulid.describe('The credit under which is drawn.'),
    bank: MspId.describe('The bank of the credit to which the documents are presented.'),
    billOfLading: Ulid.optional().describe(
      'A bill on this ledger that is presented, beside those that `document` names.',
    ),
    replaces: Ulid.optional().describe('The refused presentation in whose place this one stands.'),
  }),
  relations: {
    credit: {
      what: 'the credit',
      find: ({ input }) => creditLink(input.credit),
      carries: 'letter-of-credit',
      isSeenByEndorsers: true,
      change: CHANGED_BY_BENEFICIARY,
    },
    bills: {
      what: 'each bill on the ledger that is presented',
      find: ({ document, input }: CreationAsked<{ readonly billOfLading?: string | undefined }>) =>
        listBills(document, input.billOfLading),
      carries: 'bill-of-lading',
      isSeenByEndorsers: true,
      change: HANDED_ON,
    },
    replaced: {
      what: 'the presentation that is replaced, if one is named,',
      find: ({ input }) => linkTo('presentation', input.replaces),
      change: presented.changedTo(['REPLACED'], ({ beneficiary }) => [beneficiary]),
    },
  },
  requirements: [
    {
      sentence: 'the caller is the beneficiary of the credit',
      guard: ({ caller, related }) => {
        requireActor(caller, [credit.stateOf(related.credit.record).beneficiary]);
      },
    },
    {
      sentence: 'the credit is advised or confirmed, and open',
      guard: ({ related }) => {
        requireStatus(related.credit.record, AVAILABLE_STATUSES);
      },
    },
    {
      sentence: 'the bank is one of the credit’s',
      guard: ({ related, input: { bank } }) => {
        const banks = listBanks(credit.stateOf(related.credit.record));
        if (!banks.includes(bank)) rejectField('/input/bank', `${bank} is not a bank of this credit.`, { bank, banks });
      },
    },
    {
      sentence: 'a presentation that is replaced is of the same credit',
      guard: ({ related: { replaced }, input }) => {
        if (replaced !== undefined && presented.stateOf(replaced.record).credit !== input.credit)
          rejectField('/input/replaces', 'The presentation that is replaced is of another credit.', {
            replaces: input.replaces,
          });
      },
    },
    {
      sentence: 'a presentation that is replaced was refused, returned or withdrawn',
      guard: ({ related: { replaced } }) => {
        if (replaced !== undefined) requireStatus(replaced.record, ['REFUSED', 'RETURNED', 'WITHDRAWN']);
      },
    },
    {
      sentence: 'the bank does not hold the bills of a presentation that is replaced',
      guard: ({ related: { replaced } }) => {
        if (replaced !== undefined && holdsBills(replaced.record))
          reject('WRONG_STATUS', 'The bank holds the bills of the refused presentation. Withdraw it first.', {
            replaces: replaced.record.id,
          });
      },
    },
    {
      sentence: 'the caller has each bill, which is in force and free',
      guard: ({ caller, related: { bills }, input: { bank } }) => {
        requirePresentable(caller, bills, bank);
      },
    },
    {
      sentence: 'the amount is in the currency of the credit',
      guard: ({ related, document }) => {
        requireSameCurrency(parseCredit(related.credit.document), parsePresentation(document).amount);
      },
    },
    {
      sentence: 'something is left of the credit for it, and no other presentation keeps what it draws',
      guard: ({ related: { credit: found, replaced }, document }) => {
        requireSomethingLeft(
          withoutReplaced(parseCredit(found.document), replaced),
          parsePresentation(document).amount,
        );
      },
    },
  ],
  decide: ({ id, related: { credit: found, replaced, bills }, document, time, input: { bank } }) => {
    const { beneficiary, issuingBank, applicant } = credit.stateOf(found.record);
    const content = parseCredit(found.document);
    const free = withoutReplaced(content, replaced);
    const state: PresentationState = {
      credit: found.record.id,
      beneficiary,
      issuingBank,
      bank,
      receivedOn: dateOf(time),
      noticeBy: computeNoticeDeadline(content.terms, dateOf(time)),
      ...(applicant && { applicant }),
    };
    const named = [
      creditLink(found.record.id),
      ...bills.map(({ record }) => billLink(record.id)),
      linkTo('presentation', replaced?.record.id),
    ];
    const links = named.filter((link) => link !== undefined);
    return {
      change: presented.changeTo('PRESENTED', state, { parties: found.record.parties, links }),
      others: [
        credit.changeRelated(found, {
          document: reserveDrawing(free, id, parsePresentation(document).amount),
          links: [...found.record.links, { type: 'presentation', id }],
        }),
        ...(replaced === undefined ? [] : [presented.changeRelated(replaced, { status: 'REPLACED' })]),
        ...handOver(bills, { id }, bank, found.record.parties),
      ],
    };
  },
});

/**
 * The beneficiary takes the documents back, which are its own until the bank is bound by them. UCP 600 is silent; ISP98 rule
 * 3.07(a) lets a presentation be withdrawn. A bank that has found that they comply must honour (art. 15).
 */
export const withdraw = presented.step('withdraw', {
  summary:
    'Takes the documents back until the bank has found that they comply, or waived; the bills come back with them.',
  from: ['PRESENTED', 'DISCREPANT', 'WAIVER_REQUESTED', 'REFUSED'],
  to: ['WITHDRAWN'],
  roles: ['shipper'],
  by: { sentence: 'the caller is the beneficiary', parties: ({ beneficiary }) => [beneficiary] },
  input: Nothing,
  opponentMayBeAbsent: true,
  relations: {
    credit: { ...CREDIT, change: CHANGED_BY_BENEFICIARY },
    bills: { ...PRESENTED_BILLS, change: TAKEN_BACK },
  },
  decide: ({ id, state, related: { credit: found, bills }, absence }) => ({
    change: presented.changeTo('WITHDRAWN', state),
    others: [...releaseKept(found, id, absence), ...giveBack(bills, id)],
  }),
});

/** The bills that the documents name, and the one that the request names. */
function listBills(document: unknown, named: string | undefined): Link[] {
  const { documents } = parsePresentation(document);
  const ids = documents.map((each) => ('onLedger' in each ? each.onLedger : undefined));
  const unique = new Set([...ids, named].filter((id) => id !== undefined));
  return [...unique].map(billLink);
}

/** What is kept for a presentation is free for the one that replaces it. */
function withoutReplaced(content: CreditContent, replaced: Related | undefined): CreditContent {
  return replaced === undefined ? content : releaseDrawing(content, replaced.record.id);
}

function linkTo(type: Link['type'], id: string | undefined): Link | undefined {
  return id === undefined ? undefined : { type, id };
}

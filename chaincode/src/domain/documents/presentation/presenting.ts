import { z } from 'zod';
import { changeTo, creation, stepsOf } from '../../vocabulary/action';
import { parseAs } from '../../vocabulary/definition';
import type { Related } from '../../vocabulary/facts';
import { requireActor, requireStatus } from '../../vocabulary/guards';
import type { Link } from '../../vocabulary/record';
import { reject } from '../../errors';
import { releaseDrawing, reserveDrawing } from '../letterOfCredit/account';
import { creditContentOf } from '../letterOfCredit/creditContent';
import { Presentation } from '../../papers/presentedDocuments';
import { AVAILABLE_STATUSES, banksOf, creditStateOf } from '../letterOfCredit/creditState';
import { MspId, Ulid } from '../../primitives';
import { noticeDeadline } from './noticeDeadline';
import { changed, creditLink, dateOf, ending, relatedOf } from './shared';
import { PresentationState, presentationStateOf } from './presentationState';

/** The beneficiary hands documents to a bank (UCP 600 art. 2, "presentation"). */
export const present = creation('present', {
  summary: 'Presents documents under a credit, first or again in place of refused ones; the amount is kept for them.',
  to: ['PRESENTED'],
  roles: ['shipper'],
  requirements: [
    'the credit is advised and open, and the caller is its beneficiary',
    'the bank is one of the credit’s',
    'a bill on the ledger is visible to the caller, authentic and genuine',
    'a presentation that is replaced was refused or came back, under the same credit',
  ],
  input: z.strictObject({
    credit: Ulid,
    /** The bank to which the documents are presented. */
    bank: MspId,
    billOfLading: Ulid.optional(),
    replaces: Ulid.optional(),
  }),
  related: ({ credit, billOfLading, replaces }) => [
    creditLink(credit),
    ...(billOfLading === undefined ? [] : [{ type: 'bill-of-lading' as const, id: billOfLading }]),
    ...(replaces === undefined ? [] : [{ type: 'presentation' as const, id: replaces }]),
  ],
  carries: ['letter-of-credit'],
  decide: ({ id, caller, related, document, time, tokens, input: { bank, billOfLading } }) => {
    const credit = relatedOf(related, 'letter-of-credit');
    const replaced = related.find(({ record }) => record.type === 'presentation');
    const creditState = creditStateOf(credit.record);
    const { beneficiary, issuingBank, applicant } = creditState;
    requireActor(caller, [beneficiary]);
    requireStatus(credit.record, AVAILABLE_STATUSES);
    if (!banksOf(creditState).has(bank))
      reject('INVALID', `${bank} is no bank of this credit.`, { bank, banks: [...banksOf(creditState)] });
    if (replaced !== undefined) requireReplaceable(replaced, credit.record.id);
    const present = creditContentOf(credit.document);
    const kept = replaced === undefined ? present : releaseDrawing(present, replaced.record.id);
    const content = reserveDrawing(kept, id, parseAs(Presentation, document, '/document').amount);
    const state: PresentationState = {
      credit: credit.record.id,
      beneficiary,
      issuingBank,
      bank,
      receivedOn: dateOf(time),
      noticeBy: noticeDeadline(time, present.terms),
      ...(applicant && { applicant }),
    };
    const links = [creditLink(credit.record.id), ...linkOf('bill-of-lading', billOfLading), ...linkTo(replaced)];
    return {
      change: changeTo('PRESENTED', state, { parties: credit.record.parties, links, tokens }),
      others: [
        changed(credit, { document: content, links: [...credit.record.links, { type: 'presentation', id }] }),
        ...(replaced === undefined ? [] : [changed(replaced, { status: 'REPLACED' })]),
      ],
    };
  },
});

/** The beneficiary takes the documents back. */
export const withdraw = stepsOf(presentationStateOf)('withdraw', {
  summary: 'Takes the documents back before they are examined.',
  from: ['PRESENTED'],
  to: ['WITHDRAWN'],
  roles: ['shipper'],
  requirements: ['the caller is the beneficiary'],
  input: z.strictObject({}),
  by: ({ beneficiary }) => [beneficiary],
  related: ({ credit }) => [creditLink(credit)],
  carries: ['letter-of-credit'],
  decide: (facts) => ending('WITHDRAWN', facts),
});

/** @throws INVALID where the earlier presentation is another credit's, WRONG_STATUS where it is not refused */
function requireReplaceable({ record }: Related, credit: string): void {
  if (presentationStateOf(record).credit !== credit)
    reject('INVALID', 'The presentation that is replaced is of another credit.', { replaces: record.id });
  requireStatus(record, ['REFUSED', 'RETURNED', 'WITHDRAWN']);
}

const linkOf = (type: Link['type'], id: string | undefined): Link[] => (id === undefined ? [] : [{ type, id }]);
const linkTo = (found: Related | undefined): Link[] =>
  found === undefined ? [] : linkOf(found.record.type, found.record.id);

import type { CalendarDate, CreditTerms, Money, REFUSABLE } from '@naru/chaincode/domain';
import type { SenderAndReceiver } from '../blocks/senderAndReceiver.js';
import { writeParty } from '../credit/parties.js';
import { draftMessage } from '../drafts/draftMessage.js';
import { buildDateField, buildDatedMoneyField, buildField, buildLineField } from '../fields/buildFields.js';
import { wrapSwiftText } from '../fields/swiftText.js';
import type { MtField, MtMessage } from '../message/mtMessage.js';
import { type AddedAmounts, buildAddedField } from './addedAmounts.js';
import { buildDueField, type DueAmount } from './tenor.js';

/** What each message about a collection states. */
export interface CollectionHead {
  readonly banks?: SenderAndReceiver;
  /** The sender's reference, at most 16 characters. */
  readonly reference: string;
  /** The receiver's reference. */
  readonly relatedReference: string;
  readonly due: DueAmount;
}

/** What differs by the type of the message. */
export type CollectionDraft = CollectionHead &
  (
    | {
        readonly type: '400';
        /** Field 33A: all that is remitted, and when. */
        readonly proceeds: { readonly money: Money; readonly date: CalendarDate };
        readonly added?: AddedAmounts;
      }
    | { readonly type: '410' | '412' | '422'; readonly information?: string | undefined }
    | { readonly type: '416'; readonly refused: RefusedItem; readonly information?: string | undefined }
    | { readonly type: '420'; readonly sentOn: CalendarDate; readonly drawee: Drawee }
    | {
        readonly type: '430';
        readonly amended?: DueAmount;
        readonly information?: string | undefined;
        readonly amendments: string;
      }
  );

type Drawee = CreditTerms['applicant'];

/** What a drawee has refused. */
export type RefusedItem = (typeof REFUSABLE)[number];
/** Code words of field 23E, general knowledge (SWIFT Standards MT Category 4). */
export const ADVICE_CODES: Readonly<Record<RefusedItem, string>> = { PAYMENT: 'NPAY', ACCEPTANCE: 'NACC' };

/** Narratives of category 4 have lines of 35 characters of the set x. */
const LINE_CHARS = 35;

const buildNarrative = (label: string, text: string | undefined): MtField[] =>
  text === undefined ? [] : buildField(label, wrapSwiftText(text, LINE_CHARS, 'x'));

/** The fields after the references. A message could be about ten collections; a draft is about one. */
function buildBody(draft: CollectionDraft): MtField[] {
  const due = buildDueField('32', draft.due);
  switch (draft.type) {
    case '400':
      return [...due, ...buildDatedMoneyField('33A', '33A', draft.proceeds), ...buildAddedField(draft.added)];
    case '416':
      return [
        ...buildLineField('23E', ADVICE_CODES[draft.refused]),
        ...buildNarrative('77A', draft.information),
        ...buildLineField('21A', draft.relatedReference),
        ...due,
      ];
    case '420':
      return [...due, ...buildDateField('30', draft.sentOn), ...buildField('59', writeParty(draft.drawee))];
    case '430':
      return [
        ...buildAmended(draft.due, draft.amended),
        ...buildNarrative('72', draft.information),
        ...buildNarrative('74', draft.amendments),
      ];
    default:
      return [...due, ...buildNarrative(draft.type === '422' ? '76' : '72', draft.information)];
  }
}

/** An amount at sight has no field of its own in an MT 430: the amendments state it in words. */
function buildAmended(before: DueAmount, after: DueAmount | undefined): MtField[] {
  return before.tenor === undefined || after?.tenor === undefined
    ? []
    : [...buildDueField('32', before), ...buildDueField('33', after)];
}

/**
 * Drafts a message about one collection: MT 400 of its payment, 410 of its receipt, 412 of its acceptance, 416 of a refusal,
 * 420 and 422 of its fate, 430 of an amendment.
 *
 * @throws TradeError INVALID with the faults by tag and line
 */
export function draftCollection(draft: CollectionDraft): MtMessage {
  return draftMessage(draft.type, draft.banks, [
    ...buildLineField('20', draft.reference),
    ...buildLineField('21', draft.relatedReference),
    ...buildBody(draft),
  ]);
}

import {
  Acceptance,
  Acknowledgement,
  CollectedPayment,
  CollectionInstruction,
  CollectionState,
  DEFINITIONS,
  type Members,
  type Money,
  parseAs,
  RefusalAdvice,
  reject,
} from '@naru/chaincode/domain';
import {
  COLLECTION_TYPES,
  type CollectionDraft,
  draftCollection,
  type SenderAndReceiver,
  writeMt,
} from '@naru/interchange';
import { z } from 'zod';
import type { DocumentView } from '../../documents/documentView.js';
import { answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import { writeDifferences } from './differences.js';
import { writeInstruction } from './instructionWords.js';
import { References } from './messageDrafts.js';
import { SWIFT_TAG } from './swiftMessages.js';

const COLLECTION = DEFINITIONS['documentary-collection'];

const DraftType = z.enum(COLLECTION_TYPES).describe('The type of the message.');
type DraftType = z.infer<typeof DraftType>;

/** The messages that the remitting bank sends; the collecting bank sends the others. */
const OF_REMITTING_BANK: readonly DraftType[] = ['420', '430'];

/** What a draft is made from, and what it says beside its head. */
type Head = Pick<CollectionDraft, 'banks' | 'reference' | 'relatedReference' | 'due'>;
type Draft = (head: Head, view: DocumentView, instruction: CollectionInstruction) => CollectionDraft;

const DRAFTS: Readonly<Record<DraftType, Draft>> = {
  '400': (head, view) => {
    const { amount, interest, charges, paidOn: date } = readDetails(CollectedPayment, view, 'pay');
    const money = sumUp(amount, [interest, charges]);
    return { ...head, type: '400', proceeds: { money, date }, added: { interest, charges } };
  },
  '410': (head, view) => {
    const { differences } = readDetails(Acknowledgement, view, 'acknowledge');
    return { ...head, type: '410', ...(differences.length > 0 && { information: writeDifferences(differences) }) };
  },
  '412': (head, view) => {
    const { maturity } = readDetails(Acceptance, view, 'accept');
    return { ...head, type: '412', due: { ...head.due, tenor: { maturity } } };
  },
  '416': (head, view) => {
    const { of: refused, protestedOn, remarks } = readDetails(RefusalAdvice, view, 'advise-refusal');
    const protest = protestedOn === undefined ? [] : [`PROTESTED ON ${protestedOn}`];
    const information = [...protest, ...(remarks === undefined ? [] : [remarks])].join(', ');
    return { ...head, type: '416', refused, ...(information !== '' && { information }) };
  },
  '420': (head, _, { date: sentOn, drawee }) => ({ ...head, type: '420', sentOn, drawee }),
  '422': (head, { record }) => ({ ...head, type: '422', information: `THE COLLECTION IS ${record.status}` }),
  '430': (head, view, instruction) => {
    readDetails(z.unknown(), view, 'amend-instruction');
    return { ...head, type: '430', ...writeInstruction(instruction) };
  },
};

/** An amount with what was paid on top of it. Charges in another currency are remitted apart. */
function sumUp(amount: Money, added: readonly (Money | undefined)[]): Money {
  const same = added.filter((each) => each?.currency === amount.currency);
  return { ...amount, amountMinor: same.reduce((sum, each) => sum + (each?.amountMinor ?? 0), amount.amountMinor) };
}

/** The remarks of the last action. @throws INVALID if another one was the last */
function readDetails<T>(schema: z.ZodType<T>, { record, details }: DocumentView, action: string): T {
  if (record.action !== action)
    reject('INVALID', `This message is drafted right after ${action}.`, { lastAction: record.action });
  return parseAs(schema, details, '/details');
}

/** The banks by their BICs, if the register has one of each; else the draft is a text block alone. */
function findBanks(members: Members, from: string, to: string): SenderAndReceiver | undefined {
  const [sender, receiver] = [from, to].map((msp) => members.find(({ mspId }) => mspId === msp)?.bics[0]);
  return sender === undefined || receiver === undefined ? undefined : { sender, receiver };
}

export const collectionDraft = endpoint({
  method: 'get',
  path: `/${COLLECTION.path}/{id}/swift-messages/{type}`,
  params: { id: DocumentId, type: DraftType },
  notFound: { type: 'There is no draft of this message.' },
  query: References,
  tag: SWIFT_TAG,
  summary:
    'A draft: MT 400 of a payment, 410 of a receipt, 412 of an acceptance, 416 of a refusal, 420 and 422 of the fate, 430 of an amendment',
  answer: answer('CollectionMessage', {
    message: text(':20:COL2026-0001\r\n:21:RMT2026-0117\r\n:32B:USD250000,\r\n-'),
  }),
  problems: [...ASKING, 'INVALID'],
  handle: async ({ params: { id, type }, query, user }, { documents, ledger }) => {
    const view = await documents.read(user.name, { type: COLLECTION.type, id });
    const { remittingBank, collectingBank } = CollectionState.parse(view.record.state);
    const instruction = parseAs(CollectionInstruction, view.document, '/document');
    const { amount, tenor } = instruction;
    const [from, to] = OF_REMITTING_BANK.includes(type)
      ? [remittingBank, collectingBank]
      : [collectingBank, remittingBank];
    const banks = findBanks(await ledger.members(user.name), from, to);
    const head = { ...query, ...(banks && { banks }), due: { amount, ...(tenor && { tenor }) } };
    return { message: writeMt(draftCollection(DRAFTS[type](head, view, instruction))) };
  },
});

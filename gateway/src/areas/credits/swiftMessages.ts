import {
  amendedTerms,
  amendmentOfMt707,
  creditOfMt700,
  fieldsOutsideTerms,
  type MtField,
  type MtHeader,
  type MtMessage,
  mt700OfCredit,
  mt734,
  mt750,
  mt754,
  type MtType,
  parseMt,
  writeMt,
} from '@naru/interchange';
import {
  type CreditTerms,
  DEFINITIONS,
  parseAs,
  Presentation,
  PresentationState,
  RefusalNotice,
  TradeError,
  CreditContent,
  Payment,
} from '@naru/chaincode/domain';
import type { Documents } from '../../documents/documents.js';
import type { DocumentView } from '../../documents/documentView.js';
import type { User } from '../../identity/users.js';
import { examinePresentation } from './examination.js';

/** What was read of messages. */
export interface ReadMessages {
  /** The document of a credit, where an MT 700 with its MT 701 was read: what `PUT /v1/letters-of-credit/{id}` takes. */
  readonly document: { readonly terms: CreditTerms } | null;
  /** What of the messages the document does not hold. */
  readonly outside: readonly MtField[];
  readonly messages: readonly { readonly type: MtType; readonly fields: readonly MtField[] }[];
}

/** A message as a bank has it; a text block alone needs its type beside it. */
export interface MessageText {
  readonly text: string;
  readonly type?: MtType | undefined;
}

/** Reads SWIFT messages; those of one credit belong together. @throws TradeError INVALID with every fault by tag and line */
export function readMessages(texts: readonly MessageText[], calendar: string | undefined): ReadMessages {
  const messages = texts.map(({ text, type }) => parseMt(text, type));
  const isCredit = messages.some(({ type }) => type === '700');
  return {
    document: isCredit ? { terms: creditOfMt700(messages, calendar === undefined ? {} : { calendar }) } : null,
    outside: isCredit ? fieldsOutsideTerms(messages) : [],
    messages: messages.map(({ type, fields }) => ({ type, fields })),
  };
}

/** The MT 700, and the MT 701 that continue it, of a credit as it stands. @throws TradeError NOT_FOUND, INVALID; LedgerFailure */
export async function creditMessages(documents: Documents, user: User, id: string): Promise<{ messages: string[] }> {
  const { document } = await documents.read(user.name, { type: DEFINITIONS['letter-of-credit'].type, id });
  const { terms } = parseAs(CreditContent, document, '/document');
  return { messages: mt700OfCredit(terms, headerOf(terms)).map(writeMt) };
}

/** The document of an amendment: what `PUT /v1/credit-amendments/{id}` takes. */
export interface AmendmentDocument {
  readonly number: number;
  readonly date: string;
  readonly basis: number;
  readonly terms: CreditTerms;
}

/**
 * Reads an MT 707 against a credit as it stands: the whole terms as they would be.
 * @throws TradeError NOT_FOUND; INVALID with every fault by tag and line; LedgerFailure
 */
export async function draftAmendment(
  documents: Documents,
  user: User,
  id: string,
  { text, type }: MessageText,
): Promise<{ document: AmendmentDocument; isCancellation: boolean }> {
  const amendment = amendmentOfMt707(parseMt(text, type));
  const { document } = await documents.read(user.name, { type: DEFINITIONS['letter-of-credit'].type, id });
  const { terms, amendments } = parseAs(CreditContent, document, '/document');
  const { number, date, isCancellation } = amendment;
  return { document: { number, date, basis: amendments, terms: amendedTerms(terms, amendment) }, isCancellation };
}

/** The references of the banks that a message needs and the ledger does not have. */
export interface References {
  readonly reference: string;
  readonly relatedReference: string;
}

/** What a draft is made from. */
interface Drafted {
  readonly header: MtHeader;
  readonly references: References;
  readonly view: DocumentView;
  readonly presentation: Presentation;
  readonly findings: () => Promise<string[]>;
}

const DRAFTS: Readonly<Record<string, (of: Drafted) => Promise<MtMessage> | MtMessage>> = {
  '734': ({ header, references, view, presentation }) => {
    const { discrepancies, disposal } = parseAs(RefusalNotice, view.details, '/details');
    const { amount, presentedOn: date } = presentation;
    return mt734({ header, ...references, date, amount, discrepancies, disposal: { code: DISPOSAL_CODES[disposal] } });
  },
  '750': async ({ header, references, presentation, findings }) =>
    mt750({ header, ...references, amount: presentation.amount, discrepancies: await findings() }),
  '754': ({ header, references, view }) => {
    const { amount: money, maturity } = parseAs(Payment, view.details, '/details');
    return mt754({ header, ...references, principal: { money, ...(maturity && { date: maturity }) } });
  },
};

/** UCP 600 art. 16(c)(iii) a to d, as field 77B says it. */
const DISPOSAL_CODES = {
  HOLDING_FOR_INSTRUCTIONS: 'HOLD',
  HOLDING_FOR_WAIVER: 'NOTIFY',
  RETURNING: 'RETURN',
  AS_INSTRUCTED: 'PREVINST',
} as const;

/**
 * A draft from what the ledger has of a presentation: 734 of a refusal, 750 of what the rules find, 754 of a payment.
 * @throws TradeError NOT_FOUND, INVALID where there is nothing to draft it from; LedgerFailure
 */
export async function draftMessage(
  documents: Documents,
  user: User,
  { id, type, references }: { readonly id: string; readonly type: string; readonly references: References },
): Promise<{ message: string }> {
  const draft = Object.hasOwn(DRAFTS, type) ? DRAFTS[type] : undefined;
  if (draft === undefined)
    throw new TradeError({ code: 'NOT_FOUND', message: 'There is no draft of this message.', values: { type } });
  const view = await documents.read(user.name, { type: 'presentation', id });
  const { credit, bank, issuingBank } = PresentationState.parse(view.record.state);
  const { document } = await documents.read(user.name, { type: 'letter-of-credit', id: credit });
  const { terms } = parseAs(CreditContent, document, '/document');
  const presentation = parseAs(Presentation, view.document, '/document');
  // The bank that examines writes to the other one.
  const header = bank === issuingBank ? headerOf(terms) : reversed(headerOf(terms));
  const findings = (): Promise<string[]> => discrepanciesOf(documents, user, id);
  return { message: writeMt(await draft({ header, references, view, presentation, findings })) };
}

async function discrepanciesOf(documents: Documents, user: User, id: string): Promise<string[]> {
  const { results } = await examinePresentation(documents, user, id);
  return results.filter(({ verdict }) => verdict === 'DISCREPANT').map(({ sentence }) => sentence);
}

/** From the issuing bank to the advising bank; where the terms name none it is sent by hand. */
function headerOf({ issuingBank, advisingBank }: CreditTerms): MtHeader {
  return { sender: issuingBank.bic, receiver: advisingBank?.bic ?? issuingBank.bic };
}

function reversed({ sender, receiver }: MtHeader): MtHeader {
  return { sender: receiver, receiver: sender };
}

import { randomBytes } from 'node:crypto';
import {
  ActionResult,
  type BroughtLists,
  canonicalJson,
  DEFINITIONS,
  type DocumentType,
  type Link,
  sealContent,
  sealDetails,
  sha256Hex,
  type Token,
  TRANSIENT,
  type TradeRecord,
  transactionName,
} from '@naru/chaincode/domain';
import { ulid } from 'ulid';
import { BANK_A, BANK_B, partyOf, SHIPPER, type User } from '../cast.js';
import type { Call } from './ledgerClient.js';
import type { Asked, Trade } from './trade.js';

export const CREDIT: DocumentType = 'letter-of-credit';
export const PRESENTATION: DocumentType = 'presentation';
export const AMENDMENT: DocumentType = 'credit-amendment';
export const COLLECTION: DocumentType = 'documentary-collection';
export const AMOUNT_MINOR = 10_000_000;
export const usd = (amountMinor: number): object => ({ currency: 'USD', amountMinor });

const LAST_RULE = 27;

/** The terms of a credit: no more than the ledger asks for. */
export const creditTerms = (more: object = {}): object => ({
  creditNumber: 'LC2026001',
  form: 'IRREVOCABLE',
  applicableRules: 'UCP_LATEST_VERSION',
  issueDate: '2026-11-02',
  expiryDate: '2099-03-31',
  expiryPlace: { text: 'BUSAN', calendar: 'KR' },
  applicant: { name: 'NORDLICHT HANDELS GMBH' },
  beneficiary: { name: 'HANBIT FOOTWEAR CO., LTD.' },
  issuingBank: { bic: 'NARUKRSBXXX' },
  amount: usd(AMOUNT_MINOR),
  availableWith: {},
  availableBy: 'NEGOTIATION',
  goods: { description: ['SHOES - BLACK, 400 BOXES'] },
  documentsRequired: [],
  confirmation: 'MAY_ADD',
  ...more,
});

/** A collection at sight, with a bill on the ledger. */
export const collectionInstruction = (bill: string): object => ({
  reference: 'RMT2026001',
  date: '2026-11-23',
  rules: 'URC_522',
  principal: { name: 'HANBIT FOOTWEAR CO., LTD.' },
  drawee: { name: 'NORDLICHT HANDELS GMBH' },
  amount: usd(AMOUNT_MINOR),
  documents: [{ kind: 'BILL_OF_LADING', originals: 1, onLedger: bill }],
  charges: { for: 'DRAWEE' },
});

const presented = (amountMinor: number): object => ({
  number: 1,
  amount: usd(amountMinor),
  presentedOn: '2026-11-23',
  medium: 'PAPER',
  documents: [{ kind: 'OTHER', title: 'Certificate', isSigned: true }],
});

interface CreditAsked extends Asked {
  /** The lists that the request brings. */
  readonly lists?: BroughtLists;
}

/** The actions of a credit straight on the ledger. What an action needs is read at the own peer and handed on. */
export class Credits {
  readonly #trade: Trade;

  constructor(trade: Trade) {
    this.#trade = trade;
  }

  async act(by: User, type: DocumentType, action: string, id: string, asked: CreditAsked = {}): Promise<TradeRecord> {
    const client = this.#trade.as(by);
    const call = await this.#call(by, { type, id }, action, asked);
    const { endorsers } = await client.plan(call);
    const { code, result } = await client.submit({ ...call, endorsers });
    if (code !== 0) throw new Error(`found invalid with code ${code}`);
    return ActionResult.parse(JSON.parse(result)).record;
  }

  /** An application for a credit that BankB is to issue, BankA to advise, and the shipper to draw under. */
  async applied(terms = creditTerms()): Promise<string> {
    const input = { issuingBank: BANK_B.msp, advisingBank: BANK_A.msp, beneficiary: partyOf(SHIPPER) };
    return (await this.act(BANK_B, CREDIT, 'apply', ulid(), { document: { terms }, input })).id;
  }

  /** A credit that is issued and advised. */
  async advised(terms = creditTerms()): Promise<string> {
    const id = await this.applied(terms);
    await this.act(BANK_B, CREDIT, 'issue', id);
    await this.act(BANK_A, CREDIT, 'advise', id);
    return id;
  }

  async present(credit: string, amountMinor = AMOUNT_MINOR, more: object = {}): Promise<string> {
    const input = { credit, bank: BANK_A.msp, ...more };
    return (await this.act(SHIPPER, PRESENTATION, 'present', ulid(), { document: presented(amountMinor), input })).id;
  }

  async examine(id: string, determination: 'COMPLYING' | 'DISCREPANT', by = BANK_A): Promise<TradeRecord> {
    const verdict = determination === 'COMPLYING' ? 'COMPLIES' : 'DISCREPANT';
    const rules = Array.from({ length: LAST_RULE }, (_, index) => `U${index + 1}`);
    const judgements = rules.map((rule) => ({ rule, verdict, reason: 'Looked at.' }));
    return this.act(by, PRESENTATION, 'examine', id, { input: { determination }, details: { judgements } });
  }

  async refuse(id: string): Promise<TradeRecord> {
    const details = { discrepancies: ['LATE PRESENTATION'], disposal: 'HOLDING_FOR_INSTRUCTIONS' };
    return this.act(BANK_A, PRESENTATION, 'refuse', id, { details });
  }

  async #call(by: User, link: Link, name: string, asked: CreditAsked): Promise<Required<Omit<Call, 'endorsers'>>> {
    const definition = DEFINITIONS[link.type];
    const { from, carries, ...action } = definition.actions[name] ?? fail(`no action ${name}`);
    const present = from.length === 0 ? undefined : await this.#trade.read(by, link.type, link.id);
    const { input = {} } = asked;
    const transient = privateParts(action.content, asked, present?.content ?? undefined);
    for (const related of action
      .related({ input, record: present?.record, document: asked.document })
      .filter(({ type }) => carries.includes(type)))
      transient[TRANSIENT.contentOf(related)] = (await this.#trade.read(by, related.type, related.id)).content ?? '';
    return {
      transaction: transactionName(definition, name),
      args: [link.id, canonicalJson({ input, tokens: [...tokensOf(link, name, asked)] })],
      transient,
    };
  }
}

function privateParts(
  use: string,
  { document, details, lists }: CreditAsked,
  present: string | undefined,
): Record<string, string> {
  return {
    seed: salt(),
    ...(lists && { [TRANSIENT.lists]: canonicalJson(lists) }),
    ...(use === 'new' && { content: sealContent(document, salt()) }),
    ...(present !== undefined && { content: present }),
    ...(details && { details: sealDetails(details, salt()) }),
  };
}

/** The token of a number, if the action gives one: of another number for each credit, unless one is given. */
function tokensOf({ type, id }: Link, name: string, { input = {}, tokens }: Asked): readonly Token[] {
  const isNumbered = type === CREDIT && (name === 'issue' || 'transferOf' in input);
  return isNumbered ? (tokens ?? [{ kind: 'CREDIT', token: sha256Hex(id) }]) : [];
}

const salt = (): string => randomBytes(32).toString('hex');

function fail(message: string): never {
  throw new Error(message);
}

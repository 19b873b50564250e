import { randomBytes } from 'node:crypto';
import {
  ActionResult,
  canonicalJson,
  DEFINITIONS,
  type DocumentType,
  type Link,
  sealContent,
  sealDetails,
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
export const AMOUNT_MINOR = 10_000_000;
export const usd = (amountMinor: number): object => ({ currency: 'USD', amountMinor });

const LAST_RULE = 25;

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

const presented = (amountMinor: number): object => ({
  number: 1,
  amount: usd(amountMinor),
  presentedOn: '2026-11-23',
  medium: 'PAPER',
  documents: [{ kind: 'OTHER', title: 'Certificate' }],
});

/** The actions of a credit straight on the ledger. What an action needs is read at the own peer and handed on. */
export class Credits {
  readonly #trade: Trade;

  constructor(trade: Trade) {
    this.#trade = trade;
  }

  async act(by: User, type: DocumentType, action: string, id: string, asked: Asked = {}): Promise<TradeRecord> {
    const client = this.#trade.as(by);
    const call = await this.#call(by, { type, id }, action, asked);
    const { endorsers } = await client.plan(call);
    const { code, result } = await client.submit({ ...call, endorsers });
    if (code !== 0) throw new Error(`found invalid with code ${code}`);
    return ActionResult.parse(JSON.parse(result)).record;
  }

  /** Makes a credit that BankB has issued and BankA has advised, so that the shipper can draw under it. */
  async advised(terms = creditTerms()): Promise<string> {
    const id = ulid();
    const input = { issuingBank: BANK_B.msp, advisingBank: BANK_A.msp, beneficiary: partyOf(SHIPPER) };
    await this.act(BANK_B, CREDIT, 'apply', id, { document: { terms }, input });
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

  async #call(by: User, link: Link, name: string, asked: Asked): Promise<Required<Omit<Call, 'endorsers'>>> {
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
      args: [link.id, canonicalJson({ input, tokens: [] })],
      transient,
    };
  }
}

function privateParts(use: string, { document, details }: Asked, present: string | undefined): Record<string, string> {
  return {
    seed: salt(),
    ...(use === 'new' && { content: sealContent(document, salt()) }),
    ...(present !== undefined && { content: present }),
    ...(details && { details: sealDetails(details, salt()) }),
  };
}

const salt = (): string => randomBytes(32).toString('hex');

function fail(message: string): never {
  throw new Error(message);
}

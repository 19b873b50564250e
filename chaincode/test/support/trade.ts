import { createHash } from 'node:crypto';
import { BillOfLadingContract } from '../../src/contracts/billOfLadingContract';
import { FinancingClaimContract } from '../../src/contracts/financingClaimContract';
import { MemberContract } from '../../src/contracts/memberContract';
import { PartyContract } from '../../src/contracts/partyContract';
import { type Link, recordKey, type Token, TradeRecord } from '../../src/domain/vocabulary/record';
import type { Finding } from '../../src/domain/vocabulary/facts';
import { openFindings, sealContent } from '../../src/domain/vocabulary/sealing';
import type { Members } from '../../src/domain/vocabulary/members';
import { ActionResult } from '../../src/domain/vocabulary/transactions';
import { CARRIER, MEMBERS, PARTIES, SHIPPER, BANK_A } from './cast';
import { transportDocument } from './transportDocument';
import { FakeLedger, privateKey, type User, type WriteSet } from './fakeLedger';

/** The documents and moves of one trade, for tests of single transactions. */

export * from './cast';
export { transportDocument } from './transportDocument';

export const SALT = 'a'.repeat(64);
let ids = 0;
/** A fresh ULID-shaped id. */
export const newId = (): string => `01KAE5${String(++ids).padStart(20, '0')}`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
export const placeOf = ({ msp, party }: User): { msp: string; party: string } => ({ msp, party });
export const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

export const claimContent = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  product: 'NEGOTIATION',
  amount: { currency: 'USD', amountMinor: 100_000 },
  ...more,
});

export const f1 = (value: string): Token => ({ kind: 'F1', token: sha256(`F1${value}`) });
export const f5 = (value: string, shareBasisPoints: number, face = '100'): Token => ({
  kind: 'F5',
  token: sha256(`F5${value}`),
  shareBasisPoints,
  face: sha256(face),
});

/** A part of a face value. */
export function shared(basisPoints: number): object {
  const amount = (amountMinor: number): object => ({ currency: 'USD', amountMinor });
  return { faceValue: amount(10_000), financed: amount(basisPoints) };
}

/** The papers of which tokens are, each with its share: tokens of paper bills first, then of invoices, then of drawings. */
export function papersOf(tokens: readonly Token[]): Record<string, unknown> {
  const of = (kind: Token['kind']): Token[] => tokens.filter((token) => token.kind === kind);
  const party = { name: 'Seller' };
  return {
    ...(of('F1').length > 0 && { paperBill: { carrierCode: 'MMCU', transportDocumentReference: 'X', year: 2026 } }),
    invoices: of('F5').map((token, index) => ({
      seller: party,
      buyer: party,
      number: `N${index}`,
      date: '2026-11-02',
      ...shared(token.shareBasisPoints ?? 0),
    })),
    drawings: of('F8').map((token, index) => ({
      issuingBank: 'BANKKRSE',
      creditNumber: 'LC1',
      presentation: index + 1,
      ...shared(token.shareBasisPoints ?? 0),
    })),
  };
}

/** A contract's answer to an action, checked. */
export const answerOf = (text: string): ActionResult => ActionResult.parse(JSON.parse(text));
/** The record in it. */
export const recordOf = (text: string): TradeRecord => answerOf(text).record;

/** What an action answers, and what it writes. */
export interface Result extends ActionResult {
  readonly writes: WriteSet;
}

/** A ledger with its members and their parties recorded, and the moves of a trade on it. */
export class Trade {
  readonly ledger = new FakeLedger();
  readonly bills = new BillOfLadingContract();
  readonly claims = new FinancingClaimContract();
  readonly parties = new PartyContract();

  static async start(members: Members = MEMBERS): Promise<Trade> {
    const trade = new Trade();
    await trade.ledger.submit(CARRIER, (ctx) => new MemberContract().bootstrap(ctx, JSON.stringify(members)));
    const isMember = ({ msp }: User): boolean => members.some(({ mspId }) => mspId === msp);
    await trade.register(...PARTIES.filter(isMember));
    return trade;
  }

  /** Puts the parties of users into the directory, as published entries of their own. */
  async register(...users: readonly User[]): Promise<void> {
    const request = JSON.stringify({ input: { published: true }, tokens: [] });
    for (const by of users)
      await this.create(by, (ctx) => this.parties.register(ctx, by.party, request), { partyName: `Party ${by.party}` });
  }

  /** Creates a document by any contract's creation. */
  async create(
    by: User,
    transaction: Parameters<FakeLedger['submit']>[1],
    document: unknown,
    proposal: { time?: Date } = {},
  ): Promise<Result> {
    const transient = { content: sealContent(document, SALT), seed: SALT };
    const { text, writes } = await this.ledger.submit(by, transaction, { ...proposal, transient });
    return { ...answerOf(text), writes };
  }

  async issue(
    id = newId(),
    {
      by = CARRIER,
      document = transportDocument(),
      input = {},
      tokens = [f1(id)],
    }: { by?: User; document?: unknown; input?: object; tokens?: Token[] } = {},
  ): Promise<Result> {
    const request = JSON.stringify({ input: { issueTo: placeOf(SHIPPER), ...input }, tokens });
    return this.create(by, (ctx) => this.bills.issue(ctx, id, request), document);
  }

  /** Takes an action of a bill. Content is handed on if the action wants it. */
  async bill(
    by: User,
    action: BillAction,
    id: string,
    input: object = {},
    more: { expectedVersion?: number; time?: Date; content?: string } = {},
  ): Promise<Result> {
    const { expectedVersion, time, content } = more;
    const transient = { content: content ?? sealContent(transportDocument(), SALT), seed: SALT };
    const request = JSON.stringify({ input, ...(expectedVersion !== undefined && { expectedVersion }) });
    const { text, writes } = await this.ledger.submit(by, (ctx) => this.bills[action](ctx, id, request), {
      transient,
      ...(time && { time }),
    });
    return { ...answerOf(text), writes };
  }

  async reserve(
    by: User,
    id = newId(),
    {
      bill,
      tokens = [],
      applicant = SHIPPER,
      time,
      billVersion = bill === undefined ? null : this.versionOf({ type: 'bill-of-lading', id: bill }),
    }: { bill?: string; tokens?: Token[]; applicant?: User; time?: Date; billVersion?: number | null } = {},
  ): Promise<Result> {
    const input = { applicant: placeOf(applicant), ...(billVersion !== null && { billVersion }) };
    const request = JSON.stringify({ input, tokens });
    const document = claimContent({ ...papersOf(tokens), billOfLading: bill });
    return this.create(
      by,
      (ctx) => this.claims.reserve(ctx, id, request),
      document,
      time === undefined ? {} : { time },
    );
  }

  async claim(by: User, action: ClaimAction, id: string, input: object = {}, time?: Date): Promise<Result> {
    const request = JSON.stringify({ input });
    const { text, writes } = await this.ledger.submit(
      by,
      (ctx) => this.claims[action](ctx, id, request),
      time ? { time } : {},
    );
    return { ...answerOf(text), writes };
  }

  /** The version in which a document is. */
  versionOf(link: Link): number {
    return TradeRecord.parse(JSON.parse(this.ledger.state(recordKey(link)) ?? 'null')).version;
  }

  /** A bill issued, shown and offered to a bank for a claim. */
  async offered(to: User = BANK_A, terms: object = {}): Promise<{ bill: string; claim: string }> {
    const { record } = await this.issue();
    await this.bill(SHIPPER, 'disclose', record.id, { to: { msp: to.msp } });
    await this.bill(SHIPPER, 'offerPledge', record.id, { to: to.msp, expires: inHours(24), ...terms });
    return { bill: record.id, claim: newId() };
  }

  /** A bill pledged to a bank by a reserved claim. */
  async pledged(to: User = BANK_A, terms: object = {}): Promise<{ bill: string; claim: string }> {
    const offer = await this.offered(to, terms);
    await this.reserve(to, offer.claim, { bill: offer.bill });
    return offer;
  }
}

type BillAction =
  | 'acceptIssue'
  | 'acceptSurrender'
  | 'acceptTransfer'
  | 'consent'
  | 'consentToVoid'
  | 'convertToPaper'
  | 'declineOffer'
  | 'deliver'
  | 'attach'
  | 'deliverAgainstIndemnity'
  | 'disclose'
  | 'endorse'
  | 'enforce'
  | 'nominate'
  | 'offerPledge'
  | 'offerTransfer'
  | 'rejectSurrender'
  | 'returnTransfer'
  | 'sign'
  | 'surrenderForDelivery'
  | 'void'
  | 'withdrawOffer';
type ClaimAction = 'extend' | 'finance' | 'release' | 'cancel' | 'expire' | 'declareDefault' | 'cure';

/** What the rules found for a claim, as the bank's own collection has it. */
export function findingsOf(writes: WriteSet, bank: User, claim: string): Finding[] {
  const text = writes.private.get(privateKey(`_implicit_org_${bank.msp}`, `findings/financing-claim/${claim}/1`));
  return text === undefined ? [] : openFindings(JSON.parse(text));
}

export function rulesOf(writes: WriteSet, bank: User, claim: string): string[] {
  return findingsOf(writes, bank, claim).map(({ rule }) => rule);
}

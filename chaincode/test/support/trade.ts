import { BillOfLadingContract } from '../../src/contracts/billOfLadingContract';
import { FinancingClaimContract } from '../../src/contracts/financingClaimContract';
import { FinancingConsentContract } from '../../src/contracts/financingConsentContract';
import { MemberContract } from '../../src/contracts/memberContract';
import { PartyContract } from '../../src/contracts/partyContract';
import { type Link, recordKey, type Token, TradeRecord } from '../../src/domain/vocabulary/record';
import type { Finding } from '../../src/domain/vocabulary/facts';
import { openFindings, sealContent, TRANSIENT } from '../../src/domain/vocabulary/sealing';
import type { Members } from '../../src/domain/vocabulary/members';
import { ActionResult, CheckResult } from '../../src/domain/vocabulary/transactions';
import { BANK_A, CARRIER, gatewayOf, MEMBERS, PARTIES, placeOf, SHIPPER } from './cast';
import { transportDocument } from './transportDocument';
import { bringNumber, bringPapers, type Claimed, f1 } from './claimPapers';
import type { BillAction, ClaimAction } from './tradeActions';
import { carryReplaced } from './carryReplaced';
import { listConsented } from './financing/consented';
import { FakeLedger, privateKey, type User, type WriteSet } from './fakeLedger';

/** The documents and moves of one trade, for tests of single transactions. */

export * from './cast';
export { transportDocument } from './transportDocument';

export const SALT = 'a'.repeat(64);
let ids = 0;
/** A fresh ULID-shaped id. */
export const newId = (): string => `01KAE5${String(++ids).padStart(20, '0')}`;
export const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

export * from './claimPapers';

/** A contract's answer to an action, checked. */
export const answerOf = (text: string): ActionResult => ActionResult.parse(JSON.parse(text));
/** The record in it. */
export const recordOf = (text: string): TradeRecord => answerOf(text).record;

/** What an action answers, and what it writes. */
export interface Result extends ActionResult {
  readonly writes: WriteSet;
}

/** What a bank reserves, and for whom. */
interface Reserving {
  /** A bill on the ledger that is pledged, or several. */
  readonly bill?: string;
  readonly bills?: readonly string[];
  /** The papers. */
  readonly tokens?: readonly Claimed[];
  readonly applicant?: User;
  readonly time?: Date;
  /** The versions of the bills that the request names: the present ones, unless others are given. */
  readonly billVersions?: Readonly<Record<string, number>>;
  /** The consent that the request names: of the applicant to what is brought, unless another is given. */
  readonly consent?: string | undefined;
  readonly input?: object;
}

/** A ledger with its members and their parties recorded, and the moves of a trade on it. */
export class Trade {
  readonly ledger = new FakeLedger();
  readonly bills = new BillOfLadingContract();
  readonly claims = new FinancingClaimContract();
  readonly consents = new FinancingConsentContract();
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
    { transient: more = {}, ...proposal }: { time?: Date; transient?: Record<string, string> } = {},
  ): Promise<Result> {
    const transient = { content: sealContent(document, SALT), seed: SALT, ...more };
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
    const brought = bringNumber(tokens, document);
    const request = JSON.stringify({ input: { issueTo: placeOf(SHIPPER), ...input }, tokens: brought });
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

  async reserve(by: User, id = newId(), reserving: Reserving = {}): Promise<Result> {
    const { bill, tokens = [], applicant = SHIPPER, time, input: more } = reserving;
    const { bills = bill === undefined ? [] : [bill] } = reserving;
    const { billVersions = this.versionsOf(bills) } = reserving;
    const papers = [...bills.flatMap((id) => this.numbersOf(id)), ...tokens];
    const brought = bringPapers(id, papers, placeOf(applicant));
    const consented = await this.consentTo(by, brought.document, { applicant, id: reserving.consent });
    const input = { ...consented.input, billVersions, ...more };
    const request = JSON.stringify({ input, tokens: brought.tokens });
    const transient = { ...brought.transient, ...consented.transient, ...carryReplaced(this.ledger, by, more) };
    const proposal = { transient, ...(time && { time }) };
    return this.create(by, (ctx) => this.claims.reserve(ctx, id, request), brought.document, proposal);
  }

  /** An applicant consents to papers: its gateway signs. */
  async consent(by: User, bank: User, papers: object, { id = newId(), expires = inHours(24) } = {}): Promise<Result> {
    const request = JSON.stringify({ input: { bank: bank.msp, expires }, tokens: [] });
    const document = { applicant: placeOf(by), ...papers };
    return this.create(gatewayOf(by), (ctx) => this.consents.give(ctx, id, request), document);
  }

  /** What a claim on papers brings of a consent: of a new one to its papers, unless one is given. */
  async consentTo(
    bank: User,
    document: unknown,
    { applicant = SHIPPER, id }: { readonly applicant?: User; readonly id?: string | undefined } = {},
  ): Promise<{ input: { consent?: string }; transient: Record<string, string> }> {
    const consented = { applicant: placeOf(applicant), papers: listConsented(document) };
    if (consented.papers.length === 0) return { input: {}, transient: {} };
    const consent = id ?? (await this.consent(applicant, bank, consented)).record.id;
    const name = TRANSIENT.contentOf({ type: 'financing-consent', id: consent });
    return { input: { consent }, transient: { [name]: sealContent(consented, SALT) } };
  }

  /** The versions in which bills are, as a claim on them names these. */
  versionsOf(bills: readonly string[]): Record<string, number> {
    return Object.fromEntries(bills.map((id) => [id, this.versionOf({ type: 'bill-of-lading', id })]));
  }

  /** What a check says against a claim on papers, each with its severity. */
  async check(
    by: User,
    { tokens, input = {}, applicant = SHIPPER }: { tokens: readonly Claimed[]; input?: object; applicant?: User },
  ): Promise<string[]> {
    // A claim that is only checked has no id.
    const { document, tokens: brought, transient } = bringPapers('', tokens, placeOf(applicant));
    const request = JSON.stringify({ input, tokens: brought });
    const proposal = {
      transient: { content: sealContent(document, SALT), ...transient, ...carryReplaced(this.ledger, by, input) },
    };
    const answer = await this.ledger.evaluate(by, (ctx) => this.claims.check(ctx, request), proposal);
    return weighIn(CheckResult.parse(JSON.parse(answer)).findings);
  }

  /** The number of a bill on the ledger, as a paper of a claim. */
  numbersOf(bill: string): Claimed[] {
    const { tokens } = TradeRecord.parse(
      JSON.parse(this.ledger.state(recordKey({ type: 'bill-of-lading', id: bill })) ?? 'null'),
    );
    return tokens.map(({ kind, token }) => ({ kind, token, bill }));
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
  recordOf(link: Link): TradeRecord {
    return TradeRecord.parse(JSON.parse(this.ledger.state(recordKey(link)) ?? 'null'));
  }

  readonly versionOf = (link: Link): number => this.recordOf(link).version;

  /** A bill issued, shown and offered to a bank for a claim. */
  async offered(to: User = BANK_A, terms: object = {}): Promise<{ bill: string; claim: string }> {
    const { record } = await this.issue();
    await this.bill(SHIPPER, 'disclose', record.id, { to: { msp: to.msp } });
    await this.bill(SHIPPER, 'offerPledge', record.id, { to: to.msp, expires: inHours(24), ...terms });
    return { bill: record.id, claim: newId() };
  }

  /** Bills offered to a bank for one claim. */
  async offeredBills(count: number, to: User = BANK_A, terms: object = {}): Promise<string[]> {
    const bills: string[] = [];
    while (bills.length < count) bills.push((await this.offered(to, terms)).bill);
    return bills;
  }

  /** A bill pledged to a bank by a reserved claim. */
  async pledged(to: User = BANK_A, terms: object = {}): Promise<{ bill: string; claim: string }> {
    const offer = await this.offered(to, terms);
    await this.reserve(to, offer.claim, { bill: offer.bill });
    return offer;
  }
}

/** What the rules found for a claim, as the bank's own collection has it. */
export function allFindingsOf(writes: WriteSet, bank: User, claim: string): Finding[] {
  const text = writes.private.get(privateKey(`_implicit_org_${bank.msp}`, `findings/financing-claim/${claim}/1`));
  return text === undefined ? [] : openFindings(JSON.parse(text));
}

const isJudged = ({ severity }: Finding): boolean => severity !== 'NOT_EVALUATED';
const weighIn = (findings: readonly Finding[]): string[] =>
  findings.filter(isJudged).map(({ rule, severity }) => `${rule} ${severity}`);

/** The same without what could not be judged, because the papers of tests say little. */
export function findingsOf(writes: WriteSet, bank: User, claim: string): Finding[] {
  return allFindingsOf(writes, bank, claim).filter(isJudged);
}

export function rulesOf(writes: WriteSet, bank: User, claim: string): string[] {
  return findingsOf(writes, bank, claim).map(({ rule }) => rule);
}

/** What was found for a claim, each with its severity. */
export function weighedIn({ record, writes }: Result, by: User): string[] {
  return weighIn(allFindingsOf(writes, by, record.id));
}

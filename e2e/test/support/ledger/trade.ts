import { randomBytes } from 'node:crypto';
import { EndorseError } from '@hyperledger/fabric-gateway';
import {
  ActionResult,
  canonicalJson,
  CheckResult,
  DEFINITIONS,
  type DocumentType,
  type Finding,
  type Link,
  Members,
  openFindings,
  parseJson,
  ReadResult,
  sealContent,
  sealDetails,
  type Token,
  type TradeRecord,
  transactionName,
  TRANSIENT,
} from '@naru/chaincode/domain';
import type { NetworkDescription } from '@naru/test-network';
import { ulid } from 'ulid';
import { inHours, readToOrderBill } from '@naru/local';
import { BANK_A, CARRIER, partyOf, SHIPPER, type User } from '../cast.js';
import { bringLists } from '@naru/gateway';
import { type Call, LedgerClient } from './ledgerClient.js';
import { bringPapers, bringTokens, type Claimed, f1, type PledgedBill } from './claimOn.js';
import { consentTo } from './consentTo.js';
import { LedgerLists } from './ledgerLists.js';
import { neededLists } from './rejection.js';
import { type SeenVersion, seeVersion } from './seeVersion.js';

const MAX_ATTEMPTS = 20;
/** The validation codes of a lost race: the key's policy changed, its value changed, a range changed. */
const RACE_CODES: readonly number[] = [10, 11, 12];

/** The parts of a request for an action. */
export interface Asked extends SeenVersion {
  readonly input?: object;
  readonly tokens?: readonly Token[];
  readonly document?: unknown;
  readonly details?: object;
  /** Documents that were made here, and that the decision reads. */
  readonly carried?: readonly Link[];
  /** The keys of the parts that a claim takes. */
  readonly shareKeys?: Readonly<Record<string, string>>;
}

/** The actions of a trade straight on the ledger. Each is planned at the own peer and endorsed by exactly those it needs. */
export class Trade {
  readonly description: NetworkDescription;
  readonly #clients = new Map<string, LedgerClient>();
  readonly #sealed = new Map<string, string>();
  #lists: LedgerLists | undefined;

  constructor(description: NetworkDescription) {
    this.description = description;
  }

  /**
   * The client of a user, opened once. Fabric's peers commit a block one after the other; here a transaction counts as
   * committed when all of them have it.
   */
  as({ msp, name }: Pick<User, 'msp' | 'name'>): LedgerClient {
    const id = `${msp}/${name}`;
    const known = this.#clients.get(id);
    if (known !== undefined) return known;
    const everywhere = (): LedgerClient[] =>
      this.description.kind === 'fabric'
        ? this.description.organizations.map(({ mspId }) => this.#gatewayOf(mspId))
        : [];
    const client = LedgerClient.connect(this.description, msp, name, everywhere);
    this.#clients.set(id, client);
    return client;
  }

  /** Every organisation has a gateway. */
  #gatewayOf(msp: string): LedgerClient {
    return this.as({ msp, name: 'gateway' });
  }

  /** The sealed content with which a document was created here. */
  sealed(id: string): string {
    const sealed = this.#sealed.get(id);
    if (sealed === undefined) throw new Error(`${id} was not created by this test`);
    return sealed;
  }

  /** The arguments and transient data of an action, for tests that send them in their own way. */
  prepare(
    type: DocumentType,
    action: string,
    id: string,
    { input = {}, tokens = [], document, details, expectedVersion, shareKeys, carried = [] }: Asked,
  ): Required<Omit<Call, 'endorsers'>> {
    if (document !== undefined) this.#sealed.set(id, sealContent(document, randomBytes(32).toString('hex')));
    const content = this.#sealed.get(id);
    return {
      transaction: transactionName(DEFINITIONS[type], action),
      args: [id, canonicalJson({ input, expectedVersion, tokens: bringTokens(type, action, { tokens, document }) })],
      transient: {
        [TRANSIENT.seed]: randomBytes(32).toString('hex'),
        ...(content !== undefined && { content }),
        ...Object.fromEntries(carried.map((link) => [TRANSIENT.contentOf(link), this.sealed(link.id)])),
        ...(shareKeys && { [TRANSIENT.shareKeys]: canonicalJson(shareKeys) }),
        ...(details && { details: sealDetails(details, randomBytes(32).toString('hex')) }),
      },
    };
  }

  /** Takes an action; one that lost a race is planned again. @throws GatewayError if it is rejected */
  async act(by: User, type: DocumentType, action: string, id: string, asked: Asked = {}): Promise<TradeRecord> {
    const client = this.as(by);
    const call = this.prepare(type, action, id, { ...(await seeVersion(this, by, { type, id }, action)), ...asked });
    for (let attempt = 1; ; attempt++) {
      const planned = await this.#bringing(by, call.transient, async (transient) => {
        const plan = await client.plan({ ...call, transient });
        return { ...plan, transient };
      });
      const { record, endorsers, transient } = planned;
      if (endorsers.length === 0) return record;
      try {
        const { code, result } = await client.submit({ ...call, transient, endorsers });
        if (code === 0) return ActionResult.parse(JSON.parse(result)).record;
        if (!RACE_CODES.includes(code) || attempt >= MAX_ATTEMPTS) throw new Error(`found invalid with code ${code}`);
      } catch (error) {
        if (!(error instanceof EndorseError) || attempt >= MAX_ATTEMPTS) throw error;
      }
    }
  }

  /** Brings the lists that the ledger asks for. */
  async #bringing<T>(
    by: User,
    transient: Readonly<Record<string, string>>,
    run: (transient: Readonly<Record<string, string>>) => Promise<T>,
  ): Promise<T> {
    return bringLists(await this.#openLists(by), async (brought) => {
      const lists = Object.keys(brought).length > 0 && { lists: canonicalJson(brought) };
      try {
        return await run({ ...transient, ...lists });
      } catch (error) {
        throw neededLists(error) ?? error;
      }
    });
  }

  async #openLists(by: User): Promise<LedgerLists> {
    const members = Members.parse(JSON.parse(await this.as(by).evaluate({ transaction: 'members:read', args: [] })));
    this.#lists ??= new LedgerLists(this.as(by), this.description.chaincode, members);
    return this.#lists;
  }

  async read(by: User, type: DocumentType, id: string, endorsers?: readonly string[]): Promise<ReadResult> {
    const call = { transaction: 'documents:read', args: [type, id], ...(endorsers && { endorsers }) };
    return ReadResult.parse(JSON.parse(await this.as(by).evaluate(call)));
  }

  /** Reads what the rules found for a claim, as its bank. */
  async findings(by: User, claimId: string): Promise<Finding[]> {
    const { findings } = await this.read(by, 'financing-claim', claimId);
    return findings === null ? [] : openFindings(parseJson(findings));
  }

  /** Asks a bank's own peer what stands against financing. */
  async check(by: User, { bill, papers = [] }: { bill?: string; papers?: readonly Claimed[] }): Promise<Finding[]> {
    const bills = await this.#findBills(bill === undefined ? [] : [bill]);
    const { document, tokens, shareKeys } = bringPapers('', papers, { bills });
    const args = [canonicalJson({ input: {}, tokens: [...tokens] })];
    const content = sealContent(document, randomBytes(32).toString('hex'));
    const brought = { content, [TRANSIENT.shareKeys]: canonicalJson(shareKeys) };
    const answer = await this.#bringing(by, brought, (transient) =>
      this.as(by).evaluate({ transaction: 'financingClaims:check', args, transient }),
    );
    return CheckResult.parse(JSON.parse(answer)).findings;
  }

  /** Issues a bill to the order of the shipper, with the token of its number. */
  async issue(number: string = ulid(), id: string = ulid()): Promise<TradeRecord> {
    return this.act(CARRIER, 'bill-of-lading', 'issue', id, {
      document: readToOrderBill(number.slice(0, 20)),
      input: { issueTo: partyOf(SHIPPER) },
      tokens: [f1(number)],
    });
  }

  async bill(by: User, action: string, id: string, input: object = {}): Promise<TradeRecord> {
    return this.act(by, 'bill-of-lading', action, id, { input });
  }

  async disclose(id: string, to: User): Promise<TradeRecord> {
    return this.bill(SHIPPER, 'disclose', id, { to: { msp: to.msp } });
  }

  async offerPledge(id: string, to: User): Promise<TradeRecord> {
    return this.bill(SHIPPER, 'offer-pledge', id, { to: to.msp, expires: inHours(24) });
  }

  async reserve(
    by: User,
    { id = ulid(), papers = [], ...on }: { id?: string; papers?: readonly Claimed[]; bill?: string; bills?: string[] },
  ): Promise<TradeRecord> {
    const { bills = on.bill === undefined ? [] : [on.bill] } = on;
    const billVersions: Record<string, number> = {};
    for (const each of bills) billVersions[each] = (await this.#see(by, each))?.version ?? 1;
    const brought = bringPapers(id, papers, { bills: await this.#findBills(bills) });
    const { consent, carried } = await consentTo(this, by, brought.document);
    const input = { billVersions, consent };
    return this.act(by, 'financing-claim', 'reserve', id, { ...brought, carried, input });
  }

  /** Bills with their tokens, as their carrier sees them; with some number if they have none there. */
  async #findBills(ids: readonly string[]): Promise<PledgedBill[]> {
    const find = async (id: string): Promise<PledgedBill> => {
      const { tokens = [] } = (await this.#see(CARRIER, id)) ?? {};
      return { id, tokens: tokens.length > 0 ? tokens : [f1(id)] };
    };
    return Promise.all(ids.map(find));
  }

  /** A bill as a user sees it; undefined if it sees none. */
  async #see(by: User, id: string): Promise<TradeRecord | undefined> {
    return (await this.read(by, 'bill-of-lading', id).catch(() => undefined))?.record;
  }

  async claim(by: User, action: string, id: string, input: object = {}): Promise<TradeRecord> {
    return this.act(by, 'financing-claim', action, id, { input });
  }

  /** Issues a bill, and shows and offers it to a bank for a claim that is not made yet. */
  async offered(to: User = BANK_A): Promise<{ bill: TradeRecord; claim: string }> {
    const { id } = await this.issue();
    await this.disclose(id, to);
    return { bill: await this.offerPledge(id, to), claim: ulid() };
  }

  /** Pledges a bill to a bank by a reserved claim. */
  async pledged(to: User = BANK_A): Promise<{ bill: TradeRecord; claim: TradeRecord }> {
    const { bill, claim: id } = await this.offered(to);
    const reserved = await this.reserve(to, { id, bill: bill.id });
    return { bill: (await this.read(to, 'bill-of-lading', bill.id)).record, claim: reserved };
  }

  close(): void {
    this.#lists?.close();
    for (const client of this.#clients.values()) client.close();
    this.#clients.clear();
  }
}

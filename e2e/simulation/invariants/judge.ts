import {
  ClaimState,
  DEFINITIONS,
  FIRST_VERSION,
  hashList,
  listKey,
  type ListName,
  type Members,
  MEMBERS_KEY,
  listName,
  openContent,
  parseJson,
  ReadResult,
  recordKey,
  type Token,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { BlockTransaction, TransactionBlock } from '@naru/gateway';
import { parseEnvelope, type ValidatedBlock } from '@naru/test-network/parts';
import type { Invoked } from '../world/runtime.js';
import type { World } from '../world/world.js';
import { ask } from './ask.js';
import { LiveClaims } from './claims.js';
import { Consents } from './consents.js';
import { requireOneNumber, requireSameStory } from './documents.js';
import { LedgerView } from './ledgerView.js';
import { type EndorsedBy, Protection } from './protection.js';
import { Register } from './register.js';
import { requireNoNeedle } from './secrets.js';
import { type Known, Truth } from './truth.js';
import { requireBoundedWork } from './work.js';

const CLAIM = 'financing-claim';
const BILL = 'bill-of-lading';

/** A claim of which the document is not there. */
const UNKNOWN: Known = { isTrue: false, shareKeys: {} };

/** Checks the invariants after every block, with knowledge that nobody in the world has. */
export class Judge {
  readonly live: LiveClaims;
  readonly view: LedgerView;
  readonly #world: World;
  readonly #isHonest: (mspId: string) => boolean;
  readonly #protection: Protection;
  readonly #register: Register;
  readonly #consents: Consents;
  readonly truth: Truth;
  /** What is known of each claim since it was made. */
  readonly #known = new Map<string, Known>();

  constructor(world: World, isHonest: (mspId: string) => boolean, seed: string) {
    this.#world = world;
    this.#isHonest = isHonest;
    this.view = new LedgerView(world);
    this.truth = new Truth(world, this.view, seed);
    this.live = new LiveClaims(isHonest);
    this.#register = new Register(world.members);
    this.#consents = new Consents(() => world.reader.records, this.view);
    this.#protection = new Protection(isHonest, world.members, (record) => this.#isBelieved(record));
  }

  /** The members resolve outside of the ledger what the register is to be. */
  resolve(members: Members): void {
    this.#register.resolve(members);
  }

  /** Whether an honest member relies on a record. */
  relies(key: string): boolean {
    return this.#protection.relies(key);
  }

  /** @throws Violation */
  onRun(mspId: string, invoked: Invoked, recordsRead: number): void {
    if (this.#isHonest(mspId)) requireBoundedWork(mspId, invoked, recordsRead);
  }

  /** @throws Violation */
  async afterBlock(validated: ValidatedBlock, parsed: TransactionBlock): Promise<void> {
    const endorsed = this.#listValid(validated, parsed);
    this.#requireNoSecret(validated);
    for (const { transaction } of endorsed) for (const write of transaction.writes) await this.#noteWrite(write);
    const { records } = this.#world.reader;
    await this.#protection.note(endorsed, (key) => {
      const listed = records.get(key);
      return listed?.authentic === true ? listed.record : undefined;
    });
  }

  /**
   * Whether somebody whose chaincode is modified holds a token, as far as anybody may hold one: by a claim that its
   * applicant has as well, or by a list that only its member can open.
   */
  async isHeldByOthers(token: Token): Promise<boolean> {
    for (const { record, authentic } of this.#world.reader.records.values())
      if (authentic && holds(record, token) && this.#isAnothersClaim(record)) return true;
    for (const msp of this.#world.mspIds) if (await this.#isClosed({ ...token, msp, type: CLAIM })) return true;
    return false;
  }

  #isAnothersClaim(record: TradeRecord): boolean {
    return record.type === CLAIM && !this.#isHonest(DEFINITIONS[CLAIM].creator(record).msp) && this.#isShared(record);
  }

  async #isClosed(name: ListName): Promise<boolean> {
    const hash = this.view.privateHash(name.msp, listKey(name));
    const { [listName(name)]: ids } = await this.#world.reader.open([listName(name)]);
    return hash !== undefined && hash !== hashList(ids ?? []);
  }

  /** Whether a carrier lists a bill under a token. */
  isNumberOfBill({ kind, token }: Token): boolean {
    return this.#world.mspIds.some(
      (msp) => this.view.privateHash(msp, listKey({ type: BILL, kind, token })) !== undefined,
    );
  }

  #isShared({ parties, content, ...link }: TradeRecord): boolean {
    return this.view.isShared(
      parties.map(({ msp }) => msp),
      link,
      content,
    );
  }

  #listValid({ valid }: ValidatedBlock, { transactions }: TransactionBlock): EndorsedBy[] {
    return valid.flatMap(({ tx, action }) => {
      const transaction = transactions[tx];
      if (transaction === undefined) return [];
      const endorsers = action.endorsements.map((each) => this.#world.keyring.bearerOf(each.getEndorser_asU8()).mspId);
      return [{ transaction, endorsers: new Set(endorsers) }];
    });
  }

  async #noteWrite({ key, value }: BlockTransaction['writes'][number]): Promise<void> {
    if (key === MEMBERS_KEY) this.#register.note(value.toString());
    const listed = this.#world.reader.records.get(key);
    if (listed === undefined) return;
    const { record, authentic } = listed;
    if (authentic && record.version === FIRST_VERSION) await this.#requireSameStory(record);
    if (record.type !== CLAIM) return;
    if (authentic && this.#isHonest(ClaimState.parse(record.state).claimant))
      this.#consents.note(record, record.version === FIRST_VERSION);
    this.live.note(listed, this.#known.get(record.id) ?? UNKNOWN, this.#listSilent(record));
  }

  async #requireSameStory(record: TradeRecord): Promise<void> {
    if (record.type !== CLAIM && record.type !== BILL) return;
    const creator = DEFINITIONS[record.type].creator(record).msp;
    const sealed = this.view.document(creator, record, record.content.version);
    if (!this.#isHonest(creator) || record.status === 'REFUSED' || sealed === undefined) return;
    if (record.type === BILL) {
      requireOneNumber(record);
      return;
    }
    const known = await this.truth.know(record, openContent(parseJson(sealed)).document);
    this.#known.set(record.id, known);
    requireSameStory(record, sealed, known);
  }

  /** The banks that did not open their claims when a refused claim, on which this one rests, challenged them. */
  #listSilent({ links }: TradeRecord): string[] {
    return links
      .filter(({ type }) => type === CLAIM)
      .flatMap((refusal) => {
        const state = this.#world.reader.records.get(recordKey(refusal))?.record.state;
        const { challenges = [] } = state === undefined ? {} : ClaimState.parse(state);
        return challenges.filter(({ unanswered }) => unanswered === true).map(({ claimant }) => claimant);
      });
  }

  #requireNoSecret({ block }: ValidatedBlock): void {
    for (const envelope of block.getData()?.getDataList_asU8() ?? [])
      if (this.#isHonestlyMade(envelope)) requireNoNeedle(envelope, 'a block');
  }

  /** Who modified their chaincode can publish what they hold. */
  #isHonestlyMade(envelope: Uint8Array): boolean {
    try {
      const creator = parseEnvelope(envelope).signatureHeader.getCreator_asU8();
      return this.#isHonest(this.#world.keyring.bearerOf(creator).mspId);
    } catch {
      return false;
    }
  }

  /** Asks the peer of an honest organisation that the record names. */
  async #isBelieved(record: TradeRecord): Promise<boolean> {
    // If all code is honest, every record is true.
    if (this.#world.mspIds.every(this.#isHonest)) return true;
    const reader = DEFINITIONS[record.type].named(record).find(this.#isHonest);
    if (reader === undefined) return false;
    try {
      const answer = await ask(this.#world, reader, 'documents:read', [record.type, record.id]);
      const { authentic, genuine, content } = ReadResult.parse(JSON.parse(answer));
      return authentic && genuine && content !== null;
    } catch (error) {
      // A record that cannot be read is not believed. Only an organisation that is not a member now cannot ask.
      return error instanceof Error && error.message.includes('"NOT_A_MEMBER"');
    }
  }
}

function holds({ tokens }: TradeRecord, { kind, token }: Token): boolean {
  return tokens.some((held) => held.kind === kind && held.token === token);
}

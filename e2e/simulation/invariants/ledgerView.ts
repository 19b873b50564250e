import { createHash } from 'node:crypto';
import {
  DEFINITIONS,
  implicitCollection,
  type Link,
  openKept,
  type Party,
  recordKey,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { World } from '../world/world.js';

/** Looks into the ledger as nobody in the world can: every member's private data, and every hash. */
export class LedgerView {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** The hash of a private value in hexadecimal; undefined if there is none. */
  privateHash(msp: string, key: string): string | undefined {
    const { ledger, consortium } = this.#world;
    const hashed = ledger.hashed.of(consortium.chaincode.name, implicitCollection(msp));
    const hash = hashed.get(createHash('sha256').update(key).digest().toString('latin1'), ledger.lastBlock)?.value;
    return hash && Buffer.from(hash).toString('hex');
  }

  /** A member's private value; undefined if its peer does not have it. */
  privateText(msp: string, key: string): string | undefined {
    const { ledger, consortium, stores } = this.#world;
    const store = stores.find(({ mspId }) => mspId === msp);
    const table = store?.data.of(consortium.chaincode.name, implicitCollection(msp));
    const value = table?.get(key, ledger.lastBlock)?.value;
    return value && Buffer.from(value).toString();
  }

  /** A document in the form in which a member has it. */
  document(msp: string, link: Link, contentVersion: number): string | undefined {
    return this.privateText(msp, contentKey(link, contentVersion));
  }

  /** The party that a record hides, as a member's copy of the document names it. */
  hiddenParty(msp: string, record: TradeRecord): Party | undefined {
    const sealed = this.document(msp, record, record.content.version);
    return sealed === undefined ? undefined : DEFINITIONS[record.type].hiddenParty(openKept(sealed));
  }

  /** Whether each of the members has the hash of a document. */
  isShared(msps: Iterable<string>, link: Link, content: { readonly version: number; readonly hash: string }): boolean {
    return [...msps].every((msp) => this.privateHash(msp, contentKey(link, content.version)) === content.hash);
  }
}

const contentKey = (link: Link, version: number): string => `content/${recordKey(link)}/${version}`;

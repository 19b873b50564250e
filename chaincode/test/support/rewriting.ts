import { DEFINITIONS } from '../../src/domain/documents/registry';
import { canonicalJson, sha256Hex } from '../../src/domain/encoding/canonicalJson';
import { authorshipKey, INTERVENE } from '../../src/domain/vocabulary/proof';
import { type Link, recordKey, TradeRecord } from '../../src/domain/vocabulary/record';
import { sealContent } from '../../src/domain/vocabulary/sealing';
import { contentKey, issuanceKey } from '../../src/ledger/keys';
import { statementPolicy } from '../../src/ledger/policies';
import { buildRecordPolicy } from '../../src/ledger/signatories';
import type { FakeLedger } from './fakeLedger';
import { SALT } from './trade';

/** Puts records into situations that would take many honest steps, as an intervention of all members would. */
export class Rewriting {
  readonly #ledger: FakeLedger;
  readonly #members: readonly string[];

  constructor(ledger: FakeLedger, members: readonly { readonly mspId: string }[]) {
    this.#ledger = ledger;
    this.#members = members.map(({ mspId }) => mspId);
  }

  record(link: Link): TradeRecord {
    return TradeRecord.parse(JSON.parse(this.#ledger.state(recordKey(link)) ?? 'null'));
  }

  /** Changes a record; it stays authentic and genuine. */
  rewrite(link: Link, change: (record: TradeRecord) => Partial<TradeRecord>, action = INTERVENE): void {
    const { details: _, ...record } = this.record(link);
    const next = { ...record, ...change(record), version: record.version + 1, action };
    const text = canonicalJson(next);
    this.#ledger.tamper(recordKey(link), text, buildRecordPolicy(next, this.#members));
    for (const msp of this.#members) this.#ledger.tamperPrivate(msp, authorshipKey(next), text);
  }

  rewriteState(link: Link, state: object): void {
    this.rewrite(link, (record) => ({ state: { ...record.state, ...state } }));
  }

  /** Lets a record look as if its author had just taken an action. */
  pretend(link: Link, action: string, state: object): void {
    this.rewrite(link, (record) => ({ state: { ...record.state, ...state } }), action);
  }

  /** Gives a record another private document, which its issuer states that it issued. */
  rewriteContent(link: Link, document: unknown): void {
    const sealed = sealContent(document, SALT);
    this.rewrite(link, ({ content }) => ({ content: { version: content.version + 1, hash: sha256Hex(sealed) } }));
    const record = this.record(link);
    const { version } = record.content;
    for (const msp of this.#members) this.#ledger.tamperPrivate(msp, contentKey(link, version), sealed);
    const issuer = DEFINITIONS[link.type].issuer(record);
    if (issuer === undefined) return;
    const stated: unknown = JSON.parse(this.#ledger.privateText(issuer, issuanceKey(link, version - 1)) ?? '');
    const statement = canonicalJson({ ...Object(stated), contentVersion: version, contentHash: record.content.hash });
    this.#ledger.tamperPrivate(issuer, issuanceKey(link, version), statement, statementPolicy(issuer, this.#members));
  }

  /** Takes a record's authenticity away: nobody confirms these bytes. */
  forge(link: Link): void {
    const record = this.record(link);
    this.#ledger.tamper(recordKey(link), canonicalJson({ ...record, version: record.version + 1 }));
  }
}

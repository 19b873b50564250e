import { ClaimState, ConsentState, isSameParty, LIVE_CLAIM_STATUSES, type TradeRecord } from '@naru/chaincode/domain';
import type { Listed } from '../gateways/reader.js';
import type { LedgerView } from './ledgerView.js';
import { Violation } from './violation.js';

type Records = ReadonlyMap<string, Listed>;

/** The consents of applicants to the claims of members whose chaincode is honest. */
export class Consents {
  readonly #records: () => Records;
  readonly #view: LedgerView;
  /** The live claim that uses a consent. */
  readonly #users = new Map<string, string>();

  constructor(records: () => Records, view: LedgerView) {
    this.#records = records;
    this.#view = view;
  }

  /** Takes note of a claim's new version. @throws Violation if nobody has consented to it, or to it and to another one */
  note(record: TradeRecord, isNew: boolean): void {
    const { consent, papers } = ClaimState.parse(record.state);
    const isLive = LIVE_CLAIM_STATUSES.includes(record.status);
    if (consent !== undefined && !isLive && this.#users.get(consent) === record.id) this.#users.delete(consent);
    const isOnPapers = papers.some(({ kind, role }) => role === 'SECURITY' && kind !== 'BILL_ON_LEDGER');
    if (!isLive || !isNew || !isOnPapers) return;
    if (consent === undefined) fail(`The claim ${record.id} names no consent.`);
    const user = this.#users.get(consent);
    if (user !== undefined) fail(`The consent ${consent} is used by ${user} and ${record.id}.`);
    this.#users.set(consent, record.id);
    this.#requireGiven(record, consent);
  }

  #requireGiven(record: TradeRecord, consent: string): void {
    const { claimant } = ClaimState.parse(record.state);
    const listed = this.#records().get(`financing-consent/${consent}`);
    const given = listed?.authentic === true ? ConsentState.parse(listed.record.state) : undefined;
    const isGiven = given?.bank === claimant && given.claim === record.id;
    if (listed === undefined || !isGiven || !this.#isOfSame(claimant, record, listed.record))
      fail(`The consent ${consent} is not to the claim ${record.id}.`);
  }

  /** Whether the bank's copies of claim and consent name one applicant. */
  #isOfSame(bank: string, claim: TradeRecord, consent: TradeRecord): boolean {
    const [own, given] = [claim, consent].map((record) => this.#view.hiddenParty(bank, record));
    return own !== undefined && given !== undefined && isSameParty(own, given);
  }
}

function fail(message: string): never {
  throw new Violation('no claim without its applicant’s consent', message);
}

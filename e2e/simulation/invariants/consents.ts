import { ClaimState, ConsentState, isSameParty, LIVE_CLAIM_STATUSES, type TradeRecord } from '@naru/chaincode/domain';
import type { Listed } from '../gateways/reader.js';
import { Violation } from './violation.js';

type Records = ReadonlyMap<string, Listed>;

/** The consents of applicants to the claims of members whose chaincode is honest. */
export class Consents {
  readonly #records: () => Records;
  /** The live claim that uses a consent. */
  readonly #users = new Map<string, string>();

  constructor(records: () => Records) {
    this.#records = records;
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

  #requireGiven({ id, state }: TradeRecord, consent: string): void {
    const { claimant, applicant } = ClaimState.parse(state);
    const listed = this.#records().get(`financing-consent/${consent}`);
    const given = listed?.authentic === true ? ConsentState.parse(listed.record.state) : undefined;
    const isGiven = given !== undefined && given.bank === claimant && isSameParty(given.applicant, applicant);
    if (!isGiven || given.claim !== id) fail(`The consent ${consent} is not to the claim ${id}.`);
  }
}

function fail(message: string): never {
  throw new Violation('no claim without its applicant’s consent', message);
}

import {
  BASIS_POINTS_IN_WHOLE,
  ClaimState,
  LIVE_CLAIM_STATUSES,
  type Token,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { Listed } from '../gateways/reader.js';
import { Violation } from './violation.js';

/** A live claim's part of one paper. */
interface Part {
  readonly claim: string;
  readonly claimant: string;
  /** The banks that did not open their claims on the paper to this one when it asked: they do not exclude it. */
  readonly notExcludedBy: readonly string[];
  /** undefined if the paper cannot be divided. */
  readonly share: number | undefined;
  readonly face: string | undefined;
}

/** The live claims of members whose chaincode is honest, by what they hold. */
export class LiveClaims {
  readonly #isHonest: (mspId: string) => boolean;
  /** By kind and token; a claim with two equal tokens stands here twice. */
  readonly #parts = new Map<string, Part[]>();
  readonly #onBill = new Map<string, Set<string>>();
  readonly #held = new Map<string, readonly Token[]>();

  constructor(isHonest: (mspId: string) => boolean) {
    this.#isHonest = isHonest;
  }

  /** The live claims on a paper. */
  on({ kind, token }: Pick<Token, 'kind' | 'token'>): readonly Part[] {
    return this.#parts.get(`${kind}/${token}`) ?? [];
  }

  /**
   * Takes note of a claim's new version.
   * @param inherited the tokens of the bill on the ledger that secures it: the bill's own record says who holds them
   * @param notExcludedBy the banks that did not open their claims to this one when it asked
   * @throws Violation if live claims exclude each other
   */
  note({ record, authentic }: Listed, inherited: readonly Token[], notExcludedBy: readonly string[]): void {
    this.#forget(record);
    const { claimant, bill } = ClaimState.parse(record.state);
    if (!authentic || !this.#isHonest(claimant) || !LIVE_CLAIM_STATUSES.includes(record.status)) return;
    this.#held.set(record.id, record.tokens);
    if (bill !== undefined) this.#noteBill(bill, record.id);
    for (const token of record.tokens)
      if (!inherited.some((own) => own.token === token.token))
        this.#notePart(token, { claim: record.id, claimant, notExcludedBy });
  }

  #noteBill(bill: string, claim: string): void {
    const claims = (this.#onBill.get(bill) ?? new Set()).add(claim);
    this.#onBill.set(bill, claims);
    if (claims.size > 1)
      throw new Violation('no two excluding claims', `The bill ${bill} secures ${[...claims].join(' and ')}.`);
  }

  #notePart({ kind, token, shareBasisPoints: share, face }: Token, of: Omit<Part, 'share' | 'face'>): void {
    const name = `${kind}/${token}`;
    const own = { ...of, share, face };
    const others = this.#parts.get(name) ?? [];
    this.#parts.set(name, [...others, own]);
    const parts = [...others.filter((other) => excludeEachOther(own, other)), own];
    const claims = parts.map((part) => part.claim).join(', ');
    if (share === undefined && parts.length > 1)
      throw new Violation('no two excluding claims', `${name} is held by ${claims}.`);
    const taken = parts.reduce((sum, part) => sum + Math.max(1, part.share ?? BASIS_POINTS_IN_WHOLE), 0);
    if (taken > BASIS_POINTS_IN_WHOLE)
      throw new Violation(
        'live shares are at most the whole',
        `${taken} basis points of ${name} are held by ${claims}.`,
      );
  }

  #forget({ id, state }: TradeRecord): void {
    const { bill } = ClaimState.parse(state);
    if (bill !== undefined) this.#onBill.get(bill)?.delete(id);
    for (const { kind, token } of this.#held.get(id) ?? []) {
      const name = `${kind}/${token}`;
      this.#parts.set(
        name,
        (this.#parts.get(name) ?? []).filter(({ claim }) => claim !== id),
      );
    }
    this.#held.delete(id);
  }
}

/** A bank that did not answer a challenge does not exclude the challenger. */
function excludeEachOther(one: Part, other: Part): boolean {
  return !one.notExcludedBy.includes(other.claimant) && !other.notExcludedBy.includes(one.claimant);
}

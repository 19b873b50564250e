import { ClaimState, LIVE_CLAIM_STATUSES, type Token, type TradeRecord } from '@naru/chaincode/domain';
import type { Listed } from '../gateways/reader.js';
import { Violation } from './violation.js';

const WHOLE = 10_000;

/** A live claim's part of one paper. */
interface Part {
  readonly claim: string;
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
   * @throws Violation if live claims exclude each other
   */
  note({ record, authentic }: Listed, inherited: readonly Token[]): void {
    this.#forget(record);
    const { claimant, bill } = ClaimState.parse(record.state);
    if (!authentic || !this.#isHonest(claimant) || !LIVE_CLAIM_STATUSES.includes(record.status)) return;
    this.#held.set(record.id, record.tokens);
    if (bill !== undefined) this.#noteBill(bill, record.id);
    for (const token of record.tokens)
      if (!inherited.some((own) => own.token === token.token)) this.#notePart(token, record.id);
  }

  #noteBill(bill: string, claim: string): void {
    const claims = (this.#onBill.get(bill) ?? new Set()).add(claim);
    this.#onBill.set(bill, claims);
    if (claims.size > 1)
      throw new Violation('no two excluding claims', `The bill ${bill} secures ${[...claims].join(' and ')}.`);
  }

  #notePart({ kind, token, shareBasisPoints: share, face }: Token, claim: string): void {
    const name = `${kind}/${token}`;
    const parts = [...(this.#parts.get(name) ?? []), { claim, share, face }];
    this.#parts.set(name, parts);
    const claims = parts.map((part) => part.claim).join(', ');
    if (share === undefined && parts.length > 1)
      throw new Violation('no two excluding claims', `${name} is held by ${claims}.`);
    const taken = parts.reduce((sum, part) => sum + Math.max(1, part.share ?? WHOLE), 0);
    if (taken > WHOLE)
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

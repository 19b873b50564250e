import { ClaimState, LIVE_CLAIM_STATUSES, type Token, type TradeRecord } from '@naru/chaincode/domain';
import type { Listed } from '../gateways/reader.js';
import { exceedWhole, listParts, type Part } from './parts.js';
import type { Known } from './truth.js';
import { Violation } from './violation.js';

/** The live claims of members whose chaincode is honest, by what they hold. */
export class LiveClaims {
  readonly #isHonest: (mspId: string) => boolean;
  /** By kind and token of each number. */
  readonly #parts = new Map<string, Part[]>();
  readonly #onBill = new Map<string, Set<string>>();
  readonly #held = new Map<string, readonly Part[]>();

  constructor(isHonest: (mspId: string) => boolean) {
    this.#isHonest = isHonest;
  }

  /** The live claims on the paper of a number. */
  on({ kind, token }: Pick<Token, 'kind' | 'token'>): readonly Part[] {
    return this.#parts.get(`${kind}/${token}`) ?? [];
  }

  /**
   * Takes note of a claim's new version.
   * @param known what the claim's document says of its tokens
   * @param notExcludedBy the banks that did not open their claims to this one when it asked
   * @throws Violation if live claims exclude each other
   */
  note({ record, authentic }: Listed, known: Known, notExcludedBy: readonly string[]): void {
    this.#forget(record);
    const { claimant, bills = [] } = ClaimState.parse(record.state);
    if (!authentic || !this.#isHonest(claimant) || !LIVE_CLAIM_STATUSES.includes(record.status)) return;
    const parts = listParts(record, known, notExcludedBy);
    this.#held.set(record.id, parts);
    for (const bill of bills) this.#noteBill(bill, record.id);
    for (const part of parts) this.#notePart(part);
  }

  #noteBill(bill: string, claim: string): void {
    const claims = (this.#onBill.get(bill) ?? new Set()).add(claim);
    this.#onBill.set(bill, claims);
    if (claims.size > 1)
      throw new Violation('no two excluding claims', `The bill ${bill} secures ${[...claims].join(' and ')}.`);
  }

  /** Whoever gives false tokens says nothing of the paper, and takes the risk of it. */
  #notePart(own: Part): void {
    const others = new Set(own.numbers.flatMap((number) => this.#parts.get(number) ?? []));
    for (const number of own.numbers) this.#parts.set(number, [...(this.#parts.get(number) ?? []), own]);
    if (!own.isTrue) return;
    const rivals = [...others].filter((other) => other.isTrue && excludeEachOther(own, other));
    const claims = [own, ...rivals].map(({ claim }) => claim).join(', ');
    const [number = ''] = own.numbers;
    if (own.share === 'WHOLE' && rivals.length > 0)
      throw new Violation('no two excluding claims', `${number} is held by ${claims}.`);
    if (exceedWhole([own, ...rivals].map(({ share }) => share)))
      throw new Violation(
        'live shares are at most the whole',
        `More than the whole of ${number} is held by ${claims}.`,
      );
  }

  #forget({ id, state }: TradeRecord): void {
    const { bills = [] } = ClaimState.parse(state);
    for (const bill of bills) this.#onBill.get(bill)?.delete(id);
    for (const number of (this.#held.get(id) ?? []).flatMap(({ numbers }) => numbers))
      this.#parts.set(
        number,
        (this.#parts.get(number) ?? []).filter(({ claim }) => claim !== id),
      );
    this.#held.delete(id);
  }
}

/** A bank that did not answer a challenge does not exclude the challenger. */
function excludeEachOther(one: Part, other: Part): boolean {
  return !one.notExcludedBy.includes(other.claimant) && !other.notExcludedBy.includes(one.claimant);
}

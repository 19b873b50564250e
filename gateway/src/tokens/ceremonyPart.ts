import { canonicalJson, listPlanned, reject, type TokenKeys } from '@naru/chaincode/domain';
import { type BoxKey, makeBoxKey } from '@naru/oprf';
import { type MemberService, memberService } from '../exchange/memberService.js';
import type { Attestations } from '../fabric/attestations.js';
import { type BoxKeys, dealKeys, keysOf, type Part, sharesOf, takeKeys } from './dealing.js';
import { hashKeys, type KeySource } from './keySource.js';
import {
  type Ceremony,
  Ceremony as CeremonySchema,
  Dealt,
  DealRequest,
  Joining,
  type Signed,
  TakeRequest,
  toHex,
} from './messages.js';
import { openStatement, signStatement } from './statements.js';
import type { TokenSecrets } from './tokenSecrets.js';

export const JOININGS_PATH = '/token-keys/joinings';
export const DEALINGS_PATH = '/token-keys/dealings';
export const SHARES_PATH = '/token-keys/shares';

const MAX_SMALL_BYTES = 65_536;
const MAX_LARGE_BYTES = 8 * 1_048_576;
/** Ceremonies that were joined and not ended. The eldest makes room. */
const MAX_JOINED = 8;

/**
 * This organisation's part in ceremonies that share the keys of tokens. It takes part only in what the ledger plans, so that
 * nobody gets a share whom the members have not named, and trusts nobody who conducts it.
 */
export class CeremonyPart {
  readonly #mspId: string;
  readonly #attestations: Attestations;
  readonly #source: KeySource;
  readonly #secrets: TokenSecrets;
  readonly #joined = new Map<string, BoxKey>();

  constructor(mspId: string, attestations: Attestations, source: KeySource, secrets: TokenSecrets) {
    this.#mspId = mspId;
    this.#attestations = attestations;
    this.#source = source;
    this.#secrets = secrets;
  }

  /** What whoever conducts a ceremony asks for. */
  get services(): MemberService[] {
    return [
      memberService({
        ...{ path: JOININGS_PATH, maxBytes: MAX_SMALL_BYTES, request: CeremonySchema },
        serve: async (_from, ceremony) => ({ signed: await this.#join(ceremony) }),
      }),
      memberService({
        ...{ path: DEALINGS_PATH, maxBytes: MAX_LARGE_BYTES, request: DealRequest },
        serve: async (_from, { ceremony, joinings }) => ({ signed: await this.#deal(ceremony, joinings) }),
      }),
      memberService({
        ...{ path: SHARES_PATH, maxBytes: MAX_LARGE_BYTES, request: TakeRequest },
        serve: async (_from, { ceremony, dealt }) => this.#take(ceremony, dealt),
      }),
    ];
  }

  /** States the key to which this holder's shares are to be sealed. */
  async #join(ceremony: Ceremony): Promise<Signed> {
    const { plan } = (await this.#requirePlanned(ceremony)).ceremony;
    requireIndex(plan.holders, this.#mspId);
    const boxKey = makeBoxKey();
    const [eldest] = this.#joined.keys();
    if (this.#joined.size >= MAX_JOINED && eldest !== undefined) this.#joined.delete(eldest);
    this.#joined.set(ceremony.id, boxKey);
    return this.#state({ ceremony: ceremony.id, boxKey: toHex(boxKey.publicKey) });
  }

  async #deal(ceremony: Ceremony, joinings: readonly Signed[]): Promise<Signed> {
    const part = await this.#requirePlanned(ceremony);
    const dealer = requireIndex((part.present ?? ceremony.plan).holders, this.#mspId);
    if (!ceremony.dealers.includes(dealer)) reject('INVALID', `${this.#mspId} is not to deal.`, {});
    const own = part.present && (await this.#secrets.find(hashKeys(part.present)));
    if (part.present !== undefined && own === undefined)
      reject('CONFLICT', `${this.#mspId} holds no shares of the present keys.`, {});
    return this.#state(dealKeys(part, dealer, await this.#openJoinings(ceremony, joinings), own));
  }

  async #openJoinings({ id, plan }: Ceremony, joinings: readonly Signed[]): Promise<BoxKeys> {
    const opened = await Promise.all(
      plan.holders.map(async ({ msp }) => {
        const signed = joinings.find((each) => each.msp === msp);
        if (signed === undefined) reject('INVALID', `${msp} has not joined the ceremony.`, { msp });
        const { ceremony, boxKey } = await openStatement(this.#attestations, signed, Joining);
        requireSame(id, ceremony, msp);
        return [msp, boxKey] as const;
      }),
    );
    return new Map(opened);
  }

  /** Checks and keeps this holder's shares. They count when the ledger has the keys that were made. */
  async #take(ceremony: Ceremony, dealt: readonly Signed[]): Promise<Pick<TokenKeys, 'commitments'>> {
    const part = await this.#requirePlanned(ceremony);
    const boxKey = this.#joined.get(ceremony.id);
    if (boxKey === undefined) return reject('CONFLICT', `${this.#mspId} has not joined this ceremony.`, {});
    const taker = { msp: this.#mspId, index: requireIndex(ceremony.plan.holders, this.#mspId), boxKey };
    const taken = takeKeys(part, taker, await this.#openDealt(part, dealt));
    const keys = keysOf(part, taken);
    await this.#secrets.keep(hashKeys(keys), sharesOf(taken));
    this.#joined.delete(ceremony.id);
    return { commitments: keys.commitments };
  }

  async #openDealt({ ceremony, present }: Part, dealt: readonly Signed[]): Promise<Dealt[]> {
    return Promise.all(
      dealt.map(async (signed) => {
        const stated = await openStatement(this.#attestations, signed, Dealt);
        requireSame(ceremony.id, stated.ceremony, signed.msp);
        if (requireIndex((present ?? ceremony.plan).holders, signed.msp) !== stated.dealer)
          reject('INVALID', `${signed.msp} dealt in the name of another.`, { msp: signed.msp });
        return stated;
      }),
    );
  }

  /** @throws TradeError CONFLICT if the ledger does not plan this, or others are to deal than must */
  async #requirePlanned(ceremony: Ceremony): Promise<Part> {
    const planned = listPlanned(await this.#source.refreshed());
    const found = planned.find(({ plan: each }) => canonicalJson(each) === canonicalJson(ceremony.plan));
    if (found === undefined) return reject('CONFLICT', 'The ledger does not plan this sharing.', { planned });
    const { plan, present } = found;
    const { dealers } = ceremony;
    const holders = (present ?? plan).holders.map(({ index }) => index);
    // All deal a new key: whoever knows what all dealers dealt has it. A present one is dealt by as many as it takes.
    const needed = present?.threshold ?? holders.length;
    const isRight =
      dealers.length === needed &&
      new Set(dealers).size === needed &&
      dealers.every((dealer) => holders.includes(dealer));
    if (!isRight) reject('INVALID', `${needed} different holders are to deal.`, { dealers });
    return { ceremony, present };
  }

  async #state(statement: object): Promise<Signed> {
    return signStatement(this.#attestations, this.#mspId, statement);
  }
}

function requireIndex(holders: TokenKeys['holders'], msp: string): number {
  const index = holders.find((holder) => holder.msp === msp)?.index;
  return index ?? reject('INVALID', `${msp} is not a share-holder.`, { msp });
}

function requireSame(id: string, stated: string, msp: string): void {
  if (stated !== id) reject('CONFLICT', `${msp} states this of another ceremony.`, { msp });
}

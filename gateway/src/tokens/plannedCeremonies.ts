import {
  canonicalJson,
  FIRST_EPOCH,
  isMember,
  listPlanned,
  type PlannedSharing,
  type TokenKeyRegister,
} from '@naru/chaincode/domain';
import type { Logger } from 'pino';
import { MemberFailure } from '../exchange/memberFailure.js';
import type { Ledger } from '../fabric/ledger.js';
import type { CeremonyDesk } from './ceremonyDesk.js';

/** How long each holder leaves it to those before it, and how long after a failure it is tried again. */
const TURN_MS = 5_000;
const RETRY_MS = 10_000;

/** A plan as it was first seen, when it is tried next, and the dealers that have not answered. */
interface Seen {
  readonly plan: string;
  readonly tryAt: number;
  readonly silent: readonly string[];
}

/**
 * Conducts the ceremonies that the members have planned, one holder's gateway after the other until it is done. The first
 * keys of a channel are made by `bootstrapTokenKeys`.
 */
export class PlannedCeremonies {
  readonly #mspId: string;
  readonly #user: string;
  readonly #desk: Pick<CeremonyDesk, 'conduct'>;
  readonly #ledger: Pick<Ledger, 'members'>;
  readonly #log: Pick<Logger, 'warn'>;
  #seen: Seen | undefined;

  constructor(
    { mspId, user }: { readonly mspId: string; readonly user: string },
    desk: Pick<CeremonyDesk, 'conduct'>,
    ledger: Pick<Ledger, 'members'>,
    log: Pick<Logger, 'warn'>,
  ) {
    this.#mspId = mspId;
    this.#user = user;
    this.#desk = desk;
    this.#ledger = ledger;
    this.#log = log;
  }

  /** Does its part by a register that was read just now. */
  async round(register: TokenKeyRegister): Promise<void> {
    const [planned] = listPlanned(register);
    if (planned === undefined || (planned.present === undefined && planned.plan.epoch === FIRST_EPOCH)) return;
    const seen = this.#see(planned);
    if (seen === undefined || Date.now() < seen.tryAt) return;
    try {
      await this.#desk.conduct(await this.#findAbsent(planned, seen.silent));
    } catch (error) {
      this.#log.warn({ err: error }, 'The sharing that the members have planned could not be made yet');
      const silent = error instanceof MemberFailure ? [...new Set([...seen.silent, error.msp])] : seen.silent;
      this.#seen = { ...seen, tryAt: Date.now() + RETRY_MS, silent };
    }
  }

  /** @returns undefined if it is for others */
  #see({ plan: { holders }, plan }: PlannedSharing): Seen | undefined {
    const name = canonicalJson(plan);
    const turn = holders.findIndex(({ msp }) => msp === this.#mspId);
    if (turn < 0) return undefined;
    if (this.#seen?.plan !== name) this.#seen = { plan: name, tryAt: Date.now() + turn * TURN_MS, silent: [] };
    return this.#seen;
  }

  /** The present holders that are not to deal: those that are no members any more, and those that have not answered. */
  async #findAbsent({ present }: PlannedSharing, silent: readonly string[]): Promise<string[]> {
    if (present === undefined) return [];
    const members = await this.#ledger.members(this.#user);
    const holders = present.holders.map(({ msp }) => msp);
    const gone = holders.filter((msp) => !isMember(members, msp));
    const absent = holders.filter((msp) => gone.includes(msp) || silent.includes(msp));
    const isEnough = (without: readonly string[]): boolean => holders.length - without.length >= present.threshold;
    return [absent, gone].find(isEnough) ?? [];
  }
}

import { canonicalJson, sha256Hex } from '../../src/domain/encoding/canonicalJson';
import type { Token } from '../../src/domain/vocabulary/record';
import {
  firstRegister,
  type SharingPlan,
  TOKEN_KEYS_KEY,
  type TokenKeyRegister,
  type TokenKeys,
} from '../../src/domain/vocabulary/tokenKeys';
import type { FakeLedger } from './fakeLedger';
import { MEMBERS } from './cast';

/* Keys of tokens, and tokens under the keys of other epochs, in tests of single transactions. */

/** Commitments of which the first one, the public key, has a name. */
export function keysOf(plan: SharingPlan, key = `key ${plan.epoch}`, sharing = String(plan.sharing)): TokenKeys {
  const of = (kind: string): string[] =>
    Array.from({ length: plan.threshold }, (_, degree) =>
      sha256Hex(degree === 0 ? `${kind} ${key}` : `${kind} ${key} ${sharing} ${degree}`),
    );
  return { ...plan, commitments: { BILL: of('BILL'), TRADE_PAPER: of('TRADE_PAPER'), DECLARATION: of('DECLARATION') } };
}

export function firstPlan(): SharingPlan {
  const { plan } = firstRegister([...MEMBERS]);
  if (plan === undefined) throw new Error('There is a first plan.');
  return plan;
}

/** The plan of the first sharing of an epoch. */
export const planOf = (epoch: number): SharingPlan => ({ ...firstPlan(), epoch });

/** Puts a register on the ledger, as the members could. */
export function setRegister(ledger: FakeLedger, register: TokenKeyRegister): void {
  ledger.tamper(TOKEN_KEYS_KEY, canonicalJson(register));
}

/** From now on there are keys of two epochs. */
export function startTransition(ledger: FakeLedger, present = 1): void {
  const next = { keys: keysOf(planOf(present + 1)), retokenised: [] };
  setRegister(ledger, { keys: keysOf(planOf(present)), next });
}

const renewed = (token: string, epoch: number): string => sha256Hex(`${epoch} ${token}`);

/** The same tokens under the keys of another epoch. */
export const renew = (tokens: readonly Token[], epoch = 2): Token[] =>
  tokens.map((token) => ({ ...token, token: renewed(token.token, epoch), epoch }));

/** The keys of parts under the tokens of some epochs. */
export function renewKeys(
  transient: Readonly<Record<string, string>>,
  epochs: readonly number[] = [2],
): Record<string, string> {
  const keys = Object.entries(JSON.parse(transient['shareKeys'] ?? '{}') as Record<string, string>);
  const under = epochs.flatMap((epoch) =>
    keys.map(([token, key]) => [epoch === 1 ? token : renewed(token, epoch), key] as const),
  );
  return { ...transient, shareKeys: JSON.stringify(Object.fromEntries(under)) };
}

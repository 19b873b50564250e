import { createHash, createHmac } from 'node:crypto';
import { sha256Hex } from '@naru/chaincode/domain';
import { evaluate, joinShares } from '@naru/oprf';
import { Sealing } from '../../src/identity/sealing.js';
import { hashKeys } from '../../src/tokens/keySource.js';
import { TokenSecrets } from '../../src/tokens/tokenSecrets.js';
import type { TokenMember } from '../../test/support/tokens/tokenMembers.js';

const TOKEN_BYTES = 32;

/** How somebody makes a secret of a text without asking anybody. */
export type MakeSecret = (text: string) => string;

/** What a holder of shares has in its own database. */
export interface Holding {
  readonly index: number;
  readonly share: Uint8Array;
}

/** Takes a member's own share of the key of invoices out of its database, as its operator can. */
export async function takeShare({ msp, tokens, database, config }: TokenMember): Promise<Holding> {
  const { keys } = await tokens.source.register();
  const index = keys?.holders.find((holder) => holder.msp === msp)?.index;
  const shares = keys && (await new TokenSecrets(database.db, new Sealing(config.secrets.wallet)).find(hashKeys(keys)));
  if (index === undefined || shares === undefined) throw new Error(`${msp} holds no share.`);
  return { index, share: Buffer.from(shares.TRADE_PAPER, 'hex') };
}

/** Makes secrets as if these shares together were the key. */
export function bySharesOf(holdings: readonly Holding[]): MakeSecret {
  const key = joinShares(holdings);
  return (text) => evaluate(key, Buffer.from(text)).toString('hex', 0, TOKEN_BYTES);
}

export const byHash: MakeSecret = (text) => createHash('sha256').update(text).digest('hex');

/** What tokens were before there were shares: an HMAC under a key that every bank has. */
export const byHmac =
  (key: string): MakeSecret =>
  (text) =>
    createHmac('sha256', key).update(text).digest('hex');

/** The text under which share-holders evaluate a fingerprint of an invoice. */
export const textOf = (value: string): string => JSON.stringify(['TRADE_PAPER', value]);

/** The public token that a secret makes. */
export const tokenOf = (secret: string): string => sha256Hex(`token/${secret}`);

/** What an attack came to. */
export interface Attack {
  readonly recovered: number;
  readonly guesses: number;
  /** Guesses in a second of CPU time of one core. */
  readonly perSecond: number;
}

const MICROSECONDS = 1_000_000;

/** The CPU time of this process in seconds. What else the machine does makes it no longer. */
export function readCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS;
}

/** Tries every number of a range against the public tokens, on one core. */
export function enumerate(
  make: MakeSecret,
  inputAt: (place: number) => string,
  numbers: number,
  publicTokens: ReadonlySet<string>,
): Attack {
  const started = readCpuSeconds();
  let recovered = 0;
  for (let place = 0; place < numbers; place++)
    if (publicTokens.has(tokenOf(make(textOf(inputAt(place)))))) recovered += 1;
  const seconds = readCpuSeconds() - started;
  return { recovered, guesses: numbers, perSecond: numbers / seconds };
}

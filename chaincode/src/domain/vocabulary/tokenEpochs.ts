import { reject } from '../errors';
import { epochOf, FIRST_EPOCH, type Token } from './record';
import type { TokenKeyRegister } from './tokenKeys';

/*
 * Keys of tokens change by epochs. While they change, a new document has tokens under the present keys and under the next
 * ones, and those that weigh get theirs under the next ones by and by. What is compared, is compared under the present keys:
 * everything that weighs has tokens under them, at every moment.
 */

/** The keys that there are. */
export interface TokenEpochs {
  readonly present: number;
  /** Set while documents get tokens under the next keys. */
  readonly next: number | undefined;
}

/** Before the first keys are made, and as long as they are never changed. */
export const ONE_EPOCH: TokenEpochs = { present: FIRST_EPOCH, next: undefined };

export function readEpochs({ keys, next }: TokenKeyRegister): TokenEpochs {
  return { present: keys?.epoch ?? FIRST_EPOCH, next: next?.keys?.epoch };
}

/** The epochs under whose keys a new document has tokens. */
export function listEpochs({ present, next }: TokenEpochs): number[] {
  return next === undefined ? [present] : [present, next];
}

/** The epoch under whose keys a document gets tokens that has none: of the present one if it was left behind. */
export function targetEpoch({ present, next }: TokenEpochs): number {
  return next ?? present;
}

export function tokensOf(tokens: readonly Token[], epoch: number): Token[] {
  return tokens.filter((token) => epochOf(token) === epoch);
}

/** The tokens that can be compared with others: those under the keys of which others are, too. */
export function comparableWith(others: readonly Token[], tokens: readonly Token[]): Token[] {
  const epochs = new Set(others.map(epochOf));
  return tokens.filter((token) => epochs.has(epochOf(token)));
}

/**
 * Tokens are of the keys that there are: what was made before keys changed finds too little. No tokens at all are judged
 * elsewhere.
 * @throws TOKENS_OUTDATED
 */
export function requireEpochs(tokens: readonly Token[], needed: readonly number[], allowed = needed): void {
  const brought = new Set(tokens.map(epochOf));
  if (brought.size === 0) return;
  if (needed.every((epoch) => brought.has(epoch)) && [...brought].every((epoch) => allowed.includes(epoch))) return;
  reject('TOKENS_OUTDATED', 'The tokens are not of the keys that the ledger has now. Send the request again.', {
    needed,
    brought: [...brought],
  });
}

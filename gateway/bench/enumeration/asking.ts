import { FIRST_EPOCH } from '@naru/chaincode/domain';
import { MAX_BATCH } from '@naru/oprf';
import { TokensUnavailable } from '../../src/tokens/errors.js';
import type { TokenMember } from '../../test/support/tokens/tokenMembers.js';
import { type Attack, readCpuSeconds, tokenOf } from './offline.js';

/** What asking came to, and what others see of it. */
export interface Asking extends Attack {
  /** Why the last question was not answered, as the asker is told; undefined if all were. */
  readonly stoppedBy: string | undefined;
  /** How many evaluations each share-holder tells another bank that it gave to the asker. */
  readonly published: readonly number[];
}

/** A range of numbers, and the public tokens. */
interface Range {
  readonly numbers: number;
  readonly inputAt: (place: number) => string;
  readonly isPublic: ReadonlySet<string>;
}

/** Asks share-holders for the tokens of one number after the other, until they give no more. */
export async function ask(
  asker: TokenMember,
  witness: TokenMember,
  { numbers, inputAt, isPublic }: Range,
): Promise<Asking> {
  const started = readCpuSeconds();
  let [recovered, guesses, stoppedBy] = [0, 0, undefined as string | undefined];
  while (guesses < numbers && stoppedBy === undefined) {
    const count = Math.min(MAX_BATCH, numbers - guesses);
    const inputs = Array.from({ length: count }, (_, index) => inputAt(guesses + index));
    try {
      const secrets = await asker.tokens.maker.make(
        inputs.map((value) => ({ kind: 'TRADE_PAPER', value })),
        FIRST_EPOCH,
      );
      recovered += secrets.filter((secret) => isPublic.has(tokenOf(secret))).length;
      guesses += count;
    } catch (error) {
      if (!(error instanceof TokensUnavailable)) throw error;
      stoppedBy = [...new Set(error.hindrances.map(({ reason }) => reason))].join(', ');
    }
  }
  const seconds = readCpuSeconds() - started;
  return { recovered, guesses, perSecond: guesses / seconds, stoppedBy, published: await readCounts(asker, witness) };
}

/** What every share-holder tells a third bank of today's questions of the asker. */
async function readCounts({ msp }: TokenMember, witness: TokenMember): Promise<number[]> {
  const { counts, source } = witness.tokens;
  const { keys } = await source.register();
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const told = (keys?.holders ?? []).map(async (holder) => {
    const of = await counts.of(holder.msp, { from: today, to: today });
    return of.filter((count) => count.msp === msp).reduce((sum, { count }) => sum + count, 0);
  });
  return Promise.all(told);
}

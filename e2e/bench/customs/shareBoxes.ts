import type { Case } from './world.js';

const DAY_MS = 86_400_000;
/** A box is emptied, moved and loaded again before it is seen with other goods. */
const DAYS_BETWEEN = 12;

interface Use {
  readonly from: number;
  readonly to: number;
}

const NUMBER = /[A-Z]{3}U\d{7}/g;
const DATE = /\d{4}-\d{2}-\d{2}/g;

/**
 * Shares boxes out: there are fewer than there are loads, so that each is used for the goods of many. No box is in two
 * places at one time by that.
 */
export function shareBoxes(cases: readonly Case[]): Case[] {
  const pool: { readonly number: string; readonly uses: Use[] }[] = [];
  let at = 0;
  return cases.map((each) => {
    const text = JSON.stringify(each);
    const numbers = [...new Set(text.match(NUMBER) ?? [])];
    const days = (text.match(DATE) ?? []).map((date) => Date.parse(date) / DAY_MS);
    const use = { from: Math.min(...days) - DAYS_BETWEEN, to: Math.max(...days) + DAYS_BETWEEN };
    const shared = numbers.map((number) => {
      const free = pool
        .slice(at)
        .concat(pool.slice(0, at))
        .find(({ uses }) => uses.every((other) => other.to < use.from || other.from > use.to));
      at = (at + 1) % Math.max(1, pool.length);
      const box = free ?? { number, uses: [] };
      if (free === undefined) pool.push(box);
      box.uses.push(use);
      return [number, box.number] as const;
    });
    // Only the case itself is written again: it is what was made.
    return JSON.parse(shared.reduce((told, [from, to]) => told.replaceAll(from, to), text)) as Case;
  });
}

import type { Asking } from './asking.js';
import type { Attack } from './offline.js';

/** An attack that asks nobody. */
export interface Offline extends Attack {
  /** What the attacker has. */
  readonly who: string;
  /** How many claims are on the numbers that were tried. */
  readonly claims: number;
  /** How many of them the attack is to find: all, or none. */
  readonly wanted: number;
}

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

export const describeOffline = (attacks: readonly Offline[]): string =>
  table(
    ['asks nobody, and has', 'numbers tried', 'in a second of one core', 'claims found'],
    attacks.map(({ who, guesses, perSecond, recovered, claims }) =>
      row(who, guesses, Math.round(perSecond), `${recovered} of ${claims}`),
    ),
  );

export const describeAsking = ({ guesses, recovered, stoppedBy = 'nothing', published }: Asking): string =>
  table(
    [
      'asks until it is stopped',
      'numbers tried',
      'claims found',
      'stopped by',
      'what each share-holder tells of that day',
    ],
    [row('a bank', guesses, recovered, stoppedBy, published.join(', '))],
  );

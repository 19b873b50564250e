import { NO_GOODS, TYPOLOGIES } from './frauds.js';
import type { Row } from './row.js';

/** A figure that is wanted, and what was measured. */
export interface Goal {
  readonly what: string;
  readonly measured: number;
  readonly wanted: number;
  readonly isMet: boolean;
}

const ALTERED: readonly string[] = ['altered number', 'altered party', 'altered code', 'altered year'];

const groupOf = ({ claim }: Row): string => TYPOLOGIES[claim.truth.type]?.group ?? '';
const isFraud = ({ claim }: Row): boolean => claim.truth.is === 'FRAUD';
const isRefused = ({ verdict }: Row): boolean => verdict === 'REFUSED';
const isFound = ({ verdict }: Row): boolean => verdict === 'REFUSED' || verdict === 'HIGH';
const shareOf = (rows: readonly Row[], has: (row: Row) => boolean): number => rows.filter(has).length / rows.length;

const atLeast = (what: string, measured: number, wanted: number): Goal => ({
  what,
  measured,
  wanted,
  isMet: measured >= wanted,
});
const atMost = (what: string, measured: number, wanted: number): Goal => ({
  what,
  measured,
  wanted,
  isMet: measured <= wanted,
});

/** The goals of the rules on duplicates, by the decisions of one run. */
export function judgeGoals(rows: readonly Row[]): Goal[] {
  const frauds = rows.filter(isFraud);
  const honest = rows.filter((row) => !isFraud(row));
  const named = frauds.filter((row) => groupOf(row) !== NO_GOODS);
  const altered = frauds.filter((row) => ALTERED.includes(groupOf(row)));
  return [
    atLeast('second financings that name the goods, found', shareOf(named, isFound), 0.95),
    atLeast('altered numbers, parties, codes and years, found', shareOf(altered, isFound), 0.98),
    atLeast('refused claims that are second financings', shareOf(rows.filter(isRefused), isFraud), 0.95),
    atMost('honest claims that are refused', shareOf(honest, isRefused), 0.001),
    atMost(
      'honest claims that are flagged',
      shareOf(honest, (row) => row.verdict === 'HIGH'),
      0.01,
    ),
  ];
}

import { TACTICS } from '@naru/chaincode/domain';
import type { Row } from './run.js';

const PERCENT = 100;
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * PERCENT).toFixed(1)} %`;

/** What is wanted of cases that the papers can show. */
const RECALL = 0.95;
const PRECISION = 0.9;

const isSeen = ({ of }: Row): boolean => of.isFraud && of.isOutOfSight !== true;
const isFound = ({ found }: Row): boolean => found.length > 0;

export const recallOf = (rows: readonly Row[]): number =>
  rows.filter(isSeen).filter(isFound).length / rows.filter(isSeen).length;
export const precisionOf = (rows: readonly Row[]): number => {
  const told = rows.filter(isFound);
  return told.filter(({ of }) => of.isFraud).length / told.length;
};

export const isGood = (rows: readonly Row[]): boolean => recallOf(rows) >= RECALL && precisionOf(rows) >= PRECISION;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Each tactic with its ways: how many are found at all, by the rule of that name, and by the plain comparison. */
export function describeTactics(rows: readonly Row[]): string {
  const line = (name: string, of: readonly Row[], tactic?: string): string[] => [
    name,
    String(of.length),
    percent(of.filter(isFound).length, of.length),
    tactic === undefined ? '' : percent(of.filter(({ found }) => found.includes(tactic)).length, of.length),
    percent(of.filter(({ baseline }) => baseline).length, of.length),
  ];
  const lines = TACTICS.flatMap((tactic) => {
    const own = rows.filter(({ of }) => of.kind.startsWith(`${tactic}:`));
    const ways = [...new Set(own.map(({ of }) => of.kind))].sort();
    return [
      line(`**${tactic}**`, own.filter(isSeen), tactic),
      ...ways.map((kind) =>
        line(
          kind.slice(tactic.length + 2),
          own.filter(({ of }) => of.kind === kind),
          tactic,
        ),
      ),
    ];
  });
  return table(['tactic', 'cases', 'found', 'by its own rule', 'plain comparison'], lines);
}

/** What honest business suffers. */
export function describeHonest(rows: readonly Row[]): string {
  const kinds = [...new Set(rows.filter(({ of }) => !of.isFraud).map(({ of }) => of.kind))].sort();
  const lines = kinds.map((kind) => {
    const own = rows.filter(({ of }) => of.kind === kind);
    const told = own.flatMap(({ found }) => found);
    return [
      kind,
      String(own.length),
      percent(own.filter(isFound).length, own.length),
      [...new Set(told)].join(', '),
      percent(own.filter(({ baseline }) => baseline).length, own.length),
    ];
  });
  return table(['honest business', 'cases', 'told of', 'by', 'plain comparison'], lines);
}

/** How often each rule is right, and all of them together. */
export function describeTotals(rows: readonly Row[]): string {
  const lines = TACTICS.map((tactic) => {
    const told = rows.filter(({ found }) => found.includes(tactic));
    const own = rows.filter((row) => isSeen(row) && row.of.kind.startsWith(`${tactic}:`));
    return [
      tactic,
      percent(told.filter(({ of }) => of.isFraud).length, told.length),
      percent(own.filter(isFound).length, own.length),
    ];
  });
  const plain = rows.filter(({ baseline }) => baseline);
  const seen = rows.filter(isSeen);
  return table(
    ['', 'precision', 'recall'],
    [
      ...lines,
      ['**all**', percent(precisionOf(rows), 1), percent(recallOf(rows), 1)],
      [
        'plain comparison',
        percent(plain.filter(({ of }) => of.isFraud).length, plain.length),
        percent(plain.filter(isSeen).length, seen.length),
      ],
    ],
  );
}

import { NO_GOODS, TYPOLOGIES } from './frauds.js';
import type { Goal } from './goals.js';
import type { Row } from './row.js';

const PERCENT = 100;
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * PERCENT).toFixed(2)} %`;
const isDetected = ({ verdict }: Row): boolean => verdict === 'REFUSED' || verdict === 'HIGH';

/** Rows as a table of Markdown. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Fraud by typology and by group, beside the baselines. */
export function describeFraud(rows: readonly Row[], baselines: readonly string[]): string {
  const frauds = rows.filter(({ claim }) => claim.truth.is === 'FRAUD');
  const line = (name: string, of: readonly Row[]): string[] => [
    name,
    String(of.length),
    percent(of.filter(({ verdict }) => verdict === 'REFUSED').length, of.length),
    percent(of.filter(isDetected).length, of.length),
    ...baselines.map((baseline) => percent(of.filter(({ found }) => found[baseline] === true).length, of.length)),
  ];
  const groups = [...new Set(Object.values(TYPOLOGIES).map(({ group }) => group))];
  const groupOf = ({ claim }: Row): string => TYPOLOGIES[claim.truth.type]?.group ?? '';
  const lines = groups.flatMap((group) => [
    line(
      `**${group}**`,
      frauds.filter((row) => groupOf(row) === group),
    ),
    ...Object.keys(TYPOLOGIES)
      .filter((type) => TYPOLOGIES[type]?.group === group)
      .map((type) =>
        line(
          type,
          frauds.filter(({ claim }) => claim.truth.type === type),
        ),
      ),
  ]);
  return table(
    ['second financing', 'claims', 'refused', 'refused or flagged', ...baselines],
    [
      ...lines,
      line('**all**', frauds),
      line(
        '**all that name the goods**',
        frauds.filter((row) => groupOf(row) !== NO_GOODS),
      ),
    ],
  );
}

/** What honest business suffers. */
export function describeHonest(rows: readonly Row[], baselines: readonly string[]): string {
  const honest = rows.filter(({ claim }) => claim.truth.is !== 'FRAUD');
  const types = [...new Set(honest.map(({ claim }) => claim.truth.type))].sort();
  const line = (name: string, of: readonly Row[]): string[] => [
    name,
    String(of.length),
    percent(of.filter(({ verdict }) => verdict === 'REFUSED').length, of.length),
    percent(of.filter(({ verdict }) => verdict === 'HIGH').length, of.length),
    ...baselines.map((baseline) => percent(of.filter(({ found }) => found[baseline] === true).length, of.length)),
  ];
  const lines = types.map((type) =>
    line(
      type,
      honest.filter(({ claim }) => claim.truth.type === type),
    ),
  );
  return table(['honest business', 'claims', 'refused', 'flagged', ...baselines], [...lines, line('**all**', honest)]);
}

/** How often the findings of each rule are right. A claim can have several. */
export function describeRules(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap(({ rules }) => rules))].sort();
  const lines = names.map((name) => {
    const found = rows.filter(({ rules }) => rules.includes(name));
    const right = found.filter(({ claim }) => claim.truth.is === 'FRAUD').length;
    return [name, String(found.length), percent(right, found.length)];
  });
  return table(['rule', 'claims', 'of second financings'], lines);
}

/** The goals, and whether they are met. */
export function describeGoals(goals: readonly Goal[]): string {
  const lines = goals.map(({ what, measured, wanted, isMet }) => [
    what,
    percent(measured, 1),
    percent(wanted, 1),
    isMet ? 'met' : '**missed**',
  ]);
  return table(['goal', 'measured', 'wanted', ''], lines);
}

/** Precision and recall of all, and what a claim costs. */
export function describeTotals(rows: readonly Row[], baselines: readonly string[]): string {
  const precision = (isFound: (row: Row) => boolean): string => {
    const found = rows.filter(isFound);
    return percent(found.filter(({ claim }) => claim.truth.is === 'FRAUD').length, found.length);
  };
  const fingerprints = rows.map((row) => row.fingerprints).sort((a, b) => a - b);
  const at = (share: number): number => fingerprints[Math.floor(fingerprints.length * share)] ?? 0;
  const mean = fingerprints.reduce((sum, count) => sum + count, 0) / fingerprints.length;
  const met = rows.reduce((sum, row) => sum + row.met, 0) / rows.length;
  return [
    `Precision of REFUSED ${precision(({ verdict }) => verdict === 'REFUSED')}, of refused or flagged ${precision(isDetected)}.`,
    ...baselines.map((baseline) => `Precision of ${baseline}: ${precision(({ found }) => found[baseline] === true)}.`),
    `Fingerprints of a claim: mean ${mean.toFixed(1)}, median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(0.9999)}. Claims met: mean ${met.toFixed(2)}.`,
  ].join('\n');
}

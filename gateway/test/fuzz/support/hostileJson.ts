import type { Random } from './random.js';

const MANY = 300;
/** Values that a schema, a table or a program may not be ready for. */
const VALUES: readonly unknown[] = [
  null,
  true,
  '',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e',
  '\u{1f6a2}',
  '__proto__',
  'x'.repeat(8_000),
  'A'.repeat(64),
  '0'.repeat(64),
  '2026-02-30T00:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  -1,
  0,
  0.5,
  2_147_483_647,
  2_147_483_648,
  Number.MAX_SAFE_INTEGER,
  1e308,
  [],
  {},
  [[]],
  { a: { b: { c: [] } } },
];
const NAMES = ['__proto__', 'constructor', '\u0000', '', 'x'.repeat(300), 'version', 'id', 'type'];

/** A value that is hostile by itself. */
export function hostileValue(random: Random): unknown {
  return random.pick(VALUES);
}

/** A JSON value that is changed in one place, at any depth. */
export function changeJson(value: unknown, random: Random): unknown {
  const isInner = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (!isInner || random.chance(10)) return hostileValue(random);
  if (Array.isArray(value)) return changeArray(value, random);
  return changeObject(value, random);
}

function changeArray(items: readonly unknown[], random: Random): unknown[] {
  const at = random.below(items.length);
  const item = items[at];
  switch (random.below(5)) {
    case 0:
      return items.toSpliced(at, 1);
    case 1:
      return items.toSpliced(at, 0, item);
    case 2:
      return Array.from({ length: MANY }, () => item);
    default:
      return items.with(at, changeJson(item, random));
  }
}

function changeObject(value: object, random: Random): object {
  const entries: (readonly [string, unknown])[] = Object.entries(value);
  const at = random.below(entries.length);
  const [name, item] = random.pick(entries.slice(at));
  switch (random.below(6)) {
    case 0:
      return Object.fromEntries(entries.toSpliced(at, 1));
    case 1:
      return Object.fromEntries([...entries, [random.pick(NAMES), hostileValue(random)]]);
    case 2:
      return Object.fromEntries(entries.with(at, [random.pick(NAMES), item]));
    default:
      return Object.fromEntries([...entries.filter(([other]) => other !== name), [name, changeJson(item, random)]]);
  }
}

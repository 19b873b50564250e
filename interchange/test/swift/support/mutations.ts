import { type MtType, parseMt, writeMt } from '../../../src/index.js';
import { catchIssues } from './issues.js';
import { createRandom, type Random } from './random.js';
import { SAMPLES } from './samples.js';

const MARKS = [
  '{',
  '}',
  '{4:',
  '-}',
  '\r\n:20:',
  '\r\n',
  '\n',
  '\r',
  ':',
  '/',
  ',',
  '\0',
  '\u{1F6A2}',
  ' ',
  '9'.repeat(99),
];
const BYTES = 256;

/** The ways to damage a message. */
const MUTATIONS: Readonly<Record<string, (text: string, random: Random) => string>> = {
  flip: (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + String.fromCharCode(random(BYTES)) + text.slice(at + 1);
  },
  delete: (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + text.slice(at + 1 + random(8));
  },
  insert: (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + (MARKS[random(MARKS.length)] ?? '') + text.slice(at);
  },
  duplicate: (text, random) => {
    const [at, length] = [random(text.length), random(80)];
    return text.slice(0, at + length) + text.slice(at);
  },
  duplicateLine: (text, random) => {
    const lines = text.split('\r\n');
    const at = random(lines.length);
    return lines.toSpliced(at, 0, lines[at] ?? '').join('\r\n');
  },
  /** Takes a whole field out. */
  dropField: (text, random) => {
    const fields = text.split(/(?=\r\n:)/);
    return fields.toSpliced(random(fields.length), 1).join('');
  },
  swapLines: (text, random) => {
    const lines = text.split('\r\n');
    const [a, b] = [random(lines.length), random(lines.length)];
    return lines
      .with(a, lines[b] ?? '')
      .with(b, lines[a] ?? '')
      .join('\r\n');
  },
  truncate: (text, random) => text.slice(0, random(text.length)),
  repeat: (text, random) => text + text.slice(random(text.length)).repeat(1 + random(4)),
};

const NAMES = Object.keys(MUTATIONS);
const MUTATIONS_MAX = 3;

/** Damages a valid message one to three times. */
export function damageMessage(seed: number): { readonly type: MtType; readonly text: string; readonly how: string } {
  const random = createRandom(seed);
  const { type, text } = SAMPLES[random(SAMPLES.length)] ?? { type: '700', text: '' };
  const names = Array.from({ length: 1 + random(MUTATIONS_MAX) }, () => NAMES[random(NAMES.length)] ?? '');
  const mutated = names.reduce(
    (damaged, name) => (damaged === '' ? '' : (MUTATIONS[name]?.(damaged, random) ?? '')),
    text,
  );
  return { type, text: mutated, how: names.join('+') };
}

/** The pointer and the message of a fault that names its tag (or block) and its lines. */
const POINTER = /^\/(?:\d\d[A-Z]?a?|block[^/]+)(?:\/[1-9]\d*)?$/;
const MESSAGE = /^line [1-9]\d*: /;

/**
 * Reads a damaged message. It is either read, and then written and read again as the same message, or refused with issues
 * that all name tag and line.
 *
 * @throws Error if it is neither
 */
export function readDamaged(text: string): 'read' | 'refused' {
  const issues = catchIssues(() => parseMt(text));
  const vague = issues.find(({ pointer, message }) => !POINTER.test(pointer) || !MESSAGE.test(message));
  if (vague !== undefined) throw new Error(`${JSON.stringify(vague)} does not name tag and line.`);
  if (issues.length > 0) return 'refused';
  const message = parseMt(text);
  if (JSON.stringify(parseMt(writeMt(message))) !== JSON.stringify(message))
    throw new Error('It is not written as it was read.');
  return 'read';
}

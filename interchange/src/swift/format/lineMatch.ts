import { CHARACTER_SETS } from './characterSets.js';
import type { LineGroup, Part } from './notation.js';

/** The largest number of characters that the parts can take. */
function sumLengths(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => {
    if (part.kind === 'characters') return sum + part.max;
    return sum + (part.kind === 'literal' ? part.text.length : sumLengths(part.parts));
  }, 0);
}

/**
 * Finds all places in a line at which parts can end. Each part looks at each place once, so that no line takes more than
 * (parts × longest part × length) steps. A regular expression could try the same place again and again.
 */
class LineWalk {
  furthest = 0;
  readonly #line: string;

  constructor(line: string) {
    this.#line = line;
  }

  follow(parts: readonly Part[], starts: ReadonlySet<number>): ReadonlySet<number> {
    return parts.reduce((places, part) => this.#followPart(part, places), starts);
  }

  #followPart(part: Part, starts: ReadonlySet<number>): ReadonlySet<number> {
    if (part.kind === 'optional') return new Set([...starts, ...this.follow(part.parts, starts)]);
    const ends = new Set<number>();
    for (const start of starts) {
      if (part.kind === 'literal') this.#followLiteral(part.text, start, ends);
      else this.#followCharacters(part, start, ends);
    }
    return ends;
  }

  #followLiteral(text: string, start: number, ends: Set<number>): void {
    if (!this.#line.startsWith(text, start)) return;
    ends.add(start + text.length);
    this.furthest = Math.max(this.furthest, start + text.length);
  }

  #followCharacters({ set, min, max }: Extract<Part, { kind: 'characters' }>, start: number, ends: Set<number>): void {
    const characters = CHARACTER_SETS[set];
    let end = start;
    while (end - start < max && characters.has(this.#line.charAt(end))) {
      end += 1;
      if (end - start >= min) ends.add(end);
    }
    this.furthest = Math.max(this.furthest, end);
  }
}

/** Says what is wrong with a line; undefined if it fits the format. */
export function checkLineFormat({ parts, notation }: LineGroup, line: string): string | undefined {
  const max = sumLengths(parts);
  if (line === '') return `is empty; its format is ${notation}`;
  if (line.length > max) return `has ${line.length} characters, and its format ${notation} allows ${max}`;
  const walk = new LineWalk(line);
  if (walk.follow(parts, new Set([0])).has(line.length)) return undefined;
  return walk.furthest === line.length
    ? `ends too early for its format ${notation}`
    : `has ${JSON.stringify(line.charAt(walk.furthest))} at character ${walk.furthest + 1}, which does not fit its format ${notation}`;
}

import { FIELDS } from './fields.js';

/** A place in the order of a message's fields. */
export interface Place {
  readonly isMandatory: boolean;
  /** The fields that may stand there: tag and option letter. */
  readonly labels: readonly string[];
  /** The name in the standards: with a small a if there are several option letters. */
  readonly label: string;
  readonly name: string;
}

/** A part of a message. Most messages are one sequence. No field repeats within a sequence. */
export interface Sequence {
  /** The letter that the standards give it; '' if they give none. */
  readonly id: string;
  readonly isMandatory: boolean;
  /** It may come several times. Each time begins with its first field. */
  readonly isRepeating: boolean;
  readonly places: readonly Place[];
}

/** Reads `M27` (mandatory) or `O57A/B/D` (optional, one of three option letters). `M59/A` may have no letter. */
function readPlace(text: string): Place {
  const [first = '', ...options] = text.slice(1).split('/');
  const tag = first.slice(0, 2);
  const labels = [first, ...options.map((option) => tag + option)];
  const name = FIELDS.get(first)?.name;
  if (name === undefined) throw new Error(`${first} is not a field.`);
  return { isMandatory: text.startsWith('M'), labels, label: options.length > 0 ? `${tag}a` : first, name };
}

/** A mandatory sequence that comes once. */
export function readSequence(id: string, ...lines: readonly string[]): Sequence {
  const places = lines.flatMap((line) => line.split(' ')).map(readPlace);
  return { id, isMandatory: true, isRepeating: false, places };
}

export function readOptional(id: string, ...lines: readonly string[]): Sequence {
  return { ...readSequence(id, ...lines), isMandatory: false };
}

export function readRepeating(id: string, ...lines: readonly string[]): Sequence {
  return { ...readSequence(id, ...lines), isRepeating: true };
}

/** A message that is one sequence. */
export function readMessage(...lines: readonly string[]): readonly Sequence[] {
  return [readSequence('', ...lines)];
}

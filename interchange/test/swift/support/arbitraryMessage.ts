import fc from 'fast-check';
import { type MtField, type MtMessage, type MtType, parseMt } from '../../../src/index.js';
import { labelOf } from '../../../src/swift/message/mtMessage.js';
import { SEQUENCES } from '../../../src/swift/standard/sequences.js';
import type { Place, Sequence } from '../../../src/swift/standard/sequenceSpec.js';
import { SAMPLES } from './samples.js';

const READ_SAMPLES = SAMPLES.map(({ text }) => parseMt(text));

/** Contents of a place: those of samples of the type, three times as often as those of other samples. */
function arbitraryContent(type: MtType, { labels }: Place): fc.Arbitrary<MtField> | undefined {
  const list = (samples: readonly MtMessage[]): MtField[] =>
    samples.flatMap(({ fields }) => fields).filter((field) => labels.includes(labelOf(field)));
  const [own, all] = [list(READ_SAMPLES.filter((sample) => sample.type === type)), list(READ_SAMPLES)];
  if (all.length === 0) return undefined;
  const any = fc.constantFrom(...all);
  return own.length === 0 ? any : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...own) }, any);
}

const OCCURRENCES_MAX = 3;
/** How often an optional field is there: seldom, so that many messages keep their rules. */
const OPTIONAL = fc.integer({ min: 0, max: 3 }).map((number) => number === 0);

function arbitraryField(type: MtType, place: Place): fc.Arbitrary<readonly MtField[]> {
  const field = arbitraryContent(type, place);
  if (field === undefined) return fc.constant([]);
  return place.isMandatory
    ? field.map((content) => [content])
    : fc.tuple(OPTIONAL, field).map(([isThere, content]) => (isThere ? [content] : []));
}

function arbitrarySequence(
  type: MtType,
  { isMandatory, isRepeating, places }: Sequence,
): fc.Arbitrary<readonly MtField[]> {
  const once = fc.tuple(...places.map((place) => arbitraryField(type, place))).map((fields) => fields.flat());
  const minLength = isMandatory ? 1 : 0;
  return fc
    .array(once, { minLength, maxLength: isRepeating ? OCCURRENCES_MAX : 1 })
    .map((occurrences) => occurrences.flat());
}

/** A text block with fields in their order. Whether it keeps the rules between fields is left to chance. */
export function arbitraryMessage(type: MtType): fc.Arbitrary<MtMessage> {
  return fc
    .tuple(...SEQUENCES[type].map((sequence) => arbitrarySequence(type, sequence)))
    .map((sequences) => ({ type, fields: sequences.flat() }));
}

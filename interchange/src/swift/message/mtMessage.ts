import type { OuterBlocks } from './outerBlocks.js';

/**
 * The messages that are read and written here: of category 4 (collections, cash letters) and of category 7 (documentary
 * credits, guarantees, standby letters of credit).
 */
// prettier-ignore
export const MT_TYPES = [
  '400', '410', '412', '416', '420', '422', '430', '450', '455', '456', '499',
  '700', '701', '705', '707', '708', '710', '711', '720', '721', '730', '732', '734', '740', '742', '744', '747', '750',
  '752', '754', '756', '759', '760', '761', '765', '767', '768', '769', '775', '785', '786', '787', '799',
] as const;
export type MtType = (typeof MT_TYPES)[number];

/** A field: `:32B:USD100,` has the tag 32, the option letter B and one line. The option is '' if there is none. */
export interface MtField {
  readonly tag: string;
  readonly option: string;
  /** The content by lines, without line ends; at least one line. */
  readonly lines: readonly string[];
}

/** A message. Without its outer blocks it is the text block alone, which does not say its type. */
export interface MtMessage {
  readonly type: MtType;
  readonly outerBlocks?: OuterBlocks;
  /** In the order of the message. */
  readonly fields: readonly MtField[];
}

/** Tag and option letter as they stand between the colons: 32B. */
export function labelOf({ tag, option }: MtField): string {
  return tag + option;
}

/** The lines of the first field that has one of the labels; undefined if there is no such field. */
export function findLines(fields: readonly MtField[], ...labels: readonly string[]): readonly string[] | undefined {
  return fields.find((field) => labels.includes(labelOf(field)))?.lines;
}

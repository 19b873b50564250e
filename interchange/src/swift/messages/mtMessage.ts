import type { MtEnvelope } from '../envelope/mtEnvelope.js';

/** The messages of category 7 that are read and written here. */
export const MT_TYPES = ['700', '701', '705', '707', '710', '730', '734', '740', '750', '752', '754', '756'] as const;
export type MtType = (typeof MT_TYPES)[number];

/** A field: `:32B:USD100,` has the tag 32, the option letter B ('' where there is none) and one line. */
export interface MtField {
  readonly tag: string;
  readonly option: string;
  /** The content by lines, without line ends; at least one. */
  readonly lines: readonly string[];
}

/** A message. Without an envelope it is the text block alone, which does not say its type. */
export interface MtMessage {
  readonly type: MtType;
  readonly envelope?: MtEnvelope;
  /** In the order of the message. */
  readonly fields: readonly MtField[];
}

/** Tag and option letter, as between the colons: 32B. */
export function labelOf({ tag, option }: MtField): string {
  return tag + option;
}

/** The lines of the field with one of the labels; nothing if there is none. */
export function linesOf(fields: readonly MtField[], ...labels: readonly string[]): readonly string[] | undefined {
  return fields.find((field) => labels.includes(labelOf(field)))?.lines;
}

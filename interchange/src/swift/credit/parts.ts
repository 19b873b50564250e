import type { MtFault } from '../messages/fault.js';
import { labelOf, type MtField, type MtMessage } from '../messages/mtMessage.js';

/** The fields of one credit, or of one amendment, each label once. */
export interface CreditFields {
  /** The lines of a field; those of a text that goes on in further messages follow one another. */
  readonly lines: (...labels: readonly string[]) => readonly string[] | undefined;
  /** All fields, each text once. */
  readonly fields: readonly MtField[];
}

/** The parts of one credit: the MT 700 and the MT 701 that continue it. */
export interface CreditParts extends CreditFields {
  readonly first: MtMessage | undefined;
  readonly faults: readonly MtFault[];
}

function lineOf(message: MtMessage, label: string): string {
  return message.fields.find((field) => labelOf(field) === label)?.lines[0] ?? '';
}

/** What keeps messages from being the parts 1 to n of one credit. */
function partsFaults(messages: readonly MtMessage[]): MtFault[] {
  const [first] = messages;
  const fault = (where: string, text: string): MtFault[] => [{ where, line: 1, text }];
  if (first?.type !== '700') return fault('27', 'is of no credit: an MT 700 is the first of its parts');
  const total = String(messages.length);
  return messages.flatMap((message, index) => [
    ...(lineOf(message, '27') === `${index + 1}/${total}`
      ? []
      : fault('27', `says ${lineOf(message, '27')} in part ${index + 1} of the ${total} that are there`)),
    ...(lineOf(message, '20') === lineOf(first, '20')
      ? []
      : fault('20', `says ${lineOf(message, '20')} in part ${index + 1}, and ${lineOf(first, '20')} in the first`)),
  ]);
}

/** Fields as one list, in which each label comes once: the lines of a text that goes on follow one another. */
export function partsOfFields(fields: readonly MtField[]): CreditFields {
  const byLabel = new Map<string, MtField>();
  for (const field of fields) {
    const before = byLabel.get(labelOf(field))?.lines ?? [];
    byLabel.set(labelOf(field), { ...field, lines: [...before, ...field.lines] });
  }
  return {
    lines: (...labels) => labels.map((label) => byLabel.get(label)?.lines).find((lines) => lines !== undefined),
    fields: [...byLabel.values()],
  };
}

/** Joins an MT 700 and its MT 701, in whatever order they are given. */
export function partsOfCredit(messages: readonly MtMessage[]): CreditParts {
  const parts = messages.toSorted((a, b) => Number(lineOf(a, '27').charAt(0)) - Number(lineOf(b, '27').charAt(0)));
  return { ...partsOfFields(parts.flatMap(({ fields }) => fields)), first: parts[0], faults: partsFaults(parts) };
}

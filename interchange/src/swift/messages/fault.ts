import { type Issue, pointerOf, TradeError } from '@naru/chaincode/domain';

/** A fault of a message: where it is, and what it is. */
export interface MtFault {
  /** Tag and option letter, or the block: `block1` … `block5`. */
  readonly where: string;
  /** The line within the field or block, from 1; none for a field that is missing. */
  readonly line?: number;
  /** The line within the message, from 1; none where a fault is between messages, or found after reading them. */
  readonly messageLine?: number;
  /** What is wrong, as the rest of a sentence about the line. */
  readonly text: string;
}

/** What a refusal lists of a message with more faults than anybody reads. */
const MAX_FAULTS = 100;

/** A fault as an issue: the pointer is `/<tag>/<line in the field>`, the message begins with the line in the message. */
function issueOf({ where, line, messageLine, text }: MtFault): Issue {
  const pointer = pointerOf(line === undefined ? [where] : [where, line]);
  return { pointer, message: `${messageLine === undefined ? '' : `line ${messageLine}: `}${where} ${text}` };
}

/** The faults in the order of the lines; the last one listed says how many more there are. */
function issuesOf(faults: readonly MtFault[]): Issue[] {
  const issues = faults.toSorted((a, b) => (a.messageLine ?? 0) - (b.messageLine ?? 0)).map(issueOf);
  const next = issues[MAX_FAULTS];
  if (next === undefined) return issues;
  const count = issues.length - MAX_FAULTS;
  return [...issues.slice(0, MAX_FAULTS), { ...next, message: `${next.message}, and ${count - 1} more faults` }];
}

/**
 * Refuses a message that has faults.
 *
 * @throws TradeError INVALID with an issue a fault, where there is one.
 */
export function rejectFaults(what: string, faults: readonly MtFault[]): void {
  if (faults.length === 0) return;
  throw new TradeError({
    code: 'INVALID',
    message: `${what} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`,
    values: {},
    issues: issuesOf(faults),
  });
}

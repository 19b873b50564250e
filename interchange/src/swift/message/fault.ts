import { type Issue, pointerOf, rejectIssues } from '@naru/chaincode/domain';

/** What is wrong with a message, and where. */
export interface MtFault {
  /** Tag and option letter, or the block: `block1` … `block5`. */
  readonly where: string;
  /** The line within the field or block, from 1. A missing field has none. */
  readonly line?: number;
  /** The line within the message, from 1. A fault between messages, or one that is found after reading them, has none. */
  readonly messageLine?: number;
  /** What is wrong, as the rest of a sentence about the line. */
  readonly text: string;
}

/** How many faults a refusal lists. Nobody reads more. */
const FAULTS_MAX = 100;

function toIssue({ where, line, messageLine, text }: MtFault): Issue {
  const pointer = pointerOf(line === undefined ? [where] : [where, line]);
  return { pointer, message: `${messageLine === undefined ? '' : `line ${messageLine}: `}${where} ${text}` };
}

/** The issues in the order of the lines. The last one says how many more there are. */
function listIssues(faults: readonly MtFault[]): Issue[] {
  const issues = faults.toSorted((a, b) => (a.messageLine ?? 0) - (b.messageLine ?? 0)).map(toIssue);
  const next = issues[FAULTS_MAX];
  if (next === undefined) return issues;
  const count = issues.length - FAULTS_MAX;
  return [...issues.slice(0, FAULTS_MAX), { ...next, message: `${next.message}, and ${count - 1} more faults` }];
}

/**
 * Refuses a message that has faults.
 *
 * @throws TradeError INVALID with one issue per fault: the pointer is `/<tag>/<line in the field>`, and the issue's
 * message begins with the line in the message
 */
export function rejectFaults(what: string, faults: readonly MtFault[]): void {
  if (faults.length === 0) return;
  rejectIssues(listIssues(faults), {
    message: `${what} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`,
  });
}

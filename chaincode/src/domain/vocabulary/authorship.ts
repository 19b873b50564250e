import type { TradeRecord } from './record';

/** Who may have written a version by an action, and to which statuses. */
export interface Authorship {
  readonly by: readonly (string | undefined)[];
  readonly to: readonly string[];
}

/** Whether the action by which a version was written is one of its author's, and leads to its status. */
export function isWrittenBy(
  { action, author, status }: TradeRecord,
  authorships: Readonly<Record<string, Authorship>>,
): boolean {
  const authorship = Object.hasOwn(authorships, action) ? authorships[action] : undefined;
  return authorship !== undefined && authorship.by.includes(author.msp) && authorship.to.includes(status);
}

import type { Party } from './record';

/** What somebody is to do next about a document. */
export interface Awaited {
  /** Whose turn it is: an organisation, or one of its parties. */
  readonly by: Party;
  /** What is to be done, in words. */
  readonly what: string;
  /** The actions of the document that do it; none if it is done by another document. Their roles say which users can. */
  readonly actions: readonly string[];
  /** By when it must be done: an instant, or a day with its end. */
  readonly due?: string | undefined;
  /** The party that cannot do it, since it did the first half: another officer of the organisation must. */
  readonly notBy?: string | undefined;
}

/** What is awaited of an organisation; of nobody if there is none. */
export function awaitOf(
  msp: string | undefined,
  what: string,
  actions: readonly string[],
  rest: Pick<Awaited, 'due' | 'notBy'> = {},
): Awaited[] {
  return msp === undefined ? [] : [{ by: { msp }, what, actions, ...rest }];
}

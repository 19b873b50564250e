/**
 * States what is not so yet, because of a fault that is known: it is listed as pending, and becomes an `it` when the
 * fault is mended.
 */
export function itDoesNotYet(fact: string, why: string, test: () => Promise<void>): void {
  it.skip(`${fact} (not yet: ${why})`, test);
}

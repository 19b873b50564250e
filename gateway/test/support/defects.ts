/**
 * States what is not so yet, because of a fault that is known: pending for as long as the fault is there, and failing
 * once it is mended, so that it becomes an `it`.
 */
export function itDoesNotYet(fact: string, why: string, test: () => Promise<void>): void {
  it(`${fact} (not yet: ${why})`, async function () {
    const isMended = await test().then(
      () => true,
      () => false,
    );
    if (!isMended) this.skip();
    throw new Error('This fault is mended: state the fact with `it`.');
  });
}

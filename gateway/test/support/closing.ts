const closings: (() => Promise<void>)[] = [];

/** Closes something when all tests are done: what was opened last is closed first. */
export function atEnd(close: () => Promise<void>): void {
  closings.unshift(close);
}

after('what tests share is closed', async () => {
  for (const close of closings) await close();
});

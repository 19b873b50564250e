const tasks: (() => unknown)[] = [];

/** Registers what is done after all tests. Everything is done, even if something of it fails. */
export function atTheEnd(task: () => unknown): void {
  tasks.push(task);
}

after(async () => {
  const results = await Promise.allSettled(tasks.map((task) => Promise.resolve().then(task)));
  const errors = results.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []));
  if (errors.length > 0) throw errors[0];
});

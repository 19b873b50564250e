/** Takes the first items of an endless stream, and closes it. */
export async function take<T>(items: AsyncIterable<T> & { close: () => void }, count: number): Promise<T[]> {
  const taken: T[] = [];
  try {
    for await (const item of items) {
      taken.push(item);
      if (taken.length === count) break;
    }
  } finally {
    items.close();
  }
  return taken;
}

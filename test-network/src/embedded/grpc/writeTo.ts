import type { Writable } from 'node:stream';

/** Writes to a stream. If its buffer is full, waits until the reader has caught up or is gone. */
export async function writeTo(
  stream: Pick<Writable, 'write' | 'once' | 'on'>,
  message: unknown,
  signal: AbortSignal,
): Promise<void> {
  if (stream.write(message) || signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      signal.removeEventListener('abort', done);
      resolve();
    };
    stream.once('drain', done);
    signal.addEventListener('abort', done, { once: true });
  });
}

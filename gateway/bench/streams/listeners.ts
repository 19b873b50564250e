import { connect } from 'node:net';
import { z } from 'zod';

/*
 * A process that keeps streams open, and notes when the event of each block came. It is told where they are, and says how
 * many are open; when it is asked for what it noted, it sends that and ends.
 */

const Told = z.union([z.object({ port: z.int(), tickets: z.array(z.string()) }), z.literal('report')]);
const BLOCK = /"block":(\d+)/g;
const STARTED = /\n\n/;

/** What one stream got: the block and the instant (in ms since 1970) of each event. */
type Noted = number[];
const noted: Noted[] = [];

function listen(port: number, ticket: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const own: Noted = [];
    noted.push(own);
    let rest = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET /v1/events?kind=document&ticket=${ticket} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    });
    socket.setEncoding('latin1');
    socket.on('error', reject).on('close', () => {
      reject(new Error(`A stream ended: ${rest.slice(0, 200)}`));
    });
    socket.on('data', (chunk: string) => {
      const now = performance.timeOrigin + performance.now();
      const text = rest + chunk;
      const end = text.lastIndexOf('\n\n');
      if (STARTED.test(text) && text.includes('retry:')) resolve();
      for (const [, block] of text.slice(0, end + 1).matchAll(BLOCK)) own.push(Number(block), now);
      rest = text.slice(end + 1);
    });
  });
}

process.on('message', (message) => {
  const told = Told.parse(message);
  if (told === 'report') process.send?.(noted);
  else
    Promise.all(told.tickets.map((ticket) => listen(told.port, ticket))).then(
      () => process.send?.('open'),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
});

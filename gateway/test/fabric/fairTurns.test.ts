import { setImmediate as turn } from 'node:timers/promises';
import { expect } from 'chai';
import { FairTurns } from '../../src/fabric/fairTurns.js';

describe('fair turns', () => {
  /** Work that lasts until it is ended, and which of it has begun. */
  function worksOf(turns: FairTurns): {
    readonly begun: string[];
    ask(user: string): Promise<void>;
    end(user: string): Promise<void>;
  } {
    const begun: string[] = [];
    const ends: { user: string; end: () => void }[] = [];
    return {
      begun,
      ask: (user) =>
        turns.run(user, () => {
          begun.push(user);
          return new Promise<void>((resolve) => {
            ends.push({ user, end: resolve });
          });
        }),
      end: async (user) => {
        const at = ends.findIndex((each) => each.user === user);
        for (const { end } of ends.splice(at, 1)) end();
        await turn();
      },
    };
  }

  it('are as many as fit, and what waits begins when one ends', async () => {
    const turns = new FairTurns({ running: 2, waiting: 5 });
    const works = worksOf(turns);
    for (const user of ['officer', 'officer', 'officer']) void works.ask(user);
    expect([turns.running, turns.waiting, works.begun.length]).to.deep.equal([2, 1, 2]);
    await works.end('officer');
    expect([turns.running, turns.waiting, works.begun.length]).to.deep.equal([2, 0, 3]);
  });

  it('go to who has the fewest, however many wait of another', async () => {
    const turns = new FairTurns({ running: 3, waiting: 2_000 });
    const works = worksOf(turns);
    for (let count = 0; count < 1_000; count++) void works.ask('crowd');
    for (const user of ['auditor', 'officer', 'auditor']) void works.ask(user);
    for (let count = 0; count < 3; count++) await works.end('crowd');
    expect(works.begun.slice(3)).to.deep.equal(['auditor', 'officer', 'crowd']);
  });

  it('are refused when too much waits, and never to what was begun', async () => {
    const turns = new FairTurns({ running: 1, waiting: 1 });
    const works = worksOf(turns);
    for (const user of ['officer', 'officer']) void works.ask(user);
    const refused = await turns.run('auditor', () => Promise.resolve()).catch((error: unknown) => error);
    expect(refused).to.include({ name: 'LedgerFailure', kind: 'BUSY' });
    const finished = turns.finish('auditor', () => Promise.resolve('finished'));
    await works.end('officer');
    await works.end('officer');
    expect(await finished).to.equal('finished');
  });

  it('end when work fails', async () => {
    const turns = new FairTurns({ running: 1, waiting: 0 });
    await turns.run('officer', () => Promise.reject(new Error('failed'))).catch(() => undefined);
    expect(turns.running).to.equal(0);
    expect(await turns.run('officer', () => Promise.resolve('done'))).to.equal('done');
  });
});

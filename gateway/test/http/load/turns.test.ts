import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { Turns } from '../../../src/http/load/turns.js';

describe('turns', () => {
  const begin = async (turns: Turns, key: string, signal?: AbortSignal): Promise<() => void> =>
    (await turns.begin(key, signal)) ?? expect.fail('no turn');

  it('are as many for each as its share, and the next waits for the first that ends', async () => {
    const turns = new Turns({ running: 2, waiting: 1 });
    const end = await begin(turns, 'officer');
    await begin(turns, 'officer');
    const order: string[] = [];
    const third = turns.begin('officer').then(() => order.push('third'));
    await begin(turns, 'auditor');
    order.push('auditor');
    end();
    await third;
    expect(order).to.deep.equal(['auditor', 'third']);
  });

  it('are fewer while others are there, and are as many as before when they have left', async () => {
    const turns = new Turns({ running: 2, runningBesideOthers: 1, waiting: 2 });
    const ends = [await begin(turns, 'officer'), await begin(turns, 'officer')];
    await begin(turns, 'auditor');
    const waiting = [turns.begin('officer'), turns.begin('officer')];
    let started = 0;
    for (const each of waiting) void each.then(() => (started += 1));
    for (const end of ends) end();
    const end = await waiting[0];
    expect(started).to.equal(1);
    // The auditor asks for nothing more.
    await delay(1_100);
    end?.();
    expect(await waiting[1]).to.be.a('function');
    await begin(turns, 'officer');
  });

  it('are refused to who has too much waiting', async () => {
    const turns = new Turns({ running: 1, waiting: 1 });
    const end = await begin(turns, 'officer');
    const second = turns.begin('officer');
    expect(await turns.begin('officer')).to.equal(undefined);
    end();
    expect(await second).to.be.a('function');
  });

  it('end once, however often their end is told', async () => {
    const turns = new Turns({ running: 1, waiting: 0 });
    const end = await begin(turns, 'officer');
    end();
    end();
    await begin(turns, 'officer');
    expect(await turns.begin('officer')).to.equal(undefined);
  });

  it('are not kept for who gave up waiting', async () => {
    const turns = new Turns({ running: 1, waiting: 2 });
    const end = await begin(turns, 'officer');
    const leaving = new AbortController();
    const second = turns.begin('officer', leaving.signal);
    const third = turns.begin('officer');
    leaving.abort();
    expect(await second).to.equal(undefined);
    end();
    expect(await third).to.be.a('function');
  });
});

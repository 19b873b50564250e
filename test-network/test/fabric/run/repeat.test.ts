import { expect } from 'chai';
import { repeat } from '../../../src/fabric/run/repeat.js';
import { catchRejection } from '../../support/catchRejection.js';

const ENOUGH_MS = 10_000;

describe('repeat', () => {
  it('repeats an attempt until it succeeds', async () => {
    let made = 0;
    const attempt = (): Promise<string> => {
      made += 1;
      return made < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve('done');
    };
    expect(await repeat(attempt, ENOUGH_MS)).to.equal('done');
    expect(made).to.equal(3);
  });

  it('gives the last attempt’s error if the time runs out', async () => {
    let made = 0;
    const attempt = (): Promise<never> => {
      made += 1;
      return Promise.reject(new Error(`attempt ${made}`));
    };
    const { message } = await catchRejection(repeat(attempt, 0));
    expect(message).to.equal(`attempt ${made}`);
  });
});

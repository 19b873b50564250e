import { expect } from 'chai';
import { ensureDone } from '../../../src/fabric/run/ensureDone.js';
import { catchRejection } from '../../support/catchRejection.js';

const failure = new Error('it is there already');
const fail = (): Promise<never> => Promise.reject(failure);

describe('ensureDone', () => {
  it('does not look for the result of an attempt that succeeds', async () => {
    await ensureDone(() => Promise.resolve(), fail);
  });

  it('ignores the failure of an attempt whose result is there', async () => {
    await ensureDone(fail, () => Promise.resolve(true));
  });

  it('gives the attempt’s error if its result is not there', async () => {
    expect(await catchRejection(ensureDone(fail, () => Promise.resolve(false)))).to.equal(failure);
  });
});

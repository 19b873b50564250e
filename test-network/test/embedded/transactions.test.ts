import { expect } from 'chai';
import { ProbeNetwork } from '../support/probeNetwork.js';

describe('transactions on the embedded network', () => {
  let probe: ProbeNetwork;

  before(async () => {
    probe = await ProbeNetwork.start();
  });

  after(() => probe.stop());

  it('shows a submitted value to every organisation', async () => {
    const { code } = await probe.as('ExportersMSP').submit('put', ['greeting', 'hello']);
    expect(code).to.equal(0);
    expect(await probe.as('CustomsMSP').evaluate('get', ['greeting'])).to.equal('hello');
  });
});

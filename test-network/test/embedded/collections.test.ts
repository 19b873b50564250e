import { expect } from 'chai';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/codes.js';
import { EmbeddedProbe } from '../support/embeddedProbe.js';

describe('the endorsement policies of a collection in the definition', () => {
  const transient = { content: 'ours' };
  let probe: EmbeddedProbe;

  before(async () => {
    const members = ['BankAMSP', 'BankBMSP'];
    const outOf = { outOf: 2, rules: members.map((mspId) => ({ principal: { mspId, role: 'peer' as const } })) };
    probe = await EmbeddedProbe.start({
      collections: new Map([
        ['banks', { members, policy: outOf, memberOnlyRead: true, memberOnlyWrite: true }],
        ['open', { members }],
      ]),
    });
  });

  after(() => probe.stop());

  it('replace the chaincode’s', async () => {
    const bank = probe.as('BankAMSP');
    const write = (...endorsers: string[]): ReturnType<typeof bank.submit> =>
      bank.submit('putInCollection', ['banks', 'k'], { endorsers, transient });
    expect((await write('BankAMSP', 'CarrierMSP')).code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    expect((await write('BankAMSP', 'BankBMSP')).code).to.equal(VALID);
    expect(await probe.as('BankBMSP').evaluate('getFromCollection', ['banks', 'k'])).to.equal('ours');
  });

  it('are the chaincode’s policy if the collection has none', async () => {
    const submit = (...endorsers: string[]): ReturnType<ReturnType<typeof probe.as>['submit']> =>
      probe.as('BankAMSP').submit('putInCollection', ['open', 'k'], { endorsers, transient });
    expect((await submit('BankAMSP')).code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    expect((await submit('BankAMSP', 'CarrierMSP')).code).to.equal(VALID);
  });

  it('only let members read and write if the definition says so', async () => {
    const carrier = probe.as('CarrierMSP');
    const at = { endorsers: ['BankAMSP'] };
    const read = await carrier.evaluate('getFromCollection', ['banks', 'k'], at).catch(String);
    expect(read).to.contain('tx creator does not have read access permission');
    const write = await carrier.evaluate('putInCollection', ['banks', 'k'], { ...at, transient }).catch(String);
    expect(write).to.contain('tx creator does not have write access permission');
  });
});

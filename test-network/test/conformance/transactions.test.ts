import { expect } from 'chai';
import { status } from '@grpc/grpc-js';
import { z } from 'zod';
import { VALID } from '../support/codes.js';
import { describeOnEachNetwork } from '../support/eachNetwork.js';
import { catchRefusal } from '../support/catchRejection.js';
import { endorsersOf } from '../support/transactionBytes.js';

const History = z.array(z.looseObject({ seconds: z.number() }));
const TWO = { endorsers: ['ExportersMSP', 'BankAMSP'] };

describeOnEachNetwork('transactions', (network) => {
  it('show a submitted value to every organisation', async () => {
    const { code } = await network().as('ExportersMSP').submit('put', ['greeting', 'hello'], TWO);
    expect(code).to.equal(VALID);
    for (const mspId of ['ExportersMSP', 'BankAMSP', 'BankBMSP', 'CarrierMSP', 'CustomsMSP'])
      expect(await network().as(mspId).evaluate('get', ['greeting'])).to.equal('hello');
  });

  it('are endorsed by exactly the organisations that the client names', async () => {
    const transaction = await network().as('ExportersMSP').propose('put', ['chosen', '1'], TWO).endorse();
    expect(endorsersOf(transaction.getBytes())).to.have.members(['ExportersMSP', 'BankAMSP']);
  });

  it('do not change the state when they are only evaluated', async () => {
    await network().as('ExportersMSP').evaluate('put', ['evaluated', '1']);
    expect(await network().as('ExportersMSP').evaluate('get', ['evaluated'])).to.equal('');
  });

  it('do not see their own writes', async () => {
    const { result } = await network().as('ExportersMSP').submit('putThenGet', ['own-write', 'new'], TWO);
    expect(result).to.equal('');
  });

  it('find composite keys by their first parts', async () => {
    const exporters = network().as('ExportersMSP');
    await exporters.submit('putComposite', ['token', '["a","1"]', 'x'], TWO);
    await exporters.submit('putComposite', ['token', '["a","2"]', 'y'], TWO);
    await exporters.submit('putComposite', ['token', '["ab","3"]', 'z'], TWO);
    const found: unknown = JSON.parse(await exporters.evaluate('getComposite', ['token', '["a"]']));
    expect(found).to.deep.equal([
      [['a', '1'], 'x'],
      [['a', '2'], 'y'],
    ]);
  });

  it('find keys in the order of their bytes, without the end', async () => {
    const exporters = network().as('ExportersMSP');
    for (const key of ['order/\u{1F6A2}', 'order/\uFF5E', 'order/a', 'order/~'])
      await exporters.submit('put', [key, '1'], TWO);
    const found: unknown = JSON.parse(await exporters.evaluate('range', ['order/a', 'order/\u{1F6A2}']));
    expect(found).to.deep.equal([
      ['order/a', '1'],
      ['order/~', '1'],
      ['order/\uFF5E', '1'],
    ]);
  });

  it('find more keys than a peer sends at a time', async () => {
    const exporters = network().as('ExportersMSP');
    await exporters.submit('putMany', ['many/', '250'], TWO);
    const { code, result } = await exporters.submit('countRange', ['many/', 'many0', 'many-count'], TWO);
    expect([code, result]).to.deep.equal([VALID, '250']);
  });

  it('find keys page by page, and cannot write then', async () => {
    const exporters = network().as('ExportersMSP');
    await exporters.submit('putMany', ['paged/', '5'], TWO);
    const first: unknown = JSON.parse(await exporters.evaluate('page', ['paged/', 'paged0', '3', '']));
    expect(first).to.deep.equal({ keys: ['paged/0000', 'paged/0001', 'paged/0002'], bookmark: 'paged/0003' });
    const second: unknown = JSON.parse(await exporters.evaluate('page', ['paged/', 'paged0', '3', 'paged/0003']));
    expect(second).to.deep.equal({ keys: ['paged/0003', 'paged/0004'], bookmark: '' });
    const { details } = await catchRefusal(exporters.submit('pageAndPut', ['paged/', 'paged0', 'x'], TWO));
    expect(details.join()).to.contain('Transaction has already performed a paginated query. Writes are not allowed');
  });

  it('give the history of a key, the newest first, with deletions', async () => {
    const exporters = network().as('ExportersMSP');
    const first = await exporters.submit('put', ['with-history', 'one'], TWO);
    const second = await exporters.submit('put', ['with-history', 'two'], TWO);
    const third = await exporters.submit('remove', ['with-history'], TWO);
    const history = History.parse(JSON.parse(await exporters.evaluate('history', ['with-history'])));
    expect(history.map(({ seconds: _seconds, ...entry }) => entry)).to.deep.equal([
      { txId: third.transactionId, value: '', isDelete: true },
      { txId: second.transactionId, value: 'two', isDelete: false },
      { txId: first.transactionId, value: 'one', isDelete: false },
    ]);
    for (const { seconds } of history) expect(seconds).to.be.closeTo(Date.now() / 1000, 60);
  });

  it('give transient data to the chaincode, and keep it out of the block', async () => {
    const exporters = network().as('ExportersMSP');
    const transient = { secret: 'not for the ledger' };
    const { result, transactionId } = await exporters.submit('transient', ['secret'], { ...TWO, transient });
    expect(result).to.equal('not for the ledger');
    const qscc = exporters.network.getContract('qscc');
    const block = await qscc.evaluate('GetBlockByTxID', { arguments: ['trade', transactionId] });
    // The chaincode returned it here, so it is in the block once: in the response, not in the proposal.
    expect(Buffer.from(block).toString('latin1').split('not for the ledger')).to.have.length(2);
  });

  it('give the chaincode’s refusal to the client, on evaluation and on endorsement', async () => {
    const exporters = network().as('ExportersMSP');
    const evaluated = await catchRefusal(exporters.evaluate('fail', ['NOT_YOURS: 42']));
    expect(evaluated.code).to.equal(status.UNKNOWN);
    expect(evaluated.message).to.contain(
      'evaluate call to endorser returned error: chaincode response 500, NOT_YOURS: 42',
    );
    const endorsed = await catchRefusal(exporters.submit('fail', ['NOT_YOURS: 42'], TWO));
    expect(endorsed.code).to.equal(status.ABORTED);
    expect(endorsed.details).to.have.members([
      'ExportersMSP: chaincode response 500, NOT_YOURS: 42',
      'BankAMSP: chaincode response 500, NOT_YOURS: 42',
    ]);
  });

  it('are refused if the endorsers have different results', async () => {
    const { code, details } = await catchRefusal(network().as('ExportersMSP').submit('putRandom', ['random'], TWO));
    expect(code).to.equal(status.ABORTED);
    expect(details).to.have.length(1);
    expect(details[0]).to.match(/^(ExportersMSP|BankAMSP): ProposalResponsePayloads do not match$/);
  });

  it('are refused if there is no such chaincode or endorser', async () => {
    const exporters = network().as('ExportersMSP');
    const unknown = exporters.network.getContract('unknown');
    expect((await catchRefusal(unknown.evaluate('get'))).code).to.equal(status.FAILED_PRECONDITION);
    const { code, message } = await catchRefusal(exporters.submit('nothing', [], { endorsers: ['NobodyMSP'] }));
    expect(code).to.equal(status.UNAVAILABLE);
    expect(message).to.contain('failed to find any endorsing peers for org(s): NobodyMSP');
  });
});

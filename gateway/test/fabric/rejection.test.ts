import { TRADE_ERROR_CODES, TradeError } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { rejectionIn } from '../../src/fabric/rejection.js';

const issues = [{ pointer: '/input/to', message: 'is missing' }];
const rejection = new TradeError({ code: 'PLEDGED', message: 'Pledged.', values: { a: 1 }, issues });

describe('rejectionIn', () => {
  it('reads a rejection as the chaincode threw it, behind what a peer says', () => {
    const found = rejectionIn(`10 ABORTED: failed to endorse: chaincode response 500, ${rejection.toWire()}`);
    expect(found).to.be.instanceOf(TradeError);
    expect(found).to.deep.include({ code: 'PLEDGED', message: 'Pledged.', values: { a: 1 }, issues });
  });

  it('reads every code that the chaincode has', () => {
    for (const code of TRADE_ERROR_CODES) {
      const thrown = new TradeError({ code, message: 'No.', values: {} });
      expect(rejectionIn(`chaincode response 500, ${thrown.toWire()}`)?.code).to.equal(code);
    }
  });

  const OTHERS: Readonly<Record<string, string>> = {
    'is of the network': '14 UNAVAILABLE: No connection established',
    'is of a chaincode that failed': 'chaincode response 500, Error: cannot read properties of undefined',
    'has no code that is known': 'chaincode response 500, {"code":"OF_TOMORROW","message":"No.","values":{}}',
    'is JSON of another form': 'chaincode response 500, {"code":"PLEDGED"}',
    'is JSON of no object': 'chaincode response 500, null',
    'is of another status': `chaincode response 404, ${rejection.toWire()}`,
  };
  for (const [what, message] of Object.entries(OTHERS)) {
    it(`finds none in an error that ${what}`, () => {
      expect(rejectionIn(message)).to.equal(undefined);
    });
  }
});

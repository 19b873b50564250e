import type { TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { repeatedNumber } from '../../../src/areas/customs/certificateNumbers.js';
import { certificateDocument } from '../../support/consortium/certificates.js';
import { record } from '../../support/records.js';

const issued = (more: Partial<TradeRecord> = {}): TradeRecord =>
  record({
    type: 'certificate-of-origin',
    status: 'ISSUED',
    action: 'issue',
    state: { issuer: 'ChamberMSP' },
    ...more,
  });

describe('two certificates under one number', () => {
  /** Of which certificates somebody is told who reads one, and has others under its number. */
  async function told(own: TradeRecord, others: readonly TradeRecord[]): Promise<string[]> {
    const queries = { withAnyTerm: () => Promise.resolve([...others, own]) };
    const raised = await repeatedNumber(
      { record: own, document: certificateDocument() },
      { mspId: 'CustomsMSP', queries },
    );
    return raised.map(({ rule, about, counted }) => `${rule} ${about.id} ${counted ?? ''}`);
  }

  it('are told of if both are in force and of one issuer', async () => {
    const [own, other] = [issued(), issued()];
    expect(await told(own, [other])).to.deep.equal([`CERTIFICATE_NUMBER_TWICE ${own.id} ${other.id}`]);
  });

  it('are no matter if one has ended, or another issuer gave it', async () => {
    const others = [
      issued({ status: 'REVOKED' }),
      issued({ status: 'REPLACED' }),
      issued({ state: { issuer: 'OtherMSP' } }),
    ];
    expect(await told(issued(), others)).to.deep.equal([]);
    expect(await told(issued({ status: 'REVOKED' }), [issued()])).to.deep.equal([]);
  });
});

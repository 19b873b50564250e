import { expect } from 'chai';
import { transportDocumentJsonSchema } from '../../../src/domain/dcsa';
import { billOfLading } from '../../../src/domain/documents/billOfLading/billOfLading';
import { toDcsaStatus } from '../../../src/domain/documents/billOfLading/billState';

describe('the statuses of a bill', () => {
  it('are each one of DCSA’s transport document statuses', () => {
    for (const status of Object.keys(billOfLading.statuses))
      expect(JSON.stringify(transportDocumentJsonSchema), status).to.include(`\`${String(toDcsaStatus(status))}\``);
  });

  it('are not what no bill has', () => {
    expect(['DRAFT', 'toString'].map(toDcsaStatus)).to.deep.equal([undefined, undefined]);
  });
});

import { readFileSync } from 'node:fs';
import { BillState, DEFINITIONS } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { checkBill } from '../../../src/areas/title/billChecks.js';
import { DocumentTokens } from '../../../src/documents/documentTokens.js';
import { EMPTY_REGISTERS } from '../../../src/tokens/registers.js';
import type { TokenMaker } from '../../../src/tokens/tokenMaker.js';
import { UserTokens } from '../../../src/tokens/userTokens.js';
import { bill } from '../../support/records.js';

const EXAMPLE = new URL('../../../../../chaincode/standards/dcsa/examples/ebl-issuance-request.json', import.meta.url);
const BILL = DEFINITIONS['bill-of-lading'];
/** Of which one user has half: as many as the tokens of one check. */
const PER_DAY = 4;

describe('The check of a bill’s number', () => {
  const example = z.object({ document: z.looseObject({}) }).parse(JSON.parse(readFileSync(EXAMPLE, 'utf8')));
  const document = { ...example.document, transportDocumentReference: 'MMCU123456' };
  const record = bill({}, { isTaken: true });
  const state = BillState.parse(record.state);
  const maker: TokenMaker = { make: (inputs) => Promise.resolve(inputs.map(({ value }) => value)) };

  it('counts among what its user may have evaluated on a day, and is not made beyond that', async () => {
    const tokens = new DocumentTokens({
      ...{ maker, ofUsers: new UserTokens(maker, PER_DAY), registers: EMPTY_REGISTERS },
      epochs: { epochs: () => Promise.resolve({ present: 1, next: undefined }) },
      lists: { meet: () => Promise.resolve([]) },
      read: () => Promise.reject(new Error('A bill rests on nothing.')),
    });
    const documents = { tokens: (...asked: Parameters<typeof tokens.ofDocument>) => tokens.ofDocument(...asked) };
    const view = { ...{ record, document, authentic: true, genuine: true }, details: null, findings: null };
    const check = async (name: string): Promise<string | undefined> => {
      const checks = await checkBill({ documents, user: { name } }, view, state);
      return checks.find(({ check: of }) => of === 'BILL_NUMBER')?.result;
    };
    expect(await check('one')).to.equal('WARN');
    expect(await check('one')).to.equal('NOT_EVALUATED');
    expect(await check('other')).to.equal('WARN');
    expect(await tokens.ofDocument('third', BILL, document)).to.have.length(PER_DAY / 2);
  });
});

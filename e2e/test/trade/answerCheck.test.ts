import { expect } from 'chai';
import { NaruClient } from '@naru/client';
import { AnswerCheck } from '../support/http/checkedFetch.js';
import { type Falsify, falseGateway } from '../support/http/falseGateway.js';
import { shared } from '../support/system/sharedSystem.js';

describe('the check of every answer', () => {
  let close: (() => void) | undefined;
  afterEach(() => close?.());

  /** Reads the members through a gateway whose answers are falsified. @returns what the check finds */
  const findFaults = async (falsify: Falsify): Promise<string[]> => {
    const { users } = await shared.running();
    const { gateway = '', users: known = {} } = users.organizations['BankB'] ?? {};
    const stand = await falseGateway(gateway, falsify);
    close = stand.close;
    const check = new AnswerCheck();
    const credentials = { user: 'officer', password: known['officer']?.password ?? '' };
    await new NaruClient({ url: stand.url, credentials, fetch: check.fetch }).get('/v1/members');
    return [...check.faults];
  };

  it('finds nothing in what a gateway answers', async () => {
    expect(await findFaults(() => undefined)).to.deep.equal([]);
  });

  it('finds what an answer lacks, and what is too much, once for all items of a list', async () => {
    const members = ['BankAMSP', 'BankBMSP'].map((mspId) => ({
      mspId,
      roles: ['BANK'],
      carrierCodes: [],
      bics: [],
      more: 1,
    }));
    const falsify: Falsify = (request, told) =>
      request === 'GET /v1/members' ? { ...told, body: { members } } : undefined;
    expect(await findFaults(falsify)).to.have.members([
      "GET /v1/members 200: / must have required property 'block'",
      'GET /v1/members 200: /members/* must NOT have additional properties (more)',
    ]);
  });
});

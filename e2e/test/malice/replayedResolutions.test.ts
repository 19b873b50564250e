import { appendFileSync } from 'node:fs';
import { canonicalJson, sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { inHours } from '@naru/local';
import { expect } from 'chai';
import { BANK_A, BANK_B, CARRIER, CUSTOMS, SHIPPER } from '../support/cast.js';
import { VALID } from '../support/ledger/codes.js';
import { catchRejection } from '../support/ledger/rejection.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const WITNESSES = [SHIPPER.msp, BANK_B.msp, CARRIER.msp, CUSTOMS.msp];
const CLAIM = 'financing-claim';

describeOnEachNetwork('An intervention that was carried out', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on);
  });
  after(() => network.stop());

  const call = (args: readonly string[]): { transaction: string; args: readonly string[]; endorsers: string[] } => ({
    transaction: 'documents:intervene',
    args,
    endorsers: WITNESSES,
  });

  /** A claim that the members end, and the request by which they do; every operator approves it. */
  async function resolve(number: number): Promise<{ claim: TradeRecord; request: string }> {
    const { claim } = await network.trade.pledged(BANK_A);
    const { type, id, version, state } = claim;
    const changes = [{ type, id, version, status: 'CANCELLED', state }];
    const resolution = { resolution: `2026/${number}`, number, expires: inHours(1) };
    const request = canonicalJson({ ...resolution, witnesses: WITNESSES, changes });
    appendFileSync(network.resolutionsFile, `${sha256Hex(request)}\n`);
    return { claim, request };
  }

  it('is not carried out again, though its approvals still stand: by anybody’s new proposal of the same bytes', async () => {
    const { claim, request } = await resolve(1);
    expect((await network.trade.as(BANK_B).submit(call([request]))).code).to.equal(VALID);
    for (const by of [BANK_B, BANK_A, SHIPPER]) {
      const { code, values } = await catchRejection(network.trade.as(by).submit(call([request])));
      expect({ code, values }).to.deep.equal({ code: 'CONFLICT', values: { number: 1, next: 2 } });
    }
    const { record, authentic } = await network.trade.read(BANK_A, CLAIM, claim.id);
    expect({ version: record.version, authentic }).to.deep.equal({ version: claim.version + 1, authentic: true });
  });

  it('is not carried out again by the same signed transaction, sent to be ordered twice', async () => {
    const { claim, request } = await resolve(2);
    const client = network.trade.as(BANK_B);
    const endorsed = await client.propose(call([request])).endorse();
    expect((await client.commit(endorsed)).code).to.equal(VALID);
    await endorsed.submit();
    // A transaction that comes after it is in the same block or a later one.
    await network.trade.issue();
    const versions: unknown = JSON.parse(
      await network.trade.as(BANK_A).evaluate({ transaction: 'documents:history', args: [CLAIM, claim.id] }),
    );
    expect(versions).to.be.an('array').with.length(2);
  });
});

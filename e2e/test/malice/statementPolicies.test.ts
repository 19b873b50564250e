import { canonicalJson, sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { msp } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { Attacker, proofWrite, recordWrite } from '../support/ledger/attacker.js';
import { BANK_A, BANK_B, CARRIER, SHIPPER } from '../support/cast.js';
import { VALID } from '../support/ledger/codes.js';
import { makeHonestStatementPolicy } from '../support/ledger/keyPolicies.js';
import { catchCode } from '../support/ledger/rejection.js';
import { f1 } from '../support/ledger/claimOn.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const BILL = 'bill-of-lading';
const { ROLE, ORGANIZATION_UNIT, IDENTITY, COMBINED } = msp.MSPPrincipal.Classification;

describeOnEachNetwork('A bill whose carrier can take its statement back', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, [CARRIER.msp, BANK_B.msp]);
  });
  after(() => network.stop());

  /** The carrier and an accomplice write a bill with all its proofs, and its statement under a policy of their choice. */
  async function issuedUnder(policy: string): Promise<TradeRecord> {
    const { trade, description } = network;
    const { bill: real } = await trade.offered();
    const id = ulid();
    const { form, titleMode, issuer, issuedTo, possessor, titleHolder, endorsement } = real.state;
    const bill: TradeRecord = {
      ...real,
      ...{ id, version: 1, status: 'ISSUED', action: 'issue', author: { msp: CARRIER.msp, party: CARRIER.party } },
      ...{ state: { form, titleMode, issuer, issuedTo, possessor, titleHolder, endorsement }, tokens: [f1(id)] },
      content: { version: 1, hash: sha256Hex(id) },
    };
    const statement = {
      ...{ channel: description.channel, type: BILL, id, issuer: CARRIER.msp, contentVersion: 1 },
      ...{ contentHash: bill.content.hash, terms: { form, titleMode } },
      tokens: bill.tokens.map(({ kind, token }) => ({ kind, token })),
    };
    const issuance = { msp: CARRIER.msp, key: `issue/${BILL}/${id}/1`, value: canonicalJson(statement), policy };
    const writes = { public: [recordWrite(bill)], private: [proofWrite(bill), issuance] };
    expect(await new Attacker(network.trade, CARRIER, [BANK_B.msp]).attempt(writes)).to.equal(VALID);
    return bill;
  }

  const isGenuine = async (id: string): Promise<boolean> =>
    (await network.trade.read(SHIPPER, BILL, id, [SHIPPER.msp])).genuine;

  it('is genuine under the policy that honest peers write', async () => {
    const { id } = await issuedUnder(makeHonestStatementPolicy(CARRIER.msp, ROLE));
    expect(await isGenuine(id)).to.equal(true);
  });

  for (const [name, classification] of Object.entries({ COMBINED, ORGANIZATION_UNIT, IDENTITY })) {
    it(`is not genuine, and secures nothing, under the same rule with principals of the kind ${name}`, async () => {
      const { id } = await issuedUnder(makeHonestStatementPolicy(CARRIER.msp, classification));
      expect(await isGenuine(id)).to.equal(false);
      const disclosed = network.trade.disclose(id, BANK_A);
      expect(await catchCode(disclosed)).to.equal('NOT_GENUINE');
      expect(await catchCode(network.trade.check(BANK_A, { bill: id }))).to.equal('NOT_GENUINE');
    });
  }
});

import { readFileSync } from 'node:fs';
import { peer } from '@hyperledger/fabric-protos';
import { FabricWire } from '@naru/gateway';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { CARRIER, SHIPPER } from '../support/cast.js';
import { readHeight } from '../support/ledger/channelBlocks.js';
import { VALID } from '../support/ledger/codes.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { findOrganization } from '../support/ledger/ledgerClient.js';
import { changeEndorsements } from '../support/ledger/proposalBytes.js';
import { TestNetwork } from '../support/system/testNetwork.js';

/** More than gRPC takes in a message by default, and less than a block may hold. */
const LARGE_BYTES = 5 * 1_048_576;

describeOnEachNetwork('A transaction of five mebibytes', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on);
  });
  after(() => network.stop());

  /** The gateway's own way to the carrier's peer. */
  const carriersWire = (): FabricWire => {
    const { channel, chaincode } = network.description;
    const { peer: at, users } = findOrganization(network.description, CARRIER.msp);
    const files = users['auditor'];
    const read = (file = ''): string => readFileSync(file, 'utf8');
    const identity = {
      mspId: CARRIER.msp,
      certificate: read(files?.certificate),
      privateKey: read(files?.privateKey),
    };
    const { endpoint, hostAlias, tlsCaCertificate } = at;
    const peer = { endpoint, hostAlias, tlsCa: readFileSync(tlsCaCertificate) };
    return new FabricWire({ channel, chaincode, peer }, () => Promise.resolve(identity));
  };

  it('is invalid, and does not keep a gateway from the blocks after it', async () => {
    const { trade } = network;
    const id = ulid();
    const document = { ucr: '6KRHANBIT2026100201', seller: 'Seller', buyer: 'Buyer', descriptionOfGoods: 'Goods' };
    const call = trade.prepare('shipment', 'create', id, { document, input: { parties: [{ msp: CARRIER.msp }] } });
    const by = trade.as(SHIPPER);
    const endorsed = await by.propose({ ...call, endorsers: [SHIPPER.msp, CARRIER.msp] }).endorse();
    const swollen = await changeEndorsements(endorsed, ([first]) => [swell(first)], by);
    expect((await by.commit(swollen)).code).not.to.equal(VALID);
    await trade.issue();

    const height = await readHeight(by);
    const wire = carriersWire();
    const sizes: number[] = [];
    for await (const block of wire.wholeBlocks('auditor', 0, new AbortController().signal)) {
      sizes.push(block.serializeBinary().length);
      if (sizes.length === height) break;
    }
    wire.close();
    expect(Math.max(...sizes)).to.be.greaterThan(LARGE_BYTES);
  });
});

function swell(endorsement: peer.Endorsement | undefined): peer.Endorsement {
  const swollen = endorsement ?? new peer.Endorsement();
  swollen.setSignature(Buffer.alloc(LARGE_BYTES));
  return swollen;
}

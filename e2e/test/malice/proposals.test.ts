import { peer } from '@hyperledger/fabric-protos';
import { canonicalJson } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import type { Proposal } from '@hyperledger/fabric-gateway';
import { readToOrderBill } from '@naru/local';
import { BANK_A, CARRIER, partyOf, SHIPPER } from '../support/cast.js';
import { readHeight } from '../support/ledger/channelBlocks.js';
import { DUPLICATE_TXID, ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/ledger/codes.js';
import { changeEndorsements, changeProposal, type ProposalParts } from '../support/ledger/proposalBytes.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { catchCode, catchRefusal, catchRejection } from '../support/ledger/rejection.js';
import { TestNetwork } from '../support/system/testNetwork.js';
import { f1 } from '../support/ledger/claimOn.js';

const MINUTE_S = 60;
const DAY_S = 86_400;

describeOnEachNetwork('A proposal', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on);
  });
  after(() => network.stop());

  /** The shipper's proposal to record a shipment, and its id. */
  const proposed = (): { id: string; proposal: Proposal } => {
    const id = ulid();
    const document = {
      ucr: '6KRHANBIT2026100201',
      seller: 'Seller',
      buyer: 'Buyer',
      descriptionOfGoods: 'Goods',
    };
    const input = { parties: [{ msp: 'CarrierMSP' }] };
    const call = network.trade.prepare('shipment', 'create', id, { document, input });
    return { id, proposal: network.trade.as(SHIPPER).propose({ ...call, endorsers: ['ExportersMSP', 'CarrierMSP'] }) };
  };

  const shift =
    (seconds: number) =>
    ({ header }: ProposalParts): void => {
      const timestamp = header.getTimestamp();
      timestamp?.setSeconds(timestamp.getSeconds() + seconds);
    };

  const isNotThere = async (id: string): Promise<void> => {
    expect(await catchCode(network.trade.read(SHIPPER, 'shipment', id))).to.equal('NOT_FOUND');
  };

  for (const [what, seconds] of [
    ['a day ahead', DAY_S],
    ['a day ago', -DAY_S],
    ['16 minutes ahead', 16 * MINUTE_S],
  ] as const)
    it(`of ${what} is refused by the peers`, async () => {
      const { id, proposal } = proposed();
      const by = network.trade.as(SHIPPER);
      const moved = await changeProposal(proposal, shift(seconds), by, { signedAgain: true });
      expect(await catchRefusal(moved.endorse())).to.contain('incorrect timestamp');
      await isNotThere(id);
    });

  for (const [what, seconds] of [
    ['3 minutes ahead', 3 * MINUTE_S],
    ['3 minutes ago', -3 * MINUTE_S],
    ['14 minutes ahead', 14 * MINUTE_S],
  ] as const)
    it(`of ${what} is refused by the chaincode`, async () => {
      const { id, proposal } = proposed();
      const by = network.trade.as(SHIPPER);
      const moved = await changeProposal(proposal, shift(seconds), by, { signedAgain: true });
      const { code, values } = await catchRejection(moved.endorse());
      expect(code).to.equal('CLOCK_SKEW');
      expect(values['allowedMs']).to.equal(120_000);
      await isNotThere(id);
    });

  it('of a minute ago is accepted, because clocks differ', async () => {
    const { proposal } = proposed();
    const by = network.trade.as(SHIPPER);
    const moved = await changeProposal(proposal, shift(-MINUTE_S), by, { signedAgain: true });
    expect((await by.commit(await moved.endorse())).code).to.equal(VALID);
  });

  it('that was altered on its way is refused: the signature is for other bytes', async () => {
    const { id, proposal } = proposed();
    const alter = ({ input }: ProposalParts): void => {
      const parties = [{ msp: 'CarrierMSP' }, { msp: 'BankBMSP' }];
      const args = ['shipments:create', id, canonicalJson({ input: { parties }, tokens: [] })];
      input.setArgsList(args.map((text) => Buffer.from(text)));
    };
    const altered = await changeProposal(proposal, alter, network.trade.as(SHIPPER), { signedAgain: false });
    expect(await catchRefusal(altered.endorse())).to.contain('access denied');
    await isNotThere(id);
  });

  it('of another user, signed by oneself, is refused', async () => {
    const { id, proposal } = proposed();
    const thief = network.trade.as(BANK_A);
    const stolen = await changeProposal(proposal, () => undefined, thief, { signedAgain: true });
    expect(await catchRefusal(stolen.endorse())).to.contain('access denied');
    await isNotThere(id);
  });

  it('that was committed is not endorsed again', async () => {
    const { proposal } = proposed();
    const by = network.trade.as(SHIPPER);
    expect((await by.commit(await proposal.endorse())).code).to.equal(VALID);
    expect(await catchRefusal(proposal.endorse())).to.contain('duplicate transaction');
  });

  it('counts once if its transaction is submitted twice', async () => {
    const { id, proposal } = proposed();
    const by = network.trade.as(SHIPPER);
    const transaction = await proposal.endorse();
    await transaction.submit();
    await by.commit(transaction);
    await network.trade.issue();
    const [first, second] = await readCodes(transaction.getTransactionId());
    expect(first).to.equal(VALID);
    // In the same block the policy that the first one set refuses it; later its id does.
    expect(second).to.be.oneOf([DUPLICATE_TXID, ENDORSEMENT_POLICY_FAILURE]);
    expect((await network.trade.read(SHIPPER, 'shipment', id)).record.version).to.equal(1);
  });

  for (const [what, forge] of [
    ['is left out', (endorsements) => endorsements.slice(0, 1)],
    ['counts twice', ([first]) => (first === undefined ? [] : [first, first])],
    ['bears the signature of another', ([first, second]) => swapSignatures(first, second)],
  ] satisfies [string, (endorsements: peer.Endorsement[]) => peer.Endorsement[]][])
    it(`is invalid if an endorsement ${what}`, async () => {
      const { id, proposal } = proposed();
      const by = network.trade.as(SHIPPER);
      const forged = await changeEndorsements(await proposal.endorse(), forge, by);
      expect((await by.commit(forged)).code).to.equal(ENDORSEMENT_POLICY_FAILURE);
      await isNotThere(id);
    });

  it('needs the endorsement of every organisation whose copy it writes', async () => {
    const { trade } = network;
    const id = ulid();
    const asked = { document: readToOrderBill('MMCUBUS1'), input: { issueTo: partyOf(SHIPPER) }, tokens: [f1(id)] };
    const call = trade.prepare('bill-of-lading', 'issue', id, asked);
    for (const endorsers of [['CarrierMSP'], ['CarrierMSP', 'BankAMSP'], ['ExportersMSP', 'BankAMSP']]) {
      const { code } = await trade.as(CARRIER).submit({ ...call, endorsers });
      expect(code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    }
    expect(await catchCode(trade.read(CARRIER, 'bill-of-lading', id))).to.equal('NOT_FOUND');
  });

  /** Reads the codes of all transactions with an id in the whole chain. */
  const readCodes = async (transactionId: string): Promise<number[]> => {
    const client = network.trade.as(CARRIER);
    const height = await readHeight(client);
    const blocks = await client.network.getFilteredBlockEvents({ startBlock: 0n });
    const codes: number[] = [];
    let seen = 0;
    for await (const block of blocks) {
      const found = block.getFilteredTransactionsList().filter((each) => each.getTxid() === transactionId);
      codes.push(...found.map((each) => each.getTxValidationCode()));
      seen += 1;
      if (seen === height) break;
    }
    blocks.close();
    return codes;
  };
});

function swapSignatures(first?: peer.Endorsement, second?: peer.Endorsement): peer.Endorsement[] {
  const forged = new peer.Endorsement();
  forged.setEndorser(second?.getEndorser_asU8() ?? '');
  forged.setSignature(first?.getSignature_asU8() ?? '');
  return first === undefined ? [] : [first, forged];
}

import { createHash } from 'node:crypto';
import type { ChaincodeEvent } from '@hyperledger/fabric-gateway';
import { common, ledger, peer } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import { hashHeader } from '../../src/embedded/blocks/blockHeader.js';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/codes.js';
import { describeOnEachNetwork } from '../support/eachNetwork.js';
import { readHeight } from '../support/probeNetwork.js';
import { take } from '../support/take.js';

const TWO = { endorsers: ['ExportersMSP', 'BankAMSP'] };
const GENESIS = 0n;

describeOnEachNetwork('events', (network) => {
  /** The committed transactions of the tests, each with an event. */
  const committed: { transactionId: string; block: bigint }[] = [];

  before(async () => {
    for (const payload of ['first', 'second', 'third'])
      committed.push(await network().as('ExportersMSP').submit('event', ['k', 'happened', payload], TWO));
  });

  const textOf = ({ eventName, payload }: ChaincodeEvent): string => `${eventName} ${Buffer.from(payload).toString()}`;

  describe('of the chaincode', () => {
    it('are replayed from any block, only the last one of each transaction', async () => {
      const firstBlock = committed[0]?.block ?? GENESIS;
      const all = await network().as('BankBMSP').network.getChaincodeEvents('naru', { startBlock: firstBlock });
      const events = await take(all, 3);
      expect(events.map(textOf)).to.deep.equal(['happened first', 'happened second', 'happened third']);
      expect(events.map(({ transactionId }) => transactionId)).to.deep.equal(
        committed.map(({ transactionId }) => transactionId),
      );
      const startBlock = committed[1]?.block ?? GENESIS;
      const later = await network().as('BankBMSP').network.getChaincodeEvents('naru', { startBlock });
      expect((await take(later, 2)).map(textOf)).to.deep.equal(['happened second', 'happened third']);
    });

    it('continue after a transaction that the client has seen', async () => {
      const { transactionId, block } = committed[1] ?? { transactionId: '', block: GENESIS };
      const checkpoint = { getBlockNumber: () => block, getTransactionId: () => transactionId };
      const events = await network().as('BankBMSP').network.getChaincodeEvents('naru', { checkpoint });
      expect((await take(events, 1)).map(textOf)).to.deep.equal(['happened third']);
    });

    it('arrive as they happen, without those of invalid transactions', async () => {
      const events = await network().as('BankBMSP').network.getChaincodeEvents('naru');
      const exporters = network().as('ExportersMSP');
      const invalid = await exporters.submit('event', ['k', 'happened', 'invalid'], { endorsers: ['ExportersMSP'] });
      expect(invalid.code).to.equal(ENDORSEMENT_POLICY_FAILURE);
      await exporters.submit('event', ['k', 'happened', 'live'], TWO);
      expect((await take(events, 1)).map(textOf)).to.deep.equal(['happened live']);
    });
  });

  describe('of blocks', () => {
    it('give every block, in a hash chain that begins with the channel’s configuration', async () => {
      const height = await readHeight(network().as('BankAMSP'));
      const blocks = await take(
        await network().as('CustomsMSP').network.getBlockEvents({ startBlock: GENESIS }),
        height,
      );
      let previousHash: Uint8Array = new Uint8Array();
      for (const [number, block] of blocks.entries()) {
        const header = block.getHeader();
        const data = block.getData()?.getDataList_asU8() ?? [];
        expect(header?.getNumber()).to.equal(number);
        expect(Buffer.from(header?.getPreviousHash_asU8() ?? [])).to.deep.equal(Buffer.from(previousHash));
        const hash = createHash('sha256').update(Buffer.concat(data)).digest();
        expect(Buffer.from(header?.getDataHash_asU8() ?? [])).to.deep.equal(hash);
        if (header) previousHash = hashHeader(header);
      }
    });

    it('begin with a configuration that names members, their authorities and the channel policy', async () => {
      const [genesis] = await take(await network().as('CustomsMSP').network.getBlockEvents({ startBlock: GENESIS }), 1);
      const application = configOf(genesis).getGroupsMap().get('Application');
      const names: string[] = [];
      application?.getGroupsMap().forEach((_group: common.ConfigGroup, name: string) => names.push(name));
      expect(names).to.have.members(['ExportersMSP', 'BankAMSP', 'BankBMSP', 'CarrierMSP', 'CustomsMSP']);
      const policy = application?.getPoliciesMap().get('TradeEndorsement')?.getPolicy()?.getValue_asU8();
      const rule = common.SignaturePolicyEnvelope.deserializeBinary(policy ?? new Uint8Array()).getRule();
      expect(rule?.getNOutOf()?.getN()).to.equal(2);
    });

    it('are filtered: ids, codes and events without payload', async () => {
      const startBlock = committed[0]?.block ?? GENESIS;
      const [block] = await take(await network().as('CustomsMSP').network.getFilteredBlockEvents({ startBlock }), 1);
      expect(block?.getChannelId()).to.equal('trade');
      expect(block?.getFilteredTransactionsList().map(filteredParts)).to.deep.equal([
        { transactionId: committed[0]?.transactionId, code: VALID, events: [{ name: 'happened', payloadBytes: 0 }] },
      ]);
    });

    it('come with the private data that the peer’s organisation holds', async () => {
      const endorsers = ['ExportersMSP', 'BankAMSP'];
      const transient = { content: 'for two' };
      const { block } = await network()
        .as('ExportersMSP')
        .submit('putPrivate', [JSON.stringify(endorsers), 'event'], { endorsers, transient });
      const collectionsAt = async (mspId: string): Promise<string[]> => {
        const events = await network().as(mspId).network.getBlockAndPrivateDataEvents({ startBlock: block });
        const [received] = await take(events, 1);
        return privateCollections(received);
      };
      expect(await collectionsAt('BankAMSP')).to.deep.equal(['_implicit_org_BankAMSP event=for two']);
      expect(await collectionsAt('CarrierMSP')).to.deep.equal([]);
    });
  });

  it('the configuration in force is told', async () => {
    const cscc = network().as('CustomsMSP').network.getContract('cscc');
    const block = common.Block.deserializeBinary(await cscc.evaluate('GetConfigBlock', { arguments: ['trade'] }));
    const members = configOf(block).getGroupsMap().get('Application')?.getGroupsMap();
    expect(members?.get('BankAMSP')?.getValuesMap().get('MSP')).to.not.equal(undefined);
  });

  describe('of a transaction', () => {
    it('give its block and code, also much later', async () => {
      const { transactionId, block } = committed[0] ?? { transactionId: '', block: GENESIS };
      const qscc = network().as('CustomsMSP').network.getContract('qscc');
      const bytes = await qscc.evaluate('GetTransactionByID', { arguments: ['trade', transactionId] });
      expect(peer.ProcessedTransaction.deserializeBinary(bytes).getValidationcode()).to.equal(VALID);
      const info = common.BlockchainInfo.deserializeBinary(
        await qscc.evaluate('GetChainInfo', { arguments: ['trade'] }),
      );
      expect(info.getHeight()).to.equal(await readHeight(network().as('BankAMSP')));
      expect(Number(block)).to.be.lessThan(info.getHeight());
    });
  });
});

function configOf(block: common.Block | undefined): common.ConfigGroup {
  const [bytes] = block?.getData()?.getDataList_asU8() ?? [];
  const envelope = common.Envelope.deserializeBinary(bytes ?? new Uint8Array());
  const payload = common.Payload.deserializeBinary(envelope.getPayload_asU8());
  const group = common.ConfigEnvelope.deserializeBinary(payload.getData_asU8()).getConfig()?.getChannelGroup();
  if (!group) throw new Error('the block holds no configuration');
  return group;
}

/** What a filtered block says about a transaction. */
function filteredParts(transaction: peer.FilteredTransaction): unknown {
  const actions = transaction.getTransactionActions()?.getChaincodeActionsList() ?? [];
  const events = actions.map((action: peer.FilteredChaincodeAction) => ({
    name: action.getChaincodeEvent()?.getEventName(),
    payloadBytes: action.getChaincodeEvent()?.getPayload_asU8().length,
  }));
  return { transactionId: transaction.getTxid(), code: transaction.getTxValidationCode(), events };
}

/** The plain private writes that came with a block: collection, key and value. */
function privateCollections(received: peer.BlockAndPrivateData | undefined): string[] {
  const found: string[] = [];
  received?.getPrivateDataMapMap().forEach((set: ledger.rwset.TxPvtReadWriteSet) => {
    for (const namespace of set.getNsPvtRwsetList())
      for (const collection of namespace.getCollectionPvtRwsetList())
        for (const write of ledger.rwset.kvrwset.KVRWSet.deserializeBinary(collection.getRwset_asU8()).getWritesList())
          found.push(
            `${collection.getCollectionName()} ${write.getKey()}=${Buffer.from(write.getValue_asU8()).toString()}`,
          );
  });
  return found;
}

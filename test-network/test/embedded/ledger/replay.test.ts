import { readFileSync } from 'node:fs';
import type { common } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import { newBlock } from '../../../src/embedded/blocks/block.js';
import { verifyBlock } from '../../../src/embedded/ledger/replay.js';
import { MspManager } from '../../../src/embedded/msp/mspManager.js';
import { SigningIdentity } from '../../../src/embedded/msp/signingIdentity.js';
import {
  prepareOrdererOrganization,
  preparePeerOrganization,
  type OrganizationMaterial,
} from '../../../src/identity/organizationMaterial.js';
import { temporaryDirectory } from '../../support/temporaryDirectory.js';

const PREVIOUS_HASH = Buffer.alloc(32, 7);
const NUMBER = 4;

describe('a block that is read back', () => {
  const directory = temporaryDirectory();
  const msps = new MspManager();
  let orderer: SigningIdentity;
  let peer: SigningIdentity;

  before(async () => {
    const [ordering, member] = await Promise.all([
      prepareOrdererOrganization(directory.path, 'orderer.trade', ['orderer1']),
      preparePeerOrganization(directory.path, 'bank-a.trade'),
    ]);
    msps.add('OrdererMSP', ordering);
    msps.add('BankAMSP', member);
    orderer = identityOf('OrdererMSP', ordering);
    peer = identityOf('BankAMSP', member);
  });

  after(() => {
    directory.remove();
  });

  function identityOf(mspId: string, { nodes }: OrganizationMaterial): SigningIdentity {
    const files = nodes[0]?.identity;
    const read = (file: string | undefined): string => readFileSync(file ?? '', 'utf8');
    return new SigningIdentity(mspId, read(files?.certificate), read(files?.privateKey), msps);
  }

  const blockBy = (signer: SigningIdentity): common.Block =>
    newBlock(
      { number: NUMBER, previousHash: PREVIOUS_HASH, envelopes: [Buffer.from('one'), Buffer.from('two')] },
      signer,
    );

  const verify =
    (block: common.Block, number = NUMBER, previousHash = PREVIOUS_HASH) =>
    (): void => {
      verifyBlock(block, number, previousHash, msps);
    };

  it('is accepted as the orderer wrote it', () => {
    expect(verify(blockBy(orderer))).not.to.throw();
  });

  it('is refused at another position of the chain', () => {
    const block = blockBy(orderer);
    expect(verify(block, NUMBER + 1)).to.throw('The ledger is damaged: block 5 is numbered 4.');
    expect(verify(block, NUMBER, Buffer.alloc(32))).to.throw('block 4 does not follow its predecessor.');
  });

  it('is refused with another transaction', () => {
    const block = blockBy(orderer);
    block.getData()?.setDataList([Buffer.from('one'), Buffer.from('three')]);
    expect(verify(block)).to.throw('block 4 holds other transactions than its header.');
  });

  it('is refused unsigned, signed by a peer, or with the header changed after it was signed', () => {
    const unsigned = blockBy(orderer);
    unsigned.getMetadata()?.setMetadataList([new Uint8Array()]);
    expect(verify(unsigned)).to.throw('block 4 is not signed.');
    expect(verify(blockBy(peer))).to.throw('block 4 is not signed by an orderer.');
    const renumbered = blockBy(orderer);
    renumbered.getHeader()?.setNumber(NUMBER + 1);
    expect(verify(renumbered, NUMBER + 1)).to.throw('block 5 is not signed by an orderer.');
  });
});

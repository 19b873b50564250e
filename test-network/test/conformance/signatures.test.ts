import { createHash, createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { signers, type Signer, type Transaction } from '@hyperledger/fabric-gateway';
import { gateway as protos } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import {
  BAD_PROPOSAL_TXID,
  DUPLICATE_TXID,
  ENDORSEMENT_POLICY_FAILURE,
  INVALID_ENDORSER_TRANSACTION,
  VALID,
} from '../support/codes.js';
import type { TestClient } from '../support/client.js';
import { describeOnEachNetwork } from '../support/eachNetwork.js';
import { catchOrdererRefusal } from '../support/catchOrdererRefusal.js';
import { catchRefusal } from '../support/catchRejection.js';
import { testConsortium } from '../support/probeChaincode.js';
import { readHeight } from '../support/probeNetwork.js';
import { codesInOneBlock, type race } from '../support/race.js';
import { take } from '../support/take.js';
import {
  changeProposal,
  changeTransaction,
  payloadOf,
  signedPartOf,
  type TransactionParts,
} from '../support/transactionBytes.js';

const TWO = { endorsers: ['ExportersMSP', 'BankAMSP'] };
const DENIED = 'error validating proposal: access denied: channel [trade] creator org';
const MINUTE_S = 60;

/** Long enough for both copies of a transaction to be in one block. */
const EMBEDDED = { consortium: testConsortium(100) };

describeOnEachNetwork(
  'signatures',
  (network) => {
    /** A proposal signed by the exporters' first user. Tests change it. */
    const signedProposal = async (
      name = 'put',
      args = ['signed', '1'],
    ): Promise<{ client: TestClient; bytes: Uint8Array }> => {
      const client = network().as('ExportersMSP');
      const proposal = client.propose(name, args, TWO);
      return { client, bytes: await signWithFirstUser(proposal.getBytes()) };
    };

    const signer = (): Signer => {
      const files = Object.values(network().description.organizations[0]?.users ?? {})[0];
      return signers.newPrivateKeySigner(createPrivateKey(readFileSync(files?.privateKey ?? '')));
    };

    const signWithFirstUser = async (bytes: Uint8Array): Promise<Uint8Array> => {
      const digest = createHash('sha256').update(signedPartOf(bytes)).digest();
      const proposed = protos.ProposedTransaction.deserializeBinary(bytes);
      proposed.getProposal()?.setSignature(await signer()(digest));
      return proposed.serializeBinary();
    };

    const send = ({ client, bytes }: { client: TestClient; bytes: Uint8Array }): Promise<Transaction> => {
      const proposed = protos.ProposedTransaction.deserializeBinary(bytes);
      const signature = proposed.getProposal()?.getSignature_asU8() ?? new Uint8Array();
      return client.gateway.newSignedProposal(bytes, signature).endorse();
    };

    it('protect a proposal: with other arguments it is refused', async () => {
      const { client, bytes } = await signedProposal();
      const altered = changeProposal(bytes, ({ input }) => {
        input.setArgsList(['put', 'signed', '2'].map((text) => Buffer.from(text)));
      });
      const { details } = await catchRefusal(send({ client, bytes: altered }));
      expect(details).to.have.members([
        `ExportersMSP: ${DENIED} [ExportersMSP]`,
        // If another peer refuses, the gateway sees only a gRPC error.
        `BankAMSP: rpc error: code = Unknown desc = ${DENIED} [ExportersMSP]`,
      ]);
    });

    it('protect the id of a proposal, which nobody can choose', async () => {
      const { client, bytes } = await signedProposal();
      const chosen = changeProposal(bytes, ({ header }) => {
        header.setTxId('0'.repeat(64));
      });
      const { details } = await catchRefusal(send({ client, bytes: await signWithFirstUser(chosen) }));
      expect(details.join()).to.contain('incorrectly computed txid');
    });

    it('let a proposal be accepted once', async () => {
      const { client, bytes } = await signedProposal();
      const signature = protos.ProposedTransaction.deserializeBinary(bytes).getProposal()?.getSignature_asU8();
      const endorsed = await client.gateway.newSignedProposal(bytes, signature ?? new Uint8Array()).endorse();
      const submitted = await endorsed.submit();
      await submitted.getStatus();
      expect((await catchRefusal(send({ client, bytes }))).details.join()).to.contain('duplicate transaction found');
    });

    it('protect a transaction: with another signature it is refused', async () => {
      const client = network().as('ExportersMSP');
      const endorsed = await client.propose('put', ['enveloped', '1'], TWO).endorse();
      const other = await signer()(endorsed.getDigest().map((byte) => byte ^ 1));
      const forged = client.gateway.newSignedTransaction(endorsed.getBytes(), other);
      expect(await catchOrdererRefusal(network(), forged.submit())).to.contain('status=FORBIDDEN');
    });

    for (const [what, change, expected] of [
      [
        'result',
        (parts) => {
          parts.response.setMessage('changed');
        },
        ENDORSEMENT_POLICY_FAILURE,
      ],
      [
        'argument',
        (parts) => {
          parts.input.setArgsList([Buffer.from('put'), Buffer.from('x')]);
        },
        INVALID_ENDORSER_TRANSACTION,
      ],
    ] satisfies [string, (parts: TransactionParts) => unknown, number][])
      it(`protect a transaction: with another ${what} it is invalid`, async () => {
        const client = network().as('ExportersMSP');
        const endorsed = await client.propose('put', ['altered', '1'], TWO).endorse();
        const altered = changeTransaction(endorsed.getBytes(), change);
        const digest = createHash('sha256').update(payloadOf(altered)).digest();
        const submitted = await client.gateway.newSignedTransaction(altered, await signer()(digest)).submit();
        expect((await submitted.getStatus()).code).to.equal(expected);
        expect(await client.evaluate('get', ['altered'])).to.equal('');
      });

    for (const [what, id] of [
      ['another', '1'.repeat(64)],
      ['one with a NUL', `a\0${'1'.repeat(62)}`],
      ['an empty', ''],
      ['one of 8,000 characters', 'long'.repeat(2_000)],
    ] as const)
      it(`protect the id of a transaction: with ${what} it is ordered, and invalid`, async () => {
        const client = network().as('ExportersMSP');
        const endorsed = await client.propose('put', ['chosen', '1'], TWO).endorse();
        const altered = changeTransaction(endorsed.getBytes(), ({ header }) => {
          header.setTxId(id);
        });
        const digest = createHash('sha256').update(payloadOf(altered)).digest();
        const before = await codesOf(id);
        await client.gateway.newSignedTransaction(altered, await signer()(digest)).submit();
        await client.submit('put', ['afterwards', '1'], TWO);
        expect((await codesOf(id)).slice(before.length)).to.deep.equal([BAD_PROPOSAL_TXID]);
        expect(await client.evaluate('get', ['chosen'])).to.equal('');
      });

    it('make a transaction valid only once, even if it is submitted twice', async () => {
      const client = network().as('ExportersMSP');
      const endorsed = await client.propose('put', ['twice', '1'], TWO).endorse();
      await endorsed.submit();
      await (await endorsed.submit()).getStatus();
      await client.submit('put', ['afterwards', '1'], TWO);
      // SmartBFT's nodes order the transaction only once.
      const second = network().consensus === 'bft' ? [] : [DUPLICATE_TXID];
      expect(await codesOf(endorsed.getTransactionId())).to.have.members([VALID, ...second]);
    });

    it('make the second copy of a transaction that changes a key’s policy in one block fail by that policy', async () => {
      const client = network().as('ExportersMSP');
      const submitTwice = async (key: string): ReturnType<typeof race> => {
        const endorsed = await client.propose('putWithPolicy', [key, '1', '["ExportersMSP"]'], TWO).endorse();
        await endorsed.submit();
        await client.committed(await endorsed.submit());
        await client.submit('put', ['afterwards', '1'], TWO);
        return foundOf(endorsed.getTransactionId());
      };
      if (network().consensus === 'bft') {
        expect((await submitTwice('guarded twice')).codes).to.deep.equal([VALID]);
        return;
      }
      expect(await codesInOneBlock(submitTwice, 'guarded twice')).to.deep.equal([VALID, ENDORSEMENT_POLICY_FAILURE]);
    });

    const codesOf = async (transactionId: string): Promise<number[]> => (await foundOf(transactionId)).codes;

    /** The codes and blocks of all transactions with an id, over the whole chain. */
    const foundOf = async (transactionId: string): ReturnType<typeof race> => {
      const events = await network().as('BankAMSP').network.getFilteredBlockEvents({ startBlock: 0n });
      const blocks = await take(events, await readHeight(network().as('BankAMSP')));
      const found = blocks.flatMap((block) =>
        block
          .getFilteredTransactionsList()
          .filter((transaction) => transaction.getTxid() === transactionId)
          .map((transaction) => ({ code: transaction.getTxValidationCode(), block: BigInt(block.getNumber()) })),
      );
      return { codes: found.map(({ code }) => code), blocks: found.map(({ block }) => block) };
    };

    for (const [what, offset, refused] of [
      ['16 minutes ago', -16 * MINUTE_S, true],
      ['in 16 minutes', 16 * MINUTE_S, true],
      ['14 minutes ago', -14 * MINUTE_S, false],
    ] as const)
      it(`of a proposal of ${what} are ${refused ? 'refused' : 'accepted'}`, async () => {
        const { client, bytes } = await signedProposal();
        const moved = changeProposal(bytes, ({ header }) => {
          const timestamp = header.getTimestamp();
          timestamp?.setSeconds(timestamp.getSeconds() + offset);
        });
        const sent = send({ client, bytes: await signWithFirstUser(moved) });
        if (refused)
          expect((await catchRefusal(sent)).details.join()).to.contain(
            'request unauthorized due to incorrect timestamp',
          );
        else await sent;
      });

    it('protect the client’s time, which the chaincode sees', async () => {
      const { client, bytes } = await signedProposal('time', []);
      let seconds = 0;
      const moved = changeProposal(bytes, ({ header }) => {
        const timestamp = header.getTimestamp();
        seconds = (timestamp?.getSeconds() ?? 0) - 5 * MINUTE_S;
        timestamp?.setSeconds(seconds);
      });
      const endorsed = await send({ client, bytes: await signWithFirstUser(moved) });
      expect(Buffer.from(endorsed.getResult()).toString()).to.equal(String(seconds));
    });
  },
  EMBEDDED,
);

import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client, credentials } from '@grpc/grpc-js';
import { connect, EndorseError, hash, signers, type Contract } from '@hyperledger/fabric-gateway';
import { LOOPBACK, type Layout, type PeerNode } from './layout.js';
import { repeat } from './settled.js';

const READY_WITHIN_MS = 60_000;
/** A transaction that every chaincode of Fabric's contract library has; it is endorsed and not submitted. */
const METADATA = 'org.hyperledger.fabric:GetMetadata';
const DIFFERENT_RESULTS = 'ProposalResponsePayloads do not match';

/**
 * Waits until every organisation's gateway endorses with the peers of all organisations: only then can it do what
 * clients will ask. The peers' own health checks answer seconds earlier.
 */
export async function waitUntilEndorsing(layout: Layout): Promise<void> {
  await Promise.all(layout.peers.map((peer) => waitFor(layout, peer)));
}

async function waitFor({ consortium, peers }: Layout, { organization, material, node, port }: PeerNode): Promise<void> {
  const client = new Client(`${LOOPBACK}:${port}`, credentials.createSsl(readFileSync(node.tls.caCertificate)), {
    'grpc.ssl_target_name_override': node.host,
  });
  const gateway = connect({
    client,
    identity: { mspId: organization.mspId, credentials: readFileSync(material.admin.certificate) },
    signer: signers.newPrivateKeySigner(createPrivateKey(readFileSync(material.admin.privateKey))),
    hash: hash.sha256,
  });
  const contract = gateway.getNetwork(consortium.channel).getContract(consortium.chaincode.name);
  const mspIds = peers.map((peer) => peer.organization.mspId);
  try {
    await repeat(() => endorse(contract, mspIds), READY_WITHIN_MS);
  } finally {
    gateway.close();
    client.close();
  }
}

/** Organisations may run different chaincode; that their results differ says that all of them have answered. */
async function endorse(contract: Contract, endorsingOrganizations: string[]): Promise<void> {
  try {
    await contract.newProposal(METADATA, { endorsingOrganizations }).endorse();
  } catch (error) {
    const isAnswered =
      error instanceof EndorseError && error.details.some(({ message }) => message.includes(DIFFERENT_RESULTS));
    if (!isAnswered) throw error;
  }
}

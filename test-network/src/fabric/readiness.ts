import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client, credentials } from '@grpc/grpc-js';
import { connect, GatewayError, hash, signers, type Contract, type Gateway } from '@hyperledger/fabric-gateway';
import { LOOPBACK } from '../shared/loopback.js';
import { type Layout, type PeerNode } from './layout/layout.js';
import { repeat } from './run/repeat.js';

const ENDORSING_WITHIN_MS = 60_000;
/** If ordering nodes were away for long, a peer connects to them only after gRPC's longest pause, 120 s and a fifth more. */
const ORDERING_WITHIN_MS = 150_000;
/** A transaction that every chaincode of Fabric's contract library has. It writes nothing. */
const METADATA = 'org.hyperledger.fabric:GetMetadata';
const DIFFERENT_RESULTS = 'ProposalResponsePayloads do not match';
/** Every ordering node refuses a transaction with this signature. */
const WRONG_SIGNATURE = Buffer.from('not a signature');
const REFUSED = 'status=FORBIDDEN';

/**
 * Waits until every organisation's gateway endorses with the peers of all organisations and reaches the ordering nodes.
 * Only then does it work for clients. The peers' own health checks succeed seconds earlier. After ordering nodes were
 * away, peers wait for a moment before they connect to them again.
 */
export async function waitUntilReady(layout: Layout): Promise<void> {
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
    await repeat(() => requireEndorsement(contract, mspIds), ENDORSING_WITHIN_MS);
    await repeat(() => requireOrdering(gateway, contract, organization.mspId), ORDERING_WITHIN_MS);
  } finally {
    gateway.close();
    client.close();
  }
}

/** Organisations may run different chaincode. If their results differ, all of them have answered. */
async function requireEndorsement(contract: Contract, endorsingOrganizations: string[]): Promise<void> {
  try {
    await contract.newProposal(METADATA, { endorsingOrganizations }).endorse();
  } catch (error) {
    if (!listAnswers(error).some((message) => message.includes(DIFFERENT_RESULTS))) throw error;
  }
}

/** If ordering nodes refuse a transaction, the peer reaches them. Nothing is written to the chain. */
async function requireOrdering(gateway: Gateway, contract: Contract, mspId: string): Promise<void> {
  const endorsed = await contract.newProposal(METADATA, { endorsingOrganizations: [mspId] }).endorse();
  try {
    await gateway.newSignedTransaction(endorsed.getBytes(), WRONG_SIGNATURE).submit();
  } catch (error) {
    if (!listAnswers(error).every((message) => message.includes(REFUSED))) throw error;
  }
}

/** What each peer or ordering node said. If only one was asked, the gateway gives its answer as its own message. */
function listAnswers(error: unknown): string[] {
  if (!(error instanceof GatewayError)) return [String(error)];
  return error.details.length === 0 ? [error.message] : error.details.map(({ message }) => message);
}

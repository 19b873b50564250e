import 'reflect-metadata';
import { createPrivateKey, type KeyObject, sign, type webcrypto } from 'node:crypto';
import { msp, peer } from '@hyperledger/fabric-protos';
import { X509CertificateGenerator } from '@peculiar/x509';
import type { Authority, PeerSignature } from '../../../src/fabric/wire.js';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY_MS = 86_400_000;
const OK = 200;

/** The peer of an organisation, with a certificate of the organisation's own authority. */
interface MemoryPeer {
  readonly authority: Authority;
  readonly endorser: Uint8Array;
  readonly key: KeyObject;
}

const peers = new Map<string, Promise<MemoryPeer>>();

/** Who issues the certificates of an organisation. */
export async function authorityOf(mspId: string): Promise<Authority> {
  return (await peerOf(mspId)).authority;
}

/** The signature of an organisation's peer on a payload, as Fabric makes it. */
export async function signAs(mspId: string, payload: Uint8Array): Promise<PeerSignature> {
  const { endorser, key } = await peerOf(mspId);
  return { endorser, signature: sign('sha256', Buffer.concat([payload, endorser]), key) };
}

/** What peers sign of the answer of a chaincode. */
export function payloadOf(chaincode: string, result: string): Uint8Array {
  const response = new peer.Response();
  response.setStatus(OK);
  response.setPayload(Buffer.from(result));
  const name = new peer.ChaincodeID();
  name.setName(chaincode);
  const action = new peer.ChaincodeAction();
  action.setResponse(response);
  action.setChaincodeId(name);
  const payload = new peer.ProposalResponsePayload();
  payload.setExtension$(action.serializeBinary());
  return payload.serializeBinary();
}

/** Organisations of the same name have the same peer: certificates take time to make. */
function peerOf(mspId: string): Promise<MemoryPeer> {
  const known = peers.get(mspId) ?? newPeer(mspId);
  peers.set(mspId, known);
  return known;
}

async function newPeer(mspId: string): Promise<MemoryPeer> {
  const [root, keys] = await Promise.all([newKeys(), newKeys()]);
  const dates = { notBefore: new Date(Date.now() - DAY_MS), notAfter: new Date(Date.now() + DAY_MS) };
  const issuer = `CN=ca.${mspId}`;
  const certified = { ...dates, signingAlgorithm: ALGORITHM };
  const authority = await X509CertificateGenerator.createSelfSigned({ ...certified, name: issuer, keys: root });
  const certificate = await X509CertificateGenerator.create({
    ...certified,
    ...{ issuer, subject: `CN=peer0,OU=peer`, signingKey: root.privateKey, publicKey: keys.publicKey },
  });
  const identity = new msp.SerializedIdentity();
  identity.setMspid(mspId);
  identity.setIdBytes(Buffer.from(certificate.toString('pem')));
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  return {
    authority: { msp: mspId, certificates: [authority.toString('pem')], revocations: [] },
    endorser: identity.serializeBinary(),
    key: createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }),
  };
}

async function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

import { common } from '@hyperledger/fabric-protos';
import type { Simulation } from '../run/simulation.js';
import { makeChannelHeader } from '../world/proposals.js';
import type { Random } from '../world/random.js';
import { chooseClient } from './client.js';

const LONG = 8_000;

/** Texts that a client may send as the id of a transaction. */
const makeIds: readonly ((random: Random) => string)[] = [
  () => 'a\u0000b',
  (random) => random.bytes(LONG / 2).toString('hex'),
  () => '',
  () => '\ud800',
  () => '../../etc',
  (random) => random.bytes(32).toString('hex').toUpperCase(),
];

/** A user sends bytes of its own to the ordering service, without any endorsement. */
export function sendRaw(simulation: Simulation, random: Random): Promise<void> {
  const { world } = simulation;
  const { msp, name } = chooseClient(simulation, random);
  const signer = world.signerOf(msp, name);
  const { channel, chaincode } = world.consortium;
  const id = random.pick(makeIds)(random);
  const timeMs = random.pick([world.clock.nowMs, 0, -1e15, 8e15]);
  const channelHeader = makeChannelHeader(id, { channel, chaincode: chaincode.name, timeMs });
  const signatureHeader = new common.SignatureHeader();
  signatureHeader.setCreator(signer.serialized);
  signatureHeader.setNonce(random.bytes(24));
  const header = new common.Header();
  header.setChannelHeader(channelHeader.serializeBinary());
  header.setSignatureHeader(signatureHeader.serializeBinary());
  const payload = new common.Payload();
  payload.setHeader(header);
  payload.setData(random.bytes(random.below(64)));
  const envelope = new common.Envelope();
  envelope.setPayload(payload.serializeBinary());
  envelope.setSignature(random.chance(0.8) ? signer.sign(envelope.getPayload_asU8()) : random.bytes(32));
  const bytes = random.chance(0.8) ? envelope.serializeBinary() : random.bytes(1 + random.below(300));
  world.orderer.send(bytes);
  simulation.trace.say(
    `${msp} ${name} sends ${bytes.length} bytes of its own with the id ${JSON.stringify(id.slice(0, 40))}`,
  );
  return Promise.resolve();
}

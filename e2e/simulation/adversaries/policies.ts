import { common, msp } from '@hyperledger/fabric-protos';
import { encodePolicy, outOfPeers } from '@naru/test-network/parts';
import type { Random } from '../world/random.js';

/** Key policies that honest code does not write: of one, of anybody, of nobody known, of principals of other kinds, and no policy. */
export function makePolicy(random: Random, own: string, members: readonly string[]): Uint8Array {
  const makers = [
    () => encodePolicy(outOfPeers(1, [own])).serializeBinary(),
    () => encodePolicy(outOfPeers(2, members)).serializeBinary(),
    () => encodePolicy(outOfPeers(0, members)).serializeBinary(),
    () => makeCombined(own),
    () => Buffer.from('not a policy'),
  ];
  return random.pick(makers)();
}

/** A policy whose principal combines others. A reader that looks at MSP ids alone takes it for one of roles. */
function makeCombined(mspId: string): Uint8Array {
  const role = new msp.MSPRole();
  role.setMspIdentifier(mspId);
  role.setRole(msp.MSPRole.MSPRoleType.PEER);
  const inner = new msp.MSPPrincipal();
  inner.setPrincipal(role.serializeBinary());
  const combined = new msp.CombinedPrincipal();
  combined.setPrincipalsList([inner]);
  const principal = new msp.MSPPrincipal();
  principal.setPrincipalClassification(msp.MSPPrincipal.Classification.COMBINED);
  principal.setPrincipal(combined.serializeBinary());
  const rule = new common.SignaturePolicy();
  rule.setSignedBy(0);
  const envelope = new common.SignaturePolicyEnvelope();
  envelope.setIdentitiesList([principal]);
  envelope.setRule(rule);
  return envelope.serializeBinary();
}

import { common, msp } from '@hyperledger/fabric-protos';

/** A rule over organisations' peers: one organisation, or n of several rules. */
export type PeerRule = string | { readonly outOf: number; readonly rules: readonly PeerRule[] };

/** The bytes of a policy that a chaincode gives to Fabric. */
export function signaturePolicy(rule: PeerRule): Buffer {
  const mspIds = [...new Set(membersOf(rule))];
  const envelope = new common.SignaturePolicyEnvelope();
  envelope.setIdentitiesList(mspIds.map(newPeerPrincipal));
  envelope.setRule(newPolicy(rule, mspIds));
  return Buffer.from(envelope.serializeBinary());
}

function membersOf(rule: PeerRule): string[] {
  return typeof rule === 'string' ? [rule] : rule.rules.flatMap(membersOf);
}

function newPeerPrincipal(mspId: string): msp.MSPPrincipal {
  const role = new msp.MSPRole();
  role.setMspIdentifier(mspId);
  role.setRole(msp.MSPRole.MSPRoleType.PEER);
  const principal = new msp.MSPPrincipal();
  principal.setPrincipalClassification(msp.MSPPrincipal.Classification.ROLE);
  principal.setPrincipal(role.serializeBinary());
  return principal;
}

function newPolicy(rule: PeerRule, mspIds: readonly string[]): common.SignaturePolicy {
  const policy = new common.SignaturePolicy();
  if (typeof rule === 'string') {
    policy.setSignedBy(mspIds.indexOf(rule));
    return policy;
  }
  const outOf = new common.SignaturePolicy.NOutOf();
  outOf.setN(rule.outOf);
  outOf.setRulesList(rule.rules.map((sub) => newPolicy(sub, mspIds)));
  policy.setNOutOf(outOf);
  return policy;
}

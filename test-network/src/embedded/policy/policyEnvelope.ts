import { common, msp } from '@hyperledger/fabric-protos';
import { requireValue } from '../../shared/requireValue.js';
import type { Principal, Rule } from './rule.js';

const { MSPRoleType } = msp.MSPRole;
const ROLE_TYPES = {
  member: MSPRoleType.MEMBER,
  admin: MSPRoleType.ADMIN,
  client: MSPRoleType.CLIENT,
  peer: MSPRoleType.PEER,
  orderer: MSPRoleType.ORDERER,
} as const;

/**
 * Decodes a SignaturePolicyEnvelope. A key's VALIDATION_PARAMETER holds one, too.
 * @throws Error if it is malformed, or names principals other than roles.
 */
export function decodePolicy(bytes: Uint8Array): Rule {
  const envelope = common.SignaturePolicyEnvelope.deserializeBinary(bytes);
  const principals = envelope.getIdentitiesList().map(decodePrincipal);
  return decodeRule(requireValue(envelope.getRule(), 'the rule of a policy'), principals);
}

/** Makes the SignaturePolicyEnvelope of a rule. */
export function encodePolicy(rule: Rule): common.SignaturePolicyEnvelope {
  const principals: Principal[] = [];
  const envelope = new common.SignaturePolicyEnvelope();
  envelope.setRule(encodeRule(rule, principals));
  envelope.setIdentitiesList(principals.map(encodePrincipal));
  return envelope;
}

function decodePrincipal(principal: msp.MSPPrincipal): Principal {
  if (principal.getPrincipalClassification() !== msp.MSPPrincipal.Classification.ROLE)
    throw new Error('a policy names a principal that is not a role');
  const role = msp.MSPRole.deserializeBinary(principal.getPrincipal_asU8());
  return { mspId: role.getMspIdentifier(), role: decodeRole(role.getRole()) };
}

function decodeRole(type: number): Principal['role'] {
  if (type === MSPRoleType.MEMBER) return 'member';
  if (type === MSPRoleType.ADMIN) return 'admin';
  if (type === MSPRoleType.CLIENT) return 'client';
  if (type === MSPRoleType.PEER) return 'peer';
  if (type === MSPRoleType.ORDERER) return 'orderer';
  throw new Error(`a policy names the unknown role ${type}`);
}

function decodeRule(policy: common.SignaturePolicy, principals: readonly Principal[]): Rule {
  const gate = policy.getNOutOf();
  if (gate)
    return {
      outOf: gate.getN(),
      rules: gate.getRulesList().map((sub: common.SignaturePolicy) => decodeRule(sub, principals)),
    };
  return { principal: requireValue(principals[policy.getSignedBy()], 'a principal that a policy refers to') };
}

function encodePrincipal({ mspId, role }: Principal): msp.MSPPrincipal {
  const roleMessage = new msp.MSPRole();
  roleMessage.setMspIdentifier(mspId);
  roleMessage.setRole(ROLE_TYPES[role]);
  const principal = new msp.MSPPrincipal();
  principal.setPrincipalClassification(msp.MSPPrincipal.Classification.ROLE);
  principal.setPrincipal(roleMessage.serializeBinary());
  return principal;
}

function encodeRule(rule: Rule, principals: Principal[]): common.SignaturePolicy {
  const policy = new common.SignaturePolicy();
  if ('principal' in rule) {
    policy.setSignedBy(principals.push(rule.principal) - 1);
    return policy;
  }
  const gate = new common.SignaturePolicy.NOutOf();
  gate.setN(rule.outOf);
  gate.setRulesList(rule.rules.map((sub) => encodeRule(sub, principals)));
  policy.setNOutOf(gate);
  return policy;
}

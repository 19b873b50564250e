import { common, msp } from '@hyperledger/fabric-protos';
import { loadConsortium } from '@naru/network';

/** Key-level policies of an attacker’s choice, in base64. */

const ORGANIZATIONS = loadConsortium().organizations.map(({ mspId }) => mspId);

/** The policy of a statement: the author and one other. */
export function statementPolicyOf(author: string): string {
  const others = ORGANIZATIONS.filter((mspId) => mspId !== author);
  return envelope(outOf(2, [signedBy(author), outOf(1, others.map(signedBy))]));
}

/** The policy that one organisation alone satisfies. */
export function policyOf(organization: string): string {
  return envelope(outOf(1, [signedBy(organization)]));
}

type Rule = InstanceType<typeof common.SignaturePolicy>;

function envelope(rule: Rule): string {
  const policy = new common.SignaturePolicyEnvelope();
  policy.setIdentitiesList(ORGANIZATIONS.map(peerOf));
  policy.setRule(rule);
  return Buffer.from(policy.serializeBinary()).toString('base64');
}

function peerOf(organization: string): InstanceType<typeof msp.MSPPrincipal> {
  const role = new msp.MSPRole();
  role.setMspIdentifier(organization);
  role.setRole(msp.MSPRole.MSPRoleType.PEER);
  const principal = new msp.MSPPrincipal();
  principal.setPrincipal(role.serializeBinary());
  return principal;
}

function signedBy(organization: string): Rule {
  const rule = new common.SignaturePolicy();
  rule.setSignedBy(ORGANIZATIONS.indexOf(organization));
  return rule;
}

function outOf(n: number, rules: Rule[]): Rule {
  const group = new common.SignaturePolicy.NOutOf();
  group.setN(n);
  group.setRulesList(rules);
  const rule = new common.SignaturePolicy();
  rule.setNOutOf(group);
  return rule;
}

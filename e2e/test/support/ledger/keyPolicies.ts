import { common, msp } from '@hyperledger/fabric-protos';
import { loadConsortium } from '@naru/network';

// Key-level policies that an attacker might set, in base64.

const ORGANIZATIONS = loadConsortium().organizations.map(({ mspId }) => mspId);

/** The policy of a statement: its author and one other member. */
export function makeStatementPolicy(author: string): string {
  const others = ORGANIZATIONS.filter((mspId) => mspId !== author);
  return envelope(nOutOf(2, [signedBy(author), nOutOf(1, others.map(signedBy))]));
}

type Classification = Parameters<InstanceType<typeof msp.MSPPrincipal>['setPrincipalClassification']>[0];
const { ROLE, COMBINED } = msp.MSPPrincipal.Classification;
const TWO_THIRDS = Math.ceil((2 * ORGANIZATIONS.length) / 3);

/**
 * The rule of the policy that honest peers write for a statement: its author and two thirds of the members. With
 * principals of another kind than roles, its author alone can stand for all of them.
 */
export function makeHonestStatementPolicy(author: string, classification: Classification): string {
  const rule = nOutOf(2, [signedBy(author), nOutOf(TWO_THIRDS, ORGANIZATIONS.map(signedBy))]);
  const principal = (mspId: string): InstanceType<typeof msp.MSPPrincipal> =>
    classification === ROLE ? peerPrincipal(mspId) : principalOf(author, classification);
  return envelope(rule, principal);
}

function principalOf(author: string, classification: Classification): InstanceType<typeof msp.MSPPrincipal> {
  const principal = new msp.MSPPrincipal();
  principal.setPrincipalClassification(classification);
  if (classification !== COMBINED) {
    principal.setPrincipal(peerPrincipal(author).getPrincipal_asU8());
    return principal;
  }
  const combined = new msp.CombinedPrincipal();
  combined.setPrincipalsList([peerPrincipal(author)]);
  principal.setPrincipal(combined.serializeBinary());
  return principal;
}

/** The policy that one organisation alone satisfies. */
export function makePolicy(organization: string): string {
  return envelope(nOutOf(1, [signedBy(organization)]));
}

/** The policy that any two organisations satisfy. */
export function makeAnyTwoPolicy(): string {
  return envelope(nOutOf(2, ORGANIZATIONS.map(signedBy)));
}

type Rule = InstanceType<typeof common.SignaturePolicy>;

function envelope(rule: Rule, principal = peerPrincipal): string {
  const policy = new common.SignaturePolicyEnvelope();
  policy.setIdentitiesList(ORGANIZATIONS.map(principal));
  policy.setRule(rule);
  return Buffer.from(policy.serializeBinary()).toString('base64');
}

function peerPrincipal(organization: string): InstanceType<typeof msp.MSPPrincipal> {
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

function nOutOf(n: number, rules: Rule[]): Rule {
  const group = new common.SignaturePolicy.NOutOf();
  group.setN(n);
  group.setRulesList(rules);
  const rule = new common.SignaturePolicy();
  rule.setNOutOf(group);
  return rule;
}

import { common, msp } from '@hyperledger/fabric-protos';
import { countMajority, countTwoThirds } from '../domain/vocabulary/members';

type Rule = InstanceType<typeof common.SignaturePolicy>;

/** Serialised key-level policies (Fabric's SignaturePolicyEnvelope). The same organisations give the same bytes. */

const MAX_REMEMBERED = 1_024;

/** Whose endorsement a key's next change needs. */
export interface Signatories {
  readonly named: readonly string[];
  /** Whether one other member must endorse beside them. */
  readonly andOther: boolean;
}

/**
 * The policy of a record or token: all named organisations, and one other member if that is asked; or two thirds of
 * the members, rounded up. A plain majority as the second arm would swallow the first.
 */
export const recordPolicy = remembered(({ named, andOther }: Signatories, members: readonly string[]): Uint8Array =>
  envelope(members, (signedBy) => {
    const required = members.filter((member) => named.includes(member));
    const others = andOther ? members.filter((member) => !named.includes(member)) : [];
    return outOf(1, [allAndOneOf(required, others, signedBy), twoThirds(members, signedBy)]);
  }),
);

/**
 * The policy of what one organisation states in its own collection, once: it and two thirds of the members. It and one
 * accomplice could otherwise take back a statement that others rely on, such as the issue of a bill that is pledged.
 */
export const statementPolicy = remembered((author: string, members: readonly string[]): Uint8Array => {
  return envelope(members, (signedBy) => outOf(2, [signedBy(author), twoThirds(members, signedBy)]));
});

/** The policy of the members' register. */
export function majorityPolicy(members: readonly string[]): Uint8Array {
  return envelope(members, (signedBy) => outOf(countMajority(members), members.map(signedBy)));
}

/** Whether a policy is one that honest peers write, among one of the sets of members that are or were in force. */
export function isPolicyOf(
  policy: Uint8Array,
  sets: readonly (readonly string[])[],
  write: (members: readonly string[]) => Uint8Array,
): boolean {
  // Judged by its bytes: a policy with principals of other kinds may resemble it, and ask for less.
  return policy.length > 0 && sets.some((members) => Buffer.from(write(members)).equals(policy));
}

/** Policies are made of a few organisations again and again, so that what was made once is kept. */
function remembered<Args extends readonly unknown[]>(make: (...args: Args) => Uint8Array): typeof make {
  const made = new Map<string, Uint8Array>();
  return (...args) => {
    const name = JSON.stringify(args);
    const policy = made.get(name) ?? make(...args);
    if (made.size >= MAX_REMEMBERED) made.clear();
    made.set(name, policy);
    return policy;
  };
}

type SignedBy = (organization: string) => Rule;

function allAndOneOf(required: readonly string[], others: readonly string[], signedBy: SignedBy): Rule {
  const rules = required.map(signedBy);
  return outOf(
    rules.length + Math.min(1, others.length),
    others.length === 0 ? rules : [...rules, outOf(1, others.map(signedBy))],
  );
}

function twoThirds(members: readonly string[], signedBy: SignedBy): Rule {
  return outOf(countTwoThirds(members), members.map(signedBy));
}

function envelope(members: readonly string[], build: (signedBy: SignedBy) => Rule): Uint8Array {
  const result = new common.SignaturePolicyEnvelope();
  result.setVersion(0);
  result.setIdentitiesList(members.map(buildPeerPrincipal));
  result.setRule(build((organization) => signature(members.indexOf(organization))));
  return result.serializeBinary();
}

function buildPeerPrincipal(organization: string): InstanceType<typeof msp.MSPPrincipal> {
  const role = new msp.MSPRole();
  role.setMspIdentifier(organization);
  role.setRole(msp.MSPRole.MSPRoleType.PEER);
  const principal = new msp.MSPPrincipal();
  principal.setPrincipalClassification(msp.MSPPrincipal.Classification.ROLE);
  principal.setPrincipal(role.serializeBinary());
  return principal;
}

function signature(index: number): Rule {
  const rule = new common.SignaturePolicy();
  rule.setSignedBy(index);
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

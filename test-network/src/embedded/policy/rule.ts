import type { NodeRole } from '../../identity/certificateAuthority.js';

/** Everybody with this role in this organisation; `member` is any role. */
export interface Principal {
  readonly mspId: string;
  readonly role: NodeRole | 'member';
}

/** A signature policy: one principal, or at least n of several rules. */
export type Rule = { readonly principal: Principal } | { readonly outOf: number; readonly rules: readonly Rule[] };

/** A rule: at least n peers, each of another one of these organisations. */
export function outOfPeers(outOf: number, mspIds: readonly string[]): Rule {
  return { outOf, rules: mspIds.map((mspId) => ({ principal: { mspId, role: 'peer' } })) };
}

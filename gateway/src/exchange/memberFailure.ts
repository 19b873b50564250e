/** Why a member's gateway did not give what it was asked for. */
export type MemberFailureKind =
  /** It cannot be reached, or did not answer in time. */
  | 'UNREACHABLE'
  /** It answered with a problem. */
  | 'PROBLEM'
  /** Its answer is too large, or not what is answered to such a request. */
  | 'UNREADABLE';

/** A member's gateway did not give what it was asked for. */
export class MemberFailure extends Error {
  readonly msp: string;
  readonly kind: MemberFailureKind;
  /** The code of the problem that it answered. */
  readonly code: string | undefined;

  constructor(
    msp: string,
    kind: MemberFailureKind,
    detail: string,
    { code, cause }: { code?: string; cause?: unknown } = {},
  ) {
    super(`The gateway of ${msp}: ${detail}`, { cause });
    this.name = MemberFailure.name;
    this.msp = msp;
    this.kind = kind;
    this.code = code;
  }
}

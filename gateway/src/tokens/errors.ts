import type { TokenKeyKind } from '@naru/chaincode/domain';

/** Why a share-holder gave nothing. */
export interface Hindrance {
  readonly msp: string;
  readonly reason: string;
}

/** Too few share-holders answer: there are no tokens now. */
export class TokensUnavailable extends Error {
  readonly hindrances: readonly Hindrance[];

  constructor(message: string, hindrances: readonly Hindrance[] = []) {
    super(message);
    this.name = TokensUnavailable.name;
    this.hindrances = hindrances;
  }
}

/** This organisation's roles do not let it ask for tokens of this kind. */
export class TokensNotForRole extends Error {
  readonly kind: TokenKeyKind;

  constructor(kind: TokenKeyKind) {
    super(`This organisation may not ask for tokens of the kind ${kind}.`);
    this.name = TokensNotForRole.name;
    this.kind = kind;
  }
}

/** A member has asked for as many evaluations as it may have on one day. */
export class QuotaExceeded extends Error {
  /** When the next day begins. */
  readonly untilMs: number;

  constructor(message: string, untilMs: number) {
    super(message);
    this.name = QuotaExceeded.name;
    this.untilMs = untilMs;
  }
}

import type { TokenKeyKind } from '@naru/chaincode/domain';

/** What a token is made of: a text, and the key that it is for. */
export interface TokenInput {
  readonly kind: TokenKeyKind;
  readonly value: string;
}

/** Makes secrets of texts: the same text has the same secret, and nobody learns what it stands for. */
export interface TokenMaker {
  /**
   * A secret for each input under the keys of an epoch, in their order: 32 bytes, in lower-case hexadecimal.
   * @throws TokensNotForRole if this organisation may not ask for one of them; TokensUnavailable; TradeError
   * TOKENS_OUTDATED if there are no such keys any more; LedgerFailure
   */
  make(inputs: readonly TokenInput[], epoch: number): Promise<string[]>;
}

import type { Token } from '@naru/chaincode/domain';

/** What a token is made of: the same text of another kind has another token. */
export interface TokenInput {
  readonly kind: Token['kind'];
  readonly value: string;
}

/** Makes tokens, of which nobody learns what they stand for. */
export interface TokenMaker {
  /**
   * A token for each input, in their order: 32 bytes, in lower-case hexadecimal.
   * @throws TokensNotForRole if this organisation may not ask for one of them; TokensUnavailable; LedgerFailure
   */
  make(inputs: readonly TokenInput[]): Promise<string[]>;
}

import type { Fingerprint } from '@naru/chaincode/domain';

/** Keys of tokens: that of carriers' bills, which carriers hold, too, and that of all other papers, which banks hold. */
// eslint-disable-next-line no-restricted-syntax -- names of keys, one of which is a status of bills, too
export const TOKEN_KEYS = ['BILL', 'PAPER'] as const;
const [BILL, PAPER] = TOKEN_KEYS;
export type TokenKey = (typeof TOKEN_KEYS)[number];

/** What a token is made of. */
export interface TokenInput {
  readonly key: TokenKey;
  readonly text: string;
}

/** Makes secrets of texts: the same text has the same secret, and nobody without the key can tell which. */
export interface TokenMaker {
  /**
   * A secret for each input, in their order: 32 bytes, in lower-case hexadecimal.
   * @throws MissingTokenKey if this organisation does not hold a key
   */
  make(inputs: readonly TokenInput[]): Promise<string[]>;
}

/** The key of which a fingerprint's token is made. */
export const keyOf = ({ kind }: Pick<Fingerprint, 'kind'>): TokenKey => (kind === BILL ? BILL : PAPER);

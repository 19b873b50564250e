/** The token with the private keys does not sign. The message is for the operator. */
export class TokenFailure extends Error {
  /** Whether it stays so as long as nobody does something: it is of no use to look for the token again. */
  readonly isLasting: boolean;

  constructor(
    message: string,
    { isLasting = false, ...options }: ErrorOptions & { readonly isLasting?: boolean } = {},
  ) {
    super(message, options);
    this.name = TokenFailure.name;
    this.isLasting = isLasting;
  }
}

import type { TokenKeyKind } from '@naru/chaincode/domain';

/** Something of each kind of key. */
export type OfEachKind<T> = Readonly<Record<TokenKeyKind, T>>;

export const ofEachKind = <T>(make: (kind: TokenKeyKind) => T): OfEachKind<T> => ({
  BILL: make('BILL'),
  TRADE_PAPER: make('TRADE_PAPER'),
  DECLARATION: make('DECLARATION'),
});

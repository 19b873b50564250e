import { BANK_A, BANK_B, OTHER_SHIPPER, partyOf, SHIPPER, type User } from '../../cast.js';
import type { HttpUser } from '../../http/httpUser.js';
import type { TestSystem } from '../../system/testSystem.js';

/** Who acts in a history: two shippers of one gateway, and two banks. */
export const TRADERS = { shipper: SHIPPER, otherShipper: OTHER_SHIPPER, bankA: BANK_A, bankB: BANK_B } as const;

export type Trader = keyof typeof TRADERS;
export const NAMES = ['shipper', 'otherShipper', 'bankA', 'bankB'] as const satisfies readonly Trader[];
export const BANKS = ['bankA', 'bankB'] as const satisfies readonly Trader[];

export type Traders = Readonly<Record<Trader, HttpUser>>;

export async function signInTraders(system: TestSystem): Promise<Traders> {
  const signIn = ({ msp, name }: User): Promise<HttpUser> => system.user(msp.replace(/MSP$/, ''), name);
  const [shipper, otherShipper, bankA, bankB] = await Promise.all(NAMES.map((name) => signIn(TRADERS[name])));
  if (!shipper || !otherShipper || !bankA || !bankB) throw new Error('a trader is missing');
  return { shipper, otherShipper, bankA, bankB };
}

/** Who a party is. @throws Error if it is none of them */
export function traderOf(party: { readonly msp: string; readonly party?: string | undefined }): Trader {
  const found = NAMES.find((name) => {
    const { msp, party: id } = partyOf(TRADERS[name]);
    return msp === party.msp && id === party.party;
  });
  if (found === undefined) throw new Error(`nobody here is ${JSON.stringify(party)}`);
  return found;
}

/** Which bank an organisation is. */
export function bankOf(msp: string): Trader {
  return msp === BANK_A.msp ? 'bankA' : 'bankB';
}

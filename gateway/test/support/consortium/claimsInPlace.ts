import type { Link } from '@naru/chaincode/domain';
import type { Scene } from './billScenes.js';
import { type Actor, BANK_A, BANK_B } from './cast.js';
import { AMOUNT_MINOR, paperClaim, usd } from './claimPapers.js';
import type { ActionParts } from './httpUser.js';
import { inHours, type Scenes } from './scenes.js';

/* Claims that take the place of others, and claims of several lenders. */

/** A claim on a paper bill that two banks lend on: a half each. */
export const syndicatedClaim = (more: object = {}): Record<string, unknown> =>
  paperClaim({ lenders: [BANK_A, BANK_B].map(({ msp }) => ({ msp, amount: usd(AMOUNT_MINOR / 2) })), ...more });

/** The offer of a claim to a bank. */
export const offerTo = ({ msp }: Actor, kind = 'TAKE_OVER'): ActionParts => ({
  input: { kind, to: msp, expires: inHours(24) },
});

const syndicated = (scenes: Scenes): Promise<Link> => scenes.paperClaim(BANK_A, syndicatedClaim());
const financed = async (scenes: Scenes): Promise<Link> => scenes.act(BANK_A, await scenes.paperClaim(), 'finance');

export const IN_PLACE_SCENES: Readonly<Record<string, Scene>> = {
  join: { on: syndicated, by: BANK_B },
  'decline-share': { on: syndicated, by: BANK_B },
  'offer-transfer': { on: financed, by: BANK_A, parts: () => offerTo(BANK_B) },
  'withdraw-transfer': {
    on: async (scenes) => scenes.act(BANK_A, await financed(scenes), 'offer-transfer', offerTo(BANK_B)),
    by: BANK_A,
  },
};

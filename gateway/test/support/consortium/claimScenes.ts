import type { Link } from '@naru/chaincode/domain';
import type { Scene } from './billScenes.js';
import { BANK_A, BANK_A_SECOND } from './cast.js';
import { CHALLENGE_SCENES } from './challengeScenes.js';
import { usd } from './claimPapers.js';
import { IN_PLACE_SCENES } from './claimsInPlace.js';
import type { Scenes } from './scenes.js';

const financed = async (scenes: Scenes): Promise<Link> => scenes.act(BANK_A, await scenes.paperClaim(), 'finance');

/** A scene for every action that changes a claim. */
export const CLAIM_SCENES: Readonly<Record<string, Scene>> = {
  extend: { on: (scenes) => scenes.paperClaim(), by: BANK_A },
  approve: {
    on: (scenes) => scenes.doubted(),
    by: BANK_A_SECOND,
    parts: () => ({ input: { reasonCode: 'CLEARED_BY_PAPERS' } }),
  },
  finance: { on: (scenes) => scenes.paperClaim(), by: BANK_A },
  repay: { on: financed, by: BANK_A, parts: () => ({ details: { amount: usd(1) } }) },
  'declare-default': { on: async (scenes) => (await scenes.financed()).claim, by: BANK_A },
  cure: {
    on: async (scenes) => scenes.act(BANK_A, (await scenes.financed()).claim, 'declare-default'),
    by: BANK_A,
  },
  release: { on: financed, by: BANK_A, parts: () => ({ input: { reasonCode: 'REPAID' } }) },
  cancel: { on: (scenes) => scenes.paperClaim(), by: BANK_A },
  expire: { on: (scenes) => scenes.paperClaim(), by: BANK_A, refusal: '409 NOT_DUE' },
  // The keys of this channel are never changed.
  retokenise: { on: (scenes) => scenes.paperClaim(), by: BANK_A, refusal: '409 CONFLICT' },
  ...CHALLENGE_SCENES,
  ...IN_PLACE_SCENES,
};

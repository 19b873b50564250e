import type { Link } from '@naru/chaincode/domain';
import type { Scene } from './billScenes.js';
import { type Actor, BANK_A, BANK_A_SECOND, BANK_B } from './cast.js';
import { paperClaim, usd } from './claimPapers.js';
import type { Scenes } from './scenes.js';

/** Papers that bank A holds and bank B was refused. The action names the claim of the other bank. */
function refusedClaim(
  by: Actor,
  on: (scenes: Scenes, claims: { held: Link; refusal: Link }) => Promise<Link>,
  named: 'held' | 'refusal',
): Scene {
  let id = '';
  return {
    by,
    on: async (scenes) => {
      const paper = paperClaim();
      const claims = { held: await scenes.paperClaim(BANK_A, paper), refusal: await scenes.paperClaim(BANK_B, paper) };
      ({ id } = claims[named]);
      return on(scenes, claims);
    },
    parts: () => ({ input: { [named === 'held' ? 'claim' : 'refusal']: id } }),
  };
}
const challenge = (scenes: Scenes, { held, refusal }: { held: Link; refusal: Link }): Promise<Link> =>
  scenes.act(BANK_B, refusal, 'challenge', { input: { claim: held.id } });
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
  challenge: refusedClaim(BANK_B, (_, { refusal }) => Promise.resolve(refusal), 'held'),
  open: refusedClaim(
    BANK_A,
    async (scenes, claims) => {
      await challenge(scenes, claims);
      return claims.held;
    },
    'refusal',
  ),
  'record-unanswered': { ...refusedClaim(BANK_B, challenge, 'held'), refusal: '409 NOT_DUE' },
};

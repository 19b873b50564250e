import type { Link } from '@naru/chaincode/domain';
import type { Scene } from './billScenes.js';
import { type Actor, BANK_A, BANK_B } from './cast.js';
import { paperClaim } from './claimPapers.js';
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
    parts: () => ({ input: { claim: id } }),
  };
}
const challenge = (scenes: Scenes, { held, refusal }: { held: Link; refusal: Link }): Promise<Link> =>
  scenes.act(BANK_B, refusal, 'challenge', { input: { claim: held.id } });

const dispute = (scenes: Scenes, by: Actor, one: Link, other: Link): Promise<Link> =>
  scenes.act(by, one, 'dispute', { input: { claim: other.id } });

/** A refused bank asks for the claim that stood against its own, or both banks compare the two. */
export const CHALLENGE_SCENES: Readonly<Record<string, Scene>> = {
  challenge: refusedClaim(BANK_B, (_, { refusal }) => Promise.resolve(refusal), 'held'),
  open: refusedClaim(
    BANK_A,
    async (scenes, claims) => {
      await challenge(scenes, claims);
      return claims.held;
    },
    'refusal',
  ),
  dispute: refusedClaim(BANK_B, (_, { refusal }) => Promise.resolve(refusal), 'held'),
  settle: refusedClaim(
    BANK_A,
    async (scenes, { held, refusal }) => {
      await dispute(scenes, BANK_A, held, refusal);
      await scenes.act(BANK_B, refusal, 'open', { input: { claim: held.id } });
      return held;
    },
    'refusal',
  ),
  'record-unanswered': { ...refusedClaim(BANK_B, challenge, 'held'), refusal: '409 NOT_DUE' },
};

import type { GatewayConfig } from '../config/config.js';
import type { Tokens } from '../tokens/createTokens.js';
import { type PresentationGround, TokensOfPresentations } from './credits/tokensOfPresentations.js';
import { keepKeys } from './membership/keepKeys.js';
import { Retokenising, type RetokenisingGround } from './membership/retokenising.js';

/** What the tokens of documents that are on the ledger stand on. */
type DutyGround = Omit<RetokenisingGround & PresentationGround, 'mspId' | 'user' | 'evaluations'> & {
  readonly tokens: Tokens;
};

/** What a gateway does about tokens without anybody asking for it. */
export interface TokenDuties {
  readonly retokenising: Retokenising;
  /** Does it as long as the gateway runs. */
  readonly run: (signal: AbortSignal) => void;
}

export function openTokenDuties(
  { organization: { mspId, roles }, serviceUser: user }: GatewayConfig,
  { tokens, ...ground }: DutyGround,
): TokenDuties {
  const known = { mspId, user, evaluations: tokens.evaluations, ...ground };
  const retokenising = new Retokenising(known);
  return {
    retokenising,
    run: (signal) => {
      void keepKeys({ ...tokens, retokenising }, ground.log, signal);
      // Nobody else is presented to.
      if (roles.includes('BANK')) void new TokensOfPresentations(known).run(signal);
    },
  };
}

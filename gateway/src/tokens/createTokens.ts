import type { Logger } from 'pino';
import type { GatewayConfig } from '../config/config.js';
import type { Database } from '../database/openDatabase.js';
import { HeardRequests } from '../exchange/heardRequests.js';
import { MemberRequests, type Whereabouts } from '../exchange/memberRequests.js';
import { Hearing, type MemberService } from '../exchange/memberService.js';
import { Attestations } from '../fabric/attestations.js';
import type { Ledger } from '../fabric/ledger.js';
import type { QuerySigner } from '../fabric/wire.js';
import { Sealing } from '../identity/sealing.js';
import { CeremonyPart } from './ceremonyPart.js';
import { CeremonyDesk } from './ceremonyDesk.js';
import { EvaluationCounts } from './evaluationCounts.js';
import { Evaluations } from './evaluations.js';
import { KeySource } from './keySource.js';
import { PlannedCeremonies } from './plannedCeremonies.js';
import { ShareHolder } from './shareHolder.js';
import { ShareHolders } from './shareHolders.js';
import { ThresholdTokens } from './thresholdTokens.js';
import type { TokenMaker } from './tokenMaker.js';
import { TokenSecrets } from './tokenSecrets.js';

/** What tokens stand on. */
export interface TokenGround {
  readonly db: Database;
  readonly ledger: Ledger;
  readonly signer: QuerySigner;
  readonly whereabouts: Whereabouts;
  readonly log: Logger;
  /** Counts what share-holders did not give. */
  readonly failed: (msp: string, outcome: string) => void;
}

/** All of a gateway that has to do with tokens. */
export interface Tokens {
  readonly maker: TokenMaker;
  readonly source: KeySource;
  /** What is asked of other members' gateways. */
  readonly requests: MemberRequests;
  /** What other members' gateways may ask, and how they are heard. */
  readonly services: readonly MemberService[];
  readonly hearing: Hearing;
  readonly counts: EvaluationCounts;
  readonly evaluations: Evaluations;
  readonly share: ShareHolder;
  readonly desk: CeremonyDesk;
  readonly ceremonies: PlannedCeremonies;
}

export function createTokens(config: GatewayConfig, ground: TokenGround): Tokens {
  const { db, ledger, signer, whereabouts, log, failed } = ground;
  const { organization, serviceUser: user, secrets, limits } = config;
  const { mspId, roles } = organization;
  const attestations = new Attestations(signer, mspId, user);
  const requests = new MemberRequests(attestations, whereabouts);
  const source = new KeySource(ledger, user);
  const shares = new TokenSecrets(db, new Sealing(secrets.wallet));
  const evaluations = new Evaluations(db, limits.evaluationsPerDay);
  const share = new ShareHolder(mspId, source, shares, evaluations);
  const counts = new EvaluationCounts(mspId, source, evaluations, requests);
  const holders = new ShareHolders({ msp: mspId, roles }, share, requests, { log, failed });
  const desk = new CeremonyDesk({ requests, ledger, user, mspId }, log);
  return {
    maker: new ThresholdTokens(roles, source, holders),
    ...{ source, requests, counts, evaluations, share, desk },
    services: [share.service, counts.service, ...new CeremonyPart(mspId, attestations, source, shares).services],
    hearing: new Hearing(mspId, attestations, new HeardRequests(db)),
    ceremonies: new PlannedCeremonies({ mspId, user }, desk, ledger, log),
  };
}

import type { Logger } from 'pino';
import type { AuditLog } from '../audit/auditLog.js';
import type { AuditQueries } from '../audit/auditQueries.js';
import type { GatewayConfig } from '../config/config.js';
import type { Database } from '../database/openDatabase.js';
import type { Documents } from '../documents/documents.js';
import type { MemberRequests } from '../exchange/memberRequests.js';
import type { Acted, Ledger } from '../fabric/ledger.js';
import type { Witnesses } from '../fabric/wire.js';
import type { Acts } from '../identity/acts.js';
import type { Administration } from '../identity/administration.js';
import type { Authentication } from '../identity/authentication.js';
import type { LogInGuard } from '../identity/logInGuard.js';
import type { SecondFactors } from '../identity/secondFactors.js';
import type { Sessions } from '../identity/sessions.js';
import type { ImportDesk } from '../imports/importJob.js';
import type { Metrics } from '../metrics.js';
import type { EventFeed } from '../readModel/eventFeed.js';
import type { Questions } from '../readModel/questions.js';
import type { ReadModel } from '../readModel/readModel.js';
import type { Tokens } from '../tokens/createTokens.js';
import type { WebhookDesk } from '../webhooks/dispatcher.js';
import type { FourEyes } from '../proposals/fourEyes.js';
import type { Proposals } from '../proposals/proposals.js';
import type { RetokenisingProgress } from '../tokens/retokenisingProgress.js';
import type { ActionGuard } from './actionGuard.js';
import type { ActionSequel } from './actionSequel.js';
import type { Draining } from './draining.js';
import type { Readiness } from './healthRoutes.js';
import type { Load } from './load/load.js';
import type { SigningDesk } from './offline/signingDesk.js';
import type { KeptAnswers } from './once/keptAnswers.js';

/** All that endpoints and routes stand on. */
export interface Services extends Questions {
  readonly audit: AuditLog;
  readonly auditQueries: AuditQueries;
  readonly authentication: Authentication;
  readonly administration: Administration;
  readonly acts: Acts;
  readonly logInGuard: LogInGuard;
  readonly sessions: Sessions;
  readonly secondFactors: SecondFactors;
  readonly fourEyes: FourEyes;
  readonly proposals: Proposals;
  readonly ledger: Ledger;
  readonly witnesses: Witnesses;
  readonly documents: Documents;
  readonly db: Database;
  /** The answers to requests with an Idempotency-Key. */
  readonly kept: KeptAnswers;
  /** The actions whose users sign elsewhere. */
  readonly offline: SigningDesk<Acted>;
  readonly actionGuards: readonly ActionGuard[];
  readonly actionSequels: readonly ActionSequel[];
  readonly tokens: Tokens;
  /** What is asked of other members' gateways. */
  readonly requests: MemberRequests;
  /** In whose name the gateway itself reads the ledger: everything of its organisation. */
  readonly serviceUser: string;
  /** The organisation whose gateway it is. */
  readonly mspId: string;
  readonly retokenising: { readonly progress: RetokenisingProgress | undefined };
  readonly eventFeed: EventFeed;
  readonly readModel: Pick<ReadModel, 'block' | 'reached'>;
  readonly webhooks: WebhookDesk;
  readonly imports: ImportDesk;
  readonly readiness: Readiness;
  readonly draining: Draining;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly limits: GatewayConfig['limits'];
  readonly load: Load;
  readonly trustedProxies: GatewayConfig['trustedProxies'];
  /** Live streams end with it. */
  readonly ending: AbortSignal;
}

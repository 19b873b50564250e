import type { Logger } from 'pino';
import type { GatewayConfig } from '../config/config.js';
import type { Documents } from '../documents/documents.js';
import type { Ledger } from '../fabric/ledger.js';
import type { Authentication } from '../identity/authentication.js';
import type { Metrics } from '../metrics.js';
import type { Provenance } from '../areas/provenance/provenance.js';
import type { DocumentQueries } from '../readModel/documentQueries.js';
import type { EventQueries } from '../readModel/eventQueries.js';
import type { ReadModel } from '../readModel/readModel.js';
import type { Submissions } from '../readModel/submissions.js';
import type { Readiness } from './healthRoutes.js';

/** All that the HTTP interface stands on. */
export interface Services {
  readonly authentication: Authentication;
  readonly ledger: Ledger;
  readonly documents: Documents;
  readonly documentQueries: DocumentQueries;
  readonly eventQueries: EventQueries;
  readonly provenance: Provenance;
  readonly submissions: Submissions;
  readonly readModel: Pick<ReadModel, 'block' | 'reached' | 'onBlock'>;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly limits: GatewayConfig['limits'];
  readonly trustedProxies: GatewayConfig['trustedProxies'];
}

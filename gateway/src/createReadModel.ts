import { TradeError } from '@naru/chaincode/domain';
import { listMembers } from '@naru/network';
import type { Logger } from 'pino';
import { FOLLOWING } from './areas/areas.js';
import { tidyApprovals } from './areas/membership/approvals.js';
import type { GatewayConfig } from './config/config.js';
import type { Database } from './database/openDatabase.js';
import type { Ledger } from './fabric/ledger.js';
import type { Wire } from './fabric/wire.js';
import { Leadership } from './readModel/leadership.js';
import { ReadModel } from './readModel/readModel.js';

/** An embedded database has one. */
const ONLY_GATEWAY = 'embedded';

/** The read model sees as the service user does: everything of the organisation, and nothing else. */
export function createReadModel(
  config: GatewayConfig,
  {
    db,
    wire,
    ledger,
    log,
  }: { readonly db: Database; readonly wire: Wire; readonly ledger: Ledger; readonly log: Logger },
): ReadModel {
  const { consortium, organization, serviceUser, resolutionsFile } = config;
  const members = listMembers(consortium);
  return new ReadModel(
    db,
    { mspId: organization.mspId, members, ...FOLLOWING },
    (from, signal) => {
      const blocks = wire.blocks(serviceUser, from, signal);
      return resolutionsFile === undefined ? blocks : tidyApprovals(blocks, resolutionsFile, log);
    },
    {
      read: (link, transactionId) =>
        nullIfRefused(async () =>
          transactionId === undefined
            ? (await ledger.read(serviceUser, link)).content
            : (await ledger.readVersion(serviceUser, link, transactionId)).content,
        ),
      readBatch: (id) => nullIfRefused(async () => (await ledger.readBatch(serviceUser, id)).content),
    },
    new Leadership(db, config.databaseUrl === undefined ? ONLY_GATEWAY : undefined),
    log,
  );
}

/** This organisation no longer sees the document, or it is not authentic: there is nothing to index. */
async function nullIfRefused(read: () => Promise<string | null>): Promise<string | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TradeError) return null;
    throw error;
  }
}

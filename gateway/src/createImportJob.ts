import { ON_ACTIONS } from './areas/areas.js';
import type { AuditLog } from './audit/auditLog.js';
import { auditedMaker } from './auditedMaker.js';
import type { GatewayConfig } from './config/config.js';
import type { Database } from './database/openDatabase.js';
import type { Documents } from './documents/documents.js';
import { makeBatch } from './documents/makeBatch.js';
import { Salts } from './documents/salts.js';
import type { Ledger } from './fabric/ledger.js';
import { guardReading } from './http/guardReading.js';
import { makeId } from './http/makeId.js';
import type { Acts } from './identity/acts.js';
import { ImportJob, type ImportParts } from './imports/importJob.js';
import type { DocumentQueries } from './readModel/documentQueries.js';

interface Needed extends Pick<ImportParts, 'users' | 'fourEyes'> {
  readonly audit: Pick<AuditLog, 'note'>;
  readonly acts: Pick<Acts, 'note'>;
  readonly ledger: Ledger;
  readonly documents: Documents;
  readonly documentQueries: DocumentQueries;
}

/** Puts together what imports documents: a row goes through what a request of its own goes through. */
export function createImportJob(
  { secrets }: GatewayConfig,
  { db, log }: Pick<ImportParts, 'db' | 'log'>,
  { users, ledger, documents, documentQueries, audit, acts, fourEyes }: Needed,
): ImportJob {
  const salts = new Salts(secrets.salt);
  return new ImportJob({
    ...{ db, log, users, fourEyes, makeId },
    maker: auditedMaker(
      {
        batch: ({ user, definition, action }, id, input, made) =>
          makeBatch({ ledger, salts }, { user: user.name, definition, action, id, input, documents: made }),
        one: async ({ user, definition, action }, id, body) => {
          const { transaction } = await documents.act(user, definition, action, id, body);
          if (transaction !== undefined) await acts.note(transaction.id, user);
        },
      },
      audit,
    ),
    guard:
      (type) =>
      async (user, { action, body: { input, document } }) => {
        const reading = guardReading({ documents, documentQueries }, user);
        await runGuards(db, { user, type, action: action.name, id: '', input, document }, reading);
      },
  });
}

async function runGuards(db: Database, ...[asked, reading]: GuardArguments): Promise<void> {
  for (const guard of ON_ACTIONS.actionGuards) await guard(asked, db, reading);
}

type Guard = (typeof ON_ACTIONS.actionGuards)[number];
type GuardArguments = [Parameters<Guard>[0], Parameters<Guard>[2]];

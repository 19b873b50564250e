import { TradeError } from '@naru/chaincode/domain';
import type { AuditLog } from './audit/auditLog.js';
import { LedgerFailure } from './fabric/ledgerFailure.js';
import type { Checking } from './imports/checkRows.js';
import type { Maker } from './imports/submitting.js';

/** Under which operation the audit log has what an import makes: the request that began to make it. */
const OPERATION = 'POST /v1/imports/{id}/start';

/** Puts each batch that an import makes on the audit log, and each document that it makes alone, under its id. */
export function auditedMaker(maker: Maker, audit: Pick<AuditLog, 'note'>): Maker {
  const note = async (checking: Checking, id: string, making: Promise<void>): Promise<void> => {
    const { user, definition } = checking;
    const about = { event: 'ACTION', operation: OPERATION, user: user.name, role: user.role } as const;
    const of = { ...about, type: definition.type, id };
    try {
      await making;
      audit.note({ ...of, outcome: 'DONE' });
    } catch (error) {
      audit.note({ ...of, ...failureOf(error) });
      throw error;
    }
  };
  return {
    batch: (checking, id, input, documents) => note(checking, id, maker.batch(checking, id, input, documents)),
    one: (checking, id, body) => note(checking, id, maker.one(checking, id, body)),
  };
}

function failureOf(error: unknown): { readonly outcome: 'DENIED' | 'UNKNOWN' | 'FAILED'; readonly code?: string } {
  if (error instanceof TradeError) return { outcome: 'DENIED', code: error.code };
  const isUnknown = error instanceof LedgerFailure && error.kind === 'COMMIT_UNKNOWN';
  return { outcome: isUnknown ? 'UNKNOWN' : 'FAILED' };
}

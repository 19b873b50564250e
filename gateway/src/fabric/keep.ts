import { type DocumentDefinition, KeepResult } from '@naru/chaincode/domain';
import { parseAnswer } from './parseAnswer.js';
import { persist, type Retries } from './persist.js';
import { submit } from './submit.js';
import type { Wire } from './wire.js';

/** The action that brings the document, and the private bytes that are kept; undefined if it brings none of that kind. */
interface Keeping {
  readonly definition: DocumentDefinition;
  readonly action: string;
  readonly id: string;
  readonly request: string;
  readonly kept?: Readonly<Record<string, string>> | undefined;
}

/** Whose peer keeps the document, and with what it is asked to. */
interface Keeper {
  readonly wire: Wire;
  readonly mspId: string;
  readonly retries: Retries;
}

/**
 * Puts the document of an action into the own collection, where its hash is found by the action that follows. The own peer
 * endorses alone, so that nobody else sees it. @throws TradeError, LedgerFailure
 */
export async function keep(
  { wire, mspId, retries }: Keeper,
  user: string,
  { definition, action, id, request, kept }: Keeping,
): Promise<void> {
  if (kept === undefined) return;
  const call = {
    transaction: 'documents:keep',
    arguments: [definition.type, id, action, request],
    transient: kept,
    endorsers: [mspId],
  };
  await persist(retries, async () => {
    const endorsed = await wire.endorse(user, call);
    if (parseAnswer(KeepResult, endorsed.result).isNew) await submit(retries, endorsed);
  });
}

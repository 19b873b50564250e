import { type DocumentDefinition, KeepResult } from '@naru/chaincode/domain';
import { parseAnswer } from './parseAnswer.js';
import { persist, type Retries } from './persist.js';
import { submit } from './submit.js';
import type { Call, Endorsed, Wire } from './wire.js';

/** The action that brings the document, and the private bytes that are kept; undefined if it brings none of that kind. */
interface Keeping {
  readonly definition: DocumentDefinition;
  readonly action: string;
  readonly id: string;
  readonly request: string;
  readonly kept?: Readonly<Record<string, string>> | undefined;
}

/** Whose peer keeps something, and with what it is asked to. */
export interface Keeper {
  readonly wire: Wire;
  readonly mspId: string;
  readonly retries: Retries;
}

/**
 * Writes into the own collection what no other organisation is to get: the own peer endorses alone. Nothing is submitted if
 * its answer says that it is there already. @throws TradeError, LedgerFailure
 */
export async function writeAlone(
  { wire, mspId, retries }: Keeper,
  user: string,
  call: Omit<Call, 'endorsers'>,
  isNew: (result: Endorsed['result']) => boolean = () => true,
): Promise<void> {
  await persist(retries, async () => {
    const endorsed = await wire.endorse(user, { ...call, endorsers: [mspId] });
    if (isNew(endorsed.result)) await submit(retries, endorsed);
  });
}

/**
 * Puts the document of an action into the own collection, where its hash is found by the action that follows. @throws TradeError, LedgerFailure
 */
export async function keep(
  keeper: Keeper,
  user: string,
  { definition, action, id, request, kept }: Keeping,
): Promise<void> {
  if (kept === undefined) return;
  const call = {
    transaction: 'documents:keep',
    arguments: [definition.type, id, action, request],
    transient: kept,
  };
  await writeAlone(keeper, user, call, (result) => parseAnswer(KeepResult, result).isNew);
}

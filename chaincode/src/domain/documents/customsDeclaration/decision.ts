import { Nothing } from '../../vocabulary/actionDescriptions';
import type { Change, Facts } from '../../vocabulary/facts';
import type { TradeRecord } from '../../vocabulary/record';
import { noteUnserved } from '../../vocabulary/unservedRemarks';
import {
  acceptContent,
  CUSTOMS,
  decideNow,
  declaration,
  type DeclarationState,
  type DeclarationStatus,
  stopNow,
  unapproved,
} from './words';

/*
 * Customs decides whether or not the declarant's peer signs: a declarant that endorses nothing could keep its goods from
 * being held. The ledger then has the hash of the reason, and `serve-remarks` brings the reason later.
 */

export const OFFICERS = ['customs-officer'] as const;
export const DECIDED = {
  ...{ roles: OFFICERS, by: CUSTOMS, input: Nothing },
  ...{ opponentMayBeAbsent: true, isOnSeenVersion: true },
} as const;

interface Deciding extends Pick<Facts, 'absence'> {
  readonly state: DeclarationState;
  readonly record: Pick<TradeRecord, 'version' | 'content'>;
}

/** The change by a decision whose remarks may be stated by their hash. */
export const decideAs =
  <const To extends DeclarationStatus>(status: To, action: string) =>
  ({ state, ...facts }: Deciding): { change: Change<To, DeclarationState> } => ({
    change: declaration.changeTo(status, decideNow(noteUnserved(unapproved(state), action, facts), facts.record)),
  });

/** The same by a decision that stops the goods, which ends every exception that was given before. */
export const stopAs =
  <const To extends DeclarationStatus>(status: To, action: string) =>
  (deciding: Deciding): { change: Change<To, DeclarationState> } =>
    decideAs(status, action)({ ...deciding, state: stopNow(deciding.state, deciding.record) });

/** The same by a decision that accepts the goods as they are declared now. */
export const acceptAs =
  <const To extends DeclarationStatus>(status: To, action: string) =>
  (deciding: Deciding): { change: Change<To, DeclarationState> } =>
    decideAs(status, action)({ ...deciding, state: acceptContent(deciding.state, deciding.record) });

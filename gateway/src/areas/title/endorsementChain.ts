import { BillState, isSameParty, type Party, type TradeRecord } from '@naru/chaincode/domain';
import type { PlacedVersion } from '../../readModel/documentQueries.js';

/** An entry of DCSA's endorsement chain, with parties of the ledger. */
export interface ChainEntry {
  readonly actionDateTime: string;
  readonly actionCode: string;
  readonly actor: Party;
  readonly recipient?: Party | undefined;
  readonly reasonCode?: string | undefined;
  /** The transaction, by which the ledger can be asked for the proof. */
  readonly auditReference: string;
}

type Move = Omit<ChainEntry, 'actionDateTime' | 'auditReference'>;

/** A record of a bill with its state read. */
interface Version {
  readonly record: TradeRecord;
  readonly state: BillState;
  /** The carrier, with the party that issued the bill. */
  readonly carrier: Party;
}

/**
 * The endorsement chain of a bill (DCSA eBL END 3.0.4), the latest entry first. It follows from what changed between two
 * versions, whatever action changed it: a presentation under a credit moves a bill, too.
 * @param versions every version that counts, the oldest first
 */
export function deriveChain(versions: readonly PlacedVersion[]): ChainEntry[] {
  const first = versions[0];
  if (first === undefined) return [];
  const carrier = first.record.author;
  let before: Version | undefined;
  const entries: ChainEntry[] = [];
  for (const { record, transactionId: auditReference } of versions) {
    const after = { record, state: BillState.parse(record.state), carrier };
    const moves = before === undefined ? issueOf(after) : listMoves(before, after);
    entries.push(...moves.map((move) => ({ actionDateTime: record.time, ...move, auditReference })));
    before = after;
  }
  return entries.reverse();
}

const issueOf = ({ state, carrier }: Version): Move[] => [
  { actionCode: 'ISSUE', actor: carrier, recipient: state.issuedTo },
];

function listMoves(before: Version, after: Version): Move[] {
  const surrender = listSurrenderMoves(before, after);
  if (surrender !== undefined) return surrender;
  const moves = [...listEndorsements(before, after), ...listTransfers(before, after)];
  return after.record.action === 'sign' ? [{ actionCode: 'SIGN', actor: after.record.author }] : moves;
}

const SURRENDERS: Readonly<Record<string, string>> = {
  PENDING_SURRENDER_FOR_DELIVERY: 'SURRENDER_FOR_DELIVERY',
  PENDING_SURRENDER_FOR_AMENDMENT: 'SURRENDER_FOR_AMENDMENT',
};
const ACCEPTED: readonly string[] = ['SURRENDERED_FOR_DELIVERY', 'SURRENDERED_FOR_AMENDMENT'];

/** What the holder asks of the carrier, and its answer; undefined if the status does not speak of a surrender. */
function listSurrenderMoves(before: Version, { record: { status }, state, carrier }: Version): Move[] | undefined {
  if (before.record.status === status) return undefined;
  const requested = SURRENDERS[status];
  if (requested !== undefined) {
    const actor = state.surrenderedBy ?? before.state.possessor;
    return [{ actionCode: requested, actor, recipient: carrier, reasonCode: state.amendmentReason }];
  }
  if (ACCEPTED.includes(status)) return [{ actionCode: 'SURRENDERED', actor: carrier }];
  if (status !== 'ISSUED') return [];
  return [{ actionCode: 'SREJ', actor: carrier, recipient: state.possessor, reasonCode: state.surrenderRefusal }];
}

/** Title that passes with a blank bill passes by the transfer alone. */
function listEndorsements({ state: before }: Version, { state: after, record }: Version): Move[] {
  const offered = record.action === 'accept-transfer' && before.offer?.kind === 'TRANSFER' ? before.offer : undefined;
  const actionCode = offered === undefined ? findEndorsement(before, after) : offered.endorsement;
  if (actionCode === undefined) return [];
  const recipient = actionCode === 'BLANK_ENDORSE' ? undefined : after.titleHolder;
  return [{ actionCode, actor: before.titleHolder, recipient }];
}

function findEndorsement(before: BillState, after: BillState): BillState['endorsement'] {
  const isSame = isSameParty(before.titleHolder, after.titleHolder) && before.endorsement === after.endorsement;
  const isBlank = before.endorsement === 'BLANK_ENDORSE' && after.endorsement === 'BLANK_ENDORSE';
  return isSame || isBlank ? undefined : after.endorsement;
}

function listTransfers({ state: { possessor: from } }: Version, { state: { possessor: to } }: Version): Move[] {
  return isSameParty(from, to) ? [] : [{ actionCode: 'TRANSFER', actor: from, recipient: to }];
}

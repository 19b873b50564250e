import { sha256Hex } from '../domain/encoding/canonicalJson';
import { DEFINITIONS } from '../domain/documents/registry';
import { isVisibleTo, seesDocuments } from '../domain/vocabulary/guards';
import { hidesPartyOf, isHiddenParty } from '../domain/vocabulary/privateParty';
import type { TradeRecord } from '../domain/vocabulary/record';
import { openKept } from '../domain/vocabulary/sealing';
import { readStored } from './batchReading';
import type { Session } from './session';

/**
 * Whether the caller may see a document when it reads: by the record, or because the document names the caller's party. Only
 * a peer of the caller's own organisation has the document.
 */
export async function maySee(session: Session, record: TradeRecord): Promise<boolean> {
  const { caller } = session;
  if (isVisibleTo(caller, record)) return true;
  if (!seesDocuments(caller.role) || !hidesPartyOf(record, caller.msp)) return false;
  const content = await readContent(session, record);
  return content !== null && isHiddenParty(caller, record, DEFINITIONS[record.type].hiddenParty(openKept(content)));
}

/**
 * Whether a caller who reads a version may read its remarks. An organisation can have users of several parties, and remarks
 * that are for some of them alone; whoever made them reads them, too. Who came later, or has left, is told no more than that.
 */
export async function mayReadRemarks(session: Session, record: TradeRecord): Promise<boolean> {
  const told = DEFINITIONS[record.type].remarksTo(record);
  return told === undefined || (await maySee(session, { ...record, parties: [record.author, ...told] }));
}

/** The document of a version, sealed, as the caller's own organisation has it; null if it does not. */
export async function readContent({ stub, caller }: Session, record: TradeRecord): Promise<string | null> {
  const stored = await readStored(stub, caller.msp, record);
  return stored !== null && sha256Hex(stored) === record.content.hash ? stored : null;
}

import { createHash } from 'node:crypto';
import { BillState, DEFINITIONS, reject, Sha256, type TradeRecord, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import { MemberFailure } from '../../exchange/memberFailure.js';
import { memberService } from '../../exchange/memberService.js';
import type { ServiceOf } from '../../http/memberRoutes.js';
import { RequestProblem } from '../../http/problem.js';
import type { Services } from '../../http/services.js';
import { findFile, MAX_FILE_BYTES } from './attachmentFiles.js';

/* A file of a bill goes from the gateway of one party to that of another, when somebody there asks for it. */

const FILES_PATH = '/attachment-files';
const MAX_REQUEST_BYTES = 32_768;
/** How long one gateway may take, and all together. */
const ASK_MS = 20_000;
const ASK_ALL_MS = 60_000;
const RETRY_AFTER_SECONDS = '30';

const FileRequest = z.strictObject({ bill: Ulid, sha256: Sha256 });

export type Attachment = NonNullable<z.infer<typeof BillState>['attachments']>[number];

/** The files that a bill names. */
export const listAttachments = ({ state }: Pick<TradeRecord, 'state'>): readonly Attachment[] =>
  BillState.parse(state).attachments ?? [];

/**
 * Gives a file of a bill to the gateway of a member that is a party of the bill now. Whoever is none, or is none any more,
 * gets the same answer as for a file that is not here.
 */
export const fileService: ServiceOf = ({ ledger, db, serviceUser }) =>
  memberService({
    path: FILES_PATH,
    maxBytes: MAX_REQUEST_BYTES,
    isFile: true,
    request: FileRequest,
    serve: async ({ msp }, { bill, sha256 }) => {
      const { record, authentic } = await ledger.read(serviceUser, {
        type: DEFINITIONS['bill-of-lading'].type,
        id: bill,
      });
      const isParty = record.parties.some((party) => party.msp === msp);
      const isNamed = listAttachments(record).some((each) => each.sha256 === sha256);
      const bytes = authentic && isParty && isNamed ? await findFile(db, bill, sha256) : undefined;
      return bytes ?? reject('NOT_FOUND', 'This gateway has no such file for you.', { sha256 });
    },
  });

/**
 * Gets a file from the gateway of another party: first of whoever attached it, then of the carrier.
 * @throws TradeError NOT_FOUND if none of them has it; RequestProblem MEMBER_UNAVAILABLE if one that may have it does not
 * answer, or gives another file; LedgerFailure
 */
export async function fetchFile(
  { requests, log }: Pick<Services, 'requests' | 'log'>,
  own: string,
  record: TradeRecord,
  attachment: Attachment,
): Promise<Uint8Array> {
  const { sha256 } = attachment;
  const failures: MemberFailure[] = [];
  const until = Date.now() + ASK_ALL_MS;
  const others = listGateways(record, attachment).filter((msp) => msp !== own);
  for (const to of others) {
    const withinMs = Math.max(1, Math.min(ASK_MS, until - Date.now()));
    const question = { to, path: FILES_PATH, request: { bill: record.id, sha256 }, withinMs, maxBytes: MAX_FILE_BYTES };
    try {
      return requireSame(to, sha256, await requests.askForFile(question));
    } catch (error) {
      if (!(error instanceof MemberFailure)) throw error;
      failures.push(error);
    }
  }
  const silent = failures.filter(({ code }) => code !== 'NOT_FOUND');
  for (const error of silent) log.warn({ err: error }, 'A gateway does not give the file of a bill');
  return silent.length > 0 ? rejectUnavailable(silent) : rejectNowhere(attachment);
}

/** The organisations that may have a file, each once: only parties may read it, so only they are asked. */
function listGateways({ parties, state }: TradeRecord, { by }: Attachment): string[] {
  const organizations = new Set(parties.map(({ msp }) => msp));
  const first = [by, BillState.parse(state).issuer].filter((msp) => organizations.has(msp));
  return [...new Set([...first, ...organizations])];
}

/** @throws MemberFailure */
function requireSame(to: string, sha256: string, bytes: Uint8Array): Uint8Array {
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw new MemberFailure(to, 'UNREADABLE', 'it gives another file than the bill names.');
}

function rejectUnavailable(failures: readonly MemberFailure[]): never {
  const members = failures.map(({ msp, kind, code }) => ({ msp, reason: code ?? kind }));
  throw new RequestProblem({
    code: 'MEMBER_UNAVAILABLE',
    title: 'No gateway of a party gives the file',
    detail:
      'The gateways that are named did not give the file, and the others do not have it. Ask again later; or get it ' +
      'from one of these members in another way, and PUT it here.',
    values: { members },
    headers: { 'Retry-After': RETRY_AFTER_SECONDS },
  });
}

function rejectNowhere({ sha256, by }: Attachment): never {
  return reject(
    'NOT_FOUND',
    `No gateway of a party has this file. Ask ${by}, which attached it, to PUT it at its own gateway, or to send it to you, and PUT it here.`,
    { sha256, by },
  );
}

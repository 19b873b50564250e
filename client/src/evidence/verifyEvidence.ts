import type { Schemas } from '../operations.js';
import { parseJson } from '../answers.js';
import { fingerprintOf, judgeCertificate, toHex } from './certificates.js';
import { type Authority, type Evidence, EvidenceError } from './evidenceFile.js';
import { readIdentity, readSignedAnswer } from './fabricMessages.js';
import { verifySignature } from './signatures.js';

/** The chaincode says so of its statements, so that no other answer of it is taken for one. */
const STATEMENT = 'naru.document-state';
type TradeRecord = Schemas['TradeRecord'];

/** UNSURE: the file alone does not tell. */
export type Verdict = 'YES' | 'NO' | 'UNSURE';

/** The answer to one of the three questions, in words. */
export interface Finding {
  readonly verdict: Verdict;
  readonly text: string;
}

/** What a piece of evidence says, and what of it is proved. */
export interface EvidenceReport {
  /** Is the file whole: does the document belong to the record, and did those sign who are named? */
  readonly whole: Finding;
  /** Who issued the document? */
  readonly issuer: Finding;
  /** Did the ledger stand behind it when the statement was made? */
  readonly standing: Finding;
  readonly channel: string;
  /** When the peers said so: RFC 3339. */
  readonly time: string;
  readonly record: TradeRecord;
  /** The private document; null if it is not in the file. */
  readonly document: unknown;
  /** The members whose peers signed, by MSP id. */
  readonly signedBy: readonly string[];
  /** What is wrong, a sentence for each. */
  readonly faults: readonly string[];
  /** SHA-256 of the certificates of the authorities on which the signatures rest, to compare with known ones. */
  readonly authorities: readonly { readonly msp: string; readonly fingerprints: readonly string[] }[];
}

interface Stated {
  readonly statement: string;
  readonly channel: string;
  readonly time: string;
  readonly record: TradeRecord;
  readonly authentic: boolean;
  readonly genuine: boolean;
  readonly versions: readonly Pick<TradeRecord, 'version' | 'status' | 'action' | 'author' | 'time'>[];
}

/**
 * Verifies evidence without a network.
 *
 * @param trusted The authorities that are known from elsewhere (`GET /v1/authorities` of a gateway that one trusts). Without
 * them the file can only be compared with itself: the report names the fingerprints to compare.
 * @throws EvidenceError if it cannot be read
 * @example
 * const { whole, issuer, standing } = await verifyEvidence(parseEvidence(text), parseAuthorities(known));
 */
export async function verifyEvidence(evidence: Evidence, trusted?: readonly Authority[]): Promise<EvidenceReport> {
  const payload = fromBase64(evidence.statement.payload);
  const stated = readStatement(payload);
  const authorities = trusted ?? evidence.authorities;
  const { signedBy, faults } = await verifySignatures(evidence, payload, { authorities, at: new Date(stated.time) });
  if (evidence.document !== null && (await hashOf(evidence.document)) !== stated.record.content.hash)
    faults.push('The document is not the one of the record: its hash is another.');
  const rests = {
    signedBy,
    faults,
    isTrusted: trusted !== undefined,
    isMajority: signedBy.length * 2 > authorities.length,
  };
  return {
    whole: judgeWhole(evidence, rests),
    issuer: judgeIssuer(stated, rests),
    standing: judgeStanding(stated, rests),
    ...{ channel: stated.channel, time: stated.time, record: stated.record, signedBy, faults },
    document: openDocument(evidence.document),
    authorities: await Promise.all(
      authorities
        .filter(({ msp }) => signedBy.includes(msp))
        .map(async ({ msp, certificates }) => ({
          msp,
          fingerprints: await Promise.all(certificates.map(fingerprintOf)),
        })),
    ),
  };
}

/** On what the answers rest. */
interface Rests {
  readonly signedBy: readonly string[];
  readonly faults: readonly string[];
  readonly isTrusted: boolean;
  readonly isMajority: boolean;
}

function judgeWhole({ document }: Evidence, { faults, signedBy }: Rests): Finding {
  if (faults.length > 0) return { verdict: 'NO', text: faults.join(' ') };
  if (signedBy.length === 0) return { verdict: 'NO', text: 'Nobody signed it.' };
  if (document === null)
    return { verdict: 'UNSURE', text: 'The record is whole. The document is not in the file: compare its hash.' };
  return { verdict: 'YES', text: 'The document is the one of the record, and every signature is right.' };
}

function judgeIssuer({ versions, authentic, genuine, record }: Stated, rests: Rests): Finding {
  const first = versions.at(-1) ?? record;
  const who = `${first.author.msp} (${first.author.party}) made it on ${first.time} (${first.action})`;
  if (rests.faults.length > 0) return { verdict: 'NO', text: 'Not proved: the file is not whole.' };
  if (!authentic) return { verdict: 'NO', text: `The record names ${first.author.msp}, which does not confirm it.` };
  if (!genuine) return { verdict: 'NO', text: 'The issuer that the document names does not confirm it.' };
  return { verdict: weigh(rests), text: `${who}.${doubtOf(rests)}` };
}

function judgeStanding({ time, record, authentic }: Stated, rests: Rests): Finding {
  const said = `On ${time} the ledger had it as ${record.status}, version ${record.version}, by the peers of ${rests.signedBy.join(', ')}`;
  if (rests.faults.length > 0) return { verdict: 'NO', text: 'Not proved: the file is not whole.' };
  if (!authentic) return { verdict: 'NO', text: `${said}, but its author does not confirm it.` };
  return { verdict: weigh(rests), text: `${said}.${doubtOf(rests)} Ask a gateway whether it is so today.` };
}

function weigh({ isTrusted, isMajority }: Rests): Verdict {
  return isTrusted && isMajority ? 'YES' : 'UNSURE';
}

function doubtOf({ isTrusted, isMajority, signedBy }: Rests): string {
  if (!isTrusted) return ' Compare the fingerprints of the authorities with those that you know.';
  return isMajority ? '' : ` Only ${signedBy.length} of the members signed: fewer than half.`;
}

interface Signing {
  readonly authorities: readonly Authority[];
  readonly at: Date;
}

async function verifySignatures(
  { statement: { signatures } }: Evidence,
  payload: Uint8Array<ArrayBuffer>,
  { authorities, at }: Signing,
): Promise<{ signedBy: string[]; faults: string[] }> {
  const signedBy = new Set<string>();
  const faults: string[] = [];
  for (const { endorser, signature } of signatures) {
    const bytes = fromBase64(endorser);
    const { msp, certificate } = readIdentity(bytes);
    const authority = authorities.find((each) => each.msp === msp);
    const judged =
      authority === undefined
        ? { fault: `${msp} is not among the known authorities` }
        : await judgeCertificate(certificate, authority, at);
    if ('fault' in judged) faults.push(`A signature does not count: ${judged.fault}.`);
    else if (verifySignature(judged.publicKey, fromBase64(signature), [payload, bytes])) signedBy.add(msp);
    else faults.push(`The signature of ${msp} is not right.`);
  }
  return { signedBy: [...signedBy], faults };
}

/** @throws EvidenceError if it is another answer of a chaincode */
function readStatement(payload: Uint8Array): Stated {
  const stated = parseJson(readSignedAnswer(payload).text);
  if (isStated(stated)) return stated;
  throw new EvidenceError('What the peers signed is not a statement on a document.');
}

/** Peers sign what the chaincode has checked: its own word tells that it is a statement, and of which form. */
function isStated(value: unknown): value is Stated {
  return typeof value === 'object' && value !== null && 'statement' in value && value.statement === STATEMENT;
}

function openDocument(sealed: string | null): unknown {
  const opened = sealed === null ? null : parseJson(sealed);
  return typeof opened === 'object' && opened !== null && 'document' in opened ? opened.document : null;
}

async function hashOf(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

/** @throws EvidenceError */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw new EvidenceError('A part of the file is not base64.', { cause });
  }
}

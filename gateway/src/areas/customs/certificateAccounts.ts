import {
  type Drawing,
  isAccepted,
  type Link,
  parseCertificate,
  TradeError,
  type TradeRecord,
  Ulid,
  viewDeclaration,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import type { Tables } from '../../readModel/alertRule.js';
import { CERTIFICATE, linkOf } from '../documentTypes.js';
import { type Citing, DECIDED_STATUSES, findCiting, type Finding, listCited } from './citing.js';

/* What is certified of goods, as accounts on which declarations draw: one for all certificates that stand in each other's place. */

/** How many other declarations are added up with one: each is read whole. @internal */
export const MAX_ADDED = 64;
/** How many certificates that were issued in each other's place are followed. */
const MAX_REPLACED = 32;

/** How the private documents are read; undefined is what this organisation does not hold. */
export interface Reading {
  readonly read: (link: Link, transactionId?: string) => Promise<unknown>;
}

/** What keeps declarations from being added up: a document that cannot be read here, or understood, or too many of them. */
export interface Obstacle {
  readonly unread?: Link | undefined;
  readonly tooMany?: string | undefined;
}

interface Sources extends Finding, Reading {
  /** The declaration with which others are added up. */
  readonly subject: string;
  /** Whether only those count that customs has accepted. */
  readonly ofAccepted: boolean;
}

/** A declaration that cites a certificate, with its document that counts. */
type Read = Citing & { readonly document: unknown };

/** The accounts that are open: on which it is known who draws. */
export class CertificateAccounts {
  /** The certificates in force, each by its account. An account without one holds nothing. */
  readonly certificates = new Map<string, unknown>();
  /** All certificates of which an account is asked, each with the latest that stands in its place; with none if it cannot be opened. */
  readonly #heads = new Map<string, TradeRecord | undefined>();
  readonly #drawing = new Map<string, Read>();
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Opens the account of a certificate: finds what stands in its place, and all other declarations that cite any of it. */
  async open({ id }: Link): Promise<Obstacle> {
    if (this.#heads.has(id)) return {};
    this.#heads.set(id, undefined);
    const line = await readLine(id, this.#sources.tables);
    if (line === undefined) return { tooMany: `more than ${MAX_REPLACED} certificates stand in each other’s place` };
    const found = await this.#findDrawing(line);
    if (found === undefined) return { tooMany: `more than ${MAX_ADDED} declarations cite it` };
    const { drawing, unread } = await this.#readDrawing(found);
    if (unread !== undefined) return { unread };
    for (const certificate of line) this.#heads.set(certificate.id, line[0]);
    for (const each of drawing) this.#drawing.set(each.record.id, each);
    return {};
  }

  /** Reads what an open account holds. @returns the certificate, if it cannot be read here or is none */
  async readHolding({ id }: Link): Promise<Link | undefined> {
    const head = this.#heads.get(id);
    if (head?.status !== 'ISSUED') return undefined;
    const { certificates, unread } = await readCertificates([linkOf(head)], this.#sources);
    if (unread === undefined) this.certificates.set(head.id, certificates[0]);
    return unread;
  }

  /** The other declarations that draw on them. */
  listDrawing(): Drawing[] {
    return [...this.#drawing.values()].map(({ record: { id, state }, counted, document }) => ({
      ...{ id, state, document },
      accounts: this.listAccounts(counted),
    }));
  }

  /** The accounts of the certificates that a declaration cites. */
  listAccounts(declaration: Pick<TradeRecord, 'links'>): string[] {
    return [...new Set(listCited(declaration).flatMap(({ id }) => this.#heads.get(id)?.id ?? []))];
  }

  /** A certificate that one of the other declarations cites, too, and whose account is not opened yet. */
  findUnopened(): Link | undefined {
    const cited = [...this.#drawing.values()].flatMap(({ counted }) => listCited(counted));
    return cited.find(({ id }) => !this.#heads.has(id));
  }

  /** Undefined if they are too many. */
  async #findDrawing(line: readonly TradeRecord[]): Promise<Citing[] | undefined> {
    const { subject, ofAccepted } = this.#sources;
    const wanted = { limit: MAX_ADDED, ...(ofAccepted && { statuses: DECIDED_STATUSES }) };
    const found = new Map<string, Citing>();
    for (const certificate of line) {
      const { citing, isWhole } = await findCiting(certificate, this.#sources, wanted);
      if (!isWhole) return undefined;
      for (const each of citing) found.set(each.record.id, each);
    }
    const fresh = [...found.values()].filter(
      ({ record }) => record.id !== subject && !this.#drawing.has(record.id) && (!ofAccepted || isAccepted(record)),
    );
    return this.#drawing.size + fresh.length > MAX_ADDED ? undefined : fresh;
  }

  async #readDrawing(found: readonly Citing[]): Promise<{ readonly drawing: Read[]; readonly unread?: Link }> {
    const drawing: Read[] = [];
    for (const each of found) {
      const document = await this.#sources.read(linkOf(each.record), each.transactionId);
      if (tolerate(() => viewDeclaration(document)) === undefined) return { drawing, unread: linkOf(each.record) };
      drawing.push({ ...each, document });
    }
    return { drawing };
  }
}

const Replaced = z.object({ replacedBy: Ulid.optional() });

/** A certificate with all that stand in its place, and in whose place it stands, the latest first; undefined if they are too many. */
async function readLine(id: string, tables: Tables): Promise<TradeRecord[] | undefined> {
  const line: TradeRecord[] = [];
  const later = ({ state }: TradeRecord): string[] => [Replaced.safeParse(state).data?.replacedBy ?? []].flat();
  const earlier = (record: TradeRecord): string[] => listCited(record).map((cited) => cited.id);
  for (let ids = [id]; ids.length > 0;) {
    const records = await readAuthentic(tables, CERTIFICATE, ids);
    line.push(...records);
    if (line.length > MAX_REPLACED) return undefined;
    ids = records
      .flatMap((each) => [...later(each), ...earlier(each)])
      .filter((next) => line.every((each) => each.id !== next));
  }
  // The one in force has nothing in its place.
  return line.sort((one, other) => later(one).length - later(other).length);
}

/** The certificates of some links, or the first one that cannot be read here or is no certificate. */
export async function readCertificates(
  links: readonly Link[],
  { read }: Reading,
): Promise<{ readonly certificates: unknown[]; readonly unread?: Link }> {
  const certificates: unknown[] = [];
  for (const link of links) {
    const document = await read(link);
    if (tolerate(() => parseCertificate(document)) === undefined) return { certificates, unread: linkOf(link) };
    certificates.push(document);
  }
  return { certificates };
}

/** What a judgement says; undefined if what it is of cannot be understood. Whoever wrote a document may have written anything. */
export function tolerate<T>(judgeDocuments: () => T): T | undefined {
  try {
    return judgeDocuments();
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}

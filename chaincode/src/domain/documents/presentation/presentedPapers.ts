import { reject } from '../../errors';
import { MAX_PARTY_KEYS } from '../../fingerprints/partyKeys';
import { type Carriage, type PresentedPaper, printPresented, type PrintKind } from '../../fingerprints/prints';
import type { DocumentKind } from '../../papers/documentKind';
import { Presentation, type PresentedDocument } from '../../papers/presentedDocuments';
import { LETTER_OR_DIGIT } from '../../primitives';
import { listKinds } from '../../ucp600/examination/documentKinds';
import type { Fingerprint, FingerprintSources } from '../../vocabulary/definition';
import type { Token } from '../../vocabulary/record';

/*
 * The transport documents of a presentation, and their fingerprints. The bank that examines them has the tokens made: who
 * presents may not ask for any, and hides nothing by others.
 */

/** How many transport documents of one presentation have tokens: each costs evaluations by the share-holders. */
const MAX_PRESENTED_PAPERS = 8;

/** How documents of each kind carry their goods. */
const CARRIAGE_OF: Partial<Readonly<Record<DocumentKind, Carriage>>> = {
  BILL_OF_LADING: 'SEA',
  SEA_WAYBILL: 'SEA',
  CHARTER_PARTY_BILL_OF_LADING: 'SEA',
  MULTIMODAL_TRANSPORT_DOCUMENT: 'SEA',
  AIR_WAYBILL: 'AIR',
  ROAD_WAYBILL: 'LAND',
  RAIL_WAYBILL: 'LAND',
  INLAND_WATERWAY_DOCUMENT: 'LAND',
  COURIER_RECEIPT: 'LAND',
};

/** The numbered transport documents of a presentation, the first of them; none of a value that is no presentation. */
function listPresentedPapers(document: unknown): PresentedPaper[] {
  const parsed = Presentation.safeParse(document);
  return parsed.success ? parsed.data.documents.flatMap(readPaper).slice(0, MAX_PRESENTED_PAPERS) : [];
}

function readPaper(document: PresentedDocument): PresentedPaper[] {
  const { reference: number, issueDate, issuer } = document;
  const carriage = listKinds(document).flatMap((kind) => CARRIAGE_OF[kind] ?? [])[0];
  if (carriage === undefined || number === undefined || !LETTER_OR_DIGIT.test(number)) return [];
  const named = 'carrierName' in document ? document.carrierName : undefined;
  return [{ carriage, number, issueDate, issuer: issuer?.name ?? named, ...readGoods(document) }];
}

type StatedGoods = Omit<PresentedPaper, 'carriage' | 'number' | 'issueDate' | 'issuer'>;

/** The goods, as far as the form has fields for them. Which seal is on which container is not said. */
function readGoods(document: PresentedDocument): StatedGoods {
  if (!('isContainerised' in document)) return {};
  const { containerNumbers = [], grossMassKg, packages, shipper } = document;
  return {
    grossMassKg,
    packages,
    shipper: shipper && { name: shipper.name },
    containers: containerNumbers
      .filter((each) => LETTER_OR_DIGIT.test(each))
      .map((each) => ({ number: each, seals: [] })),
    ...('voyage' in document && document.voyage !== undefined && LETTER_OR_DIGIT.test(document.voyage)
      ? { voyage: document.voyage }
      : {}),
    ...('portOfLoading' in document && {
      portOfLoading: document.portOfLoading?.unLocode,
      portOfDischarge: document.portOfDischarge?.unLocode,
    }),
  };
}

/** The fingerprints of the transport documents of a presentation, with the place of each. */
export function printPresentedPapers(document: unknown, sources: FingerprintSources): Fingerprint[] {
  return listPresentedPapers(document).flatMap((paper, place) =>
    printPresented(paper, sources).map(({ kind, input }) => ({ kind, input, paper: place })),
  );
}

/** How many tokens of each kind one transport document can have. What is not named here, it has none of. */
const MOST: Partial<Readonly<Record<PrintKind, number>>> = {
  PRESENTED: 1,
  BILL: 1,
  HOUSE_BILL: MAX_PARTY_KEYS,
  AIR_WAYBILL: 1,
  NUMBER_ON_DATE: 1,
  // Of a carrier's bill and of a forwarder's.
  DATE: 2,
  GROUPS: 2,
  PERIOD: 4,
  DAY_OF_YEAR: 1,
  BOX_VOYAGE: 16,
  BOX_TIME: 8,
  BOX_MORE: 1,
  SHIPPER_LOAD: 4,
  VOYAGE: 1,
  SHIPPER_DAY: 1,
  ROUTE: 1,
};

/**
 * Whoever endorses holds the document but no keys: it cannot make the tokens, but it can count them.
 * @param document undefined if it does not travel: then as many documents are allowed as a presentation can have
 * @throws INVALID; CONFLICT if there are none
 */
export function requirePresentedTokens(document: unknown, tokens: readonly Token[]): void {
  const papers = document === undefined ? MAX_PRESENTED_PAPERS : listPresentedPapers(document).length;
  const counts = new Map<string, number>();
  const wrong = tokens.filter(({ kind, token, paper = -1, share, epoch = 1 }) => {
    const [counted, seen] = [`${epoch}/${paper}/${kind}`, `${epoch}/${paper}/${token}`];
    const count = (counts.get(counted) ?? 0) + 1;
    const isAgain = counts.has(seen);
    counts.set(counted, count).set(seen, 1);
    return paper < 0 || paper >= papers || share !== undefined || isAgain || count > (MOST[kind] ?? 0);
  });
  if (tokens.length === 0) reject('CONFLICT', 'No transport document of the presentation has a number.');
  if (wrong.length > 0)
    reject('INVALID', 'The tokens are not those of the transport documents that are presented.', {
      wrong: wrong.map(({ kind, paper }) => ({ kind, paper })),
    });
}

import { z } from 'zod';
import { isAccepted } from '../documents/customsDeclaration/words';
import { soundOfName } from '../fingerprints/names/soundOfName';
import { listPartyKeys } from '../fingerprints/partyKeys';
import { type Declaration, type DeclarationRow, findForm, ROW_COUNTRY } from '../papers/declarations';
import { dateOf, Instant } from '../primitives';
import type { Box, DeclaredFacts, DeclaredGoods } from './facts';

type LedgerFacts = 'id' | 'status' | 'isAccepted' | 'acceptedOn' | 'releasedOn';
type Party = Partial<Declaration['exporter']>;

/** The keys of parties. That two names sound alike is enough where goods and times agree, too: clerks drop letters. */
export const keysOf = (...parties: readonly (Party | undefined)[]): string[] => [
  ...new Set(
    parties.flatMap((party) => [...(party === undefined ? [] : listPartyKeys(party)), ...soundsOf(party?.name)]),
  ),
];

const soundsOf = (name: string | undefined): string[] => (name === undefined ? [] : [`SOUND:${soundOfName(name)}`]);

/** Spelling does not make two of one: case, blanks and punctuation are left out. */
const fold = (text: string | undefined): string | undefined => {
  const folded = text
    ?.normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return folded === '' ? undefined : folded;
};

/** What stands before the name of a motor vessel. */
const VESSEL_PREFIX = /^\s*m[/.\s]*[vs][.\s]+/i;
const foldVessel = (name: string | undefined): string | undefined => fold(name?.replace(VESSEL_PREFIX, ''));
const foldVoyage = (number: string | undefined): string | undefined => fold(number)?.replace(/^0+(?=.)/, '');

/** What rules read of a declaration, in whichever form; undefined if it is none. */
export function readDeclared(record: DeclarationRecord, document: unknown): DeclaredFacts | undefined {
  const form = findForm(document);
  if (form === undefined) return undefined;
  const { whole, row } = form;
  const { id, status } = record;
  const known = { id, status, isAccepted: isAccepted(record), ...readDays(record) };
  return row === undefined
    ? { ...known, ...readHeader(whole), goods: whole.lines.map(readLine) }
    : { ...known, ...readRow(row) };
}

/** What the ledger says of a declaration. */
interface DeclarationRecord {
  readonly id: string;
  readonly status: string;
  /** When its present version was made. */
  readonly time?: string;
  readonly state?: Readonly<Record<string, unknown>>;
}

const Times = z.object({
  selection: z.unknown(),
  acceptedAt: Instant.optional(),
  releasedAt: Instant.optional(),
});

/** The days by the ledger. The oldest accepted declarations do not say when that was. */
function readDays({ time, state }: DeclarationRecord): Pick<DeclaredFacts, 'acceptedOn' | 'releasedOn'> {
  const { selection, acceptedAt, releasedAt } = Times.safeParse(state).data ?? {};
  const accepted = acceptedAt ?? (selection === undefined ? time : undefined);
  return { acceptedOn: accepted && dateOf(accepted), releasedOn: releasedAt && dateOf(releasedAt) };
}

function readHeader(declaration: Declaration): Omit<DeclaredFacts, LedgerFacts | 'goods'> {
  const { exporter, importer, seller, buyer, vesselName, voyage, containers } = declaration;
  const { procedure, date, country, portOfLoading, relatedDeclarations } = declaration;
  return {
    ...{ procedure, date, country, portOfLoading, related: relatedDeclarations },
    senders: keysOf(exporter, seller),
    receivers: keysOf(importer, buyer),
    boxes: containers.map(readBox),
    grossMassKg: Number(declaration.grossMassKg),
    departure: declaration.countryOfDeparture,
    vessel: foldVessel(vesselName),
    voyage: foldVoyage(voyage),
    bill: declaration.billOfLading,
    masterBill: fold(declaration.masterBillNumber),
    houseBill: fold(declaration.houseBillNumber),
  };
}

const readBox = ({ number, seals }: Declaration['containers'][number]): Box => ({
  number,
  seals: seals.flatMap((seal) => fold(seal) ?? []),
});

function readLine(line: Declaration['lines'][number]): DeclaredGoods {
  const { hsCode, countryOfOrigin, originCriterion, quantity, netMassKg, packages, model } = line;
  return {
    ...{ hsCode, packages, origin: countryOfOrigin, model: fold(model) },
    hasCriterion: originCriterion !== undefined,
    unit: quantity.unit,
    quantity: Number(quantity.value),
    massKg: Number(netMassKg),
  };
}

/** The form of the data set names its parties by codes of the authority, and counts goods by their mass. */
function readRow(row: DeclarationRow): Omit<DeclaredFacts, LedgerFacts> {
  const { hsCode, countryOfOrigin: origin, netMassKg, importerId, sellerId, containers } = row;
  const massKg = Number(netMassKg);
  const uncounted = {
    hasCriterion: false,
    unit: undefined,
    quantity: undefined,
    packages: undefined,
    model: undefined,
  };
  return {
    procedure: 'IMPORT',
    date: row.date,
    country: ROW_COUNTRY,
    senders: sellerId === undefined ? [] : [`CODE:${sellerId}`],
    receivers: [`CODE:${importerId}`],
    goods: [{ hsCode, origin, massKg, ...uncounted }],
    boxes: containers.map((number) => ({ number, seals: [] })),
    grossMassKg: massKg,
    departure: row.countryOfDeparture,
    ...{ portOfLoading: undefined, vessel: undefined, voyage: undefined },
    ...{ bill: row.billOfLading, masterBill: undefined, houseBill: undefined },
    related: [],
  };
}

/** The keys of all parties of a declaration: by them, other declarations of theirs are found. */
export const listTraderKeys = ({ senders, receivers }: Pick<DeclaredFacts, 'senders' | 'receivers'>): string[] => [
  ...new Set([...senders, ...receivers]),
];

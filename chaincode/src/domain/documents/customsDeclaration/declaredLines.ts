import { TradeError } from '../../errors';
import { listPartyKeys } from '../../fingerprints/partyKeys';
import { type Declaration, type DeclarationRow, type Procedure, ROW_COUNTRY } from '../../papers/declarations';
import type { TradeParty } from '../../papers/financed';
import type { Money } from '../../primitives';
import { parseForm } from './declarationContent';

/** One kind of goods as it was declared, with what its declaration says of all of them. */
export interface DeclaredLine {
  readonly line: number;
  /** Of the declaration. */
  readonly date: string;
  readonly procedure: Procedure;
  readonly hsCode: string;
  readonly departure: string;
  readonly destination: string | undefined;
  readonly origin: string;
  /** The strongest of the keys by which papers name a party: a number of a register before a name. */
  readonly exporter: string | undefined;
  readonly importer: string | undefined;
  readonly netMassKg: string;
  readonly value: Money | undefined;
  readonly customsValue: Money | undefined;
  readonly duties: Money | undefined;
}

/** The lines of a declaration, whichever form it has. The data set's form does not say in which currency its price is. @throws INVALID */
export function listDeclaredLines(document: unknown): DeclaredLine[] {
  const { whole, row } = parseForm(document);
  return row === undefined ? readLines(whole) : [readRow(row)];
}

function readRow(row: DeclarationRow): DeclaredLine {
  const { date, hsCode, countryOfDeparture: departure, countryOfOrigin: origin, netMassKg } = row;
  return {
    ...{ line: 1, date, procedure: 'IMPORT', hsCode, departure, destination: ROW_COUNTRY, origin, netMassKg },
    exporter: row.sellerId === undefined ? undefined : keyOf({ taxId: row.sellerId }),
    importer: keyOf({ taxId: row.importerId }),
    ...{ value: undefined, customsValue: undefined, duties: undefined },
  };
}

function readLines(header: Declaration): DeclaredLine[] {
  const { date, procedure, countryOfDeparture: departure, countryOfDestination: destination } = header;
  const [exporter, importer] = [keyOf(header.exporter), keyOf(header.importer)];
  return header.lines.map(({ hsCode, countryOfOrigin: origin, netMassKg, value, customsValue, duties }, index) => ({
    ...{ line: index + 1, date, procedure, hsCode, departure, destination, origin, exporter, importer },
    ...{ netMassKg, value, customsValue, duties },
  }));
}

/** Undefined if nothing that is known of the party can be compared. */
function keyOf(party: TradeParty): string | undefined {
  try {
    const keys = listPartyKeys(party);
    return keys.find((key) => key.startsWith('ID:')) ?? keys.at(-1);
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}

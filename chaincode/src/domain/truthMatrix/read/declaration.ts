import { type Declaration, type DeclarationRow, findForm, ROW_COUNTRY } from '../../papers/declarations';
import { containerFacts, foldPaperNumber, inKg, massFact, packagesFact, partyFact } from '../facts';
import { portFact, quantityFact, textFact, valueFacts, vesselFact, voyageFact } from '../facts';
import type { Fact, ReadPaper } from '../paper';
import { addUp, type Sum, toSum } from '../sums';

/** The side of customs that a procedure is for. Goods in transit come in at the office where they are declared. */
const SIDES = { IMPORT: 'IMPORT', TRANSIT: 'IMPORT', EXPORT: 'EXPORT', RE_EXPORT: 'EXPORT' } as const;

/** Codes of the mode of transport that begin so are of the sea: UN/ECE Recommendation 19, and the form of Korea’s customs. */
const BY_SEA = '1';

/** Reads a declaration, in either form. Undefined if it is none. */
export function readDeclaration(document: unknown): ReadPaper | undefined {
  const form = findForm(document);
  if (form === undefined) return undefined;
  return form.row === undefined ? readWhole(form.whole) : readRow(form.row);
}

function readWhole(declaration: Declaration): ReadPaper {
  const { procedure, country, date, modeOfTransport, masterBillNumber, houseBillNumber } = declaration;
  const side = SIDES[procedure];
  const exports = declaration.relatedDeclarations
    .filter(({ relation }) => relation === 'EXPORT_OF_IMPORT')
    .map(({ id }) => id);
  const paperBills = [masterBillNumber, houseBillNumber].filter((number) => number !== undefined);
  return {
    column: side,
    paper: 'CUSTOMS_DECLARATION',
    pointer: '',
    number: declaration.declarationNumber,
    exports,
    ...(procedure === 'TRANSIT' && { isTransit: true }),
    certificates: declaration.certificatesOfOrigin,
    facts: [...readHeader(declaration), ...declaration.lines.flatMap(readLine)],
    ...(declaration.lines.some(({ packages }) => packages === undefined) && { incomplete: ['PACKAGES'] }),
    pricing: {
      price: addUp(declaration.lines.map(({ value }) => toSum(value))),
      incoterm: declaration.deliveryTerms.incoterm,
      declared: {
        side,
        country,
        amounts: readAmounts(declaration),
        customsValue: addAll(declaration.lines.map(({ customsValue }) => customsValue && toSum(customsValue))),
        invoices: declaration.invoiceNumbers.map(foldPaperNumber),
      },
    },
    transport: { isBySea: modeOfTransport.startsWith(BY_SEA), date, paperBills },
  };
}

function readAmounts({
  freight,
  insurance,
  additions,
  deductions,
  lines,
}: Declaration): Record<string, Sum | undefined> {
  return {
    freight: freight && toSum(freight),
    insurance: insurance && toSum(insurance),
    additions: additions && toSum(additions),
    deductions: deductions && toSum(deductions),
    duties: addAll(lines.map(({ duties }) => duties && toSum(duties))),
  };
}

/** The sum, if every line states it. */
function addAll(amounts: readonly (Sum | undefined)[]): Sum | undefined {
  const stated = amounts.filter((amount) => amount !== undefined);
  return stated.length === amounts.length ? addUp(stated) : undefined;
}

/** Who is not named as seller or buyer is the exporter or the importer (WCO Data Model: they are named if they differ). */
function readHeader(declaration: Declaration): Fact[] {
  const { exporter, importer, seller, buyer, deliveryTerms, vesselName, voyage } = declaration;
  const { portOfLoading, portOfDischarge, grossMassKg, date, containers } = declaration;
  return [
    ...textFact('INCOTERM', deliveryTerms.incoterm, ['deliveryTerms', 'incoterm']),
    ...partyFact('EXPORTER', exporter, ['exporter']),
    ...partyFact('IMPORTER', importer, ['importer']),
    ...partyFact('SELLER', seller ?? exporter, [seller === undefined ? 'exporter' : 'seller']),
    ...partyFact('BUYER', buyer ?? importer, [buyer === undefined ? 'importer' : 'buyer']),
    ...vesselFact(vesselName, ['vesselName']),
    ...voyageFact(voyage, ['voyage']),
    ...portFact('PORT_OF_LOADING', { code: portOfLoading }, ['portOfLoading']),
    ...portFact('PORT_OF_DISCHARGE', { code: portOfDischarge }, ['portOfDischarge']),
    ...massFact('GROSS_MASS', inKg(grossMassKg), ['grossMassKg']),
    ...textFact('ISSUE_DATE', date, ['date']),
    ...containerFacts(containers, (index) => ['containers', index]),
  ];
}

function readLine(line: Declaration['lines'][number], index: number): Fact[] {
  const at = ['lines', index];
  return [
    ...valueFacts(line.value, [...at, 'value']),
    ...textFact('HS', line.hsCode, [...at, 'hsCode']),
    ...textFact('DESCRIPTION', line.description, [...at, 'description']),
    ...quantityFact(line.quantity, [...at, 'quantity']),
    ...massFact('NET_MASS', inKg(line.netMassKg), [...at, 'netMassKg']),
    ...packagesFact(line.packages, [...at, 'packages']),
    ...textFact('ORIGIN', line.countryOfOrigin, [...at, 'countryOfOrigin']),
  ];
}

/** The form of the data set: one line, a price without a currency, and no delivery terms. */
function readRow(row: DeclarationRow): ReadPaper {
  const containers = row.containers.map((number) => ({ number, seals: [] }));
  return {
    column: 'IMPORT',
    paper: 'CUSTOMS_DECLARATION',
    pointer: '',
    number: row.declarationNumber,
    facts: [
      ...textFact('VALUE', row.itemPrice, ['itemPrice']),
      ...textFact('HS', row.hsCode, ['hsCode']),
      ...massFact('NET_MASS', inKg(row.netMassKg), ['netMassKg']),
      ...textFact('ORIGIN', row.countryOfOrigin, ['countryOfOrigin']),
      ...textFact('ISSUE_DATE', row.date, ['date']),
      ...containerFacts(containers, (index) => ['containers', index]),
    ],
    pricing: {
      price: undefined,
      incoterm: undefined,
      declared: { side: 'IMPORT', country: ROW_COUNTRY, amounts: {}, customsValue: undefined, invoices: [] },
    },
    transport: { isBySea: row.modeOfTransport.startsWith(BY_SEA), date: row.date, paperBills: [] },
  };
}

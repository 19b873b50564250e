import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const EXAMPLE = new URL('../../../../chaincode/standards/dcsa/examples/ebl-issuance-request.json', import.meta.url);
const DECLARATIONS = new URL('../../../data/customs-declarations/declarations.csv', import.meta.url);

const IssuanceRequest = z.object({
  document: z.looseObject({ documentParties: z.looseObject({ consignee: z.unknown() }) }),
});

/** DCSA's example issuance request as it is: a straight bill. Only its number is filled in. */
export function straightBill(reference: string): Record<string, unknown> {
  const { document } = IssuanceRequest.parse(JSON.parse(readFileSync(EXAMPLE, 'utf8')));
  return { ...document, transportDocumentReference: reference };
}

/** The same made out to order: no consignee, the notify party stays. */
export function toOrderBill(reference: string): Record<string, unknown> {
  const { document } = IssuanceRequest.parse(JSON.parse(readFileSync(EXAMPLE, 'utf8')));
  const { consignee: _, ...documentParties } = document.documentParties;
  return { ...document, transportDocumentReference: reference, isToOrder: true, documentParties };
}

export const CONTAINER = 'NARU3472484';

const USD = 'USD';

/** The invoice of the trade, of which a part is financed. */
export function invoice(number: string, financedMinor: number): Record<string, unknown> {
  return {
    seller: { name: 'Hanbit Footwear Co., Ltd.', lei: '969500KSV493XWY0PS33' },
    buyer: { name: 'Nordlicht Handels GmbH' },
    number,
    date: '2026-10-02',
    faceValue: { currency: USD, amountMinor: 25_000_000 },
    financed: { currency: USD, amountMinor: financedMinor },
  };
}

/** A claim of a bank on documents. */
export function claim(amountMinor: number, documents: Record<string, unknown>): Record<string, unknown> {
  return { product: 'NEGOTIATION', amount: { currency: USD, amountMinor }, ...documents };
}

const DeclarationRow = z.object({
  'Declaration ID': z.string(),
  Date: z.string(),
  'Office ID': z.string(),
  'Process Type': z.string(),
  'Import Type': z.string(),
  'Import Use': z.string(),
  'Payment Type': z.string(),
  'Mode of Transport': z.string(),
  'Declarant ID': z.string(),
  'Importer ID': z.string(),
  'Seller ID': z.string(),
  'Courier ID': z.string(),
  'HS6 Code': z.string(),
  'Country of Departure': z.string(),
  'Country of Origin': z.string(),
  'Tax Rate': z.string(),
  'Tax Type': z.string(),
  'Country of Origin Indicator': z.string(),
  'Net Mass': z.string(),
  'Item Price': z.string(),
});
type DeclarationRow = z.infer<typeof DeclarationRow>;

/** Ten real rows of the data set of the Korea Customs Service, as declarations. */
export function declarations(): Record<string, unknown>[] {
  const rows: unknown = parse(readFileSync(DECLARATIONS), { columns: true });
  return z.array(DeclarationRow).parse(rows).map(declarationOf);
}

function declarationOf(row: DeclarationRow): Record<string, unknown> {
  return {
    declarationNumber: row['Declaration ID'],
    date: row.Date,
    officeId: row['Office ID'],
    processType: row['Process Type'],
    importType: row['Import Type'],
    importUse: row['Import Use'],
    paymentType: row['Payment Type'],
    modeOfTransport: row['Mode of Transport'],
    declarantId: row['Declarant ID'],
    importerId: row['Importer ID'],
    ...(row['Seller ID'] !== '' && { sellerId: row['Seller ID'] }),
    ...(row['Courier ID'] !== '' && { courierId: row['Courier ID'] }),
    hsCode: row['HS6 Code'],
    countryOfDeparture: row['Country of Departure'],
    countryOfOrigin: row['Country of Origin'],
    taxRatePercent: row['Tax Rate'],
    taxType: row['Tax Type'],
    countryOfOriginIndicator: row['Country of Origin Indicator'],
    netMassKg: row['Net Mass'],
    itemPrice: row['Item Price'],
  };
}

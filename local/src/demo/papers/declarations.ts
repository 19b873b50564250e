import { readFileSync } from 'node:fs';
import type { Schemas } from '@naru/client';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const DECLARATIONS = new URL('../../../../data/customs-declarations/declarations.csv', import.meta.url);

/** The container of the trade. It stands in DCSA's example of a bill. */
export const CONTAINER = 'NARU3472484';

/** The form of the data set, which has one line of goods. */
type Declaration = Extract<Schemas['CustomsDeclaration'], { readonly hsCode: string }>;
type ExportDeclaration = Extract<Schemas['CustomsDeclaration'], { readonly lines: unknown }>;

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

/** Ten rows of the data set that the Korea Customs Service published, as declarations. */
export function readDeclarations(): Declaration[] {
  const rows: unknown = parse(readFileSync(DECLARATIONS), { columns: true });
  return z.array(DeclarationRow).parse(rows).map(toDeclaration);
}

function toDeclaration(row: DeclarationRow): Declaration {
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

/**
 * An export of shoes, declared for a value.
 * @param party The exporter's entry in the directory: who it names is who finances on it.
 */
export function makeExportDeclaration(
  declarationNumber: string,
  amountMinor: number,
  party: string,
): ExportDeclaration {
  return {
    declarationNumber,
    country: 'KR',
    procedure: 'EXPORT',
    date: '2026-11-20',
    officeId: '020',
    exporter: { name: 'Hanbit Footwear Co., Ltd.', country: 'KR', party },
    importer: { name: 'Nordlicht Handels GmbH', country: 'DE' },
    deliveryTerms: { incoterm: 'FOB', place: 'Busan' },
    modeOfTransport: '10',
    countryOfDeparture: 'KR',
    countryOfDestination: 'DE',
    grossMassKg: '12000',
    lines: [
      {
        hsCode: '6403990000',
        description: 'LEATHER SHOES',
        quantity: { value: '4000', unit: 'NPR' },
        value: { currency: 'USD', amountMinor },
        countryOfOrigin: 'KR',
        netMassKg: '10000',
        packages: 400,
      },
    ],
  };
}

import { readFileSync } from 'node:fs';
import { readDeclarations } from '@naru/local';

/** A file of declarations, and how it is read. */
export interface ImportFile {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
}

/** The columns of the data set that the Korea Customs Service published, and the fields that they are. */
const COLUMNS = {
  'Declaration ID': '/declarationNumber',
  Date: '/date',
  'Office ID': '/officeId',
  'Process Type': '/processType',
  'Import Type': '/importType',
  'Import Use': '/importUse',
  'Payment Type': '/paymentType',
  'Mode of Transport': '/modeOfTransport',
  'Declarant ID': '/declarantId',
  'Importer ID': '/importerId',
  'Seller ID': '/sellerId',
  'Courier ID': '/courierId',
  'HS6 Code': '/hsCode',
  'Country of Departure': '/countryOfDeparture',
  'Country of Origin': '/countryOfOrigin',
  'Tax Rate': '/taxRatePercent',
  'Tax Type': '/taxType',
  'Country of Origin Indicator': '/countryOfOriginIndicator',
  'Net Mass': '/netMassKg',
  'Item Price': '/itemPrice',
} as const;

/** The declarations of these files; so many that are made up, if there are none. */
export function readFile(paths: readonly string[], documents: number): ImportFile {
  return paths.length === 0 ? numberAnew(documents) : joinFiles(paths);
}

/** Some prices of the data set have the noise of binary fractions, as 3065097.0000000005 has: no declaration does. */
const NOISY = /\b\d+\.\d{10,}\b/g;
const NOISE_FROM = 6;
const clean = (text: string): string =>
  text.replace(NOISY, (noisy) => String(Number(Number(noisy).toFixed(NOISE_FROM))));

/** The files have one header. */
function joinFiles(paths: readonly string[]): ImportFile {
  const texts = paths.map((path) => clean(readFileSync(path, 'utf8')));
  const rest = texts.slice(1).map((text) => text.slice(text.indexOf('\n') + 1));
  return { settings: { format: 'csv', map: COLUMNS }, bytes: Buffer.from([texts[0] ?? '', ...rest].join('')) };
}

/** Each trader has a few declarations, as in the data set. */
const OF_ONE_TRADER = 5;

function numberAnew(documents: number): ImportFile {
  const known = readDeclarations();
  const lines = Array.from({ length: documents }, (_, index) => {
    const trader = String(Math.floor(index / OF_ONE_TRADER));
    const own = { declarationNumber: `B${index}`, importerId: `I${trader}`, declarantId: `D${trader}` };
    return JSON.stringify({ ...known[index % known.length], sellerId: `S${trader}`, ...own });
  });
  return { settings: { format: 'ndjson' }, bytes: Buffer.from(lines.join('\n')) };
}

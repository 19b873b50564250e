import type { Schemas } from '@naru/client';
import { ulid } from 'ulid';

type Declaration = Extract<Schemas['CustomsDeclaration'], { readonly procedure: string }>;
type Trader = Declaration['exporter'];

export const CHINA: Trader = { name: 'Chongqing Uppers Ltd.', country: 'CN' };
export const UNITED_STATES: Trader = { name: 'Pacific Footwear Inc.', country: 'US' };

const NUMBER_CHARS = 16;

interface Moved extends Pick<Declaration, 'exporter' | 'importer' | 'relatedDeclarations'> {
  readonly origin: string;
}

/** A declaration of shoe uppers that enter bond, or leave it. */
export function writeDeclaration(
  procedure: 'IMPORT' | 'RE_EXPORT',
  { exporter, importer, origin, relatedDeclarations = [] }: Moved,
): Declaration {
  return {
    declarationNumber: ulid().slice(-NUMBER_CHARS),
    country: 'KR',
    procedure,
    date: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    officeId: '020',
    exporter,
    importer,
    deliveryTerms: { incoterm: 'FOB', place: 'Busan' },
    modeOfTransport: '10',
    countryOfDeparture: procedure === 'IMPORT' ? 'CN' : 'KR',
    countryOfDestination: procedure === 'IMPORT' ? 'KR' : 'US',
    grossMassKg: '1400',
    relatedDeclarations,
    lines: [
      {
        hsCode: '6406100000',
        description: 'UPPERS OF SHOES',
        quantity: { value: '417', unit: 'NPR' },
        value: { currency: 'USD', amountMinor: 417_000 },
        countryOfOrigin: origin,
        netMassKg: '1200.5',
        packages: 40,
      },
    ],
  };
}

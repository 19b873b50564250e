/** An import declaration: no more than the ledger asks for. */
export const DECLARATION = {
  declarationNumber: '42',
  date: '2026-11-02',
  officeId: '40',
  processType: 'B',
  importType: '11',
  importUse: '21',
  paymentType: '11',
  modeOfTransport: '10',
  declarantId: 'DECLARANT',
  importerId: 'IMPORTER',
  hsCode: '640399',
  countryOfDeparture: 'KR',
  countryOfOrigin: 'KR',
  taxRatePercent: '13',
  taxType: 'A',
  countryOfOriginIndicator: 'G',
  netMassKg: '1200.5',
  itemPrice: '100000',
};

const party = (name: string): object => ({ name, country: 'KR' });
const usd = (amountMinor: number): object => ({ currency: 'USD', amountMinor });

/** One kind of goods of an export declaration. */
export const LINE = {
  hsCode: '6403990000',
  description: 'LEATHER SHOES',
  quantity: { value: '400', unit: 'NPR' },
  value: usd(40_000_00),
  unitPrice: '100',
  countryOfOrigin: 'KR',
  netMassKg: '1200.5',
  packages: 400,
};

/** An export declaration of the goods of one bill. */
export const exportDeclaration = (more: object = {}): Record<string, unknown> => ({
  declarationNumber: '12345-26-123456X',
  country: 'KR',
  procedure: 'EXPORT',
  date: '2026-11-02',
  officeId: '020',
  exporter: party('Hanbit Shoes'),
  importer: { name: 'Nordlicht GmbH', country: 'DE' },
  deliveryTerms: { incoterm: 'FOB', place: 'Busan' },
  modeOfTransport: '10',
  countryOfDeparture: 'KR',
  countryOfDestination: 'DE',
  grossMassKg: '1400',
  lines: [LINE],
  ...more,
});

/** What a carrier reports of the goods of a bill. */
export const CARGO = {
  manifestNumber: '26NARU0001I',
  cargoManagementNumber: '26NARU0001I-0001-001',
  vesselName: 'NARU PIONEER',
  voyage: '042E',
  portOfDischarge: 'DEHAM',
  arrivalDate: '2026-11-20',
  packages: 400,
  grossMassKg: '1400',
};

/** An import declaration by which goods enter bond. */
export const entryDeclaration = (more: object = {}): Record<string, unknown> =>
  exportDeclaration({
    procedure: 'IMPORT',
    exporter: { name: 'Chongqing Uppers', country: 'CN' },
    importer: party('Hanbit Shoes'),
    countryOfDeparture: 'CN',
    countryOfDestination: 'KR',
    lines: [{ ...LINE, hsCode: '6406100000', description: 'UPPERS OF SHOES', countryOfOrigin: 'CN' }],
    ...more,
  });

/** What was made in bond of half of the goods that entered. */
export const processingRecord = (declaration: string, more: object = {}): Record<string, unknown> => ({
  recordNumber: 'BF-2026-0042',
  bondedSite: '02012345',
  startedOn: '2026-11-10',
  finishedOn: '2026-11-17',
  operations: ['MANUFACTURE'],
  inputs: [{ declaration, line: 1, quantity: { value: '200', unit: 'NPR' }, netMassKg: '600' }],
  addedMaterials: [
    {
      hsCode: '640620',
      description: 'SOLES',
      quantity: { value: '200', unit: 'NPR' },
      netMassKg: '100',
      countryOfOrigin: 'KR',
    },
  ],
  outputs: [
    {
      hsCode: '6403990000',
      description: 'LEATHER SHOES',
      quantity: { value: '195', unit: 'NPR' },
      netMassKg: '680',
      countryOfOrigin: 'KR',
      originCriterion: 'HS_CHANGE',
      lot: 'L7',
    },
  ],
  wasteKg: '20',
  ...more,
});
/** A certificate of the origin of the goods of one bill. */
export const CERTIFICATE = {
  certificateNumber: 'KCCI-26-000142',
  issuedBy: 'KOREA CHAMBER OF COMMERCE AND INDUSTRY',
  country: 'KR',
  issueDate: '2026-11-02',
  exporter: party('Hanbit Shoes'),
  goods: [
    {
      hsCode: '640399',
      description: 'LEATHER SHOES',
      countryOfOrigin: 'KR',
      criterion: 'HS_CHANGE',
      hsChange: 'HEADING',
      quantity: { value: '400', unit: 'NPR' },
      netMassKg: '1200.5',
    },
  ],
};

export const SCAN = '1'.repeat(64);

/** A picture of a container. */
export const INSPECTION = {
  method: 'X_RAY',
  capturedAt: '2026-11-20T09:30:00.000Z',
  place: { unLocode: 'KRPUS', description: 'Gate 4' },
  operator: 'INSPECTOR-17',
  device: {
    reference: 'XR-204',
    certificate: {
      sha256: '2'.repeat(64),
      validFrom: '2026-01-01T00:00:00.000Z',
      validUntil: '2026-12-31T00:00:00.000Z',
    },
  },
  containers: ['CSQU3054383'],
  evidence: [{ sha256: SCAN, mediaType: 'image/tiff', bytes: 4_194_304 }],
};

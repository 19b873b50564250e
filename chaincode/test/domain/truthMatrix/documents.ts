/* The papers of one trade whose documents agree: 400 boxes of shoes from Busan to Hamburg, imported there. Tests change one thing. */

export const idOf = (place: number): string => `01KAE5${String(place).padStart(20, '0')}`;

export const BILL = idOf(1);
export const IMPORT = idOf(2);
export const EXPORT = idOf(3);
export const CARGO = idOf(4);
export const CREDIT = idOf(5);
export const PRESENTATION = idOf(6);
export const CLAIM = idOf(7);
export const CERTIFICATE = idOf(8);

export const usd = (major: number): object => ({ currency: 'USD', amountMinor: Math.round(major * 100) });
export const CONTAINER = 'NARU3472484';
export const OTHER_CONTAINER = 'CSQU3054383';
const HANBIT = { name: 'HANBIT FOOTWEAR CO., LTD.' };
const NORDLICHT = { name: 'NORDLICHT HANDELS GMBH' };

export type Change = Readonly<Record<string, unknown>>;

export const line = {
  hsCode: '6403990000',
  description: 'LEATHER SHOES',
  quantity: { value: '400', unit: 'BX' },
  value: usd(100_000),
  countryOfOrigin: 'KR',
  netMassKg: '900',
  packages: 400,
};

/** A declaration; its line is changed by `line`. */
export const declaration = ({ line: changed = {}, ...more }: Change = {}): object => ({
  declarationNumber: '12345-26-123456M',
  country: 'DE',
  procedure: 'IMPORT',
  date: '2026-03-20',
  officeId: '020',
  exporter: HANBIT,
  importer: NORDLICHT,
  deliveryTerms: { incoterm: 'CIF', place: 'Hamburg' },
  freight: usd(4_000),
  insurance: usd(1_000),
  modeOfTransport: '10',
  countryOfDeparture: 'KR',
  countryOfDestination: 'DE',
  portOfLoading: 'KRPUS',
  portOfDischarge: 'DEHAM',
  vesselName: 'NARU PIONEER',
  voyage: '042E',
  containers: [{ number: CONTAINER, seals: ['SEAL1'] }],
  grossMassKg: '1000',
  billOfLading: BILL,
  relatedDeclarations: [{ id: EXPORT, relation: 'EXPORT_OF_IMPORT' }],
  invoiceNumbers: ['HF-118'],
  lines: [{ ...line, ...Object(changed) }],
  ...more,
});

/** The declaration of the export of the same goods. */
export const exportDeclaration = (more: Change = {}): object =>
  declaration({
    declarationNumber: '98765-26-654321X',
    country: 'KR',
    procedure: 'EXPORT',
    date: '2026-02-20',
    deliveryTerms: { incoterm: 'FOB', place: 'Busan' },
    line: { value: usd(95_000), ...Object(more['line']) },
    relatedDeclarations: [],
    invoiceNumbers: [],
    ...Object.fromEntries(Object.entries(more).filter(([name]) => name !== 'line')),
  });

const SHIPPED = {
  hsCode: '640399',
  description: 'LEATHER SHOES',
  kg: 1000,
  packages: 400,
  container: CONTAINER,
  seal: 'SEAL1',
  shipper: 'Hanbit Footwear Co Ltd',
  loading: 'KRPUS',
  vessel: 'Naru Pioneer',
  onBoard: '2026-02-25' as string | undefined,
};

/** A transport document, as far as the matrix reads it. */
export function bill(change: Partial<typeof SHIPPED> = {}): object {
  const shipped = { ...SHIPPED, ...change };
  const cargo = {
    cargoGrossWeight: { value: shipped.kg, unit: 'KGM' },
    outerPackaging: { numberOfPackages: shipped.packages },
  };
  return {
    transportDocumentReference: 'NARU000001',
    issueDate: '2026-02-25',
    shippedOnBoardDate: shipped.onBoard,
    transports: {
      portOfLoading: { UNLocationCode: shipped.loading },
      portOfDischarge: { UNLocationCode: 'DEHAM' },
      vesselVoyages: [{ vesselName: shipped.vessel, carrierExportVoyageNumber: '042E' }],
    },
    documentParties: {
      shipper: { partyName: shipped.shipper },
      consignee: { partyName: 'Nordlicht Handels GmbH' },
    },
    consignmentItems: [{ HSCodes: [shipped.hsCode], descriptionOfGoods: [shipped.description], cargoItems: [cargo] }],
    utilizedTransportEquipments: [
      { equipment: { equipmentReference: shipped.container }, seals: [{ number: shipped.seal }] },
    ],
  };
}

export const cargoReport = (more: Change = {}): object => ({
  manifestNumber: '26NARU0001I',
  cargoManagementNumber: '26NARU0001I-0001-001',
  vesselName: 'NARU PIONEER',
  voyage: '042E',
  portOfDischarge: 'DEHAM',
  arrivalDate: '2026-03-18',
  packages: 400,
  grossMassKg: '1000',
  containers: [{ number: CONTAINER, seals: ['SEAL1'] }],
  ...more,
});

export const invoice = (more: Change = {}): object => ({
  kind: 'COMMERCIAL_INVOICE',
  reference: 'HF-118',
  goodsDescription: 'LEATHER SHOES',
  seller: HANBIT,
  buyer: NORDLICHT,
  amount: usd(100_000),
  items: [{ description: 'LEATHER SHOES', quantity: '400', unit: 'BX' }],
  incoterm: 'CIF Hamburg',
  ...more,
});

export const packingList = (more: Change = {}): object => ({
  kind: 'PACKING_LIST',
  reference: 'PL-118',
  grossMassKg: '1000',
  netMassKg: '900',
  packages: 400,
  ...more,
});

export const certificate = (more: Change = {}): object => ({
  kind: 'CERTIFICATE_OF_ORIGIN',
  reference: 'CO-118',
  countryOfOrigin: 'KR',
  issueDate: '2026-02-24',
  exporter: HANBIT,
  ...more,
});

export const presentation = (...documents: readonly object[]): object => ({
  number: 1,
  amount: usd(100_000),
  presentedOn: '2026-03-01',
  medium: 'PAPER',
  documents,
});

export const credit = (more: Change = {}): object => ({
  terms: {
    creditNumber: 'LC2026001',
    form: 'IRREVOCABLE',
    applicableRules: 'UCP_LATEST_VERSION',
    issueDate: '2026-01-05',
    expiryDate: '2026-04-15',
    expiryPlace: { text: 'BUSAN', calendar: 'KR' },
    applicant: NORDLICHT,
    beneficiary: HANBIT,
    issuingBank: { bic: 'NARUDEHHXXX' },
    amount: usd(100_000),
    availableWith: {},
    availableBy: 'NEGOTIATION',
    portOfLoading: { name: 'BUSAN', unLocode: 'KRPUS' },
    portOfDischarge: { name: 'HAMBURG', unLocode: 'DEHAM' },
    latestShipmentDate: '2026-03-20',
    goods: {
      description: ['LEATHER SHOES'],
      items: [{ description: 'LEATHER SHOES', quantity: '400', unit: 'BX' }],
      incoterm: 'CIF',
    },
    documentsRequired: [],
    confirmation: 'WITHOUT',
    ...more,
  },
});

/** The papers of a financing claim. */
export const claim = (...security: readonly object[]): object => ({ security, underlying: [] });

export const claimedInvoice = (more: Change = {}): object => ({
  kind: 'INVOICE',
  seller: HANBIT,
  buyer: NORDLICHT,
  number: 'HF-118',
  date: '2026-02-24',
  value: usd(100_000),
  financed: usd(80_000),
  ...more,
});

/** A certificate of origin on the ledger, of the goods of the bill. */
export const ledgerCertificate = ({ goods = {}, ...more }: Change = {}): object => ({
  certificateNumber: 'KCCI-2026-77',
  issuedBy: 'KOREA CHAMBER OF COMMERCE AND INDUSTRY',
  country: 'KR',
  issueDate: '2026-02-24',
  exporter: HANBIT,
  goods: [
    {
      hsCode: '640399',
      description: 'LEATHER SHOES',
      countryOfOrigin: 'KR',
      criterion: 'WHOLLY_OBTAINED',
      quantity: { value: '400', unit: 'BX' },
      ...Object(goods),
    },
  ],
  ...more,
});

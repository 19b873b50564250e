import type {
  AirWaybill,
  Drawing,
  ExportDeclaration,
  HouseBill,
  Invoice,
  PaperBill,
  PurchaseOrder,
  TradeParty,
  WarehouseReceipt,
} from '../../../src/domain/papers/financed';

/** One trade in all its papers, as an honest clerk types them. Cases change what they are about. */
export const HANBIT: TradeParty = { name: 'Hanbit Electronics Co., Ltd.' };
export const HANBIT_LEI = '5493001KJTIIGC8Y1R12';
export const HANBIT_TAX = '123-45-67890';
export const NORDSEE: TradeParty = { name: 'Nordsee Handels GmbH' };

export const usd = (amountMinor: number): Invoice['value'] => ({ currency: 'USD', amountMinor });

export const bill = (changes: Partial<PaperBill> = {}): PaperBill => ({
  kind: 'PAPER_BILL',
  carrierCode: 'MAEU',
  number: '230517841',
  issueDate: '2026-03-05',
  shipper: HANBIT,
  portOfLoading: 'KRPUS',
  portOfDischarge: 'DEHAM',
  voyage: '026W',
  packages: 480,
  grossMassKg: '18400.5',
  containers: [{ number: 'MSKU1234565', seals: ['KR778812'] }],
  load: 'FCL',
  fileHashes: [],
  ...changes,
});

export const houseBill = (changes: Partial<HouseBill> = {}): HouseBill => {
  const { kind: _kind, carrierCode: _code, year: _year, issueDate = '', ...rest } = bill();
  return {
    ...rest,
    kind: 'HOUSE_BILL',
    issuer: { name: 'Pan Forwarding Co., Ltd.' },
    number: 'PFC2603117',
    issueDate,
    ...changes,
  };
};

export const waybill = (changes: Partial<AirWaybill> = {}): AirWaybill => ({
  kind: 'AIR_WAYBILL',
  number: '180-1234 5675',
  issueDate: '2026-03-05',
  shipper: HANBIT,
  portOfLoading: 'KRINC',
  portOfDischarge: 'DEFRA',
  packages: 12,
  grossMassKg: '340',
  fileHashes: [],
  ...changes,
});

export const invoice = (changes: Partial<Invoice> = {}): Invoice => ({
  kind: 'INVOICE',
  seller: HANBIT,
  buyer: NORDSEE,
  number: 'INV-2026-0142',
  date: '2026-03-02',
  value: usd(25_000_000),
  orderNumbers: [],
  creditNotes: [],
  fileHashes: [],
  ...changes,
});

export const order = (changes: Partial<PurchaseOrder> = {}): PurchaseOrder => ({
  kind: 'PURCHASE_ORDER',
  buyer: NORDSEE,
  seller: HANBIT,
  number: 'PO-77120',
  date: '2026-01-15',
  value: usd(25_000_000),
  fileHashes: [],
  ...changes,
});

export const receipt = (changes: Partial<WarehouseReceipt> = {}): WarehouseReceipt => ({
  kind: 'WAREHOUSE_RECEIPT',
  warehouse: { name: 'Busan Bonded Warehouse Co., Ltd.' },
  depositor: HANBIT,
  number: 'WR-26-0099',
  date: '2026-02-20',
  packages: 480,
  grossMassKg: '18400.5',
  fileHashes: [],
  ...changes,
});

export const drawing = (changes: Partial<Drawing> = {}): Drawing => ({
  kind: 'DRAWING',
  issuingBank: 'DEUTDEFF',
  creditNumber: 'LC2026O0481',
  presentation: 1,
  value: usd(25_000_000),
  ...changes,
});

export const declaration = (changes: Partial<ExportDeclaration> = {}): ExportDeclaration => ({
  kind: 'EXPORT_DECLARATION',
  country: 'KR',
  number: '12345-26-123456X',
  date: '2026-03-03',
  exporter: HANBIT,
  value: usd(25_000_000),
  grossMassKg: '18400.5',
  packages: 480,
  containers: [{ number: 'MSKU1234565', seals: [] }],
  ...changes,
});

import { readFileSync } from 'node:fs';
import type { DemoTrade } from './trade.js';

const MT_700 = new URL('../../../data/swift/mt700.fin', import.meta.url);
const HANBIT = { name: 'HANBIT FOOTWEAR CO., LTD.', addressLines: ['12 JUNGANG-DAERO', 'BUSAN'], country: 'KR' };
const NORDLICHT = { name: 'NORDLICHT HANDELS GMBH', addressLines: ['AM SANDTORKAI 1', '20457 HAMBURG'], country: 'DE' };
const GOODS = 'SHOES - BLACK, 400 BOXES';
const HAMBURG = { name: 'HAMBURG', unLocode: 'DEHAM' };
const SHIPPED_ON = '2020-12-12';

export const CREDIT_MINOR = 25_000_000;
const INSURED_MINOR = 27_500_000;
/** An amount in cents. */
const usd = (amountMinor: number): object => ({ currency: 'USD', amountMinor });
const WEIGHT = { grossMassKg: '12000', packages: 400 };

/** The message by which BankB issues the credit, as its SWIFT interface has it. */
export function creditMessage(): string {
  return readFileSync(MT_700, 'utf8');
}

/** What the exporter presents: the bill of the trade and the papers that go with it. It was shipped long before. */
export function presentedPapers(trade: DemoTrade, presentedOn: string): object {
  const documents = [billOfLading(trade), invoice(trade), packingList(trade), INSURANCE, CERTIFICATE_OF_ORIGIN];
  return { number: 1, amount: usd(CREDIT_MINOR), presentedOn, medium: 'MIXED', documents };
}

function billOfLading({ bill, billNumber }: DemoTrade): object {
  return {
    kind: 'BILL_OF_LADING',
    reference: billNumber,
    onLedger: bill,
    issueDate: SHIPPED_ON,
    isSigned: true,
    goodsDescription: GOODS,
    carrierName: 'MAERSK MARINE CARRIER UTOPIA',
    signedAs: 'CARRIER',
    shipper: HANBIT,
    isToOrder: true,
    notifyParty: NORDLICHT,
    form: 'SHIPPED',
    onBoardNotation: { date: SHIPPED_ON },
    vesselName: 'KING OF THE SEAS',
    voyage: '2103S',
    portOfLoading: HAMBURG,
    portOfDischarge: HAMBURG,
    isContainerised: true,
    ...WEIGHT,
  };
}

function invoice({ invoiceNumber }: DemoTrade): object {
  return {
    kind: 'COMMERCIAL_INVOICE',
    reference: invoiceNumber,
    issueDate: SHIPPED_ON,
    originalsIssued: 3,
    originalsPresented: 3,
    isSigned: true,
    goodsDescription: `${GOODS} CIF HAMBURG INCOTERMS 2020`,
    seller: HANBIT,
    buyer: NORDLICHT,
    amount: usd(CREDIT_MINOR),
    ...WEIGHT,
  };
}

function packingList({ invoiceNumber }: DemoTrade): object {
  return {
    kind: 'PACKING_LIST',
    reference: `PL ${invoiceNumber}`,
    issueDate: SHIPPED_ON,
    originalsIssued: 2,
    originalsPresented: 2,
    goodsDescription: GOODS,
    ...WEIGHT,
  };
}

const INSURANCE = {
  kind: 'INSURANCE_DOCUMENT',
  reference: 'POLICY 88-20117',
  issueDate: SHIPPED_ON,
  isSigned: true,
  form: 'POLICY',
  insuredAmount: usd(INSURED_MINOR),
  coverFrom: HAMBURG,
  coverTo: HAMBURG,
  goodsDescription: GOODS,
};

const CERTIFICATE_OF_ORIGIN = {
  kind: 'CERTIFICATE_OF_ORIGIN',
  reference: 'CO 2020-3391',
  issueDate: SHIPPED_ON,
  isSigned: true,
  countryOfOrigin: 'KR',
  goodsDescription: GOODS,
  exporter: HANBIT,
};

import { readFileSync } from 'node:fs';
import type { Schemas } from '@naru/client';
import type { Papers } from '../trade.js';

type Presentation = Schemas['Presentation'];
type PresentedDocument = Presentation['documents'][number];

const MT_700 = new URL('../../../../data/swift/mt700.fin', import.meta.url);
const HANBIT = { name: 'HANBIT FOOTWEAR CO., LTD.', addressLines: ['12 JUNGANG-DAERO', 'BUSAN'], country: 'KR' };
const NORDLICHT = { name: 'NORDLICHT HANDELS GMBH', addressLines: ['AM SANDTORKAI 1', '20457 HAMBURG'], country: 'DE' };
const GOODS = 'SHOES - BLACK, 400 BOXES';
const HAMBURG = { name: 'HAMBURG', unLocode: 'DEHAM' };
const SHIPPED_ON = '2020-12-12';

export const CREDIT_MINOR = 25_000_000;
const INSURED_MINOR = 27_500_000;
const usd = (amountMinor: number): Presentation['amount'] => ({ currency: 'USD', amountMinor });
const WEIGHT = { grossMassKg: '12000', packages: 400 };

/** The message by which BankB issues the credit, as its SWIFT interface has it, under the number of this run. */
export function readCreditMessage({ creditNumber }: Papers): string {
  return readFileSync(MT_700, 'utf8').replace(NUMBER_FIELD, `:20:${creditNumber}`);
}
const NUMBER_FIELD = /^:20:[^\r\n]*/m;

/** What the exporter presents: the bill of the trade and the papers that go with it. The goods were shipped long before. */
export function makePresentation(papers: Papers, presentedOn: string): Presentation {
  const documents = [makeBill(papers), makeInvoice(papers), makePackingList(papers), INSURANCE, CERTIFICATE_OF_ORIGIN];
  return { number: 1, amount: usd(CREDIT_MINOR), presentedOn, medium: 'MIXED', documents };
}

function makeBill({ bill, billNumber }: Papers): PresentedDocument {
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

function makeInvoice({ invoiceNumber }: Papers): PresentedDocument {
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

function makePackingList({ invoiceNumber }: Papers): PresentedDocument {
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

const INSURANCE: PresentedDocument = {
  kind: 'INSURANCE_DOCUMENT',
  reference: 'POLICY 88-20117',
  issueDate: SHIPPED_ON,
  isSigned: true,
  issuer: { name: 'HANSEATISCHE VERSICHERUNG AG', addressLines: [] },
  form: 'POLICY',
  insuredAmount: usd(INSURED_MINOR),
  coverFrom: HAMBURG,
  coverTo: HAMBURG,
  goodsDescription: GOODS,
};

const CERTIFICATE_OF_ORIGIN: PresentedDocument = {
  kind: 'CERTIFICATE_OF_ORIGIN',
  reference: 'CO 2020-3391',
  issueDate: SHIPPED_ON,
  isSigned: true,
  issuer: { name: 'HAMBURG CHAMBER OF COMMERCE', addressLines: [] },
  countryOfOrigin: 'KR',
  goodsDescription: GOODS,
  exporter: HANBIT,
};

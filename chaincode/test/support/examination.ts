import { Presentation } from '../../src/domain/papers/presentedDocuments';
import { CreditTerms } from '../../src/domain/papers/creditTerms';
import { examine } from '../../src/domain/ucp600/examine';
import type {
  Examination,
  ExaminationContext,
  RuleResult,
  Verdict,
} from '../../src/domain/ucp600/examination/examination';

/** A credit for shoes from Busan to Hamburg, and a presentation that complies with it, of five documents. */

export const HANBIT = { name: 'HANBIT FOOTWEAR CO., LTD.', addressLines: ['12 JUNGANG-DAERO', 'BUSAN'], country: 'KR' };
export const NORDLICHT = {
  name: 'NORDLICHT HANDELS GMBH',
  addressLines: ['AM SANDTORKAI 1', 'HAMBURG'],
  country: 'DE',
};
export const usd = (amountMinor: number): { currency: 'USD'; amountMinor: number } => ({
  currency: 'USD',
  amountMinor,
});

const BUSAN = { name: 'BUSAN', unLocode: 'KRPUS' };
const HAMBURG = { name: 'HAMBURG', unLocode: 'DEHAM' };
const GOODS = 'BLACK LEATHER SHOES';
const AMOUNT_MINOR = 100_000_00;

const called = (kind: string, text: string, originals: number | 'FULL_SET' = 1, copies = 0): object => ({
  kind,
  text,
  originals,
  copies,
  isUnderstood: true,
});

/** 400 boxes at USD 250, CIF Hamburg, no partial shipments, no transhipment. */
const CREDIT = {
  creditNumber: 'LC2026001',
  form: 'IRREVOCABLE',
  applicableRules: 'UCP_LATEST_VERSION',
  issueDate: '2026-01-05',
  expiryDate: '2026-04-15',
  expiryPlace: { text: 'BUSAN', calendar: 'KR' },
  applicant: NORDLICHT,
  beneficiary: HANBIT,
  issuingBank: { bic: 'NARUDEHHXXX' },
  amount: usd(AMOUNT_MINOR),
  availableWith: {},
  availableBy: 'NEGOTIATION',
  partialShipments: 'NOT_ALLOWED',
  transhipment: 'NOT_ALLOWED',
  portOfLoading: BUSAN,
  portOfDischarge: HAMBURG,
  latestShipmentDate: '2026-03-20',
  goods: {
    description: [GOODS],
    items: [{ description: GOODS, quantity: '400', unit: 'BX', unitPrice: usd(250_00) }],
    incoterm: 'CIF',
    incotermPlace: 'HAMBURG',
  },
  documentsRequired: [
    called('BILL_OF_LADING', 'FULL SET CLEAN ON BOARD BILLS OF LADING', 'FULL_SET'),
    called('COMMERCIAL_INVOICE', 'COMMERCIAL INVOICE IN 3 ORIGINALS', 3),
    called('PACKING_LIST', 'PACKING LIST IN DUPLICATE', 1, 1),
    called('INSURANCE_DOCUMENT', 'INSURANCE POLICY OR CERTIFICATE FOR 110 PERCENT'),
    called('CERTIFICATE_OF_ORIGIN', 'CERTIFICATE OF ORIGIN'),
  ],
  confirmation: 'WITHOUT',
};

export const BILL = {
  kind: 'BILL_OF_LADING',
  reference: 'HLCU1234567',
  issueDate: '2026-03-10',
  originalsIssued: 3,
  originalsPresented: 3,
  isSigned: true,
  goodsDescription: 'SHOES',
  carrierName: 'NARU LINES',
  signedAs: 'CARRIER',
  shipper: HANBIT,
  isToOrder: true,
  notifyParty: NORDLICHT,
  form: 'SHIPPED',
  vesselName: 'KING OF THE SEAS',
  voyage: '2103W',
  portOfLoading: BUSAN,
  portOfDischarge: HAMBURG,
  isContainerised: false,
  grossMassKg: '12000',
  packages: 400,
};

export const INVOICE = {
  kind: 'COMMERCIAL_INVOICE',
  reference: 'HF-2026-118',
  issueDate: '2026-03-09',
  originalsIssued: 3,
  originalsPresented: 3,
  goodsDescription: GOODS,
  seller: HANBIT,
  buyer: NORDLICHT,
  amount: usd(AMOUNT_MINOR),
  items: [{ description: GOODS, quantity: '400', unit: 'BX', unitPrice: usd(250_00) }],
  incoterm: 'CIF',
  grossMassKg: '12000',
  packages: 400,
};

const PACKING_LIST = {
  kind: 'PACKING_LIST',
  reference: 'PL-118',
  issueDate: '2026-03-09',
  originalsPresented: 1,
  copiesPresented: 1,
  goodsDescription: 'LEATHER SHOES',
  grossMassKg: '12000.0',
  netMassKg: '11000',
  packages: 400,
};

export const INSURANCE = {
  kind: 'INSURANCE_DOCUMENT',
  reference: 'POLICY 88-20117',
  issueDate: '2026-03-09',
  isSigned: true,
  goodsDescription: 'SHOES',
  issuer: { name: 'HANSEATIC INSURANCE AG' },
  form: 'POLICY',
  insuredAmount: usd(110_000_00),
  coverFrom: BUSAN,
  coverTo: HAMBURG,
};

export const CERTIFICATE = {
  kind: 'CERTIFICATE_OF_ORIGIN',
  reference: 'CO-3391',
  issueDate: '2026-03-09',
  isSigned: true,
  goodsDescription: 'SHOES',
  issuer: { name: 'BUSAN CHAMBER OF COMMERCE' },
  countryOfOrigin: 'KR',
};

/** What a case changes in each of the five documents; null leaves a document out. */
export interface Changed {
  readonly bill?: object | null;
  readonly invoice?: object | null;
  readonly packingList?: object | null;
  readonly insurance?: object | null;
  readonly certificate?: object | null;
}

/** Builds the documents of a case, and adds others. */
export function buildPapers(changed: Changed = {}, ...others: object[]): object[] {
  const { bill, invoice, packingList, insurance, certificate } = changed;
  const own: (readonly [object, object | null | undefined])[] = [
    [BILL, bill],
    [INVOICE, invoice],
    [PACKING_LIST, packingList],
    [INSURANCE, insurance],
    [CERTIFICATE, certificate],
  ];
  return [...own.filter(([, change]) => change !== null).map(([base, change]) => ({ ...base, ...change })), ...others];
}

/** What a case changes in a complying presentation. */
export interface Case {
  readonly credit?: object;
  readonly presentation?: object;
  readonly papers?: object[];
  readonly context?: Partial<ExaminationContext>;
}

export function buildExamination({ credit, presentation, papers: documents, context }: Case = {}): Examination {
  const presented = Presentation.parse({
    number: 1,
    amount: usd(AMOUNT_MINOR),
    presentedOn: '2026-03-24',
    medium: 'PAPER',
    documents: documents ?? buildPapers(),
    ...presentation,
  });
  const { presentedOn } = presented;
  return {
    credit: CreditTerms.parse({ ...CREDIT, ...credit }),
    presentation: presented,
    context: { today: presentedOn, receivedOn: presentedOn, ...context },
  };
}

/** Examines a case, and returns the results of one rule. */
export function findResults(rule: string, given: Case = {}): RuleResult[] {
  return examine(buildExamination(given)).filter((result) => result.rule === rule);
}

const GRAVITY: readonly Verdict[] = ['DISCREPANT', 'NEEDS_A_PERSON', 'COMPLIES', 'NOT_APPLICABLE'];

/** Examines a case, and returns the gravest verdict of one rule. */
export function findGravestVerdict(rule: string, given: Case = {}): Verdict {
  const verdicts = new Set(findResults(rule, given).map(({ verdict }) => verdict));
  return GRAVITY.find((verdict) => verdicts.has(verdict)) ?? 'NOT_APPLICABLE';
}

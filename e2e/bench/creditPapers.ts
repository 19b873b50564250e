const AMOUNT = { currency: 'USD', amountMinor: 10_000_000 };
const PORT = { name: 'HAMBURG', unLocode: 'DEHAM' };
const DATE_CHARS = 10;
const CREDIT_NUMBER_CHARS = 16;

/** The terms of a credit: no more than the ledger asks for. */
export const makeTerms = (id: string): object => ({
  creditNumber: id.slice(-CREDIT_NUMBER_CHARS),
  form: 'IRREVOCABLE',
  applicableRules: 'UCP_LATEST_VERSION',
  issueDate: '2026-11-02',
  expiryDate: '2099-03-31',
  expiryPlace: { text: 'BUSAN', calendar: 'KR' },
  applicant: { name: 'NORDLICHT HANDELS GMBH' },
  beneficiary: { name: 'HANBIT FOOTWEAR CO., LTD.' },
  issuingBank: { bic: 'NARUKRSBXXX' },
  amount: AMOUNT,
  availableWith: {},
  availableBy: 'NEGOTIATION',
  goods: { description: ['SHOES - BLACK, 400 BOXES'] },
  documentsRequired: [],
  confirmation: 'MAY_ADD',
});

/** A bill on the ledger, presented for the whole amount of its credit. */
export const makePresentation = (bill: string): object => ({
  number: 1,
  amount: AMOUNT,
  presentedOn: new Date().toISOString().slice(0, DATE_CHARS),
  medium: 'ELECTRONIC',
  documents: [
    {
      kind: 'BILL_OF_LADING',
      onLedger: bill,
      isToOrder: true,
      form: 'SHIPPED',
      vesselName: 'KING OF THE SEAS',
      portOfLoading: PORT,
      portOfDischarge: PORT,
    },
  ],
});

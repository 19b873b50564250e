import { BANK_A, BANK_B, CARRIER, newId, placeOf, type Result, SHIPPER, Trade } from './trade';
import { Desk } from './desk';
import type { Members } from '../../src/domain/vocabulary/members';
import type { User } from './fakeLedger';

/** A credit that BankB issues for an importer who is not a member, BankA advises, and the shipper draws under. */

export const ISSUER = BANK_B;
export const ADVISER = BANK_A;
export const BENEFICIARY = SHIPPER;
export const CREDIT = 'letter-of-credit';
export const USD = (amountMinor: number): { currency: 'USD'; amountMinor: number } => ({
  currency: 'USD',
  amountMinor,
});
export const AMOUNT_MINOR = 100_000_00;

const HANBIT = { name: 'HANBIT FOOTWEAR CO., LTD.', addressLines: ['12 JUNGANG-DAERO', 'BUSAN'], country: 'KR' };
const NORDLICHT = { name: 'NORDLICHT HANDELS GMBH', addressLines: ['AM SANDTORKAI 1', 'HAMBURG'], country: 'DE' };

export const creditTerms = (more: object = {}): Record<string, unknown> => ({
  creditNumber: 'LC2026001',
  form: 'IRREVOCABLE',
  applicableRules: 'UCP_LATEST_VERSION',
  issueDate: '2026-11-02',
  expiryDate: '2027-03-31',
  expiryPlace: { text: 'BUSAN', calendar: 'KR' },
  applicant: NORDLICHT,
  beneficiary: HANBIT,
  issuingBank: { bic: 'NARUKRSBXXX' },
  amount: USD(AMOUNT_MINOR),
  availableWith: {},
  availableBy: 'NEGOTIATION',
  goods: { description: ['SHOES - BLACK, 400 BOXES'] },
  documentsRequired: [],
  confirmation: 'MAY_ADD',
  ...more,
});

export const presentedDocuments = (amountMinor = AMOUNT_MINOR, more: object = {}): Record<string, unknown> => ({
  number: 1,
  amount: USD(amountMinor),
  presentedOn: '2026-12-01',
  medium: 'PAPER',
  documents: [{ kind: 'OTHER', title: 'Beneficiary’s certificate', isSigned: true }],
  ...more,
});

type Determined = 'COMPLYING' | 'DISCREPANT';

export const LAST_RULE = 27;

/** An officer’s judgement, whatever the rules find. */
export function judgeAll(determination: Determined): { readonly judgements: readonly { readonly rule: string }[] } {
  const verdict = determination === 'COMPLYING' ? 'COMPLIES' : 'DISCREPANT';
  const rules = Array.from({ length: LAST_RULE }, (_, index) => `U${index + 1}`);
  return { judgements: rules.map((rule) => ({ rule, verdict, reason: 'The officer has looked at it.' })) };
}

/** The moves of a credit. */
export class Credits extends Desk {
  readonly trade: Trade;

  private constructor(trade: Trade) {
    super(trade);
    this.trade = trade;
  }

  static async start(members?: Members): Promise<Credits> {
    return new Credits(await Trade.start(members));
  }

  async apply(terms = creditTerms(), by: User = ISSUER, input: object = {}): Promise<Result> {
    const parties = { issuingBank: ISSUER.msp, advisingBank: ADVISER.msp, beneficiary: placeOf(BENEFICIARY) };
    return this.act(by, CREDIT, 'apply', { document: { terms }, input: { ...parties, ...input } });
  }

  /** A step of a credit. */
  async credit(by: User, action: string, id: string, details?: unknown, time?: Date): Promise<Result> {
    return this.act(by, CREDIT, action, { id, details, ...(time && { time }) });
  }

  async issued(terms = creditTerms()): Promise<string> {
    const { record } = await this.apply(terms);
    await this.credit(ISSUER, 'issue', record.id);
    return record.id;
  }

  async advised(terms = creditTerms()): Promise<string> {
    const id = await this.issued(terms);
    await this.credit(ADVISER, 'advise', id);
    return id;
  }

  async present(
    credit: string,
    document = presentedDocuments(),
    input: object = {},
    by: User = BENEFICIARY,
  ): Promise<Result> {
    return this.act(by, 'presentation', 'present', {
      id: newId(),
      document,
      input: { credit, bank: ADVISER.msp, ...input },
    });
  }

  async step(
    by: User,
    action: string,
    id: string,
    input: object = {},
    details: unknown = {},
    time?: Date,
  ): Promise<Result> {
    return this.act(by, 'presentation', action, { id, input, details, ...(time && { time }) });
  }

  readonly judgement = judgeAll;

  async examine(id: string, determination: Determined, by: User = ADVISER): Promise<Result> {
    return this.step(by, 'examine', id, { determination }, judgeAll(determination));
  }

  /** What is drawn and reserved, as the issuing bank holds it. */
  async drawings(id: string): Promise<unknown> {
    const document = await this.document(ISSUER, { type: CREDIT, id });
    return (document as { drawings: unknown }).drawings;
  }
}

export const STRANGER = CARRIER;

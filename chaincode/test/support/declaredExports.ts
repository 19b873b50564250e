import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { BANK_A, CUSTOMS, placeOf, SHIPPER } from './cast';
import { bringPapers, type Claimed, onDeclaration } from './claimPapers';
import { exportDeclaration, LINE } from './declaration';
import { Desk, numberOfDeclaration } from './desk';
import type { User } from './fakeLedger';
import { Rewriting } from './rewriting';
import { MEMBERS, newId, type Result, Trade } from './trade';

const TYPE = 'customs-declaration';
const WHOLE = 10_000;
/** What the goods are declared for. */
export const VALUE_MINOR = 40_000_00;

/** A declaration of goods of a value. */
export const worth = (amountMinor: number, more: object = {}): Record<string, unknown> => {
  const { unitPrice: _, ...line } = LINE;
  const exporter = { name: 'Hanbit Shoes', country: 'KR', party: SHIPPER.party };
  return exportDeclaration({ exporter, lines: [{ ...line, value: { currency: 'USD', amountMinor } }], ...more });
};

interface Claiming {
  readonly by?: User;
  readonly applicant?: User;
  /** The part of the declared value that is financed. */
  readonly part?: number;
  /** The declared value as the gateway that seals the part knows it. */
  readonly whole?: number;
  readonly number?: string;
  readonly consent?: string;
  readonly versions?: object;
  readonly isNamed?: true;
  readonly more?: readonly Claimed[];
  readonly lenders?: readonly object[];
}

/** Export declarations of a shipper, and claims of banks that rest on them. */
export class DeclaredExports {
  readonly trade: Trade;
  readonly desk: Desk;
  readonly rewriting: Rewriting;

  private constructor(trade: Trade) {
    this.trade = trade;
    this.desk = new Desk(trade);
    this.rewriting = new Rewriting(trade.ledger, MEMBERS);
  }

  static async start(): Promise<DeclaredExports> {
    return new DeclaredExports(await Trade.start());
  }

  async file(document: object = worth(VALUE_MINOR), by = SHIPPER): Promise<string> {
    return (await this.desk.act(by, TYPE, 'file', { document, input: { customs: CUSTOMS.msp } })).record.id;
  }

  /** Customs accepts a declaration under a number: that of the declaration's id, unless another is given. */
  accept(id: string, number = id): Promise<Result> {
    return this.customs('accept', id, { tokens: [numberOfDeclaration(number)], input: { channel: 'GREEN' } });
  }

  customs(action: string, id: string, more: object = {}): Promise<Result> {
    return this.desk.act(CUSTOMS, TYPE, action, { id, ...more });
  }

  disclose(id: string, bank: User = BANK_A, by = SHIPPER): Promise<Result> {
    return this.desk.act(by, TYPE, 'disclose', { id, input: { bank: bank.msp } });
  }

  correct(id: string, declaration: object): Promise<Result> {
    return this.desk.act(SHIPPER, TYPE, 'correct', { id, details: { declaration } });
  }

  withdraw(id: string): Promise<Result> {
    return this.desk.act(SHIPPER, TYPE, 'withdraw', { id, details: { reasonCode: 'GOODS_NOT_SHIPPED' } });
  }

  /** A declaration that customs has accepted, and that banks see. */
  async shown(
    banks: readonly User[] = [BANK_A],
    document: object = worth(VALUE_MINOR),
    number?: string,
  ): Promise<string> {
    const id = await this.file(document);
    await this.accept(id, number);
    for (const bank of banks) await this.disclose(id, bank);
    return id;
  }

  record(id: string): TradeRecord {
    return this.rewriting.record({ type: TYPE, id });
  }

  /** The shipper consents to a claim on the certificate of its declaration. */
  async consent(bank: User, applicant = SHIPPER): Promise<string> {
    const number = exportDeclaration()['declarationNumber'];
    const { record } = await this.trade.consent(applicant, bank, { papers: [{ kind: 'EXPORT_DECLARATION', number }] });
    return record.id;
  }

  /** A bank's claim on a part of a declaration. */
  async claim(declaration: string, claiming: Claiming = {}): Promise<Result> {
    const { by = BANK_A, applicant = SHIPPER, lenders } = claiming;
    const id = newId();
    const brought = bringPapers(id, listClaimed(declaration, claiming), placeOf(applicant));
    const consent = claiming.consent ?? (await this.consent(by, applicant));
    const declarationVersions = claiming.versions ?? { [declaration]: this.record(declaration).version };
    const document = { ...brought.document, ...(lenders && { lenders }) };
    const input = { declarationVersions, consent };
    return this.desk.act(by, 'financing-claim', 'reserve', { id, ...brought, document, input });
  }

  async statusOfClaim(...claiming: Parameters<DeclaredExports['claim']>): Promise<string> {
    return (await this.claim(...claiming)).record.status;
  }
}

function listClaimed(
  declaration: string,
  { part = VALUE_MINOR, whole = VALUE_MINOR, number = declaration, isNamed, more = [] }: Claiming,
): Claimed[] {
  const taken = onDeclaration(declaration, number, (part / whole) * WHOLE, whole);
  return [{ ...taken, ...(isNamed && { isNamed }) }, ...more];
}

import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { sealContent, TRANSIENT } from '../../src/domain/vocabulary/sealing';
import { CheckResult } from '../../src/domain/vocabulary/transactions';
import { ALL_MEMBERS, BANK_A, BANK_B } from './claimsInPlace';
import { Desk } from './desk';
import type { User } from './fakeLedger';
import type { CaseClaim, Setting } from './financing/claims';
import { bill } from './financing/papers';
import { printWhole } from './financing/printedClaim';
import { newId, placeOf, type Result, SALT, SHIPPER, Trade } from './trade';

const TYPE = 'financing-claim';
/** A claim on a carrier's bill. */
export const CLAIM: CaseClaim = { security: [bill()] };
/** Another bill of another voyage, as long as the first one. */
export const OTHER: CaseClaim = {
  security: [
    bill({
      ...{ number: '771105398', issueDate: '2026-01-12', voyage: '011E', packages: 12, grossMassKg: '910' },
      containers: [{ number: 'TCLU4321097', seals: ['KR100000'] }],
    }),
  ],
};

interface Asking {
  /** The claim whose tokens are brought in the place of its own: by a slip, or a lie. */
  readonly tokensOf?: CaseClaim;
  readonly input?: object;
  readonly applicant?: User;
  readonly setting?: Setting;
}

/** A trade in which banks compare their claims by their documents. */
export class Disputing {
  readonly trade: Trade;
  readonly desk: Desk;

  private constructor(trade: Trade) {
    this.trade = trade;
    this.desk = new Desk(trade);
  }

  static async start(): Promise<Disputing> {
    return new Disputing(await Trade.start(ALL_MEMBERS));
  }

  /** A claim as a bank's gateway brings it, or with the tokens of another. */
  async reserve(
    by: User,
    claim: CaseClaim,
    { tokensOf = claim, input = {}, applicant = SHIPPER, setting }: Asking = {},
  ): Promise<Result> {
    const id = newId();
    const { document } = printWhole(id, claim, setting, placeOf(applicant));
    const { tokens, transient } = printWhole(id, tokensOf, setting);
    const consented = await this.trade.consentTo(by, document, { applicant });
    return this.desk.act(by, TYPE, 'reserve', {
      ...{ id, document, tokens },
      input: { ...consented.input, ...input },
      transient,
    });
  }

  /** What a check says of a claim that was refused before, each finding with its severity. */
  async check(by: User, claim: CaseClaim, refusal: TradeRecord, cleared: readonly string[]): Promise<string[]> {
    const { document, tokens, transient } = printWhole('', claim);
    const { content } = await this.desk.read(by, refusal);
    const request = JSON.stringify({ input: { cleared }, tokens });
    const carried = { [TRANSIENT.contentOf(refusal)]: content ?? '' };
    const proposal = { transient: { content: sealContent(document, SALT), ...transient, ...carried } };
    const answer = await this.trade.ledger.evaluate(by, (ctx) => this.trade.claims.check(ctx, request), proposal);
    const { findings } = CheckResult.parse(JSON.parse(answer));
    return findings
      .filter(({ severity }) => severity !== 'NOT_EVALUATED')
      .map((each) => `${each.rule} ${each.severity}`);
  }

  act(by: User, { id }: { readonly id: string }, action: string, other: { readonly id: string }): Promise<Result> {
    return this.desk.act(by, TYPE, action, { id, input: { claim: other.id } });
  }

  /** A claim of bank A, and one of bank B that it keeps from being reserved. */
  async refused(
    held: readonly [CaseClaim, Asking?],
    brought: CaseClaim,
  ): Promise<{ held: TradeRecord; refusal: TradeRecord }> {
    const { record } = await this.reserve(BANK_A, ...held);
    return { held: record, refusal: (await this.reserve(BANK_B, brought)).record };
  }

  /** Both banks agree, the refused one opens its claim, and the other one settles. */
  async settled({ held, refusal }: { held: TradeRecord; refusal: TradeRecord }): Promise<Result> {
    await this.act(BANK_B, refusal, 'dispute', held);
    await this.act(BANK_A, held, 'dispute', refusal);
    await this.act(BANK_B, refusal, 'open', held);
    return this.act(BANK_A, held, 'settle', refusal);
  }
}

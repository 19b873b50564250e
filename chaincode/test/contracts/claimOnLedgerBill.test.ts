import { expect } from 'chai';
import { NO_REGISTERS, printBill } from '../../src/domain/fingerprints/prints';
import type { Token } from '../../src/domain/vocabulary/record';
import { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import type { CaseClaim, Setting } from '../support/financing/claims';
import { bill, invoice, usd } from '../support/financing/papers';
import { makeToken, printWhole } from '../support/financing/printedClaim';
import { rejects } from '../support/rejects';
import { BANK_A, BANK_B, inHours, newId, type Result, SHIPPER, Trade, weighedIn } from '../support/trade';

const { kind: _, ...CONTENT } = bill();
const NUMBER: Token[] = printBill(CONTENT, NO_REGISTERS).flatMap(({ kind, input }) =>
  kind === 'BILL' ? [{ kind, token: makeToken(input) }] : [],
);
const INVOICE = { ...invoice(), financed: usd(25_000_000) };

describe('A financing claim that names a bill on the ledger', () => {
  let trade: Trade;
  let desk: Desk;
  let id: string;
  let setting: Setting;
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
    id = (await trade.issue(newId(), { tokens: NUMBER })).record.id;
    setting = { billsOnLedger: { [id]: CONTENT } };
    for (const { msp } of [BANK_A, BANK_B]) await trade.bill(SHIPPER, 'disclose', id, { to: { msp } });
  });
  const onLedger = (): { kind: 'BILL_ON_LEDGER'; billOfLading: string } => ({
    kind: 'BILL_ON_LEDGER',
    billOfLading: id,
  });
  const reserve = (
    by: User,
    claim: CaseClaim,
    { change = (tokens) => tokens, met }: { change?: (tokens: Token[]) => Token[]; met?: string[] } = {},
  ): Promise<Result> => {
    const claimId = newId();
    const { document, tokens, transient } = printWhole(claimId, claim, setting);
    const isPledged = claim.security.some(({ kind }) => kind === 'BILL_ON_LEDGER');
    const billVersions = trade.versionsOf(isPledged ? [id] : []);
    return desk.reserve(by, {
      ...{ id: claimId, document, tokens: change(tokens) },
      input: { billVersions },
      transient: { ...transient, ...(met && { met: JSON.stringify(met) }) },
    });
  };
  const outcomeOf = async (by: User, ...ask: [CaseClaim, { met?: string[] }?]): Promise<[string, string[]]> => {
    const result = await reserve(by, ...ask);
    return [result.record.status, weighedIn(result, by)];
  };
  const pledge = async (): Promise<Result> => {
    await trade.bill(SHIPPER, 'offerPledge', id, { to: BANK_A.msp, expires: inHours(24) });
    return reserve(BANK_A, { security: [onLedger()] });
  };

  it('as what its invoice is of meets the claim on the bill (D11)', async () => {
    await pledge();
    expect(await outcomeOf(BANK_B, { security: [INVOICE], underlying: [onLedger()] })).to.deep.equal([
      'RESERVED',
      ['D11 HIGH'],
    ]);
  });

  it('as security meets the claim on the invoice of its goods (D11)', async () => {
    const first = await reserve(BANK_B, { security: [INVOICE], underlying: [onLedger()] });
    expect(first.record.status).to.equal('RESERVED');
    await trade.bill(SHIPPER, 'offerPledge', id, { to: BANK_A.msp, expires: inHours(24) });
    expect(await outcomeOf(BANK_A, { security: [onLedger()] }, { met: [first.record.id] })).to.deep.equal([
      'RESERVED',
      ['D11 HIGH'],
    ]);
  });

  it('has the bill’s own number in the bill’s place, whether it is security or only named', async () => {
    await trade.bill(SHIPPER, 'offerPledge', id, { to: BANK_A.msp, expires: inHours(24) });
    const claims: CaseClaim[] = [{ security: [onLedger()] }, { security: [INVOICE], underlying: [onLedger()] }];
    const isNumber = ({ kind }: Token): boolean => kind === 'BILL';
    for (const claim of claims) {
      const other = (tokens: Token[]): Token[] =>
        tokens.map((token) => (isNumber(token) ? { ...token, token: 'f'.repeat(64) } : token));
      const { message } = await rejects(reserve(BANK_A, claim, { change: other }), 'INVALID');
      expect(message).to.include('under which it was registered');
      const none = (tokens: Token[]): Token[] => tokens.filter((token) => !isNumber(token));
      await rejects(reserve(BANK_A, claim, { change: none }), 'INVALID');
      expect((await reserve(BANK_A, claim)).record.status).to.equal('RESERVED');
    }
  });

  it('is refused for a paper copy of the bill beside it (D12)', async () => {
    expect(await outcomeOf(BANK_B, { security: [bill()], underlying: [onLedger()] })).to.deep.equal([
      'REFUSED',
      ['D12 BLOCK'],
    ]);
  });

  it('is not refused if the bill is only named, by its number as on paper', async () => {
    expect(await outcomeOf(BANK_B, { security: [INVOICE], underlying: [bill()] })).to.deep.equal(['RESERVED', []]);
  });

  it('names only a bill that its bank sees', async () => {
    const { record } = await trade.issue();
    setting = { billsOnLedger: { [id]: CONTENT, [record.id]: CONTENT } };
    const underlying = [{ kind: 'BILL_ON_LEDGER' as const, billOfLading: record.id }];
    await rejects(reserve(BANK_B, { security: [INVOICE], underlying }), 'NOT_FOUND');
  });
});

import { expect } from 'chai';
import type { SecurityPaper, TradeParty } from '../../src/domain/papers/financed';
import { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import type { CaseClaim } from '../support/financing/claims';
import {
  bill,
  declaration,
  drawing,
  HANBIT,
  HANBIT_LEI,
  HANBIT_TAX,
  houseBill,
  invoice,
  order,
  receipt,
  usd,
  waybill,
} from '../support/financing/papers';
import { printWhole } from '../support/financing/printedClaim';
import { rejects } from '../support/rejects';
import { allFindingsOf, BANK_A, BANK_B, newId, type Result, Trade, weighedIn } from '../support/trade';

const VALUE = usd(25_000_000);
/** The papers that one claim holds as a whole. */
const UNDIVIDED: readonly SecurityPaper[] = [bill(), houseBill(), waybill(), receipt()];
/** The papers of which each claim takes a part. */
const DIVISIBLE: readonly ((financed: typeof VALUE) => SecurityPaper)[] = [
  (financed) => ({ ...invoice(), financed }),
  (financed) => ({ ...order(), financed }),
  (financed) => ({ ...drawing(), financed }),
  (financed) => ({ ...declaration(), financed }),
];

describe('A financing claim on each kind of paper', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = new Desk(await Trade.start());
  });
  const reserve = (by: User, claim: CaseClaim): Promise<Result> => {
    const id = newId();
    const input = {};
    return desk.reserve(by, { id, input, ...printWhole(id, claim) });
  };
  const outcome = async (by: User, ...security: SecurityPaper[]): Promise<[string, string[]]> => {
    const result = await reserve(by, { security });
    return [result.record.status, weighedIn(result, by)];
  };

  for (const paper of UNDIVIDED)
    it(`has a ${paper.kind} alone`, async () => {
      expect(await outcome(BANK_A, paper)).to.deep.equal(['RESERVED', []]);
      expect(await outcome(BANK_B, paper)).to.deep.equal(['REFUSED', ['D1 BLOCK']]);
      expect(await outcome(BANK_A, paper)).to.deep.equal(['REFUSED', ['D2 BLOCK']]);
    });

  for (const take of DIVISIBLE)
    it(`has a part of a ${take(VALUE).kind}, and all claims together no more than the whole`, async () => {
      expect(await outcome(BANK_A, take(usd(15_000_000)))).to.deep.equal(['RESERVED', []]);
      expect(await outcome(BANK_B, take(usd(10_000_001)))).to.deep.equal(['REFUSED', ['D7 BLOCK']]);
      expect(await outcome(BANK_B, take(usd(10_000_000)))).to.deep.equal(['RESERVED', []]);
      expect(await outcome(BANK_A, take(usd(1)))).to.deep.equal(['REFUSED', ['D7 BLOCK']]);
    });

  it('says what it could not judge, and which papers are missing for it', async () => {
    const security = [{ ...invoice(), financed: VALUE }];
    const { record, writes } = await reserve(BANK_A, { security, underlying: [bill({ containers: [] })] });
    const unjudged = allFindingsOf(writes, BANK_A, record.id).map(({ rule, severity, evidence }) => ({
      ...{ rule, severity, missing: evidence['missing'] },
    }));
    expect(unjudged).to.deep.equal([
      { rule: 'D24', severity: 'NOT_EVALUATED', missing: ['export declaration', 'order'] },
      { rule: 'D5', severity: 'NOT_EVALUATED', missing: ['containers'] },
    ]);
  });

  it('shows what they are, and which of them are security, and no number, name, value or part', async () => {
    const security: SecurityPaper[] = [{ ...invoice({ orderNumbers: ['PO-77120'] }), financed: usd(15_000_000) }];
    const { record } = await reserve(BANK_A, { security, underlying: [bill()] });
    expect(record.state['papers']).to.deep.equal([
      { kind: 'INVOICE', role: 'SECURITY' },
      { kind: 'PAPER_BILL', role: 'UNDERLYING' },
      { kind: 'PURCHASE_ORDER', role: 'UNDERLYING' },
    ]);
    const text = JSON.stringify(record);
    for (const secret of ['0142', '230517841', '77120', 'Hanbit', '25000000', '15000000', 'MSKU1234565'])
      expect(text).not.to.include(secret);
  });

  it('names one invoice by LEI, tax number and name of its seller, and finances no more than the whole', async () => {
    const [byLei, byTaxNumber, byName] = [
      { ...HANBIT, lei: HANBIT_LEI },
      { ...HANBIT, taxId: HANBIT_TAX },
      { name: 'HANBIT ELECTRONICS CO LTD' },
    ];
    const take = (seller: TradeParty, amountMinor: number): SecurityPaper => ({
      ...invoice({ seller, number: 'inv 2026 0142' }),
      financed: usd(amountMinor),
    });
    for (const [one, other] of [
      [byLei, byName],
      [byName, byTaxNumber],
      [byTaxNumber, byLei],
    ] as const) {
      const { issues } = await rejects(outcome(BANK_A, take(one, 15_000_000), take(other, 10_000_001)), 'INVALID');
      expect(JSON.stringify(issues)).to.include('more of it than there is');
    }
    const both = await outcome(BANK_A, take(byLei, 15_000_000), take(byName, 10_000_000));
    expect(both).to.deep.equal(['RESERVED', []]);
  });

  it('has the part of a claim counted by a bank that typed other identifiers of the seller', async () => {
    const seller = { name: 'Hanbit Electronics Co., Ltd.', lei: '5493001KJTIIGC8Y1R12' };
    await reserve(BANK_A, { security: [{ ...invoice({ seller }), financed: usd(15_000_000) }] });
    expect(await outcome(BANK_B, { ...invoice(), financed: usd(10_000_001) })).to.deep.equal(['REFUSED', ['D7 BLOCK']]);
  });
});

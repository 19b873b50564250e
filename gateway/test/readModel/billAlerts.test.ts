import type { ClaimState, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import type { User } from '../../src/identity/users.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { bill, claim, newId } from '../support/records.js';

const NUMBER = { kind: 'BILL', token: 'bd'.repeat(32) } as const;
const officer: User = { name: 'officer', msp: 'BankAMSP', party: newId(), role: 'bank-officer' };
const bank = { msp: 'BankBMSP' };
const HOLDER = { msp: 'ExportersMSP', party: '01KAE5TZ3TC7H3N5QG8Y0E2XVM' };
const presentation = { id: newId(), holder: HOLDER, titleHolder: HOLDER };

const received = { from: HOLDER, titleHolder: HOLDER };
const AUTHORS: Readonly<Record<string, TradeRecord['author']>> = {
  present: HOLDER,
  'hold-goods': { ...HOLDER, msp: 'CustomsMSP' },
};
const STATUSES: Readonly<Record<string, string>> = { void: 'VOIDED', 'convert-to-paper': 'PAPER' };

describe('Alerts of a bill that a claim names', () => {
  let ledger: FollowedLedger;
  before(async () => {
    ledger = await FollowedLedger.open(anyDatabase);
  });
  after(() => ledger.close());
  beforeEach(() => ledger.begin());
  afterEach(() => ledger.readModel.stop());

  /** What BankA, which finances on one paper of this number, is told when the bill gets to a version. */
  async function told(
    paper: ClaimState['papers'][number],
    changed: TradeRecord,
    status = 'FINANCED',
  ): Promise<string[]> {
    const own = claim('BankAMSP', { tokens: [{ ...NUMBER, paper: 0 }], status }, { papers: [paper] });
    await ledger.commit(own);
    const issued = { ...bill({ tokens: [NUMBER] }), id: changed.id };
    await ledger.commit(...(changed.version === 1 ? [] : [issued]), changed);
    const alerts = await ledger.alerts.page(officer, { limit: 10 });
    return alerts.filter(({ document }) => document.id === own.id).map(({ rule, severity }) => `${rule} ${severity}`);
  }
  const changed = (action: string, state: Parameters<typeof bill>[1] = {}): TradeRecord => {
    const version = action === 'issue' ? 1 : 2;
    const status = STATUSES[action] ?? 'ISSUED';
    const author = AUTHORS[action];
    return bill({ tokens: [NUMBER], version, action, status, ...(author && { author }) }, state);
  };
  const named = { kind: 'BILL_ON_LEDGER', role: 'UNDERLYING' } as const;
  const onPaper = { kind: 'PAPER_BILL', role: 'SECURITY' } as const;

  it('tell of an electronic original of a bill that is financed on paper (D12)', async () => {
    expect(await told(onPaper, changed('issue'))).to.deep.equal(['D12 HIGH']);
  });

  it('tell of a bill that is on paper now (D12)', async () => {
    expect(await told(named, changed('convert-to-paper'))).to.deep.equal(['D12 REVIEW']);
  });

  it('tell of a presentation to another bank (D11), and not of one to the own', async () => {
    expect(await told(named, changed('present', { possessor: bank, presentation, received }))).to.deep.equal([
      'D11 REVIEW',
    ]);
    const own = { msp: 'BankAMSP' };
    expect(await told(named, changed('present', { possessor: own, presentation, received }))).to.deep.equal([]);
  });

  it('tell of a bill that is void (D14), unless another one stands in its place', async () => {
    expect(await told(named, changed('void'))).to.deep.equal(['D14 HIGH']);
    expect(await told(named, changed('void', { replacedBy: [newId()] }))).to.deep.equal([]);
  });

  it('tell of goods that customs holds (D14)', async () => {
    const holds = [{ declaration: newId(), customs: 'CustomsMSP' }];
    for (const paper of [named, onPaper])
      expect(await told(paper, changed('hold-goods', { holds }))).to.include('D14 HIGH');
  });

  it('tell nothing of a claim that has ended, nor of what changes no right', async () => {
    expect(await told(onPaper, changed('issue'), 'RELEASED')).to.deep.equal([]);
    expect(await told(named, changed('disclose'))).to.deep.equal([]);
  });
});

import { FIRST_RULE_SET, RULE_SETS_KEY, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { LAST_POSITION } from '../../src/readModel/events.js';
import type { User } from '../../src/identity/users.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { transactionOf } from '../support/fakeWire.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { bill, claim, newId } from '../support/records.js';

const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
/** What the tokens of one invoice are: its number, and a second fact. */
const INVOICE = [
  { kind: 'INVOICE', token: 'cd'.repeat(32), paper: 0 },
  { kind: 'AMOUNT', token: 'ce'.repeat(32), paper: 0 },
] as const;
const BILL = [
  { kind: 'BILL', token: 'bd'.repeat(32), paper: 0 },
  { kind: 'DATE', token: 'be'.repeat(32), paper: 0 },
] as const;
const PAPER_BILL = { papers: [{ kind: 'PAPER_BILL', role: 'SECURITY' }] } as const;
const officer: User = { name: 'officer', msp: 'BankAMSP', party: PARTY, role: 'bank-officer' };

describe('Alerts of what other banks attempt', () => {
  let ledger: FollowedLedger;
  const commit: FollowedLedger['commit'] = (...records) => ledger.commit(...records);
  before(async () => {
    ledger = await FollowedLedger.open(anyDatabase);
  });
  after(() => ledger.close());
  beforeEach(() => ledger.begin());
  afterEach(() => ledger.readModel.stop());

  const alerts = async (): Promise<string[]> =>
    (await ledger.alerts.page(officer, { limit: 10 })).map(
      ({ rule, severity, document, attempts }) => `${rule} ${severity} ${document.id} ${attempts}`,
    );
  const latestReason = async (): Promise<string> => (await ledger.alerts.page(officer, { limit: 1 }))[0]?.reason ?? '';
  const refused = (msp: string): TradeRecord => claim(msp, { status: 'REFUSED', tokens: [...INVOICE] });

  it('tell a bank that another was refused a part of what it finances (D7)', async () => {
    const own = claim('BankAMSP', { tokens: [...INVOICE], status: 'RESERVED' });
    await commit(own);
    await commit(refused('BankBMSP'));
    expect(await alerts()).to.deep.equal([`D7 HIGH ${own.id} 1`]);
    expect(await latestReason()).to.include('Rule D7: The financed parts are more than the whole paper.');
  });

  it('tell a bank that another was refused a paper that it holds (D1)', async () => {
    const papers = { papers: [...PAPER_BILL.papers] };
    const own = claim('BankAMSP', { tokens: [...BILL] }, papers);
    await commit({ ...own, status: 'RESERVED', action: 'reserve' });
    await commit(claim('BankBMSP', { tokens: [...BILL], status: 'REFUSED' }, papers));
    expect(await alerts()).to.deep.equal([`D1 HIGH ${own.id} 1`]);
    expect(await latestReason()).to.include('Rule D1: The paper is financed by another bank.');
  });

  it('tell a desk of a bank that another one was refused what it holds (D2), and nothing of what the bank weighed itself', async () => {
    const papers = { papers: [...PAPER_BILL.papers] };
    const [own, again] = ['RESERVED', 'REFUSED'].map((status) =>
      claim('BankAMSP', { tokens: [...BILL], status }, papers),
    );
    const near = claim('BankAMSP', { tokens: [BILL[0]], status: 'RESERVED' }, papers);
    for (const each of [own, near, again]) if (each !== undefined) await commit(each);
    expect(await alerts()).to.have.members([`D2 HIGH ${own?.id} 1`, `REFUSED BLOCK ${again?.id} 1`]);
  });

  it('count the attempts of one bank on one claim, and tell of each', async () => {
    const own = claim('BankAMSP', { tokens: [...INVOICE], status: 'RESERVED' });
    await commit(own);
    const heard: number[] = [];
    for (let count = 0; count < 3; count++) {
      const block = await commit(refused('BankBMSP'), refused('BankBMSP'));
      const page = await ledger.events.after(officer, { block: block - 1, position: LAST_POSITION });
      for (const { kind, data } of page?.events ?? []) if (kind === 'alert') heard.push(data.attempts);
    }
    expect(heard).to.deep.equal([2, 4, 6]);
    expect(await alerts()).to.deep.equal([`D7 HIGH ${own.id} 6`]);
    const tokens = INVOICE.map((token, place) => ({ ...token, token: `e${place}`.repeat(32) }));
    const other = claim('BankAMSP', { tokens, status: 'RESERVED' });
    await commit(other);
    await commit(claim('BankBMSP', { status: 'REFUSED', tokens }));
    expect(await alerts()).to.deep.equal([`D7 HIGH ${other.id} 1`, `D7 HIGH ${own.id} 6`]);
  });

  it('tell of papers that are only like its own, whether the other claim was refused or not', async () => {
    const near = [
      { kind: 'NEAR', token: 'aa'.repeat(32), paper: 0 },
      { kind: 'DEAL', token: 'ab'.repeat(32), paper: 0 },
    ] as const;
    const own = claim('BankAMSP', { tokens: [...near], status: 'RESERVED' });
    await commit(own);
    await commit(claim('BankBMSP', { status: 'RESERVED', tokens: [...near] }));
    expect(await alerts()).to.deep.equal([`D10 REVIEW ${own.id} 1`]);
    expect(await latestReason()).to.include('was not refused');
    await commit(claim('BankBMSP', { status: 'REFUSED', tokens: [...near] }));
    expect(await alerts()).to.deep.equal([`D10 REVIEW ${own.id} 2`]);
    expect(await latestReason()).to.include('was refused');
  });

  it('do not tell what a rule in shadow finds, or one that members only want to know of', async () => {
    const near = [
      { kind: 'NEAR', token: 'ba'.repeat(32), paper: 0 },
      { kind: 'DEAL', token: 'bb'.repeat(32), paper: 0 },
    ] as const;
    const own = claim('BankAMSP', { tokens: [...near], status: 'RESERVED' });
    await commit(own);
    for (const D10 of [
      { severity: 'HIGH', shadow: true },
      { severity: 'INFO', shadow: false },
    ]) {
      const set = { ...FIRST_RULE_SET, rules: { ...FIRST_RULE_SET.rules, D10 } };
      const write = { key: RULE_SETS_KEY, value: Buffer.from(JSON.stringify({ sets: [set] })) };
      const other = transactionOf(claim('BankBMSP', { status: 'RESERVED', tokens: [...near] }));
      await ledger.reached(ledger.wire.block([{ ...other, writes: [...other.writes, write] }]).number);
      expect(await alerts()).to.deep.equal([]);
    }
  });

  it('say nothing of parts of one paper that nobody refused, nor of what a claim does later', async () => {
    const reserved = claim('BankBMSP', { status: 'RESERVED', tokens: [...INVOICE] });
    await commit(claim('BankAMSP', { tokens: [...INVOICE], status: 'RESERVED' }), reserved);
    await commit({ ...reserved, version: 2, status: 'FINANCED', action: 'finance' });
    expect(await alerts()).to.deep.equal([]);
  });

  it('tell neither who asked, nor for whom, nor on what', async () => {
    await commit(claim('BankAMSP', { tokens: [...INVOICE], status: 'RESERVED' }));
    const other = refused('BankBMSP');
    await commit(other);
    const told = JSON.stringify(await ledger.alerts.page(officer, { limit: 1 }));
    for (const secret of ['BankBMSP', other.id, PARTY, INVOICE[0].token]) expect(told).not.to.include(secret);
  });

  it('tell a bank that a claim of another on the bill that it holds was refused', async () => {
    const own = claim('BankAMSP', { status: 'RESERVED' });
    const pledged = bill({}, { pledge: { pledgee: 'BankAMSP', claim: own.id } });
    const links = [{ type: 'bill-of-lading', id: pledged.id } as const];
    await commit(own, pledged);
    await commit(claim('BankBMSP', { status: 'REFUSED', links }));
    expect(await alerts()).to.deep.equal([`D1 HIGH ${own.id} 1`]);
  });

  it('tell a bank to which a bill was presented that another was asked to finance it, or a copy of it', async () => {
    const holder = { msp: 'ExportersMSP', party: PARTY };
    const presentation = { id: newId(), holder, titleHolder: holder };
    const own = bill(
      { parties: [{ msp: 'BankAMSP' }], tokens: [BILL[0]] },
      { possessor: { msp: 'BankAMSP' }, presentation },
    );
    await commit(own);
    await commit(claim('BankBMSP', { status: 'REFUSED', links: [{ type: 'bill-of-lading', id: own.id }] }));
    expect(await alerts()).to.deep.equal([`D14 HIGH ${own.id} 1`]);
    await commit(claim('BankBMSP', { status: 'REFUSED', tokens: [...BILL] }, { papers: [...PAPER_BILL.papers] }));
    expect(await alerts()).to.deep.equal([`D12 HIGH ${own.id} 1`, `D14 HIGH ${own.id} 1`]);
  });
});

import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemberContract } from '../../src/contracts/memberContract';
import { TokenKeyContract } from '../../src/contracts/tokenKeyContract';
import { canonicalJson, sha256Hex } from '../../src/domain/encoding/canonicalJson';
import { resolutionHash } from '../../src/domain/vocabulary/resolution';
import { firstRegister, TokenKeyRegister } from '../../src/domain/vocabulary/tokenKeys';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { firstPlan, keysOf, startTransition } from '../support/tokenEpochs';
import { BANK_A, BANK_B, CARRIER, MEMBERS, Trade } from '../support/trade';

const KEY = 'register/token-keys';
const FIRST = firstRegister([...MEMBERS]);
const contract = new TokenKeyContract();

describe('Token keys', () => {
  const directory = mkdtempSync(join(tmpdir(), 'naru-token-keys-'));
  const file = join(directory, 'resolutions');
  let trade: Trade;
  const plan = firstPlan();
  const record = (keys: unknown, by: User = CARRIER): Promise<unknown> =>
    trade.ledger.submit(by, (ctx) => contract.record(ctx, JSON.stringify(keys)));
  const read = async (by: User = BANK_A): Promise<TokenKeyRegister> =>
    TokenKeyRegister.parse(JSON.parse(await trade.ledger.evaluate(by, (ctx) => contract.read(ctx))));

  beforeEach(async () => {
    process.env['NARU_RESOLUTIONS_FILE'] = file;
    trade = await Trade.start();
  });
  after(() => {
    delete process.env['NARU_RESOLUTIONS_FILE'];
    rmSync(directory, { recursive: true });
  });

  /** Has a change resolved and carried out. */
  async function change(next: object, number = 1, basis?: TokenKeyRegister): Promise<unknown> {
    const resolved = { resolution: 'minutes', number, expires: new Date(Date.now() + 60_000).toISOString() };
    const present = sha256Hex(canonicalJson(basis ?? (await read())));
    const request = canonicalJson({ ...resolved, basis: present, ...next });
    writeFileSync(file, `${resolutionHash(request)}\n`);
    return trade.ledger.submit(BANK_A, (ctx) => contract.change(ctx, request));
  }

  it('are planned with the members: every one holds a share, and it takes a majority', async () => {
    expect(await read()).to.deep.equal({ plan });
    expect(plan.threshold).to.equal(3);
    expect(plan.holders.map(({ msp }) => msp)).to.deep.equal(MEMBERS.map(({ mspId }) => mspId));
    expect(trade.ledger.policy(KEY)).to.deep.equal(trade.ledger.policy('register/members'));
  });

  it('are recorded once as they were planned; the same again changes nothing', async () => {
    await record(keysOf(plan));
    await record(keysOf(plan), BANK_B);
    expect(await read()).to.deep.equal({ keys: keysOf(plan) });
    await rejects(record(keysOf(plan, 'other')), 'CONFLICT');
  });

  it('are not recorded otherwise than they were planned', async () => {
    const [first, ...others] = plan.holders;
    for (const other of [
      { ...plan, threshold: 2 },
      { ...plan, holders: others },
      { ...plan, epoch: 2 },
      { ...plan, sharing: 2 },
      { ...plan, holders: [{ msp: first?.msp ?? '', index: 9 }, ...others] },
    ])
      await rejects(record(keysOf(other)), 'CONFLICT');
  });

  it('have commitments of each kind, as many as it takes holders, and each holder once', async () => {
    const { BILL, TRADE_PAPER } = keysOf(plan).commitments;
    const twice = [...plan.holders.slice(1), { msp: plan.holders[1]?.msp, index: 7 }];
    for (const wrong of [
      { ...keysOf(plan), commitments: { BILL, TRADE_PAPER } },
      { ...keysOf(plan), commitments: { BILL, TRADE_PAPER, DECLARATION: BILL.slice(1) } },
      { ...keysOf(plan), commitments: { BILL, TRADE_PAPER, DECLARATION: ['00', ...BILL.slice(1)] } },
      { ...keysOf({ ...plan, threshold: 1 }) },
      { ...keysOf({ ...plan, threshold: 9 }) },
      { ...keysOf({ ...plan, holders: plan.holders.map(({ msp }) => ({ msp, index: 1 })) }) },
      { ...keysOf(plan), holders: twice },
    ])
      await rejects(record(wrong), 'INVALID');
  });

  it('are shared anew as the members resolve, and are the same keys', async () => {
    await record(keysOf(plan));
    const next = { ...plan, sharing: 2, holders: plan.holders.slice(1), threshold: 2 };
    await change({ plan: next });
    await rejects(record(keysOf(next, 'other')), 'CONFLICT');
    await record(keysOf(next));
    expect(await read()).to.deep.equal({ keys: keysOf(next) });
  });

  it('are planned only in their order, from the register as it is, and by resolution', async () => {
    await record(keysOf(plan));
    for (const wrong of [{ ...plan, epoch: 3 }, plan, { ...plan, sharing: 3 }, { ...plan, epoch: 2, sharing: 2 }])
      await rejects(change({ plan: wrong }), 'INVALID');
    await rejects(change({ plan: { ...plan, sharing: 2 } }, 1, FIRST), 'CONFLICT');
    writeFileSync(file, '');
    const request = (ctx: Parameters<typeof contract.change>[0]): Promise<string> => contract.change(ctx, '{}');
    await rejects(trade.ledger.submit(BANK_A, request), 'INVALID');
  });

  it('are planned anew while nobody has made the first sharing', async () => {
    const other = { ...plan, holders: plan.holders.slice(1) };
    await change({ plan: other });
    await rejects(record(keysOf(plan)), 'CONFLICT');
    await record(keysOf(other));
  });

  /** Has the members resolve who they are. */
  async function changeMembers(members: readonly object[], number = 1): Promise<void> {
    const present = JSON.parse(trade.ledger.state('register/members') ?? '') as unknown;
    const request = canonicalJson({
      ...{ resolution: 'minutes', number, expires: new Date(Date.now() + 60_000).toISOString() },
      ...{ basis: sha256Hex(canonicalJson(present)), members },
    });
    writeFileSync(file, `${resolutionHash(request)}\n`);
    await trade.ledger.submit(BANK_A, (ctx) => new MemberContract().change(ctx, request));
  }
  const NEWCOMER = { mspId: 'BankCMSP', roles: ['BANK'], carrierCodes: [], bics: [] };

  it('are to be shared anew when a member leaves, under the policy of those who stay', async () => {
    await record(keysOf(plan));
    await changeMembers(MEMBERS.slice(0, 4));
    expect(trade.ledger.policy(KEY)).to.deep.equal(trade.ledger.policy('register/members'));
    const holders = plan.holders.slice(0, 4);
    expect(await read()).to.deep.equal({
      keys: keysOf(plan),
      plan: { epoch: 1, sharing: 2, holders, threshold: 3 },
    });
  });

  it('are to be shared with a newcomer, under an index that nobody has; who stays keeps its own', async () => {
    await record(keysOf(plan));
    await changeMembers([NEWCOMER, ...MEMBERS.slice(1)]);
    const { plan: next } = await read();
    expect(next).to.deep.equal({
      ...{ epoch: 1, sharing: 2, threshold: 3 },
      holders: [{ msp: 'BankCMSP', index: 6 }, ...plan.holders.slice(1)],
    });
    await changeMembers(MEMBERS, 2);
    expect(await read()).to.deep.equal({ keys: keysOf(plan) });
  });

  it('of both epochs follow the members while they change', async () => {
    startTransition(trade.ledger);
    await changeMembers([...MEMBERS, NEWCOMER]);
    const { plan: present, next } = await read();
    expect([present?.epoch, next?.plan?.epoch]).to.deep.equal([1, 2]);
    expect(next?.plan?.holders).to.deep.equal(present?.holders);
    expect(present).to.deep.include({ sharing: 2, threshold: 4 });
  });

  it('are planned anew if the members change before there are any', async () => {
    await changeMembers(MEMBERS.slice(0, 4));
    expect(await read()).to.deep.equal(firstRegister(MEMBERS.slice(0, 4)));
  });

  it('stay with their holders if members only change what they are', async () => {
    await record(keysOf(plan));
    await changeMembers(MEMBERS.map((member) => ({ ...member, bics: [] })));
    expect(await read()).to.deep.equal({ keys: keysOf(plan) });
  });
});

describe('A member', () => {
  it('is attested with its roles, and a stranger is not', async () => {
    const trade = await Trade.start();
    const attest = (by: User): Promise<string> =>
      trade.ledger.evaluate(by, (ctx) => new MemberContract().attest(ctx, 'purpose'));
    expect(JSON.parse(await attest(BANK_A))).to.deep.equal({ msp: 'BankAMSP', roles: ['BANK'] });
    await rejects(attest({ ...BANK_A, msp: 'StrangersMSP' }), 'NOT_A_MEMBER');
  });
});

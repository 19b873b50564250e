import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentContract } from '../../src/contracts/documentContract';
import { MemberContract } from '../../src/contracts/memberContract';
import { canonicalJson, sha256Hex } from '../../src/domain/encoding/canonicalJson';
import { recordKey, TradeRecord } from '../../src/domain/vocabulary/record';
import type { Member } from '../../src/domain/vocabulary/members';
import { resolutionHash } from '../../src/domain/vocabulary/resolution';
import { privateKey, type User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { BANK_A, BANK_B, CARRIER, CUSTOMS, f1, MEMBERS, newId, SHIPPER, Trade } from '../support/trade';

const BANK_C: Member = { mspId: 'BankCMSP', roles: ['BANK'], carrierCodes: [], bics: [] };
const RESOLUTION = { resolution: '2026/3', number: 1, expires: new Date(Date.now() + 3_600_000).toISOString() };

interface Resolving {
  readonly basis?: readonly Member[];
  readonly number?: number;
  readonly expires?: string;
}

const WITNESSES = ['ExportersMSP', 'BankBMSP', 'CarrierMSP', 'CustomsMSP'];

describe('What the members resolve', () => {
  const directory = mkdtempSync(join(tmpdir(), 'naru-resolutions-'));
  const file = join(directory, 'resolutions');
  const approve = (request: string): void => {
    writeFileSync(file, `# minutes 3\n${resolutionHash(request)} # read and agreed\n`);
  };
  let trade: Trade;
  beforeEach(async () => {
    writeFileSync(file, '');
    process.env['NARU_RESOLUTIONS_FILE'] = file;
    trade = await Trade.start();
  });
  after(() => {
    delete process.env['NARU_RESOLUTIONS_FILE'];
    rmSync(directory, { recursive: true });
  });

  describe('on the members', () => {
    const joining = (members = [...MEMBERS, BANK_C], { basis = MEMBERS, ...more }: Resolving = {}): string =>
      canonicalJson({ ...RESOLUTION, basis: sha256Hex(canonicalJson(basis)), members, ...more });
    const change = (request: string, by: User = BANK_A): Promise<unknown> =>
      trade.ledger.submit(by, (ctx) => new MemberContract().change(ctx, request));

    it('is endorsed only at peers whose operator approves these exact bytes', async () => {
      const { values } = await rejects(change(joining()), 'NOT_RESOLVED');
      expect(values).to.deep.equal({ sha256: resolutionHash(joining()) });
      approve(joining());
      await rejects(change(joining([...MEMBERS].slice(1))), 'NOT_RESOLVED');
      delete process.env['NARU_RESOLUTIONS_FILE'];
      await rejects(change(joining()), 'NOT_RESOLVED');
    });

    it('lets a bank join, under the policy of the new majority', async () => {
      approve(joining());
      const before = trade.ledger.policy('register/members');
      await change(joining());
      const members = await trade.ledger.evaluate(CUSTOMS, (ctx) => new MemberContract().read(ctx));
      expect(JSON.parse(members)).to.deep.equal([...MEMBERS, BANK_C]);
      expect(trade.ledger.policy('register/members')).not.to.deep.equal(before);
      const officer: User = { ...BANK_B, msp: BANK_C.mspId };
      expect((await trade.reserve(officer, newId(), { tokens: [f1('paper')] })).record.status).to.equal('RESERVED');
    });

    it('is carried out once: who left and came back cannot be put out again with the same request', async () => {
      const without = MEMBERS.filter(({ mspId }) => mspId !== 'BankBMSP');
      const excluding = joining(without);
      approve(excluding);
      await change(excluding);
      const readmitting = joining([...MEMBERS], { basis: without, number: 2 });
      approve(readmitting);
      await change(readmitting);
      approve(excluding);
      const { values } = await rejects(change(excluding), 'CONFLICT');
      expect(values).to.deep.equal({ number: 1, next: 3 });
      const sets = [MEMBERS, without].map((members) => members.map(({ mspId }) => mspId));
      expect(JSON.parse(trade.ledger.state('register/history') ?? '')).to.deep.equal({ former: [], sets });
    });

    it('is carried out in the order of the numbers, and in its time', async () => {
      for (const number of [2, 7]) {
        const early = joining(undefined, { number });
        approve(early);
        await rejects(change(early), 'CONFLICT');
      }
      const late = joining(undefined, { expires: new Date(Date.now() - 1_000).toISOString() });
      approve(late);
      await rejects(change(late), 'NOT_RESOLVED');
      for (const wrong of [{ number: 0 }, { number: 1.5 }, { expires: 'never' }]) {
        const request = joining(undefined, wrong);
        approve(request);
        await rejects(change(request), 'INVALID');
      }
    });

    it('starts from the members as they are, and is submitted by a member', async () => {
      approve(joining());
      await rejects(change(joining(), { ...BANK_B, msp: BANK_C.mspId }), 'NOT_A_MEMBER');
      await change(joining());
      const again = joining(undefined, { number: 2 });
      approve(again);
      await rejects(change(again), 'CONFLICT');
      approve('{}');
      await rejects(change('{}'), 'INVALID');
    });
  });

  describe('on records whose party is gone', () => {
    const intervene = (request: string, by: User = BANK_B): ReturnType<Trade['ledger']['submit']> =>
      trade.ledger.submit(by, (ctx) => new DocumentContract().intervene(ctx, request));
    const recordAt = (type: string, id: string): TradeRecord =>
      TradeRecord.parse(JSON.parse(trade.ledger.state(`${type}/${id}`) ?? ''));

    /** The claim of a bank that is gone ends, and with it the pledge. */
    const cancellation = async (
      { witnesses = WITNESSES, version = 1, status = 'CANCELLED' } = {},
      pledged?: { bill: string; claim: string },
    ): Promise<{ bill: string; claim: string; request: string }> => {
      const { bill, claim } = pledged ?? (await trade.pledged(BANK_A));
      const { state } = recordAt('financing-claim', claim);
      const { pledge: _, ...free } = recordAt('bill-of-lading', bill).state;
      const changes = [
        { type: 'financing-claim', id: claim, version, status, state },
        {
          type: 'bill-of-lading',
          id: bill,
          version: recordAt('bill-of-lading', bill).version,
          status: 'ISSUED',
          state: free,
        },
      ];
      return { bill, claim, request: canonicalJson({ ...RESOLUTION, witnesses, changes }) };
    };

    it('frees a pledged bill, with a proof at every witness', async () => {
      const { bill, claim, request } = await cancellation();
      await rejects(intervene(request), 'NOT_RESOLVED');
      approve(request);
      const { writes } = await intervene(request);
      const after = recordAt('bill-of-lading', bill);
      expect(after).to.deep.include({ status: 'ISSUED', action: 'intervene' });
      expect(after.state).not.to.have.property('pledge');
      expect(recordAt('financing-claim', claim).status).to.equal('CANCELLED');
      const proofs = WITNESSES.map((msp) =>
        privateKey(`_implicit_org_${msp}`, `record/${recordKey(after)}/${after.version}`),
      );
      expect([...writes.private.keys()]).to.include.members(proofs);
      const next = newId();
      await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: 'BankBMSP' } });
      await trade.bill(SHIPPER, 'offerPledge', bill, { to: 'BankBMSP', expires: inADay() });
      expect((await trade.reserve(BANK_B, next, { bill })).record.status).to.equal('RESERVED');
    });

    it('is carried out once: the same bytes are refused, whoever sends them and although they are approved', async () => {
      const { bill, request } = await cancellation();
      approve(request);
      await intervene(request);
      const after = recordAt('bill-of-lading', bill);
      for (const by of [BANK_B, BANK_A, SHIPPER]) {
        const { values } = await rejects(intervene(request, by), 'CONFLICT');
        expect(values).to.deep.equal({ number: 1, next: 2 });
      }
      expect(recordAt('bill-of-lading', bill)).to.deep.equal(after);
    });

    it('needs two thirds of the members as witnesses, each once', async () => {
      const pledged = await trade.pledged(BANK_A);
      const few = WITNESSES.slice(1);
      for (const witnesses of [few, [...few, few[0] ?? '']]) {
        const { request } = await cancellation({ witnesses }, pledged);
        approve(request);
        await rejects(intervene(request), 'INVALID');
      }
      const { request } = await cancellation({ witnesses: [...WITNESSES, 'StrangersMSP'] }, pledged);
      approve(request);
      await rejects(intervene(request), 'NOT_A_MEMBER');
    });

    it('names the versions that it replaces, and statuses and states that exist', async () => {
      const pledged = await trade.pledged(BANK_A);
      for (const [wrong, code] of [
        [{ version: 2 }, 'VERSION_MISMATCH'],
        [{ status: 'GONE' }, 'INVALID'],
      ] as const) {
        const { request } = await cancellation(wrong, pledged);
        approve(request);
        await rejects(intervene(request), code);
      }
      const nothing = { type: 'shipment', id: newId(), version: 1, status: 'OPEN', state: {} };
      const request = canonicalJson({ ...RESOLUTION, witnesses: WITNESSES, changes: [nothing] });
      approve(request);
      await rejects(intervene(request), 'NOT_FOUND');
      const state = canonicalJson({
        ...RESOLUTION,
        witnesses: WITNESSES,
        changes: [{ ...nothing, type: 'financing-claim', id: pledged.claim, status: 'CANCELLED' }],
      });
      approve(state);
      await rejects(intervene(state), 'INVALID');
    });

    it('cannot name another creator of a document, of whom there is no proof', async () => {
      const { claim: id } = await trade.pledged(BANK_A);
      const { version, status, state } = recordAt('financing-claim', id);
      const change = { type: 'financing-claim', id, version, status, state: { ...state, claimant: 'BankBMSP' } };
      const request = canonicalJson({ ...RESOLUTION, witnesses: WITNESSES, changes: [change] });
      approve(request);
      await rejects(intervene(request), 'INVALID');
    });

    it('is not believed if only two members say so', async () => {
      const { bill } = await trade.pledged(BANK_A);
      const { pledge: _, ...state } = recordAt('bill-of-lading', bill).state;
      const before = recordAt('bill-of-lading', bill);
      const author = { msp: SHIPPER.msp, party: SHIPPER.party };
      const forged = canonicalJson({ ...before, version: before.version + 1, action: 'intervene', author, state });
      trade.ledger.tamper(recordKey(before), forged);
      for (const msp of [SHIPPER.msp, CARRIER.msp])
        trade.ledger.tamperPrivate(msp, `record/${recordKey(before)}/${before.version + 1}`, forged);
      await rejects(trade.bill(SHIPPER, 'surrenderForDelivery', bill), 'NOT_AUTHENTIC');
    });
  });
});

const DAY_MS = 86_400_000;
const inADay = (): string => new Date(Date.now() + DAY_MS).toISOString();

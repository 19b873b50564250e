import type { IncomingMessage, ServerResponse } from 'node:http';
import { canonicalJson, sha256Hex, TokenKeyRegister } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { MemberRequests } from '../../src/exchange/memberRequests.js';
import { Attestations } from '../../src/fabric/attestations.js';
import { conductCeremony } from '../../src/tokens/conductCeremony.js';
import { signStatement } from '../../src/tokens/statements.js';
import type { TokenInput } from '../../src/tokens/tokenMaker.js';
import { BANK_A, BANK_B, CARRIER, CUSTOMS } from '../support/consortium/cast.js';
import { TokenMembers } from '../support/tokens/tokenMembers.js';

const INPUT: TokenInput = { kind: 'TRADE_PAPER', value: 'INVOICE|TAX:1234567890|2026118' };
const Signed = z.object({ signed: z.object({ text: z.string(), msp: z.string(), attestation: z.string() }) });

describe('A ceremony of token keys', () => {
  const directory = mkdtempSync(join(tmpdir(), 'naru-ceremony-'));
  const file = join(directory, 'resolutions');
  let members: TokenMembers;
  before(async () => {
    process.env['NARU_RESOLUTIONS_FILE'] = file;
    members = await TokenMembers.start();
  });
  afterEach(() => {
    for (const { msp } of [CARRIER, CUSTOMS]) members.replace(msp, undefined);
  });
  after(async () => {
    await members.close();
    delete process.env['NARU_RESOLUTIONS_FILE'];
    rmSync(directory, { recursive: true });
  });

  const make = async (msp: string, epoch = 1): Promise<string[]> => members.of(msp).tokens.maker.make([INPUT], epoch);
  const read = (): Promise<TokenKeyRegister> => members.of(BANK_A.msp).tokens.source.refreshed();
  const failure = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'nothing',
      (error: unknown) => String(error),
    );

  /** Has members resolve who holds shares next. */
  async function plan(change: (register: TokenKeyRegister) => object, number = 1): Promise<void> {
    const register = await read();
    const resolved = {
      ...{ resolution: 'minutes', number, expires: new Date(Date.now() + 60_000).toISOString() },
      ...{ basis: sha256Hex(canonicalJson(register)), plan: change(register) },
    };
    writeFileSync(file, `${sha256Hex(canonicalJson(resolved))}\n`);
    const { channel } = members;
    const call = { transaction: 'tokenKeys:change', args: [canonicalJson(resolved)] };
    channel.order(await channel.endorse(BANK_A, call, [BANK_A.msp, BANK_B.msp, CARRIER.msp]));
  }

  /** Alters what a member's gateway states, and signs it again as that member. */
  function cheat(msp: string, path: string, alter: (statement: Record<string, unknown>) => object): void {
    const honest = members.of(msp).url;
    members.replace(msp, (request: IncomingMessage, response: ServerResponse) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        void (async () => {
          members.replace(msp, undefined);
          const answer = await fetch(`${honest}${request.url ?? ''}`, { method: 'POST', body: Buffer.concat(chunks) });
          cheat(msp, path, alter);
          const text = await answer.text();
          const isPath = request.url === `/v1${path}` && answer.ok;
          response.end(isPath ? await restate(text) : text);
        })();
      });
    });
    async function restate(text: string): Promise<string> {
      const statement = z.record(z.string(), z.unknown()).parse(JSON.parse(Signed.parse(JSON.parse(text)).signed.text));
      const { wire, config } = members.of(msp);
      const attestations = new Attestations(wire, msp, config.serviceUser);
      return JSON.stringify({ signed: await signStatement(attestations, msp, alter(statement)) });
    }
  }

  it('names a member whose gateway is away, and records nothing', async () => {
    members.replace(CUSTOMS.msp, (request) => {
      request.socket.destroy();
    });
    expect(await failure(members.conduct())).to.contain('The gateway of CustomsMSP');
    expect((await read()).keys).to.equal(undefined);
  });

  it('names a dealer whose shares are not those that it committed to, and records nothing', async () => {
    const shares = z.record(z.string(), z.record(z.string(), z.string()));
    cheat(CARRIER.msp, '/token-keys/dealings', (statement) => {
      const dealt = shares.parse(statement['shares']);
      return { ...statement, shares: { ...dealt, [BANK_A.msp]: dealt[BANK_B.msp] } };
    });
    expect(await failure(members.conduct())).to.contain('Dealt wrongly: CarrierMSP (SHARE)');
    expect((await read()).keys).to.equal(undefined);
  });

  it('takes nothing that was altered on its way', async () => {
    const real = members.of(CARRIER.msp).url;
    members.replace(CARRIER.msp, (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        void (async () => {
          members.replace(CARRIER.msp, undefined);
          const answer = await fetch(`${real}${request.url ?? ''}`, { method: 'POST', body: Buffer.concat(chunks) });
          const text = await answer.text();
          response.end(text.replace(/"boxKey\\":\\"[0-9a-f]{8}/, '"boxKey\\":\\"00000000'));
        })();
      });
    });
    expect(await failure(members.conduct())).to.contain('another purpose');
    expect((await read()).keys).to.equal(undefined);
  });

  it('makes keys once: then nothing is planned', async () => {
    await members.conduct();
    expect(await make(BANK_A.msp)).to.deep.equal(await make(BANK_B.msp));
    expect(await failure(members.conduct())).to.contain('plans no sharing');
  });

  it('deals no share to anybody whom the members have not planned', async () => {
    const { keys } = await read();
    const { wire, config, ledger: real } = members.of(BANK_B.msp);
    const attestations = new Attestations(wire, BANK_B.msp, config.serviceUser);
    const requests = new MemberRequests(attestations, (msp) => members.of(msp).url);
    const holders = [BANK_B, BANK_A].map(({ msp }, index) => ({ msp, index: index + 1 }));
    const own = { keys, plan: { epoch: 1, sharing: 2, threshold: 2, holders } };
    const ledger = {
      tokenKeys: () => Promise.resolve(own),
      recordTokenKeys: real.recordTokenKeys.bind(real),
      members: real.members.bind(real),
    };
    const conducting = { requests, ledger, user: config.serviceUser, mspId: BANK_B.msp, onProgress: () => undefined };
    const outcome = await failure(conductCeremony(conducting));
    expect(outcome).to.contain('does not plan this sharing');
  });

  it('shares the keys anew among other holders, without the dealers that are gone, and tokens stay', async () => {
    const before = await make(BANK_A.msp);
    await plan(({ keys }) => ({
      ...{ epoch: 1, sharing: 2, threshold: 2 },
      holders: keys?.holders.filter(({ msp }) => msp !== CARRIER.msp),
    }));
    expect(await make(BANK_B.msp)).to.deep.equal(before);
    members.replace(CARRIER.msp, (request) => {
      request.socket.destroy();
    });
    const steps = await members.conduct(BANK_A.msp, [CARRIER.msp]);
    expect(steps[0]).to.equal('4 members are to hold shares, of which it takes 2.');
    for (const { msp } of [BANK_A, BANK_B]) expect(await make(msp)).to.deep.equal(before);
  });

  describe('of the next epoch', () => {
    const holders = [BANK_A, BANK_B, CARRIER, CUSTOMS].map(({ msp }, place) => ({ msp, index: place + 1 }));
    const away = (...msps: string[]): void => {
      for (const msp of msps)
        members.replace(msp, (request) => {
          request.socket.destroy();
        });
    };

    it('is conducted by a holder’s gateway by itself, and makes other keys beside the present ones', async () => {
      const before = await make(BANK_A.msp);
      await plan(() => ({ epoch: 2, sharing: 1, threshold: 2, holders }), 2);
      const { tokens } = members.of(BANK_A.msp);
      await tokens.ceremonies.round(await read());
      const { keys, next } = await read();
      expect([keys?.epoch, keys?.sharing, next?.keys?.epoch, next?.plan]).to.deep.equal([1, 2, 2, undefined]);
      const after = await make(BANK_A.msp, 2);
      expect(await make(BANK_B.msp, 2)).to.deep.equal(after);
      expect(after).not.to.deep.equal(before);
      for (const { msp } of [BANK_A, BANK_B]) expect(await make(msp)).to.deep.equal(before);
    });

    it('makes tokens under both keys while share-holders are down', async () => {
      const made = async (): Promise<string[][]> => [await make(BANK_A.msp), await make(BANK_A.msp, 2)];
      const before = await made();
      away(CARRIER.msp, CUSTOMS.msp);
      expect(await made()).to.deep.equal(before);
    });

    it('leaves no tokens under keys that there are not', async () => {
      for (const epoch of [3, 4]) expect(await failure(make(BANK_A.msp, epoch))).to.contain('no such keys');
    });

    it('is followed by a sharing without a holder that is gone, of the keys that it names', async () => {
      const before = await make(BANK_B.msp, 2);
      const stayed = holders.filter(({ msp }) => msp !== CUSTOMS.msp);
      await plan(() => ({ epoch: 2, sharing: 2, threshold: 2, holders: stayed }), 3);
      const { tokens } = members.of(BANK_A.msp);
      away(CUSTOMS.msp);
      await tokens.ceremonies.round(await read());
      expect((await read()).next?.keys).to.deep.include({ sharing: 2, holders: stayed });
      expect(await make(BANK_B.msp, 2)).to.deep.equal(before);
    });
  });
});

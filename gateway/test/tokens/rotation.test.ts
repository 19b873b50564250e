import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  canonicalJson,
  epochOf,
  type Link,
  sha256Hex,
  TokenKeyRegister,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, CARRIER, CUSTOMS, SHIPPER } from '../support/consortium/cast.js';
import { PAPERS, partClaim, usd } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, recordIn } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';
import { testTokenKeys } from '../support/testTokens.js';

const DONE_WITHIN_MS = 60_000;
const ENDORSERS = [BANK_A.msp, BANK_B.msp, CARRIER.msp];
const Standing = z.looseObject({
  ...TokenKeyRegister.shape,
  retokenising: z.looseObject({ epoch: z.number(), left: z.number(), failed: z.array(z.unknown()) }).optional(),
});
type Standing = z.infer<typeof Standing>;

/** An invoice, and its whole value. */
interface Invoice {
  readonly paper: object;
  readonly whole: number;
}
const invoiceOf = (whole: number): Invoice => ({ paper: PAPERS.invoice({ value: usd(whole) }), whole });

describeOnEachDatabase('keys of tokens that change, over HTTP', (kind) => {
  const directory = mkdtempSync(join(tmpdir(), 'naru-rotation-'));
  const file = join(directory, 'resolutions');
  let consortium: TestConsortium;
  let scenes: Scenes;
  let claim: Link;
  let ended: Link;
  const held = invoiceOf(12_345_600);
  const repaid = invoiceOf(98_765_400);

  before(async () => {
    process.env['NARU_RESOLUTIONS_FILE'] = file;
    consortium = await TestConsortium.start(kind, { NARU_REQUESTS_PER_MINUTE: '10000000' });
    scenes = new Scenes(consortium);
  });
  after(async () => {
    await consortium.close();
    delete process.env['NARU_RESOLUTIONS_FILE'];
    rmSync(directory, { recursive: true });
  });

  async function reserve(by: Actor, { paper, whole }: Invoice): Promise<TradeRecord> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    const document = partClaim(paper, whole);
    const asked = { document, input: await scenes.consentedTo(by, document) };
    return recordIn(user.create('financing-claim', newId(), asked));
  }
  const standing = async (by: Actor): Promise<Standing> =>
    bodyOf(Standing, (await consortium.as(by)).get('/v1/token-keys'));
  const epochsOf = ({ tokens }: TradeRecord): number[] => [...new Set(tokens.map(epochOf))];

  /** Waits for what gateways do by themselves. */
  async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + DONE_WITHIN_MS; !(await holds());)
      if (Date.now() > end) throw new Error(`this does not come: ${what}`);
  }

  /** The members resolve to change the keys, and the next ones are made. */
  async function change(epoch: number, number: number): Promise<void> {
    const { channel } = consortium;
    const { commitments: _, ...plan } = testTokenKeys(epoch);
    const { keys, next } = TokenKeyRegister.parse(await standing(BANK_A).then(({ keys, next }) => ({ keys, next })));
    const resolved = {
      ...{ resolution: 'minutes', number, expires: new Date(Date.now() + 60_000).toISOString(), plan },
      basis: sha256Hex(canonicalJson({ keys, next })),
    };
    writeFileSync(file, `${sha256Hex(canonicalJson(resolved))}\n`);
    for (const [transaction, request] of [
      ['tokenKeys:change', resolved],
      ['tokenKeys:record', testTokenKeys(epoch)],
    ] as const)
      channel.order(await channel.endorse(BANK_A, { transaction, args: [canonicalJson(request)] }, ENDORSERS));
  }

  it('are given to claims and bills by the gateways of their makers, live or ended', async () => {
    claim = await reserve(BANK_A, held);
    const paid = await reserve(BANK_A, repaid);
    const bankA = await consortium.as(BANK_A);
    await recordIn(bankA.act(paid, 'finance'));
    ended = await recordIn(bankA.act(paid, 'release', { input: { reasonCode: 'REPAID' } }));
    const bill = await scenes.bill();
    await change(2, 1);
    for (const by of [BANK_A, CARRIER, CUSTOMS])
      await until(`${by.msp} is done`, async () => (await standing(by)).next?.retokenised.includes(by.msp) === true);
    for (const [by, link] of [
      [BANK_A, claim],
      [BANK_A, ended],
      [CARRIER, bill],
    ] as const)
      expect(epochsOf(await recordIn((await consortium.as(by)).read(link))), link.type).to.deep.equal([1, 2]);
    expect((await standing(BANK_A)).retokenising).to.deep.include({ epoch: 2, left: 0, failed: [] });
  });

  it('are both of new claims meanwhile, and a duplicate is refused by either', async () => {
    expect((await reserve(BANK_B, held)).status).to.equal('REFUSED');
    const other = invoiceOf(8_654_300);
    const between = await reserve(BANK_B, other);
    expect([between.status, epochsOf(between)]).to.deep.equal(['RESERVED', [1, 2]]);
    expect((await reserve(BANK_A, other)).status).to.equal('REFUSED');
  });

  it('are not retired before every bank, carrier and customs authority is done; then the old ones find nothing, and the new ones all', async () => {
    const bankA = await consortium.as(BANK_A);
    await until('bank B is done', async () => (await standing(BANK_B)).next?.retokenised.includes(BANK_B.msp) === true);
    const retired = await bodyOf(Standing, bankA.post('/v1/token-keys/retirements', { epoch: 2 }));
    expect([retired.keys?.epoch, retired.next]).to.deep.equal([2, undefined]);
    const copied = await reserve(BANK_B, held);
    expect([copied.status, epochsOf(copied)]).to.deep.equal(['REFUSED', [2]]);
    const again = await reserve(BANK_B, repaid);
    expect([again.status, again.state['review']]).to.deep.equal(['RESERVED', { reservedBy: BANK_B.party }]);
  });

  it('are given to claims whose applicant’s peer does not sign', async () => {
    await consortium.channel.whileSilent(SHIPPER.msp, async () => {
      await change(3, 2);
      await until(
        'bank A is done',
        async () => (await standing(BANK_A)).next?.retokenised.includes(BANK_A.msp) === true,
      );
    });
    const { tokens } = await recordIn((await consortium.as(BANK_A)).read(claim));
    const renewed = tokens.filter((token) => epochOf(token) === 3);
    expect(renewed.length).to.be.above(0);
    expect(renewed.some(({ share }) => share !== undefined)).to.equal(false);
  });
});

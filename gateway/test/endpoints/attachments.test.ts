import { createHash } from 'node:crypto';
import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request, { type Response } from 'supertest';
import { z } from 'zod';
import { MemberFailure } from '../../src/exchange/memberFailure.js';
import { MemberRequests } from '../../src/exchange/memberRequests.js';
import { Attestations } from '../../src/fabric/attestations.js';
import { type Actor, BANK_A, BANK_B, CARRIER, OTHER_SHIPPER, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { pathOf } from '../support/consortium/httpUser.js';
import { inHours, Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';

const MAX_BYTES = 10 * 1024 * 1024;
/** The embedded database takes a while for the largest file on a busy machine. */
const LARGE_FILE_MS = 300_000;
const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const Problem = z.looseObject({ code: z.string() });

let files = 0;
const newFile = (size = 64): Buffer => Buffer.alloc(size, `%PDF-1.7 file ${(files += 1)}`);

describeOnEachDatabase('the files of a bill', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async function () {
    this.timeout(LARGE_FILE_MS);
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
    await Promise.all([BANK_A, BANK_B, CARRIER, SHIPPER].map((actor) => consortium.as(actor)));
  });
  afterEach(() => {
    consortium.away.clear();
  });

  const attach = (bill: Link, sha256: string, by = CARRIER): Promise<Link> =>
    scenes.act(by, bill, 'attach', { input: { kind: 'SUPPORTING_DOCUMENT', mediaType: 'application/pdf', sha256 } });

  async function send(method: 'get' | 'put', by: Actor, bill: Link, sha256: string, bytes?: Buffer): Promise<Response> {
    const { gateway, tokens } = await consortium.gateway(by.msp);
    const call = request(gateway.url)[method](`${pathOf(bill)}/attachments/${sha256}`);
    const authorised = call.set('Authorization', `Bearer ${tokens.issue(by.name)}`);
    return bytes === undefined ? authorised : authorised.type('application/pdf').send(bytes);
  }

  const put = async (by: Actor, bill: Link, bytes: Buffer, sha256 = sha256Of(bytes)): Promise<string> =>
    outcomeOf(await send('put', by, bill, sha256, bytes));
  const get = async (by: Actor, bill: Link, sha256: string): Promise<string> =>
    outcomeOf(await send('get', by, bill, sha256));
  const outcomeOf = ({ status, body }: Response): string =>
    [status, Problem.safeParse(body).data?.code].filter(Boolean).join(' ');

  /** What is at the gateway of an organisation, whatever it was given. */
  async function overwrite(msp: string, { id: bill }: Link, sha256: string, bytes: Buffer | undefined): Promise<void> {
    const { db } = (await consortium.gateway(msp)).database;
    await db.deleteFrom('attachments').where('bill', '=', bill).where('sha256', '=', sha256).execute();
    if (bytes !== undefined) await db.insertInto('attachments').values({ bill, sha256, bytes }).execute();
  }

  /** What a member's gateway gets if it asks another by itself. */
  async function ask(by: string, to: string, { id: bill }: Link, sha256: string): Promise<string> {
    const [{ wire, config }, { gateway }] = [await consortium.gateway(by), await consortium.gateway(to)];
    const requests = new MemberRequests(new Attestations(wire, by, config.serviceUser), () => gateway.url);
    const question = {
      to,
      path: '/attachment-files',
      request: { bill, sha256 },
      withinMs: 10_000,
      maxBytes: MAX_BYTES,
    };
    try {
      return sha256Of(await requests.askForFile(question));
    } catch (error) {
      if (error instanceof MemberFailure) return error.code ?? error.kind;
      throw error;
    }
  }

  it('come from the gateway of another party, when somebody asks for one, and are kept', async () => {
    const [bill, file] = [await scenes.disclosed(), newFile()];
    const sha256 = sha256Of(file);
    await attach(bill, sha256);
    expect(await put(CARRIER, bill, file)).to.equal('200');
    const answer = await send('get', BANK_A, bill, sha256);
    expect(file.equals(z.instanceof(Buffer).parse(answer.body))).to.equal(true);
    expect(answer.headers['content-disposition']).to.equal(`inline; filename="${sha256}.pdf"`);
    await overwrite(CARRIER.msp, bill, sha256, undefined);
    expect(await get(BANK_A, bill, sha256)).to.equal('200');
    expect(await get(CARRIER, bill, sha256)).to.equal('200');
  });

  it('are found at no gateway of a party: the answer names who attached them', async () => {
    const [bill, file] = [await scenes.disclosed(), newFile()];
    const sha256 = sha256Of(file);
    await attach(bill, sha256);
    const answer = await send('get', BANK_A, bill, sha256);
    expect(answer.status).to.equal(404);
    expect(answer.body).to.deep.include({ code: 'NOT_FOUND', values: { sha256, by: CARRIER.msp } });
    for (const again of ['first', 'second']) expect(await put(BANK_A, bill, file), again).to.equal('200');
    expect(await get(BANK_A, bill, sha256)).to.equal('200');
  });

  it('are asked for again later if a gateway that may have them is away, or gives another file', async () => {
    const [bill, file] = [await scenes.disclosed(), newFile()];
    const sha256 = sha256Of(file);
    await attach(bill, sha256);
    await put(CARRIER, bill, file);
    consortium.away.add(CARRIER.msp);
    const unreachable = await send('get', BANK_A, bill, sha256);
    expect([unreachable.status, unreachable.headers['retry-after']]).to.deep.equal([503, '30']);
    const members = (reason: string): object => ({ members: [{ msp: CARRIER.msp, reason }] });
    expect(unreachable.body).to.deep.include({ code: 'MEMBER_UNAVAILABLE', values: members('UNREACHABLE') });
    consortium.away.clear();
    for (const other of [newFile(), newFile(MAX_BYTES + 1)]) {
      await overwrite(CARRIER.msp, bill, sha256, other);
      const answer = await send('get', BANK_A, bill, sha256);
      expect(answer.body).to.deep.include({ code: 'MEMBER_UNAVAILABLE', values: members('UNREADABLE') });
    }
    await put(SHIPPER, bill, file);
    expect(await get(BANK_A, bill, sha256)).to.equal('200');
  }).timeout(LARGE_FILE_MS);

  it('go to the gateways of parties alone, as long as they are parties', async () => {
    const [bill, file] = [await scenes.bill(), newFile()];
    const sha256 = sha256Of(file);
    await attach(bill, sha256);
    for (const by of [CARRIER, SHIPPER]) await put(by, bill, file);
    const askAll = async (): Promise<string[]> =>
      Promise.all([SHIPPER, BANK_A, BANK_B].map(({ msp }) => ask(msp, CARRIER.msp, bill, sha256)));
    expect(await askAll()).to.deep.equal([sha256, 'NOT_FOUND', 'NOT_FOUND']);
    const offer = { to: placeOf(BANK_A), expires: inHours(1) };
    await scenes.act(SHIPPER, bill, 'offer-transfer', { input: offer });
    await scenes.act(BANK_A, bill, 'accept-transfer');
    expect(await askAll()).to.deep.equal(['NOT_FOUND', sha256, 'NOT_FOUND']);
    expect(await get(SHIPPER, bill, sha256)).to.equal('404 NOT_FOUND');
    expect(await ask(BANK_A.msp, SHIPPER.msp, bill, sha256)).to.equal('NOT_FOUND');
  });

  it('are no others than those that the bill names, also between gateways', async () => {
    const [bill, other, file] = [await scenes.bill(), await scenes.bill(), newFile()];
    const sha256 = sha256Of(file);
    await attach(bill, sha256);
    await put(CARRIER, bill, file);
    await overwrite(CARRIER.msp, other, sha256, file);
    expect(await ask(SHIPPER.msp, CARRIER.msp, other, sha256)).to.equal('NOT_FOUND');
    expect(await ask(SHIPPER.msp, CARRIER.msp, bill, sha256Of(newFile()))).to.equal('NOT_FOUND');
  });

  it('are refused if they are another file than the bill names, or the bill names none', async () => {
    const [bill, file] = [await scenes.bill(), newFile()];
    expect(await put(CARRIER, bill, file)).to.equal('404 NOT_FOUND');
    await attach(bill, sha256Of(file));
    expect(await put(CARRIER, bill, newFile(), sha256Of(file))).to.equal('400 INVALID');
    expect(await get(CARRIER, bill, sha256Of(file))).to.equal('404 NOT_FOUND');
  });

  it('are for whoever sees the bill: the same hash on another bill of the organisation opens nothing', async () => {
    const [bill, file] = [await scenes.bill(), newFile()];
    await attach(bill, sha256Of(file));
    expect(await put(SHIPPER, bill, file)).to.equal('200');
    expect(await get(OTHER_SHIPPER, bill, sha256Of(file))).to.equal('404 NOT_FOUND');
    const own = await scenes.bill(undefined, { issueTo: placeOf(OTHER_SHIPPER) });
    await attach(own, sha256Of(file), OTHER_SHIPPER);
    expect(await get(OTHER_SHIPPER, own, sha256Of(file))).to.equal('404 NOT_FOUND');
  });

  it('have at most 10 MiB', async function () {
    this.timeout(LARGE_FILE_MS);
    const bill = await scenes.bill();
    const [largest, larger] = [newFile(MAX_BYTES), newFile(MAX_BYTES + 1)];
    for (const file of [largest, larger]) await attach(bill, sha256Of(file));
    expect(await put(CARRIER, bill, largest)).to.equal('200');
    expect(await put(CARRIER, bill, larger)).to.equal('413 TOO_LARGE');
    expect(await get(SHIPPER, bill, sha256Of(largest))).to.equal('200');
  });
});

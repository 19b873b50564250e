import { createHash } from 'node:crypto';
import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request, { type Response } from 'supertest';
import { z } from 'zod';
import { type Actor, BANK_A, CARRIER, OTHER_SHIPPER, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { pathOf } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';

const MAX_BYTES = 10 * 1024 * 1024;
/** The embedded database takes a while for the largest file on a busy machine. */
const LARGE_FILE_MS = 120_000;
const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const Problem = z.looseObject({ code: z.string() });

let files = 0;
const newFile = (size = 64): Buffer => Buffer.alloc(size, `%PDF-1.7 file ${(files += 1)}`);

describeOnEachDatabase('the files of a bill', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
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

  it('are kept and read at the gateway of each organisation that was given them, as the bill names them', async () => {
    const [bill, file] = [await scenes.disclosed(), newFile()];
    await attach(bill, sha256Of(file));
    expect(await put(CARRIER, bill, file)).to.equal('200');
    expect(await get(BANK_A, bill, sha256Of(file))).to.equal('404 NOT_FOUND');
    for (const again of ['first', 'second']) expect(await put(BANK_A, bill, file), again).to.equal('200');
    const answer = await send('get', BANK_A, bill, sha256Of(file));
    expect(file.equals(z.instanceof(Buffer).parse(answer.body))).to.equal(true);
    expect(answer.headers['content-disposition']).to.equal(`inline; filename="${sha256Of(file)}.pdf"`);
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
  });
});

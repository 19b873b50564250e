import { setImmediate as turn } from 'node:timers/promises';
import { batchIdOf, isBatchedId, type Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { BANK_A, CARRIER, CUSTOMS, OTHER_SHIPPER, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { newNumber } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { declarationDocument } from '../support/consortium/declarations.js';
import { bodyOf, type HttpUser, pathOf, problemIn, recordIn, succeeds } from '../support/consortium/httpUser.js';
import { transportDocument } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { type Row, Rows, State } from '../support/importAnswers.js';
import { newId } from '../support/records.js';

const Documents = z.object({ items: z.array(z.object({ record: z.object({ id: z.string() }) })) });

const SETTINGS = { type: 'customs-declaration', format: 'ndjson', input: { customs: CUSTOMS.msp } };

describe('an import, over HTTP', () => {
  let consortium: TestConsortium;
  let shipper: HttpUser;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    shipper = await consortium.as(SHIPPER);
  });

  const numbered = (numbers: readonly string[]): string =>
    numbers
      .map((declarationNumber) => ({
        declarationNumber,
        importerId: declarationNumber,
        declarantId: declarationNumber,
      }))
      .map((own) => `${JSON.stringify(declarationDocument(own))}\n`)
      .join('');
  const fresh = (count: number): string[] => Array.from({ length: count }, () => `I-${newNumber()}`);
  const stateOf = async (id: string, by = shipper): Promise<State> =>
    (await bodyOf(State, by.get(`/v1/imports/${id}`))).import;
  const rowsOf = async (id: string, status: string): Promise<Row[]> =>
    (await bodyOf(Rows, shipper.get(`/v1/imports/${id}/rows?status=${status}`))).items;

  async function begin(file: string, settings: object = {}): Promise<string> {
    const { id } = (await bodyOf(State, shipper.post('/v1/imports', { ...SETTINGS, ...settings }))).import;
    await succeeds(shipper.upload(`/v1/imports/${id}/parts/0`, file));
    return id;
  }

  /** Waits until it runs no more. */
  async function ended(id: string, by = shipper): Promise<State> {
    for (;;) {
      const state = await stateOf(id, by);
      if (state.status !== 'RUNNING') return state;
      await turn();
    }
  }

  async function run(file: string, settings: object = {}): Promise<State> {
    const id = await begin(file, settings);
    await succeeds(shipper.post(`/v1/imports/${id}/start`));
    return ended(id);
  }

  it('makes a document of each row, many in one transaction, and each is like any other', async () => {
    const numbers = fresh(8);
    const before = consortium.channel.height;
    const { id, status, rows } = await run(numbered(numbers), { clientId: '/declarationNumber' });
    expect([status, rows['made'], rows['total']]).to.deep.equal(['DONE', 8, 8]);
    expect(consortium.channel.height - before).to.equal(1);
    const made = await rowsOf(id, 'DONE');
    expect(made.map(({ clientId }) => clientId)).to.deep.equal(numbers);
    const [first] = made;
    const link: Link = { type: 'customs-declaration', id: first?.documentId ?? '' };
    expect(isBatchedId(link.id)).to.equal(true);
    expect(made.filter(({ documentId }) => batchIdOf(documentId ?? '') === batchIdOf(link.id))).to.have.length(8);
    const customs = await consortium.as(CUSTOMS);
    await consortium.settled(customs);
    expect((await succeeds(customs.read(link))).body).to.deep.include({ authentic: true, genuine: true });
    const found = await bodyOf(
      Documents,
      customs.get(
        `/v1/customs-declarations?declarationNumber=${numbers[7] ?? ''}&atLeastBlock=${consortium.channel.height - 1}`,
      ),
    );
    expect(found.items.map(({ record }) => record.id)).to.deep.equal([made[7]?.documentId]);
    expect((await recordIn(customs.act(link, 'accept', { input: { channel: 'GREEN' } }))).status).to.equal('ACCEPTED');
    const evidence = (await succeeds(shipper.get(`${pathOf(link)}/evidence`))).body;
    expect(evidence).to.have.property('format', 'naru-evidence/1');
    expect(problemIn(await (await consortium.as(BANK_A)).read(link))).to.equal('404 NOT_FOUND');
  });

  it('tells of each row that is wrong which field is, and why, and makes the others', async () => {
    const [good = '', bad = ''] = fresh(2);
    const wrong = JSON.stringify(declarationDocument({ declarationNumber: bad, netMassKg: '?', colour: 'red' }));
    const file = `${numbered([good])}${wrong}\n{"declarationNumber": \n[1]\n`;
    const { id, rows } = await run(file);
    expect([rows['made'], rows['faulty']]).to.deep.equal([1, 3]);
    const faulty = await rowsOf(id, 'FAULTY');
    expect(faulty.map(({ number }) => number)).to.deep.equal([2, 3, 4]);
    expect(faulty[0]?.faults.map(({ pointer }) => pointer)).to.have.members([
      '/document/netMassKg',
      '/document/colour',
    ]);
    expect(faulty[0]?.document).to.have.property('declarationNumber', bad);
  });

  it('takes a rejected row of CSV as it was shown, once it is mended', async () => {
    const [number = ''] = fresh(1);
    const document = declarationDocument({ declarationNumber: number, netMassKg: '?' });
    const cells = Object.values(document).map((value) => JSON.stringify(value));
    const { id } = await run(`${Object.keys(document).join(',')}\n${cells.join(',')}`, { format: 'csv' });
    const [row] = await rowsOf(id, 'FAULTY');
    const shown = z.record(z.string(), z.unknown()).parse(row?.document);
    expect(shown).to.deep.equal(document);
    const mended = { row: 1, faults: row?.faults, clientId: row?.clientId, document: { ...shown, netMassKg: '1' } };
    expect((await run(JSON.stringify(mended))).rows['made']).to.equal(1);
  });

  it('tells of a row that the ledger rejects, and makes the others of its batch', async () => {
    const [good = '', old = ''] = fresh(2);
    const wrong = JSON.stringify(declarationDocument({ declarationNumber: old, date: '1999-04-01' }));
    const { id, rows } = await run(`${wrong}\n${numbered([good])}`);
    expect([rows['made'], rows['faulty'], rows['sent'], rows['waiting']]).to.deep.equal([1, 1, 0, 0]);
    expect((await rowsOf(id, 'FAULTY'))[0]?.faults.map(({ pointer }) => pointer)).to.deep.equal(['/document/date']);
  });

  it('makes nothing in a dry run', async () => {
    const before = consortium.channel.height;
    const { status, rows } = await run(`${numbered(fresh(2))}{}\n`, { dryRun: true });
    expect([status, rows['valid'], rows['faulty'], rows['made']]).to.deep.equal(['DONE', 2, 1, 0]);
    expect(consortium.channel.height).to.equal(before);
  });

  it('makes one document of a client id, in one file or in several', async () => {
    const [one = '', other = ''] = fresh(2);
    const first = await run(numbered([one, one]), { clientId: '/declarationNumber' });
    expect([first.rows['made'], first.rows['duplicate']]).to.deep.equal([1, 1]);
    const again = await run(numbered([one, other]), { clientId: '/declarationNumber' });
    expect([again.rows['made'], again.rows['duplicate']]).to.deep.equal([1, 1]);
    const [[made], [known]] = [await rowsOf(first.id, 'DONE'), await rowsOf(again.id, 'DUPLICATE')];
    expect(known?.documentId).to.equal(made?.documentId);
    const nameless = await run('{}\n', { clientId: '/declarationNumber' });
    expect((await rowsOf(nameless.id, 'FAULTY'))[0]?.faults[0]?.pointer).to.equal('/declarationNumber');
    const odd = await run(`${JSON.stringify(declarationDocument({ importerId: 'a\u0000b' }))}\n`);
    expect((await rowsOf(odd.id, 'FAULTY'))[0]?.faults).to.deep.equal([
      { pointer: '/document/importerId', message: 'has a NUL in it' },
    ]);
  });

  it('reads CSV by the names of its columns, or by a map, wherever the parts are cut', async () => {
    const [one = '', other = ''] = fresh(2);
    const columns = Object.keys(declarationDocument());
    const cells = (declarationNumber: string): string =>
      Object.values(declarationDocument({ declarationNumber }))
        .map((cell) => `"${String(cell)}"`)
        .join(',');
    const file = `\u{feff}${columns.join(',')},Remark\r\n${cells(one)},"a, ""b""\nc"\r\n${cells(other)},\r\n`;
    const map = Object.fromEntries(columns.map((name) => [name, `/${name}`]));
    const { id } = (await bodyOf(State, shipper.post('/v1/imports', { ...SETTINGS, format: 'csv', map }))).import;
    const cuts = [0, 5, 100, file.indexOf('"b"') + 1, file.length - 3, file.length];
    for (const [part, from] of cuts.slice(0, -1).entries())
      await succeeds(shipper.upload(`/v1/imports/${id}/parts/${part}`, file.slice(from, cuts[part + 1])));
    await succeeds(shipper.upload(`/v1/imports/${id}/parts/1`, 'sent again'));
    await succeeds(shipper.post(`/v1/imports/${id}/start`));
    expect((await ended(id)).rows).to.include({ made: 2, total: 2 });
    const plain = await run(`declarationNumber,/lines/0/packages\n${one},4\n`, { format: 'csv', dryRun: true });
    const [row] = await rowsOf(plain.id, 'FAULTY');
    expect(row?.faults.map(({ pointer }) => pointer)).to.not.include('/document/lines/0/packages');
  });

  it('reads an array of documents with an input of their own', async () => {
    const rows = fresh(3).map((declarationNumber, index) => ({
      document: declarationDocument({ declarationNumber }),
      clientId: declarationNumber,
      ...(index === 2 && { input: { customs: BANK_A.msp } }),
    }));
    const { id, rows: counts } = await run(JSON.stringify(rows), { format: 'json' });
    expect([counts['made'], counts['faulty']]).to.deep.equal([2, 1]);
    expect((await rowsOf(id, 'DONE')).map(({ clientId }) => clientId)).to.deep.equal(
      rows.slice(0, 2).map(({ clientId }) => clientId),
    );
  });

  it('makes one by one what is not made in batches: a carrier’s bills in DCSA’s form, each once', async () => {
    const carrier = await consortium.as(CARRIER);
    const [one, other] = [transportDocument(), transportDocument()];
    const settings = { type: 'bill-of-lading', format: 'json', input: { issueTo: placeOf(SHIPPER) } };
    const bills = { ...settings, clientId: '/transportDocumentReference' };
    const { id } = (await bodyOf(State, carrier.post('/v1/imports', bills))).import;
    await succeeds(carrier.upload(`/v1/imports/${id}/parts/0`, JSON.stringify([one, other, one])));
    await succeeds(carrier.post(`/v1/imports/${id}/start`));
    expect((await ended(id, carrier)).rows).to.include({ made: 2, duplicate: 1 });
    const { items } = await bodyOf(Rows, carrier.get(`/v1/imports/${id}/rows?status=DONE`));
    const link: Link = { type: 'bill-of-lading', id: items[0]?.documentId ?? '' };
    expect((await recordIn(shipper.read(link))).status).to.equal('ISSUED');
  });

  it('can be paused, goes on, and ends for good when it is cancelled', async () => {
    const id = await begin(numbered(fresh(2)));
    expect(problemIn(await shipper.post(`/v1/imports/${id}/resume`))).to.equal('409 CONFLICT');
    await succeeds(shipper.post(`/v1/imports/${id}/cancel`));
    for (const step of ['start', 'pause', 'resume'])
      expect(problemIn(await shipper.post(`/v1/imports/${id}/${step}`))).to.equal('409 CONFLICT');
    const other = await begin(numbered(fresh(20)));
    await succeeds(shipper.post(`/v1/imports/${other}/start`));
    const paused = await shipper.post(`/v1/imports/${other}/pause`);
    if (paused.status < 300) await succeeds(shipper.post(`/v1/imports/${other}/resume`));
    expect((await ended(other)).rows['made']).to.equal(20);
  });

  it('takes the parts in their order, until it is started', async () => {
    const id = await begin('');
    expect(problemIn(await shipper.upload(`/v1/imports/${id}/parts/2`, ''))).to.equal('409 CONFLICT');
    await succeeds(shipper.post(`/v1/imports/${id}/start`));
    expect(problemIn(await shipper.upload(`/v1/imports/${id}/parts/1`, ''))).to.equal('409 CONFLICT');
    expect((await ended(id)).rows['total']).to.equal(0);
  });

  it('is its user’s own, and of what this user may make', async () => {
    const id = newId();
    await succeeds(shipper.post('/v1/imports', { ...SETTINGS, id }));
    await succeeds(shipper.post('/v1/imports', { ...SETTINGS, id }));
    expect(problemIn(await shipper.post('/v1/imports', { ...SETTINGS, id, dryRun: true }))).to.equal('409 CONFLICT');
    const other = await consortium.as(OTHER_SHIPPER);
    expect(problemIn(await other.get(`/v1/imports/${id}`))).to.equal('404 NOT_FOUND');
    expect(problemIn(await other.upload(`/v1/imports/${id}/parts/0`, ''))).to.equal('404 NOT_FOUND');
    expect(problemIn(await (await consortium.as(CUSTOMS)).post('/v1/imports', SETTINGS))).to.equal('403 FORBIDDEN');
    for (const wrong of [{ input: {} }, { format: 'xml' }, { map: { a: '/__proto__/b' } }, { clientId: 'number' }])
      expect(problemIn(await shipper.post('/v1/imports', { ...SETTINGS, ...wrong }))).to.equal('400 INVALID');
  });
});

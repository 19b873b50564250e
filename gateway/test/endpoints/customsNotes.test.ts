import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, CARRIER, CUSTOMS, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { DECLARED_MINOR, exportDocument, newDeclaration } from '../support/consortium/declarations.js';
import { type Answer, bodyOf, pathOf, pointersIn, problemIn } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const SECRET = 'Watch this importer at the quay.';
const SCREENING = { kind: 'SCREENING', reasons: ['PARTY_HISTORY', 'VALUE'], remarks: SECRET };
const RESULT = {
  kind: 'RESULT',
  examination: 'DISCREPANT',
  valueFound: { currency: 'USD', amountMinor: 9_000_00 },
  quantityFound: { value: '380', unit: 'NPR' },
  hsCodeFound: '6404190000',
};
const Notes = z.looseObject({ items: z.array(z.looseObject({ officer: z.string(), note: z.unknown() })) });

describe('notes of customs on a declaration over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  let declaration: Link;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
    declaration = await newDeclaration(scenes);
  });
  const read = async (by: Actor): Promise<Answer> => (await consortium.as(by)).get(`${pathOf(declaration)}/notes`);
  const write = async (by: Actor, note: object, id = newId()): Promise<Answer> =>
    (await consortium.as(by)).post(`${pathOf(declaration)}/notes`, { id, note });

  it('are kept and read by the authority, each once', async () => {
    const id = newId();
    await bodyOf(Notes, write(CUSTOMS, SCREENING, id));
    await bodyOf(Notes, write(CUSTOMS, SCREENING, id));
    const { items } = await bodyOf(Notes, write(CUSTOMS, RESULT));
    expect(items.map(({ note }) => note)).to.deep.equal([SCREENING, RESULT]);
    expect(items.map(({ officer }) => officer)).to.deep.equal([CUSTOMS.party, CUSTOMS.party]);
    expect((await bodyOf(Notes, read(CUSTOMS))).items).to.deep.equal(items);
    expect(problemIn(await write(CUSTOMS, RESULT, id))).to.equal('409 CONFLICT');
  });

  it('are neither read nor written by anybody else, who learns nothing of what they say', async () => {
    for (const by of [SHIPPER, BANK_A, CARRIER])
      for (const answer of [await read(by), await write(by, SCREENING), await write(by, { kind: 'RESULT' })])
        expect(problemIn(answer), by.name).to.equal('403 FORBIDDEN');
  });

  it('are in no answer to the parties', async () => {
    const user = await consortium.as(SHIPPER);
    for (const path of ['', '/history', '/versions/1'])
      expect((await user.get(pathOf(declaration) + path)).text)
        .not.to.include(SECRET)
        .and.not.to.include('SCREENING');
  });

  it('name a line that the declaration has, and goods that there are', async () => {
    const wrong = { ...RESULT, line: 2, hsCodeFound: '7701000000' };
    expect(pointersIn(await write(CUSTOMS, wrong))).to.deep.equal(['/note/line', '/note/hsCodeFound']);
    await bodyOf(Notes, write(CUSTOMS, { ...RESULT, line: 1 }));
  });

  it('name every wrong field', async () => {
    const answer = await write(CUSTOMS, { ...SCREENING, reasons: ['MOOD'], more: 1 });
    expect(pointersIn(answer)).to.have.members(['/note/reasons/0', '/note/more']);
  });

  describe('of all declarations, as a file', () => {
    const PATH = '/v1/customs/notes.csv';
    const file = async (query: string, by: Actor = CUSTOMS): Promise<Answer> =>
      (await consortium.as(by)).get(`${PATH}?${query}`);
    let other: Link;
    before(async () => {
      const document = exportDocument(DECLARED_MINOR, { date: '2021-02-03' });
      other = await scenes.create(SHIPPER, 'customs-declaration', { document, input: { customs: CUSTOMS.msp } });
      await scenes.act(CUSTOMS, other, 'accept', { input: { channel: 'INSPECTION' } });
      for (const note of [SCREENING, { ...RESULT, line: 1 }])
        await bodyOf(Notes, (await consortium.as(CUSTOMS)).post(`${pathOf(other)}/notes`, { id: newId(), note }));
      await consortium.settled(await consortium.as(CUSTOMS));
    });

    it('say what screening expected and what was found, and neither who wrote it nor in which words', async () => {
      const { text, type } = await file('from=2021-02&to=2021-02');
      expect(type).to.equal('text/csv');
      const [names, ...lines] = text.trimEnd().split('\r\n');
      const told = lines.map((line) => {
        const cells = line.split(',');
        return Object.fromEntries(names?.split(',').map((name, index) => [name, cells[index]]) ?? []);
      });
      const of = { declaration: other.id, month: '2021-02', procedure: 'EXPORT', status: 'INSPECTION' };
      expect(told).to.have.length(2);
      expect(told[0]).to.deep.include({
        ...{ ...of, channel: 'INSPECTION', kind: 'SCREENING', reasons: '"PARTY_HISTORY VALUE"' },
        ...{ line: '', examination: '', valueFoundMinor: '' },
      });
      expect(told[1]).to.deep.include({
        ...{ ...of, kind: 'RESULT', reasons: '', line: '1', examination: 'DISCREPANT', hsCodeFound: '6404190000' },
        ...{ currencyFound: 'USD', valueFoundMinor: '900000', quantityFound: '380', unitFound: 'NPR' },
      });
      expect(told[1]?.['time']).to.match(/^20\d\d-.*Z$/);
      expect(text).not.to.include(SECRET).and.not.to.include(CUSTOMS.party);
    });

    it('is of the months that are asked for, of the last year if none are', async () => {
      for (const [query, isOf] of [
        ['from=2020-12&to=2021-01', false],
        ['from=2020-12', true],
        ['to=2022-01', true],
        ['to=2022-02', false],
        ['', false],
      ] as const)
        expect((await file(query)).text.includes(other.id), query).to.equal(isOf);
      expect((await file('to=2026-11')).text).to.include(declaration.id);
    });

    it('says in a header of how many declarations no note can be in it, as they were not read yet', async () => {
      const { db } = (await consortium.gateway(CUSTOMS.msp)).database;
      const setRead = (version: number): Promise<unknown> =>
        db.updateTable('documents').set({ indexed_content: version }).where('id', '=', other.id).execute();
      expect((await file('from=2020-01')).headers).to.include({ 'unread-declarations': '0' });
      await setRead(0);
      const { text, headers } = await file('from=2020-01');
      await setRead(1);
      expect(headers).to.include({ 'unread-declarations': '1' });
      expect(text.trimEnd().split('\r\n').slice(1)).to.satisfy((lines: string[]) =>
        lines.every((line) => !line.startsWith(',')),
      );
    });

    it('takes no period that is longer, ends before it begins, or is none', async () => {
      for (const query of ['from=2020-01&to=2021-01', 'from=2021-02&to=2021-01', 'to=2021'])
        expect(pointersIn(await file(query)), query).to.deep.equal(['/query/to']);
      expect(pointersIn(await file('from=%00&to=2021-01'))).to.deep.equal(['/query/from']);
    });

    it('is for officers and auditors of customs', async () => {
      for (const by of [SHIPPER, BANK_A, CARRIER])
        expect(problemIn(await file('', by)), by.name).to.equal('403 FORBIDDEN');
    });
  });
});

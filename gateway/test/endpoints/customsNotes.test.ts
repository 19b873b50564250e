import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, CARRIER, CUSTOMS, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { newDeclaration } from '../support/consortium/declarations.js';
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
  let declaration: Link;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    declaration = await newDeclaration(new Scenes(consortium));
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

  it('are neither read nor written by the declarant, and unknown to everybody else', async () => {
    for (const answer of [await read(SHIPPER), await write(SHIPPER, SCREENING)])
      expect(problemIn(answer)).to.equal('403 FORBIDDEN');
    for (const by of [BANK_A, CARRIER])
      for (const answer of [await read(by), await write(by, SCREENING)])
        expect(problemIn(answer), by.name).to.equal('404 NOT_FOUND');
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
});

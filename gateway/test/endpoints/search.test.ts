import { type Link, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { Summary } from '../../src/readModel/summary.js';
import { type Actor, BANK_A, BANK_B, CARRIER, OTHER_SHIPPER, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, pointersIn, problemIn } from '../support/consortium/httpUser.js';
import { creditTerms, Scenes, transportDocument } from '../support/consortium/scenes.js';
import { newContainerNumber } from '../support/containerNumbers.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';

const Found = z.object({
  items: z.array(z.object({ record: TradeRecord, summary: Summary.nullable() })),
  matched: z.enum(['NUMBER', 'WORDS']).optional(),
  notes: z.array(z.string()).optional(),
  count: z.object({ total: z.number(), isExact: z.boolean(), byType: z.record(z.string(), z.number()) }).optional(),
  next: z.string().nullable(),
  block: z.number(),
});
type Found = z.infer<typeof Found>;

describeOnEachDatabase('a search', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  let bill: Link;
  let shipment: Link;
  let credit: Link;
  const container = newContainerNumber();
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
    shipment = await scenes.shipment({
      ucr: '6KRSEARCH2026',
      descriptionOfGoods: 'Ceramic tiles, “Han River” series',
      purchaseOrder: container,
    });
    bill = await scenes.bill(transportDocument({ transportDocumentReference: 'NRU-SRCH 0077' }), {
      shipment: shipment.id,
    });
    credit = await scenes.issuedCredit(creditTerms({ creditNumber: 'LC-SEARCH-31' }));
  });

  const last = (): number => consortium.channel.height - 1;
  const ask = async (by: Actor, path: string): Promise<Found> => {
    const block = `atLeastBlock=${last()}`;
    return bodyOf(Found, (await consortium.as(by)).get(`${path}${path.includes('?') ? '&' : '?'}${block}`));
  };
  const find = (by: Actor, q: string, more = ''): Promise<Found> =>
    ask(by, `/v1/search?q=${encodeURIComponent(q)}${more}`);
  const idsOf = ({ items }: Found): string[] => items.map(({ record: { id } }) => id);

  const NUMBERS: readonly (readonly [string, () => string, () => Link[]])[] = [
    ['the number of a bill', () => 'nru-srch 0077', () => [bill]],
    ['a UCR', () => '6krSearch2026', () => [shipment]],
    ['the number of a container', () => container.toLowerCase(), () => [shipment]],
    ['an id', () => bill.id, () => [bill]],
  ];
  for (const [what, question, expected] of NUMBERS) {
    it(`finds documents by ${what}, in one call and with what they say`, async () => {
      const found = await find(SHIPPER, question());
      expect([found.matched, idsOf(found)]).to.deep.equal(['NUMBER', expected().map(({ id }) => id)]);
      expect(found.items[0]?.summary?.number).to.be.a('string');
    });
  }

  it('finds documents by words and the beginning of the last one, whatever stands between them', async () => {
    for (const q of ['ceramic TILES', 'han river ser', 'series tiles', 'ＣＥＲＡＭＩＣ']) {
      const found = await find(SHIPPER, q);
      expect([found.matched, idsOf(found)], q).to.deep.equal(['WORDS', [shipment.id]]);
    }
    expect(idsOf(await find(SHIPPER, 'ceram tiles'))).to.deep.equal([]);
  });

  it('finds what was written by whoever asks right after', async () => {
    const { id } = await scenes.shipment({ ucr: '6KRJUSTWRITTEN' });
    const user = await consortium.as(SHIPPER);
    expect(idsOf(await bodyOf(Found, user.get('/v1/search?q=6KRJUSTWRITTEN')))).to.deep.equal([id]);
  });

  it('finds nothing of others', async () => {
    for (const actor of [OTHER_SHIPPER, BANK_B])
      for (const q of ['nru-srch 0077', 'ceramic', shipment.id, bill.id, container])
        expect(idsOf(await find(actor, q)), q).to.deep.equal([]);
  });

  it('has the documents of one type if that is asked, and counts those of each', async () => {
    const { items, count } = await find(BANK_A, 'search', '&count=true');
    expect(items.map(({ record: { type } }) => type)).to.include('letter-of-credit');
    expect(count?.total).to.equal(Object.values(count?.byType ?? {}).reduce((sum, each) => sum + each, 0));
    expect(count?.isExact).to.equal(true);
    expect(idsOf(await find(BANK_A, 'search', '&type=letter-of-credit'))).to.deep.equal([credit.id]);
    expect(idsOf(await find(BANK_A, 'search', '&type=inspection'))).to.deep.equal([]);
  });

  it('leads through pages from the last changed document to the first, and misses and repeats none', async () => {
    const made: string[] = [];
    for (let count = 0; count < 5; count++)
      made.push((await scenes.shipment({ descriptionOfGoods: 'Porcelain vases' })).id);
    const seen: string[][] = [];
    for (let next: string | null = '/v1/search?q=porcelain%20vas&limit=2'; next !== null;) {
      const page: Found = await ask(SHIPPER, next);
      seen.push(idsOf(page));
      ({ next } = page);
    }
    expect(seen.map(({ length }) => length)).to.deep.equal([2, 2, 1]);
    expect(seen.flat()).to.deep.equal(made.toReversed());
  });

  it('says if a number cannot be one of a container, and finds it as another number', async () => {
    const wrong = container.slice(0, -1) + String((Number(container.at(-1)) + 1) % 10);
    const { items, notes } = await find(SHIPPER, wrong);
    expect([items, notes]).to.deep.equal([
      [],
      ['As the number of a container, it has a wrong check digit (ISO 6346).'],
    ]);
    expect((await find(SHIPPER, container)).notes).to.deep.equal([]);
  });

  it('names every parameter that is wrong', async () => {
    const user = await consortium.as(SHIPPER);
    const answer = await user.get('/v1/search?q=x&type=none&limit=0&after=nothing&sort=id');
    expect([answer.status, pointersIn(answer).sort()]).to.deep.equal([
      400,
      ['/query/after', '/query/limit', '/query/q', '/query/sort', '/query/type'],
    ]);
    expect(pointersIn(await user.get('/v1/search?q=tiles&atLeastBlock=-1'))).to.deep.equal(['/query/atLeastBlock']);
  });

  it('says that it is behind if it is asked to stand at a block that does not come', async () => {
    const user = await consortium.as(SHIPPER);
    expect(problemIn(await user.get('/v1/search?q=tiles&atLeastBlock=99999999'))).to.equal('503 BEHIND');
  });

  describe('in a list', () => {
    it('by words, days and amounts narrows it', async () => {
      const [day] = (await find(BANK_A, credit.id)).items.map(({ summary }) => summary?.day ?? '');
      const listed = async (query: string): Promise<string[]> =>
        idsOf(await ask(BANK_A, `/v1/letters-of-credit?q=lc-search-31${query}`));
      const matching = ['', `&from=${day}&to=${day}`, '&currency=USD&minAmount=1', '&currency=USD&maxAmount=900000000'];
      for (const query of matching) expect(await listed(query), query).to.deep.equal([credit.id]);
      const others = ['2', '&from=2099-01-01', '&to=1999-01-01', '&currency=EUR', '&currency=USD&minAmount=900000000'];
      for (const query of others) expect(await listed(query), query).to.deep.equal([]);
      const answer = await (await consortium.as(BANK_A)).get('/v1/letters-of-credit?minAmount=1');
      expect([answer.status, pointersIn(answer)]).to.deep.equal([400, ['/query/currency']]);
    });

    it('by a block has what changed after it, the last changed first', async () => {
      const { block } = await ask(CARRIER, '/v1/bills-of-lading');
      expect(idsOf(await ask(CARRIER, `/v1/bills-of-lading?changedSinceBlock=${block}`))).to.deep.equal([]);
      const other = await scenes.bill();
      await scenes.act(SHIPPER, bill, 'surrender-for-delivery');
      const list = (sort: string): Promise<Found> =>
        ask(CARRIER, `/v1/bills-of-lading?changedSinceBlock=${block}&sort=${sort}`);
      expect(idsOf(await list('changed'))).to.deep.equal([bill.id, other.id]);
      expect(idsOf(await list('made'))).to.deep.equal([other.id, bill.id]);
    });
  });
});

import { expect } from 'chai';
import { parquetReadObjects } from 'hyparquet';
import request from 'supertest';
import { z } from 'zod';
import { type Actor, BANK_A, CARRIER, CUSTOMS, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { declarationDocument } from '../support/consortium/declarations.js';
import { type Answer, bodyOf, problemIn } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';

const PATH = '/v1/customs/statistics';
const usd = (amountMinor: number): object => ({ currency: 'USD', amountMinor });
const LINE = {
  hsCode: '6403990000',
  description: 'LEATHER SHOES',
  quantity: { value: '400', unit: 'NPR' },
  value: usd(40_000_00),
  customsValue: { currency: 'KRW', amountMinor: 52_000_000 },
  duties: { currency: 'KRW', amountMinor: 4_160_000 },
  countryOfOrigin: 'VN',
  netMassKg: '1200.5',
};
const exported = (declarationNumber: string, lines: readonly object[], more: object = {}): object => ({
  declarationNumber,
  country: 'KR',
  procedure: 'EXPORT',
  date: '2021-05-02',
  officeId: '020',
  exporter: { name: 'Hanbit, "Shoes"', country: 'KR' },
  importer: { name: 'Nordlicht GmbH', country: 'DE' },
  deliveryTerms: { incoterm: 'FOB', place: 'Busan' },
  modeOfTransport: '10',
  countryOfDeparture: 'KR',
  countryOfDestination: 'DE',
  grossMassKg: '9000',
  lines,
  ...more,
});

const Item = z.looseObject({
  group: z.record(z.string(), z.string().nullable()),
  declarations: z.number(),
  valueMinor: z.string().nullable(),
  netMassKg: z.string(),
});
const Page = z.looseObject({ items: z.array(Item), next: z.string().nullable(), unread: z.number() });
const ParquetRows = z.array(
  z.looseObject({
    hs2: z.string(),
    exporter: z.string().nullable(),
    month: z.string(),
    valueMinor: z.string().nullable(),
    declarations: z.number(),
  }),
);
type Page = z.infer<typeof Page>;

describeOnEachDatabase('statistics of customs over HTTP', (kind) => {
  let consortium: TestConsortium;
  let port: number;
  let token: string;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    const scenes = new Scenes(consortium);
    const bags = { ...LINE, hsCode: '4202310000', netMassKg: '100', value: usd(10_000_00) };
    const documents = [
      exported('S1', [LINE, bags]),
      exported('S2', [LINE]),
      exported('S3', [{ ...LINE, value: { currency: 'EUR', amountMinor: 1 } }], { date: '2021-06-01' }),
      declarationDocument({ date: '2021-05-03', declarationNumber: 'S4' }),
      exported('S5', [LINE]),
      exported('S6', [LINE]),
    ];
    const [first, second, third, fourth] = await Promise.all(
      documents.map((document) =>
        scenes.create(SHIPPER, 'customs-declaration', { document, input: { customs: CUSTOMS.msp } }),
      ),
    );
    if (!first || !second || !third || !fourth) throw new Error('nothing was declared');
    for (const accepted of [first, third, fourth])
      await scenes.act(CUSTOMS, accepted, 'accept', { input: { channel: 'INSPECTION' } });
    await scenes.act(CUSTOMS, first, 'hold', { details: { reasonCode: 'RISK_SCREENING' } });
    await scenes.act(CUSTOMS, first, 'inspect', { details: { reasonCode: 'GOODS_UNCLEAR' } });
    await scenes.act(CUSTOMS, second, 'reject', { details: { reasonCode: 'NOT_THE_GOODS' } });
    const member = await consortium.gateway(CUSTOMS.msp);
    port = member.gateway.port;
    token = member.tokens.issue(CUSTOMS.name);
  });
  const ask = async (query: string, by: Actor = CUSTOMS): Promise<Answer> =>
    (await consortium.as(by)).get(`${PATH}?${query}`);
  const read = (query: string): Promise<Page> => bodyOf(Page, ask(`from=2021-05&to=2021-06&${query}`));

  it('add what was accepted and is in force, by currency, and tell what became of all that was declared', async () => {
    const { items, unread } = await read('by=hs4,departure,destination,month&hs=6403&procedure=EXPORT');
    const group = { hs4: '6403', departure: 'KR', destination: 'DE' };
    const none = { declarations: 0, basisPoints: 0 };
    const one = { declarations: 1, basisPoints: 2_500 };
    const all = { declarations: 1, basisPoints: 10_000 };
    const krw = { customsCurrency: 'KRW', dutiesCurrency: 'KRW' };
    expect(items).to.deep.equal([
      {
        ...{ group: { ...group, month: '2021-05' }, declared: 4, declarations: 1, lines: 1, netMassKg: '1200.5' },
        ...{ currency: 'USD', valueMinor: '4000000', customsValueMinor: '52000000', dutiesMinor: '4160000' },
        ...{ ...krw, inspected: one, held: one, rejected: one },
      },
      {
        ...{ group: { ...group, month: '2021-06' }, declared: 1, declarations: 1, lines: 1, netMassKg: '1200.5' },
        ...{ currency: 'EUR', valueMinor: '1', customsValueMinor: '52000000', dutiesMinor: '4160000' },
        ...{ ...krw, inspected: all, held: none, rejected: none },
      },
    ]);
    expect(unread).to.equal(0);
  });

  it('count lines of a form that states no currency without a value', async () => {
    const { items } = await read('by=origin&procedure=IMPORT');
    expect(items).to.have.length(1);
    expect(items[0]).to.deep.include({
      ...{ group: { origin: 'KR' }, currency: null, valueMinor: null, netMassKg: '1200.5' },
      ...{ customsCurrency: null, customsValueMinor: null, dutiesCurrency: null, dutiesMinor: null },
    });
    expect((await read('by=exporter&procedure=IMPORT')).items[0]?.group).to.deep.equal({ exporter: null });
  });

  it('are of other statuses, if that is asked', async () => {
    const { items } = await read('by=status&hs=6403&procedure=EXPORT');
    const counts = items.map(({ group, declarations }) => [group['status'], declarations]);
    expect(counts).to.deep.equal([
      ['DECLARED', 2],
      ['INSPECTION', 1],
      ['INSPECTION', 1],
      ['REJECTED', 1],
    ]);
    expect((await read('by=hs6&status=REJECTED')).items).to.have.length(1);
    const inspected = await read('by=hs2&status=INSPECTION&procedure=EXPORT');
    expect(inspected.items.map(({ valueMinor }) => valueMinor)).to.deep.equal(['1000000', '1', '4000000']);
  });

  it('are of a party by its key', async () => {
    const { items } = await read('by=exporter,importer&procedure=EXPORT&hs=42');
    const exporter = items[0]?.group['exporter'] ?? '';
    expect(items).to.have.length(1);
    const ofExporter = await read(`by=hs2&exporter=${encodeURIComponent(exporter)}`);
    expect(ofExporter.items.map(({ group }) => group['hs2'])).to.deep.equal(['42', '64', '64']);
    expect((await read('by=hs2&exporter=ID:NOBODY')).items).to.deep.equal([]);
  });

  it('come in pages, in the order of their keys', async () => {
    const whole = await read('by=hs6,month');
    const walked: Page['items'] = [];
    let path: string | null = `${PATH}?from=2021-05&to=2021-06&by=hs6,month&limit=1`;
    while (path !== null) {
      const page: Page = await bodyOf(Page, (await consortium.as(CUSTOMS)).get(path));
      walked.push(...page.items);
      path = page.next;
    }
    expect(walked).to.deep.equal(whole.items);
    expect(walked).to.have.length.greaterThan(3);
  });

  const download = (format: string): Promise<{ body: Buffer; type: string }> =>
    new Promise((resolve, reject) => {
      request(`http://127.0.0.1:${port}`)
        .get(`${PATH}.${format}?by=hs2,exporter,month&from=2021-05&to=2021-06`)
        .set('Authorization', `Bearer ${token}`)
        .buffer(true)
        .parse((response, done) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            done(null, Buffer.concat(chunks));
          });
        })
        .end((error: unknown, { body, type }) => {
          if (error instanceof Error) reject(error);
          else resolve({ body: z.instanceof(Buffer).parse(body), type });
        });
    });

  it('are a CSV file', async () => {
    const { items } = await read('by=hs2,exporter,month');
    const { body, type } = await download('csv');
    const [names, ...lines] = body.toString().trimEnd().split('\r\n');
    expect(type).to.equal('text/csv');
    expect(names).to.match(/^hs2,exporter,month,currency,valueMinor,.*,inspected,held,rejected$/);
    expect(lines).to.have.length(items.length);
    expect(lines.some((line) => line.startsWith('64,') && line.includes(',2021-05,USD,4000000,KRW,'))).to.equal(true);
  });

  it('are a Parquet file, which another program reads', async () => {
    const { items } = await read('by=hs2,exporter,month');
    const { body, type } = await download('parquet');
    expect(type).to.equal('application/vnd.apache.parquet');
    const file = Uint8Array.from(body).buffer;
    const rows = ParquetRows.parse(await parquetReadObjects({ file }));
    const told = rows.map(({ hs2, exporter, month, valueMinor, declarations }) => ({
      group: { hs2, exporter, month },
      valueMinor,
      declarations,
    }));
    expect(told).to.deep.equal(
      items.map(({ group, valueMinor, declarations }) => ({ group, valueMinor, declarations })),
    );
  });

  it('are for officers and auditors of customs', async () => {
    for (const by of [SHIPPER, BANK_A, CARRIER]) {
      const user = await consortium.as(by);
      for (const format of ['', '.csv', '.parquet'])
        expect(problemIn(await user.get(PATH + format)), by.name).to.equal('403 FORBIDDEN');
    }
  });

  it('take no dimension that there is not, and no page of another question', async () => {
    for (const query of [
      'by=colour',
      'by=hs2,hs2',
      'by=',
      'hs=6',
      'from=2031',
      'after=x',
      'by=hs2,origin&after=WyJhIl0',
    ])
      expect(problemIn(await ask(query)), query).to.equal('400 INVALID');
  });
});

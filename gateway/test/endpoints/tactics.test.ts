import { type Link, sha256Hex } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { Carriage, until } from '../support/consortium/carriage.js';
import { type Actor, BANK_A, CARRIER, CUSTOMS, OTHER_SHIPPER, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, pathOf, problemIn } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Findings = z.object({
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.string(),
      path: z.array(z.object({ type: z.string(), id: z.string().nullable(), fact: z.string(), why: z.string() })),
    }),
  ),
  weighed: z.number(),
  isWhole: z.boolean(),
});
const Alerts = z.object({
  items: z.array(z.looseObject({ rule: z.string(), document: z.looseObject({ id: z.string() }) })),
});
const Page = z.object({ items: z.array(z.looseObject({ record: z.looseObject({ id: z.string() }) })) });

/** A declaration of one line. */
const declaredLines = (more: object, line: object = {}): object => ({
  declarationNumber: newId().slice(-NUMBER_CHARS),
  country: 'KR',
  procedure: 'IMPORT',
  date: '2026-11-24',
  officeId: '020',
  exporter: { name: 'Chongqing Uppers', country: 'CN' },
  importer: { name: 'Nordlicht GmbH', country: 'DE' },
  deliveryTerms: { incoterm: 'FOB', place: 'Busan' },
  modeOfTransport: '10',
  countryOfDeparture: 'CN',
  countryOfDestination: 'DE',
  grossMassKg: '1400',
  lines: [
    {
      hsCode: '6406100000',
      description: 'UPPERS OF SHOES',
      quantity: { value: '417', unit: 'NPR' },
      value: { currency: 'USD', amountMinor: 4_170_000 },
      countryOfOrigin: 'CN',
      netMassKg: '1200.5',
      packages: 40,
      ...line,
    },
  ],
  ...more,
});

const NUMBER_CHARS = 16;

describeOnEachDatabase('what customs finds in declarations', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  let carriage: Carriage;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
    carriage = new Carriage(scenes);
  });

  /** Each test has a firm of its own. Names of ids that follow each other can be one name, such as 2 and Z are one sign. */
  const firm = (): object => ({ name: `Firm ${sha256Hex(newId())}`, country: 'KR' });
  const file = (document: object, by: Actor = SHIPPER): Promise<Link> =>
    scenes.create(by, 'customs-declaration', { document, input: { customs: CUSTOMS.msp } });
  const accept = (declared: Link): Promise<Link> =>
    scenes.act(CUSTOMS, declared, 'accept', { input: { channel: 'GREEN' } });
  const enter = async (owner: object): Promise<Link> =>
    accept(await file(declaredLines({ procedure: 'IMPORT', importer: owner })));
  const leave = (owner: object, origin: string, more: object = {}, by: Actor = SHIPPER): Promise<Link> =>
    file(declaredLines({ procedure: 'RE_EXPORT', exporter: owner, ...more }, { countryOfOrigin: origin }), by);
  const findings = async (of: Link): Promise<z.infer<typeof Findings>> =>
    bodyOf(Findings, (await carriage.settled(CUSTOMS)).get(`${pathOf(of)}/findings`));
  const alertsOf = async (by: Actor, of: Link): Promise<string[]> => {
    const { items } = await bodyOf(Alerts, (await carriage.settled(by)).get('/v1/alerts?limit=100'));
    return items.filter(({ document }) => document.id === of.id).map(({ rule }) => rule);
  };

  it('is an origin that changed in bond, with its path, of which customs alone is told', async () => {
    const owner = firm();
    const entry = await enter(owner);
    const out = await leave(owner, 'VN', { relatedDeclarations: [{ id: entry.id, relation: 'ENTRY_INTO_BOND' }] });
    const told = await until(
      () => alertsOf(CUSTOMS, out),
      (alerts) => alerts.length > 0,
    );
    expect(told).to.deep.equal(['ORIGIN_CHANGED_IN_BOND']);
    const { findings: found, isWhole } = await findings(out);
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).to.deep.equal(['ORIGIN_CHANGED_IN_BOND HIGH']);
    expect(found[0]?.path.map(({ id }) => id)).to.deep.equal([entry.id, null, out.id]);
    expect(isWhole).to.equal(true);
    expect(await alertsOf(SHIPPER, out)).to.deep.equal([]);
  });

  it('is found by the owner’s name, however it is written, and completed by the entry that is accepted last', async () => {
    const name = `Lotus ${newId()}`;
    const out = await leave({ name: `${name} Co., Ltd.` }, 'VN');
    const entry = await file(declaredLines({ importer: { name: `${name.toUpperCase()} CO LTD`, country: 'KR' } }));
    expect((await findings(out)).findings).to.deep.equal([]);
    await accept(entry);
    const told = await until(
      () => alertsOf(CUSTOMS, out),
      (alerts) => alerts.length > 0,
    );
    expect(told).to.deep.equal(['ORIGIN_CHANGED_IN_BOND']);
    const path = `/v1/customs-declarations?trader=${encodeURIComponent(`${name} Company Limited`)}`;
    const { items } = await bodyOf(Page, (await consortium.as(CUSTOMS)).get(path));
    expect(items.map(({ record }) => record.id)).to.include(out.id);
  });

  it('is nothing if the origin stays, and what one firm declares is not held against another', async () => {
    const owner = firm();
    const entry = await enter(owner);
    const relatedDeclarations = [{ id: entry.id, relation: 'ENTRY_INTO_BOND' }];
    const out = await leave(owner, 'CN', { relatedDeclarations });
    expect((await findings(out)).findings).to.deep.equal([]);
    const other = await leave(firm(), 'VN', {}, OTHER_SHIPPER);
    expect((await findings(other)).findings).to.deep.equal([]);
  });

  it('is told to nobody but customs', async () => {
    const out = await leave(firm(), 'VN');
    const ask = async (by: Actor): Promise<string> =>
      problemIn(await (await consortium.as(by)).get(`${pathOf(out)}/findings`));
    for (const by of [SHIPPER, BANK_A, CARRIER, OTHER_SHIPPER])
      expect(await ask(by), by.name).to.equal('403 FORBIDDEN');
  });
});

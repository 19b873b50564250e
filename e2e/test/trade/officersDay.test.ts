import { UncheckedDocument } from '@naru/client';
import { readDeclarations, readToOrderBill } from '@naru/local';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import { partyOf, SHIPPER } from '../support/cast.js';
import type { HttpUser } from '../support/http/httpUser.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { sharedOn } from '../support/system/sharedSystem.js';
import { until } from '../support/until.js';

const AT = { at: '2026-11-20T09:30:00.000Z' };
const CUSTOMS = { customs: 'CustomsMSP' };
const REFUSED = ['403 FORBIDDEN', '404 NOT_FOUND'];
const Taken = z.looseObject({ record: z.looseObject({ status: z.string() }) });
const Seen = z.looseObject({ record: z.looseObject({ version: z.int() }) });
const Problem = z.looseObject({ code: z.string() });
const Version = z.looseObject({ details: z.unknown(), changes: z.array(z.looseObject({ pointer: z.string() })) });

/** A user of the consortium, by organisation and name. */
type Who = readonly [organization: string, name: string];
const SHIPPERS: Who = ['Exporters', 'shipper'];
const AGENT: Who = ['Carrier', 'agent'];
const OFFICER: Who = ['Customs', 'officer'];
const SECOND: Who = ['Customs', 'second-officer'];

/** Each organisation has one who is wrong for whatever belongs to somebody else: by role, by party, or by organisation. */
const EVERYBODY: readonly Who[] = [
  SHIPPERS,
  AGENT,
  OFFICER,
  ['Exporters', 'other-shipper'],
  ['BankA', 'officer'],
  ['Customs', 'auditor'],
];

/** What happens on the day, and the status of the document afterwards. */
interface Step {
  readonly by: Who;
  readonly to: string;
  readonly path: string;
  readonly parts?: object;
  readonly method?: 'PUT';
}

const DECLARATION = '/v1/customs-declarations';
const CARGO = '/v1/cargo-reports';
const BILL = '/v1/bills-of-lading';

describeOnEachNetwork('An officer’s day', (network) => {
  const system = sharedOn(network);
  const [bill, report, declared] = [ulid(), ulid(), ulid()];
  const [document] = readDeclarations();
  const declaration = { ...document, declarationNumber: ulid().slice(-12), billOfLading: bill };

  const signIn = ([organization, name]: Who): Promise<HttpUser> => system.user(organization, name);

  async function send({ by, path, parts = {}, method }: Step): Promise<string> {
    const { status, body } = await (await signIn(by)).send(method ?? 'POST', path, { body: parts });
    const taken = Taken.safeParse(body);
    return taken.success ? taken.data.record.status : `${status} ${Problem.parse(body).code}`;
  }

  /** Does a step, which everybody else has tried in vain before. */
  async function take(step: Step): Promise<void> {
    const isOther = ([organization, name]: Who): boolean =>
      !(organization === step.by[0] && (name === step.by[1] || name === 'second-officer'));
    // An officer names the version on which it decides.
    const seen = step.by[0] === OFFICER[0] && { expectedVersion: await versionOf(step) };
    const named = { ...step, parts: { ...step.parts, ...seen } };
    for (const by of EVERYBODY.filter(isOther))
      expect(await send({ ...named, by }), `${step.path} by ${by.join('/')}`).to.be.oneOf(REFUSED);
    expect(await send(named), step.path).to.equal(step.to);
  }

  async function versionOf({ by, path }: Step): Promise<number> {
    const document = path.slice(0, path.lastIndexOf('/'));
    return (await (await signIn(by)).read(Seen, document)).record.version;
  }

  const carrier = (action: string, to: string, details?: object): Promise<void> =>
    take({ by: AGENT, to, path: `${CARGO}/${report}/${action}`, parts: { ...(details && { details }) } });
  const decide = (action: string, to: string, parts: object, by = OFFICER): Promise<void> =>
    take({ by, to, path: `${DECLARATION}/${declared}/${action}`, parts });
  const onBill = (by: Who, action: string, to: string, input?: object): Promise<void> =>
    take({ by, to, path: `${BILL}/${bill}/${action}`, parts: { ...(input && { input }) } });
  const carryOut: Step = {
    by: AGENT,
    to: 'CARRIED_OUT',
    path: `${CARGO}/${report}/carry-out`,
    parts: { input: { declarations: [declared] } },
  };
  const deliver: Step = { by: AGENT, to: 'ACCOMPLISHED', path: `${BILL}/${bill}/deliver` };

  before(async () => {
    const [agent, shipper] = [await signIn(AGENT), await signIn(SHIPPERS)];
    const path = { id: bill };
    const issued = new UncheckedDocument(readToOrderBill(`O${ulid().slice(-12)}`));
    const body = { document: issued, input: { issueTo: partyOf(SHIPPER) } };
    await agent.put('/v1/bills-of-lading/{id}', { path, body });
    const shown = { input: { to: { msp: 'CustomsMSP' } } };
    await shipper.post('/v1/bills-of-lading/{id}/disclose', { path, body: shown });
  });

  it('begins with the manifest, the arrival, the unloading and the warehouse', async () => {
    const manifest = {
      manifestNumber: '26NARU0001I',
      cargoManagementNumber: '26NARU0001I-0001-001',
      ...{ vesselName: 'NARU PIONEER', voyage: '042E', portOfDischarge: 'KRPUS', arrivalDate: '2026-11-20' },
      ...{ packages: 400, grossMassKg: '1400' },
    };
    const parts = { document: manifest, input: { ...CUSTOMS, billOfLading: bill } };
    await take({ by: AGENT, to: 'MANIFESTED', path: `${CARGO}/${report}`, parts, method: 'PUT' });
    await carrier('arrive', 'ARRIVED', AT);
    await carrier('unload', 'UNLOADED', AT);
    await carrier('warehouse', 'WAREHOUSED', { ...AT, warehouse: '02012345' });
  });

  it('goes on with a declaration, which is accepted, noted upon and corrected', async () => {
    const parts = { document: declaration, input: CUSTOMS };
    const file: Step = { by: SHIPPERS, to: 'DECLARED', path: `${DECLARATION}/${declared}`, parts, method: 'PUT' };
    // Any shipper may declare goods; those who are none may not.
    for (const by of EVERYBODY.filter(([organization]) => organization !== 'Exporters'))
      expect(await send({ ...file, by })).to.equal('403 FORBIDDEN');
    expect(await send(file)).to.equal('DECLARED');
    await decide('accept', 'ACCEPTED', { input: { channel: 'GREEN' } });
    const note = { id: ulid(), note: { kind: 'SCREENING', reasons: ['VALUE'], remarks: 'Lower than last year.' } };
    const path = `${DECLARATION}/${declared}/notes`;
    for (const by of EVERYBODY.filter((who) => who !== OFFICER))
      expect(await send({ by, to: '', path, parts: note })).to.be.oneOf(REFUSED);
    expect((await (await signIn(OFFICER)).send('POST', path, { body: note })).status).to.equal(200);
    const corrected = { declaration: { ...declaration, netMassKg: '1000' } };
    await take({
      ...{ by: SHIPPERS, to: 'ACCEPTED', path: `${DECLARATION}/${declared}/correct` },
      parts: { details: corrected },
    });
    const officer = await signIn(OFFICER);
    const version = `${DECLARATION}/${declared}/versions/3`;
    // The peer of customs can be a block behind that of the shipper.
    await until('customs has the correction', async () => (await officer.send('GET', version)).status === 200);
    const { changes } = await officer.read(Version, version);
    expect(changes.map(({ pointer }) => pointer)).to.deep.equal(['/netMassKg']);
  });

  it('has a check of the papers, an inspection, and a hold that stops the goods and their delivery', async () => {
    await decide('check-documents', 'DOCUMENT_CHECK', { details: { reasonCode: 'PAPERS_CONTRADICT' } });
    await decide('inspect', 'INSPECTION', { details: { reasonCode: 'HIGH_RISK' } });
    const held = { reasonCode: 'DISCREPANCY_IN_PIECE_COUNT', remarks: 'Twenty cartons are missing.' };
    await decide('hold', 'HELD', { details: held });
    await onBill(OFFICER, 'hold-goods', 'ISSUED', { declaration: declared });
    await onBill(SHIPPERS, 'surrender-for-delivery', 'PENDING_SURRENDER_FOR_DELIVERY');
    await onBill(AGENT, 'accept-surrender', 'SURRENDERED_FOR_DELIVERY');
    expect(await send(carryOut)).to.equal('409 WRONG_STATUS');
    expect(await send(deliver)).to.equal('409 HELD');
  });

  it('ends with the end of the hold, what is to be paid, and a release by two officers', async () => {
    const release = { details: { reasonCode: 'EXAMINED' } };
    await decide('notify-payment', 'PAYMENT_NOTIFIED', {
      details: { duties: { currency: 'KRW', amountMinor: 1_200 } },
    });
    expect(await send(carryOut)).to.equal('409 WRONG_STATUS');
    const alone: Step = { by: OFFICER, to: '', path: `${DECLARATION}/${declared}/release`, parts: release };
    const releaseAlone = async (): Promise<string> =>
      send({ ...alone, parts: { ...release, expectedVersion: await versionOf(alone) } });
    expect(await releaseAlone()).to.equal('409 NOT_APPROVED');
    await decide('approve-release', 'PAYMENT_NOTIFIED', {});
    expect(await releaseAlone()).to.equal('403 FORBIDDEN');
    await decide('release', 'RELEASED', release, SECOND);
    expect(await send(deliver)).to.equal('409 HELD');
    await onBill(OFFICER, 'release-goods', 'SURRENDERED_FOR_DELIVERY', { declaration: declared });
    await take(carryOut);
    await take(deliver);
  });

  it('is remembered: its parties read the reason of the hold after the release', async () => {
    const held = { reasonCode: 'DISCREPANCY_IN_PIECE_COUNT', remarks: 'Twenty cartons are missing.' };
    for (const who of [SHIPPERS, OFFICER])
      expect((await (await signIn(who)).read(Version, `${DECLARATION}/${declared}/versions/6`)).details).to.deep.equal(
        held,
      );
    const strangers: Who[] = [AGENT, ['BankA', 'officer']];
    for (const who of strangers)
      expect((await (await signIn(who)).send('GET', `${DECLARATION}/${declared}/versions/6`)).status).to.equal(404);
  });
});

import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, CARRIER, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, type HttpUser, pathOf, problemIn } from '../support/consortium/httpUser.js';
import { equipmentEvent, Scenes, transportDocument, vesselEvent } from '../support/consortium/scenes.js';
import { newContainerNumber } from '../support/containerNumbers.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';

const Page = z.object({ items: z.array(z.object({ record: z.looseObject({ id: z.string() }) })) });
const Verification = z.looseObject({
  verdict: z.string(),
  checks: z.array(z.object({ check: z.string(), result: z.string(), reason: z.string() })),
});
const Alerts = z.object({
  items: z.array(
    z.looseObject({
      rule: z.string(),
      severity: z.string(),
      reason: z.string(),
      document: z.looseObject({ id: z.string() }),
    }),
  ),
});
const Provenance = z.looseObject({
  documents: z.array(z.looseObject({ id: z.string() })),
  transportEvents: z.array(z.looseObject({ code: z.string(), eventDateTime: z.string(), status: z.string() })),
});
const LATE_GATE_IN = { equipmentEventTypeCode: 'GTIN', eventDateTime: '2020-12-14T09:30:00+01:00' };
const OTHER_VOYAGE = {
  transportCall: {
    transportCallID: 'CALL-2',
    modeOfTransport: 'VESSEL',
    exportVoyageNumber: '077W',
    vessel: { vesselName: 'Naru Pioneer' },
    location: { UNLocationCode: 'KRPUS' },
  },
  eventDateTime: '2020-12-20T09:30:00+09:00',
};

describeOnEachDatabase('transport events over HTTP', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
  });

  /** A user whose gateway has read all blocks. */
  async function settled(by: Actor): Promise<HttpUser> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    return user;
  }

  /** A bill of a container that no other test has. */
  async function bill(container = newContainerNumber(), more: object = {}): Promise<{ container: string; bill: Link }> {
    const { consignmentItems, utilizedTransportEquipments } = transportDocument();
    const rename = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('NARU3472484', container));
    const containers = {
      consignmentItems: rename(consignmentItems),
      utilizedTransportEquipments: rename(utilizedTransportEquipments),
    };
    return { container, bill: await scenes.bill(transportDocument({ ...containers, ...more })) };
  }
  const show = (what: Link, to = BANK_A): Promise<Link> =>
    scenes.act(SHIPPER, what, 'disclose', { input: { to: { msp: to.msp } } });
  const record = (of: Link, container: string, more: object = {}): Promise<Link> =>
    scenes.transportEvent(of, equipmentEvent({ equipmentReference: container, ...more }));

  async function checks(by: Actor, of: Link): Promise<Readonly<Record<string, string>>> {
    const answer = await bodyOf(Verification, (await settled(by)).get(`${pathOf(of)}/verification`));
    return Object.fromEntries(answer.checks.map(({ check, result }) => [check, result]));
  }
  async function alertsOf(by: Actor, of: Link): Promise<string[]> {
    const { items } = await bodyOf(Alerts, (await settled(by)).get('/v1/alerts?limit=100'));
    return items.filter(({ document }) => document.id === of.id).map(({ rule, severity }) => `${rule} ${severity}`);
  }
  /** Private documents are read after their block: asks again until the answer is there. */
  async function until<T>(ask: () => Promise<T>, isThere: (answer: T) => boolean): Promise<T> {
    let answer = await ask();
    while (!isThere(answer)) answer = await ask();
    return answer;
  }

  describe('are found', () => {
    const list = async (by: Actor, query: string): Promise<string[]> => {
      const { items } = await bodyOf(Page, (await settled(by)).get(`/v1/transport-events?${query}`));
      return items.map(({ record: { id } }) => id);
    };

    it('by container, vessel, voyage and bill, by those who see them', async () => {
      const { container, bill: of } = await bill();
      const event = await record(of, container);
      const queries = ['vessel=king of the seas', 'vessel=9321483', 'voyage=2103s'];
      for (const query of [`container=${container}`, ...queries.map((each) => `${each}&container=${container}`)])
        expect(
          await until(
            () => list(SHIPPER, query),
            (found) => found.length > 0,
          ),
          query,
        ).to.deep.equal([event.id]);
      expect(await list(CARRIER, `bill=${of.id}`)).to.deep.equal([event.id]);
      expect(await list(SHIPPER, `bill=${event.id}`)).to.deep.equal([]);
      expect(await list(SHIPPER, `container=${container}&vessel=9298686`)).to.deep.equal([]);
      expect(await list(BANK_A, `bill=${of.id}`)).to.deep.equal([]);
    });

    it('with the bills of the same vessel and voyage', async () => {
      const { container, bill: of } = await bill();
      const path = `/v1/bills-of-lading?vessel=King of the Seas&voyage=2103S&container=${container}`;
      const ask = async (): Promise<z.infer<typeof Page>> => bodyOf(Page, (await consortium.as(SHIPPER)).get(path));
      const { items } = await until(ask, (page) => page.items.length > 0);
      expect(items.map(({ record: { id } }) => id)).to.deep.equal([of.id]);
    });

    it('not by a bill that cannot be one', async () => {
      const answer = await (await consortium.as(SHIPPER)).get('/v1/transport-events?bill=7');
      expect(problemIn(answer)).to.equal('400 INVALID');
    });
  });

  describe('in the verification of a bill', () => {
    it('are missed if neither loading nor gate-in is recorded (D20), and support it if they are', async () => {
      const { container, bill: of } = await bill();
      expect(await checks(SHIPPER, of)).to.include({ LOADING_RECORDED: 'WARN', ON_BOARD_DATE: 'NOT_EVALUATED' });
      await record(of, container);
      expect(await checks(SHIPPER, of)).to.include({
        LOADING_RECORDED: 'PASS',
        ON_BOARD_DATE: 'PASS',
        CHECK_DIGITS: 'PASS',
      });
    });

    it('contradict it (D21), until the carrier corrects or retracts them', async () => {
      const { container, bill: of } = await bill();
      const wrong = await record(of, container, LATE_GATE_IN);
      expect(await checks(SHIPPER, of)).to.include({ ON_BOARD_DATE: 'WARN' });
      const right = { equipmentReference: container, equipmentEventTypeCode: 'GTIN' };
      const corrected = await scenes.transportEvent(of, equipmentEvent(right), { replaces: wrong.id });
      expect(await checks(SHIPPER, of)).to.include({ ON_BOARD_DATE: 'PASS', LOADING_RECORDED: 'PASS' });
      await scenes.act(CARRIER, corrected, 'retract', { input: { reasonCode: 'WRONG_EQUIPMENT' } });
      expect(await checks(SHIPPER, of)).to.include({ ON_BOARD_DATE: 'NOT_EVALUATED', LOADING_RECORDED: 'WARN' });
    });

    it('are not evaluated while they are not shown to a bank that sees the bill; then they are', async () => {
      const { container, bill: of } = await bill();
      const event = await record(of, container);
      await show(of);
      const asked = await bodyOf(Verification, (await settled(BANK_A)).get(`${pathOf(of)}/verification`));
      const loading = asked.checks.find(({ check }) => check === 'LOADING_RECORDED');
      expect(loading?.result).to.equal('NOT_EVALUATED');
      expect(loading?.reason).to.include('1 transport events');
      await show(event);
      expect(await checks(BANK_A, of)).to.include({ LOADING_RECORDED: 'PASS', ON_BOARD_DATE: 'PASS' });
    });

    it('of another bill show that its container was on two voyages at one time (D6)', async () => {
      const { container, bill: of } = await bill();
      await record(of, container);
      expect(await checks(SHIPPER, of)).to.include({ CONTAINER_VOYAGES: 'PASS' });
      const second = await bill(container);
      await record(second.bill, container, OTHER_VOYAGE);
      const found = await until(
        () => checks(SHIPPER, of),
        ({ CONTAINER_VOYAGES }) => CONTAINER_VOYAGES !== 'PASS',
      );
      expect(found).to.include({ CONTAINER_VOYAGES: 'WARN' });
    });

    it('find a container that holds more than it can (D23)', async () => {
      const { utilizedTransportEquipments, consignmentItems } = transportDocument();
      const heavy: unknown = JSON.parse(JSON.stringify(consignmentItems).replace('12000', '36001'));
      const of = await scenes.bill(transportDocument({ utilizedTransportEquipments, consignmentItems: heavy }));
      expect(await checks(SHIPPER, of)).to.include({ CONTAINER_CAPACITY: 'WARN' });
    });
  });

  describe('alert a bank that sees both', () => {
    it('when an event contradicts a bill, once for each rule, and nobody else', async () => {
      const { container, bill: of } = await bill();
      await show(of);
      await record(of, container, LATE_GATE_IN);
      const found = await until(
        () => alertsOf(BANK_A, of),
        (alerts) => alerts.length > 0,
      );
      expect(found).to.deep.equal(['D21 HIGH']);
      expect(await alertsOf(BANK_B, of)).to.deep.equal([]);
    });

    it('when it is shown an event that was there already', async () => {
      const { container, bill: of } = await bill();
      const event = await record(of, container, OTHER_VOYAGE);
      await show(of);
      await show(event);
      expect(
        await until(
          () => alertsOf(BANK_A, of),
          (alerts) => alerts.length > 0,
        ),
      ).to.deep.equal(['D21 HIGH']);
    });

    it('when an event of another bill shows its container on two voyages at one time (D6)', async () => {
      const { container, bill: of } = await bill();
      await show(of);
      await record(of, container);
      const { bill: second } = await bill(container);
      await show(second);
      await record(second, container, OTHER_VOYAGE);
      const found = await until(
        () => alertsOf(BANK_A, of),
        (alerts) => alerts.length > 0,
      );
      expect(found).to.deep.equal(['D6 HIGH']);
    });
  });

  it('stand in the provenance of a shipment and of a container in the order of time', async () => {
    const shipment = await scenes.shipment();
    const container = newContainerNumber();
    const { consignmentItems, utilizedTransportEquipments } = transportDocument();
    const named = JSON.parse(
      JSON.stringify({ consignmentItems, utilizedTransportEquipments }).replaceAll('NARU3472484', container),
    ) as object;
    const of = await scenes.bill(transportDocument(named), { shipment: shipment.id });
    await scenes.transportEvent(of, vesselEvent());
    await record(of, container);
    await record(of, container, { ...LATE_GATE_IN, eventDateTime: '2020-12-11T23:30:00-05:00' });
    const codes = async (path: string): Promise<string[]> => {
      const user = await settled(CARRIER);
      return (await bodyOf(Provenance, user.get(path))).transportEvents.map(({ code }) => code);
    };
    const whole = await until(
      () => codes(`/v1/shipments/${shipment.id}/provenance`),
      ({ length }) => length === 3,
    );
    expect(whole).to.deep.equal(['GTIN', 'LOAD', 'DEPA']);
    const ofContainer = await until(
      () => codes(`/v1/containers/${container}/provenance`),
      ({ length }) => length === 3,
    );
    expect(ofContainer).to.deep.equal(['GTIN', 'LOAD', 'DEPA']);
  });

  it('do not bring another bill of their vessel into the provenance of a shipment', async () => {
    const shipment = await scenes.shipment();
    const of = await scenes.bill(transportDocument(), { shipment: shipment.id });
    const other = await scenes.bill();
    await scenes.create(CARRIER, 'transport-event', {
      document: vesselEvent(),
      input: { bills: [of.id, other.id] },
    });
    const user = await settled(CARRIER);
    const { documents } = await bodyOf(Provenance, user.get(`/v1/shipments/${shipment.id}/provenance`));
    expect(documents.map(({ id }) => id))
      .to.include(of.id)
      .and.not.to.include(other.id);
    expect(documents).to.have.length(3);
  });
});

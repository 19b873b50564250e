import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { Carriage, LATE_GATE_IN, OTHER_VOYAGE, until } from '../support/consortium/carriage.js';
import { type Actor, BANK_A, BANK_B, CARRIER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { recordEvent, vesselEvent } from '../support/consortium/transportEvents.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';

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

describeOnEachDatabase('what transport events tell', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  let carriage: Carriage;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
    carriage = new Carriage(scenes);
  });

  async function alertsOf(by: Actor, of: Link): Promise<string[]> {
    const { items } = await bodyOf(Alerts, (await carriage.settled(by)).get('/v1/alerts?limit=100'));
    return items.filter(({ document }) => document.id === of.id).map(({ rule, severity }) => `${rule} ${severity}`);
  }

  describe('alert a bank that sees both', () => {
    it('when an event contradicts a bill, once for each rule, and nobody else', async () => {
      const { container, bill: of } = await carriage.bill();
      await carriage.show(of);
      await carriage.record(of, container, LATE_GATE_IN);
      const found = await until(
        () => alertsOf(BANK_A, of),
        (alerts) => alerts.length > 0,
      );
      expect(found).to.deep.equal(['D21 HIGH']);
      expect(await alertsOf(BANK_B, of)).to.deep.equal([]);
    });

    it('when it is shown an event that was there already', async () => {
      const { container, bill: of } = await carriage.bill();
      const event = await carriage.record(of, container, OTHER_VOYAGE);
      await carriage.show(of);
      await carriage.show(event);
      expect(
        await until(
          () => alertsOf(BANK_A, of),
          (alerts) => alerts.length > 0,
        ),
      ).to.deep.equal(['D21 HIGH']);
    });

    it('when an event of another bill shows its container on two voyages at one time (D6)', async () => {
      const { container, bill: of } = await carriage.bill();
      await carriage.show(of);
      await carriage.record(of, container);
      const { bill: second } = await carriage.bill(container);
      await carriage.show(second);
      await carriage.record(second, container, OTHER_VOYAGE);
      const found = await until(
        () => alertsOf(BANK_A, of),
        (alerts) => alerts.length > 0,
      );
      expect(found).to.deep.equal(['D6 HIGH']);
    });
  });

  it('stand in the provenance of a shipment and of a container in the order of time', async () => {
    const shipment = await scenes.shipment();
    const { container, bill: of } = await carriage.bill(undefined, { shipment: shipment.id });
    await recordEvent(scenes, of, vesselEvent());
    await carriage.record(of, container);
    await carriage.record(of, container, { ...LATE_GATE_IN, eventDateTime: '2020-12-12T09:40:00+02:00' });
    const codes = async (path: string): Promise<string[]> => {
      const user = await carriage.settled(CARRIER);
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
    const { bill: of } = await carriage.bill(undefined, { shipment: shipment.id });
    const { bill: other } = await carriage.bill();
    await scenes.create(CARRIER, 'transport-event', {
      document: vesselEvent(),
      input: { bills: [of.id, other.id] },
    });
    const user = await carriage.settled(CARRIER);
    const { documents } = await bodyOf(Provenance, user.get(`/v1/shipments/${shipment.id}/provenance`));
    expect(documents.map(({ id }) => id))
      .to.include(of.id)
      .and.not.to.include(other.id);
  });
});

import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { Carriage, LATE_GATE_IN, OTHER_VOYAGE, until } from '../support/consortium/carriage.js';
import { type Actor, BANK_A, CARRIER, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, pathOf, problemIn } from '../support/consortium/httpUser.js';
import { Scenes, transportDocument } from '../support/consortium/scenes.js';
import { equipmentEvent, recordEvent } from '../support/consortium/transportEvents.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';

const Page = z.object({ items: z.array(z.object({ record: z.looseObject({ id: z.string() }) })) });
const Verification = z.looseObject({
  verdict: z.string(),
  checks: z.array(z.object({ check: z.string(), result: z.string(), reason: z.string() })),
});

describeOnEachDatabase('transport events over HTTP', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  let carriage: Carriage;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
    carriage = new Carriage(scenes);
  });

  async function checks(by: Actor, of: Link): Promise<Readonly<Record<string, string>>> {
    const answer = await bodyOf(Verification, (await carriage.settled(by)).get(`${pathOf(of)}/verification`));
    return Object.fromEntries(answer.checks.map(({ check, result }) => [check, result]));
  }

  describe('are found', () => {
    const list = async (by: Actor, query: string): Promise<string[]> => {
      const { items } = await bodyOf(Page, (await carriage.settled(by)).get(`/v1/transport-events?${query}`));
      return items.map(({ record: { id } }) => id);
    };

    it('by container, vessel, voyage and bill, by those who see them', async () => {
      const { container, bill: of } = await carriage.bill();
      const event = await carriage.record(of, container);
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
      const { container, bill: of } = await carriage.bill();
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
      const { container, bill: of } = await carriage.bill();
      expect(await checks(SHIPPER, of)).to.include({ LOADING_RECORDED: 'WARN', ON_BOARD_DATE: 'NOT_EVALUATED' });
      await carriage.record(of, container);
      expect(await checks(SHIPPER, of)).to.include({
        LOADING_RECORDED: 'PASS',
        ON_BOARD_DATE: 'PASS',
        CHECK_DIGITS: 'PASS',
      });
    });

    it('contradict it (D21), until the carrier corrects or retracts them', async () => {
      const { container, bill: of } = await carriage.bill();
      const wrong = await carriage.record(of, container, LATE_GATE_IN);
      expect(await checks(SHIPPER, of)).to.include({ ON_BOARD_DATE: 'WARN' });
      const right = { equipmentReference: container, equipmentEventTypeCode: 'GTIN' };
      const corrected = await recordEvent(scenes, of, equipmentEvent(right), { replaces: wrong.id });
      expect(await checks(SHIPPER, of)).to.include({ ON_BOARD_DATE: 'PASS', LOADING_RECORDED: 'PASS' });
      await scenes.act(CARRIER, corrected, 'retract', { input: { reasonCode: 'WRONG_EQUIPMENT' } });
      expect(await checks(SHIPPER, of)).to.include({ ON_BOARD_DATE: 'NOT_EVALUATED', LOADING_RECORDED: 'WARN' });
    });

    it('are not evaluated while they are not shown to a bank that sees the bill; then they are', async () => {
      const { container, bill: of } = await carriage.bill();
      const event = await carriage.record(of, container);
      await carriage.show(of);
      const asked = await bodyOf(Verification, (await carriage.settled(BANK_A)).get(`${pathOf(of)}/verification`));
      const loading = asked.checks.find(({ check }) => check === 'LOADING_RECORDED');
      expect(loading?.result).to.equal('NOT_EVALUATED');
      expect(loading?.reason).to.include('1 transport events');
      await carriage.show(event);
      expect(await checks(BANK_A, of)).to.include({ LOADING_RECORDED: 'PASS', ON_BOARD_DATE: 'PASS' });
    });

    it('of another bill show that its container was on two voyages at one time (D6)', async () => {
      const { container, bill: of } = await carriage.bill();
      await carriage.record(of, container);
      expect(await checks(SHIPPER, of)).to.include({ CONTAINER_VOYAGES: 'PASS' });
      const second = await carriage.bill(container);
      await carriage.record(second.bill, container, OTHER_VOYAGE);
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
});

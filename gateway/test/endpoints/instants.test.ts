import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { CARRIER, CUSTOMS } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { cargoDocument } from '../support/consortium/declarations.js';
import { type Answer, bodyOf, pathOf, pointersIn, recordIn } from '../support/consortium/httpUser.js';
import { inspectionParts } from '../support/consortium/inspections.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

/** One moment. */
const FORMS = ['2026-11-20T18:30:00+09:00', '2026-11-20T09:30:00Z', '2026-11-20t09:30:00.0000009z'];
const CANONICAL = '2026-11-20T09:30:00.000Z';
const NO_INSTANTS = ['2026-11-20', '2026-11-20T09:30Z', '2026-11-20T09:30:00', '2026-11-20T09:30:60Z', 'x', 1];

const Inspected = z.looseObject({ document: z.looseObject({ capturedAt: z.string() }) });
const Remarked = z.looseObject({ details: z.looseObject({ at: z.string() }) });

describe('an instant over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });
  const capture = async (id: string, capturedAt: unknown): Promise<Answer> =>
    (await consortium.as(CUSTOMS)).create('inspection', id, inspectionParts({ capturedAt }));

  it('has any offset and fraction, and one form in the document: the same moment is the same request', async () => {
    const id = newId();
    expect((await capture(id, CANONICAL)).status).to.equal(201);
    for (const form of FORMS) {
      expect((await capture(id, form)).status, form).to.equal(200);
      expect((await bodyOf(Inspected, capture(newId(), form))).document.capturedAt).to.equal(CANONICAL);
    }
    expect((await capture(id, '2026-11-20T18:30:01+09:00')).status).to.equal(409);
  });

  it('has that form in remarks, too', async () => {
    const input = { customs: CUSTOMS.msp, billOfLading: (await scenes.bill()).id };
    const report: Link = await scenes.create(CARRIER, 'cargo-report', { document: cargoDocument(), input });
    const carrier = await consortium.as(CARRIER);
    await recordIn(carrier.act(report, 'arrive', { details: { at: FORMS[0] } }));
    const { details } = await bodyOf(Remarked, carrier.get(`${pathOf(report)}/versions/2`));
    expect(details.at).to.equal(CANONICAL);
  });

  it('stands in a query with its offset', async () => {
    const asOf = encodeURIComponent('2020-01-01T00:00:00+09:00');
    const user = await consortium.as(CUSTOMS);
    const path = `/v1/containers/CSQU3054383/provenance?asOf=`;
    expect((await user.get(path + asOf)).status).to.equal(200);
    expect(pointersIn(await user.get(`${path}2020-01-01`))).to.deep.equal(['/query/asOf']);
  });

  it('is named if it is none', async () => {
    for (const text of NO_INSTANTS)
      expect(pointersIn(await capture(newId(), text)), String(text)).to.deep.equal(['/document/capturedAt']);
  });
});

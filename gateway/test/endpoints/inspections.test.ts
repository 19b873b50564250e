import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, CARRIER, CUSTOMS, CUSTOMS_SECOND, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, pointersIn, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { inspectionDocument, inspectionParts } from '../support/consortium/inspections.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const CONTAINER = 'GESU6710278';
const Page = z.looseObject({ items: z.array(z.looseObject({ record: z.looseObject({ id: z.string() }) })) });

describe('inspections over HTTP', () => {
  let consortium: TestConsortium;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
  });
  const capture = async (id: string, more: object = {}): Promise<Answer> =>
    (await consortium.as(CUSTOMS)).create('inspection', id, inspectionParts({ containers: [CONTAINER], ...more }));
  const find = async (by: Actor): Promise<string[]> =>
    (await bodyOf(Page, (await consortium.as(by)).get(`/v1/inspections?container=${CONTAINER}`))).items.map(
      ({ record: { id } }) => id,
    );

  it('are found by container by customs alone, and join the provenance of the box', async () => {
    const id = newId();
    await recordIn(capture(id));
    while (!(await find(CUSTOMS_SECOND)).includes(id));
    expect(await find(CARRIER)).to.deep.equal([]);
    const path = `/v1/containers/${CONTAINER}/provenance`;
    expect((await (await consortium.as(CUSTOMS)).get(path)).text).to.include(id);
    expect((await (await consortium.as(CARRIER)).get(path)).text).not.to.include(id);
    for (const by of [SHIPPER, CARRIER])
      expect(problemIn(await (await consortium.as(by)).read({ type: 'inspection', id })), by.name).to.equal(
        '404 NOT_FOUND',
      );
  });

  it('change nothing when they are sent again, and are refused with another document', async () => {
    const id = newId();
    expect([(await capture(id)).status, (await capture(id)).status]).to.deep.equal([201, 200]);
    expect(problemIn(await capture(id, { operator: 'GATE-5' }))).to.equal('409 CONFLICT');
  });

  it('are of what has happened, and are handed to officers that the authority knows', async () => {
    const later = new Date(Date.now() + 3_600_000).toISOString();
    expect(
      pointersIn(await capture(newId(), { capturedAt: later, method: 'PHYSICAL', device: undefined })),
    ).to.deep.equal(['/document/capturedAt']);
    const link = { type: 'inspection', id: newId() } as const;
    await recordIn(capture(link.id));
    const customs = await consortium.as(CUSTOMS);
    const early = { verdict: { code: 'CLEAR', at: '2026-11-20T09:29:00.000Z' } };
    const late = { verdict: { code: 'CLEAR', at: later } };
    for (const document of [early, late])
      expect(pointersIn(await customs.act(link, 'conclude', { document }))).to.deep.equal(['/document/verdict/at']);
    const input = { officer: newId(), evidence: ['1'.repeat(64)] };
    expect(problemIn(await customs.act(link, 'hand-over', { input }))).to.equal('409 UNKNOWN_PARTY');
    await recordIn(customs.act(link, 'hand-over', { input: { ...input, officer: CUSTOMS_SECOND.party } }));
  });

  it('get another verdict as often as customs gives one', async () => {
    const link = { type: 'inspection', id: newId() } as const;
    await recordIn(capture(link.id));
    for (const code of ['INCONCLUSIVE', 'CLEAR']) {
      const verdict = { code, at: '2026-11-20T10:00:00.000Z' };
      const document = inspectionDocument({ containers: [CONTAINER], verdict });
      await recordIn((await consortium.as(CUSTOMS)).act(link, 'conclude', { document: { verdict } }));
      expect((await (await consortium.as(CUSTOMS)).read(link)).body).to.deep.include({ document });
    }
  });
});

import { expect } from 'chai';
import { z } from 'zod';
import { CUSTOMS, EXPORTERS_AUDITOR, SHIPPER } from '../support/consortium/cast.js';
import { newNumber } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { declarationDocument } from '../support/consortium/declarations.js';
import { bodyOf, succeeds } from '../support/consortium/httpUser.js';
import { anyDatabase } from '../support/eachDatabase.js';

const Begun = z.object({ import: z.object({ id: z.string() }) });
const Log = z.object({ items: z.array(z.looseObject({ operation: z.string(), outcome: z.string() })) });
const SETTINGS = { type: 'customs-declaration', format: 'ndjson', input: { customs: CUSTOMS.msp } };

describe('an import, on the audit log', () => {
  it('has a row for each batch with who made it, and what became of it', async () => {
    const consortium = await TestConsortium.shared(anyDatabase);
    const [shipper, auditor] = [await consortium.as(SHIPPER), await consortium.as(EXPORTERS_AUDITOR)];
    const made = async (): Promise<z.infer<typeof Log>['items']> => {
      // What waits for the log hurries it.
      await succeeds(auditor.post('/v1/stream-tickets'));
      const { items } = await bodyOf(Log, auditor.get('/v1/audit-log?type=customs-declaration&event=ACTION'));
      return items.filter(({ operation }) => operation === 'POST /v1/imports/{id}/start');
    };
    const before = (await made()).length;
    const run = async (more: object): Promise<void> => {
      const declarationNumber = `A-${newNumber()}`;
      const { id } = (await bodyOf(Begun, shipper.post('/v1/imports', SETTINGS))).import;
      const row = JSON.stringify(declarationDocument({ declarationNumber, ...more }));
      await succeeds(shipper.upload(`/v1/imports/${id}/parts/0`, row));
      await succeeds(shipper.post(`/v1/imports/${id}/start`));
    };
    await run({});
    while ((await made()).length < before + 1);
    await run({ date: '1999-04-01' });
    while ((await made()).length < before + 2);
    const [refused, done] = await made();
    expect(done).to.include({ outcome: 'DONE', user: SHIPPER.name, role: 'shipper', type: 'customs-declaration' });
    expect(refused).to.include({ outcome: 'DENIED', code: 'INVALID', user: SHIPPER.name });
  });
});

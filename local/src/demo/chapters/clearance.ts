import type { Schemas } from '@naru/client';
import { ulid } from 'ulid';
import { acceptAsFiled } from '../acceptAsFiled.js';
import { requireNew } from '../demoUser.js';
import { narrator } from '../narrator.js';
import { CONTAINER, readDeclarations } from '../papers/declarations.js';
import type { DemoTrade } from '../trade.js';

const SHOWN_DOCUMENTS = 3;
const NUMBER_CHARS = 6;

/** Declarations reach customs; one is of this trade. Customs reads its provenance, holds and releases. */
export async function playClearance(trade: DemoTrade): Promise<void> {
  narrator.chapter('4  Customs reads the provenance, holds and releases');
  await declare(trade);
  const { customs, shipment } = trade;
  const ofShipment = await customs.get('/v1/shipments/{id}/provenance', { path: { id: shipment } });
  showProvenance(trade, 'the shipment', ofShipment.body);
  const ofContainer = await customs.get('/v1/containers/{number}/provenance', { path: { number: CONTAINER } });
  showProvenance(trade, `container ${CONTAINER}`, ofContainer.body);
  await clear(trade);
}

async function declare({ shipper, bill, shipment, declaration }: DemoTrade): Promise<void> {
  const [first, ...others] = readDeclarations();
  if (first === undefined) throw new Error('There are no declarations to file.');
  const file = async (id: string, document: typeof first, links?: Links): Promise<void> => {
    const input = { customs: 'CustomsMSP', ...(links !== undefined && { links }) };
    requireNew(await shipper.put('/v1/customs-declarations/{id}', { path: { id }, body: { document, input } }));
  };
  // Each play has a number of its own: customs accepts one declaration under it.
  const declarationNumber = `${first.declarationNumber}-${ulid().slice(-NUMBER_CHARS)}`;
  await file(declaration, { ...first, declarationNumber, billOfLading: bill, containers: [CONTAINER] }, [
    { type: 'shipment', id: shipment },
    { type: 'bill-of-lading', id: bill },
  ]);
  for (const other of others) await file(ulid(), other);
  narrator.does('Exporters', `files ${others.length + 1} declarations, one of them of this trade`);
  const input = { to: { msp: 'CustomsMSP' } };
  await shipper.post('/v1/bills-of-lading/{id}/disclose', { path: { id: bill }, body: { input } });
  narrator.does('Exporters', 'shows the bill to customs');
}

type Links = Schemas['Document']['record']['links'];

function showProvenance({ bill }: DemoTrade, what: string, { documents }: Schemas['Provenance']): void {
  const found = documents.find(({ record }) => record.id === bill);
  if (found?.genuine !== true) throw new Error(`The provenance of ${what} does not show the genuine bill.`);
  narrator.does('Customs', `reads the provenance of ${what}: ${documents.length} documents`);
  for (const { record, history } of documents.slice(0, SHOWN_DOCUMENTS)) {
    const steps = history.map(({ action, author }) => `${action} (${author.msp.replace(/MSP$/, '')})`);
    narrator.note(`${record.status} ${steps.join(' → ')}`);
  }
}

/** An officer decides on what it has read. */
const seen = ({ body }: { readonly body: { readonly record: { readonly version: number } } }): SeenVersion => ({
  expectedVersion: body.record.version,
});
interface SeenVersion {
  readonly expectedVersion: number;
}

async function clear({ customs, declaration }: DemoTrade): Promise<void> {
  const path = { id: declaration };
  const accepted = await acceptAsFiled(customs, declaration, 'DOCUMENTS');
  narrator.does('Customs', `accepts the declaration under its number: ${accepted.body.record.status}`);
  const hold = { details: { reasonCode: 'INTENSIVE_EXAMINATION', remarks: 'X-ray image unclear' } } as const;
  const held = await customs.post('/v1/customs-declarations/{id}/hold', {
    path,
    body: { ...hold, ...seen(accepted) },
  });
  const { status } = held.body.record;
  narrator.does('Customs', `holds the goods: ${status} (the reason is private to declarant and customs)`);
  const release = { details: { reasonCode: 'EXAMINED' } } as const;
  const released = await customs.post('/v1/customs-declarations/{id}/release', {
    path,
    body: { ...release, ...seen(held) },
  });
  narrator.does('Customs', `releases them: ${released.body.record.status}`);
}

import { ulid } from 'ulid';
import { DocumentAnswer, ProvenanceAnswer } from './answers.js';
import { CONTAINER, declarations } from './documents.js';
import { narrator } from './narrator.js';
import type { DemoTrade } from './trade.js';

/** Declarations reach customs; one is of this trade. Customs reads its provenance, holds and releases. */
export async function playClearance(trade: DemoTrade): Promise<void> {
  narrator.chapter('4  Customs reads the provenance, holds and releases');
  const { shipper, customs, bill, shipment, declaration: own } = trade;
  const [first, ...others] = declarations();
  const links = [
    { type: 'shipment', id: shipment },
    { type: 'bill-of-lading', id: bill },
  ];
  const document = { ...first, billOfLading: bill, containers: [CONTAINER] };
  await shipper.put(
    `/v1/customs-declarations/${own}`,
    { document, input: { customs: 'CustomsMSP', links } },
    DocumentAnswer,
  );
  for (const other of others) {
    const request = { document: other, input: { customs: 'CustomsMSP' } };
    await shipper.put(`/v1/customs-declarations/${ulid()}`, request, DocumentAnswer);
  }
  narrator.does('Exporters', `files ${others.length + 1} declarations, one of them of this trade`);
  await shipper.post(`/v1/bills-of-lading/${bill}/disclose`, { input: { to: { msp: 'CustomsMSP' } } }, DocumentAnswer);
  narrator.does('Exporters', 'shows the bill to customs');

  await showProvenance(trade, `/v1/shipments/${shipment}/provenance`, 'the shipment');
  await showProvenance(trade, `/v1/containers/${CONTAINER}/provenance`, `container ${CONTAINER}`);

  const hold = { details: { reasonCode: 'INTENSIVE_EXAMINATION', remarks: 'X-ray image unclear' } };
  const held = await customs.post(`/v1/customs-declarations/${own}/hold`, hold, DocumentAnswer);
  narrator.does('Customs', `holds the goods: ${held.record.status} (the reason is private to declarant and customs)`);
  const release = { details: { reasonCode: 'EXAMINED' } };
  const released = await customs.post(`/v1/customs-declarations/${own}/release`, release, DocumentAnswer);
  narrator.does('Customs', `releases them: ${released.record.status}`);
}

async function showProvenance({ customs, bill }: DemoTrade, path: string, what: string): Promise<void> {
  const { documents } = await customs.get(path, ProvenanceAnswer);
  const found = documents.find(({ record }) => record.id === bill);
  if (found?.genuine !== true) throw new Error(`The provenance of ${what} does not show the genuine bill.`);
  narrator.does('Customs', `reads the provenance of ${what}: ${documents.length} documents`);
  for (const { record, history } of documents.slice(0, 3)) {
    const steps = history.map(({ action, author }) => `${action} (${author.msp.replace(/MSP$/, '')})`);
    narrator.note(`${record.status} ${steps.join(' → ')}`);
  }
}

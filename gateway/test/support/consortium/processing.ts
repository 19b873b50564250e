import type { Link } from '@naru/chaincode/domain';
import type { Scene } from './billScenes.js';
import { CUSTOMS, SHIPPER } from './cast.js';
import { acceptedDeclaration } from './declarations.js';
import type { ActionParts } from './httpUser.js';
import type { Scenes } from './scenes.js';

/** What was repacked in bond of the goods that entered by a declaration. */
const processingDocument = (declaration: string, more: object = {}): object => ({
  recordNumber: 'BF-2026-0042',
  bondedSite: '02012345',
  startedOn: '2026-11-21',
  finishedOn: '2026-11-22',
  operations: ['REPACKING'],
  inputs: [{ declaration, line: 1, quantity: { value: '600', unit: 'KGM' }, netMassKg: '600' }],
  outputs: [
    {
      hsCode: '6403910000',
      description: 'LEATHER SHOES',
      quantity: { value: '600', unit: 'KGM' },
      netMassKg: '600',
      countryOfOrigin: 'KR',
    },
  ],
  ...more,
});

/** How goods that entered are recorded as processed. */
export const processingParts = (entry: Link, more: object = {}): ActionParts => ({
  document: processingDocument(entry.id, more),
  input: { customs: CUSTOMS.msp },
});

const RELEASED = { details: { reasonCode: 'DOCUMENTS_IN_ORDER' } };
async function processed(scenes: Scenes): Promise<Link> {
  const entry = await scenes.act(CUSTOMS, await acceptedDeclaration(scenes), 'release', RELEASED);
  return scenes.create(SHIPPER, 'processing-record', processingParts(entry));
}
const approved = async (scenes: Scenes): Promise<Link> =>
  scenes.act(CUSTOMS, await processed(scenes), 'approve', { input: { earlier: [] } });

const REFUSED = { details: { reasonCode: 'NOT_PLAUSIBLE' } };
const refusedSilently = async (scenes: Scenes): Promise<Link> => {
  const record = await processed(scenes);
  const refuse = (): Promise<Link> => scenes.act(CUSTOMS, record, 'reject', REFUSED);
  return scenes.consortium.channel.whileSilent(SHIPPER.msp, refuse);
};

/** A correction names the declaration of the record that is corrected. */
function ofProcessing(): Scene {
  let entry: Link | undefined;
  return {
    by: SHIPPER,
    on: async (scenes) => {
      entry = await scenes.declaration();
      return scenes.create(SHIPPER, 'processing-record', processingParts(entry));
    },
    parts: () => ({ details: { record: processingDocument(entry?.id ?? '', { recordNumber: 'BF-2026-0043' }) } }),
  };
}

/** Each step of a record of processing. */
export const PROCESSING_SCENES: Readonly<Record<string, Scene>> = {
  correct: ofProcessing(),
  withdraw: { on: processed, by: SHIPPER },
  approve: { on: processed, by: CUSTOMS, parts: () => ({ input: { earlier: [] } }) },
  reject: { on: processed, by: CUSTOMS, parts: () => REFUSED },
  revoke: { on: approved, by: CUSTOMS, parts: () => ({ details: { reasonCode: 'NOT_PROCESSED' } }) },
  'serve-remarks': { on: refusedSilently, by: CUSTOMS, parts: () => ({ ...REFUSED, input: { version: 2 } }) },
};

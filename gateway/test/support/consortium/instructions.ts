import { readFileSync } from 'node:fs';
import type { Link } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Scene } from './billScenes.js';
import { CARRIER, SHIPPER } from './cast.js';
import type { ActionParts } from './httpUser.js';
import { type Scenes, transportDocument } from './scenes.js';

const EXAMPLE = new URL('../../../../../chaincode/standards/dcsa/examples/shipping-instructions.json', import.meta.url);
/** The version of instructions that are submitted and have a draft. */
const DRAFT_VERSION = 2;

const FEEDBACK = { severity: 'ERROR', code: 'PROPERTY_VALUE_MUST_CHANGE', message: 'The seal is another.' };
const feedbacks = (): ActionParts => ({ details: { feedbacks: [FEEDBACK] } });

/** DCSA's own example. */
const instructionsDocument = (): object => z.looseObject({}).parse(JSON.parse(readFileSync(EXAMPLE, 'utf8')));

export const submission = (): ActionParts => ({
  document: { instructions: instructionsDocument() },
  input: { carrier: CARRIER.msp },
});

function draftParts(): ActionParts {
  const { issueDate: _, shippedOnBoardDate: __, ...draft } = transportDocument();
  return { details: { draft: { ...draft, transportDocumentStatus: 'DRAFT' } } };
}

const submitted = (scenes: Scenes): Promise<Link> => scenes.create(SHIPPER, 'shipping-instructions', submission());
const drafted = async (scenes: Scenes): Promise<Link> =>
  scenes.act(CARRIER, await submitted(scenes), 'publish-draft', draftParts());

/** A scene for every action that changes shipping instructions. */
export const INSTRUCTIONS_SCENES: Readonly<Record<string, Scene>> = {
  'request-update': { on: submitted, by: CARRIER, parts: feedbacks },
  'submit-update': {
    on: drafted,
    by: SHIPPER,
    parts: () => ({ details: { instructions: instructionsDocument() } }),
  },
  'publish-draft': { on: submitted, by: CARRIER, parts: draftParts },
  'approve-draft': { on: drafted, by: SHIPPER, parts: () => ({ input: { draftVersion: DRAFT_VERSION } }) },
  decline: { on: submitted, by: CARRIER, parts: feedbacks },
  cancel: { on: submitted, by: SHIPPER },
};

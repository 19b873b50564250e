import { DEFINITIONS, type DocumentDefinition, type DocumentType, isCreation } from '@naru/chaincode/domain';
import {
  type Actor,
  BANK_A,
  BANK_A_ADMINISTRATOR,
  BANK_B,
  CUSTOMS,
  EXPORTERS_AUDITOR,
  SHIPPER,
} from '../consortium/cast.js';
import { CREATIONS, SCENES } from '../consortium/everyAction.js';
import { type ActionParts, recordIn } from '../consortium/httpUser.js';
import { creditTerms, type Scenes } from '../consortium/scenes.js';
import { collectionParts } from '../consortium/collections.js';
import { BODIES, isAsker, THINGS } from '../access/accessScenes.js';
import { ACCESS } from '../access/accessTable.js';
import { newId } from '../records.js';

/** How an operation comes to succeed: who asks, of what, and with which body. */
export interface Prepared {
  readonly by: Actor;
  readonly id?: string;
  readonly body?: unknown;
  /** Values of other parameters of the path. */
  readonly path?: Readonly<Record<string, string>>;
}

/** The credit that the messages of the examples are about. */
const EXAMPLE_CREDIT = 'LC2026-0117';
const REFUSAL = { details: { discrepancies: ['LATE PRESENTATION'], disposal: 'HOLDING_FOR_INSTRUCTIONS' } };

/** Whether an operation signs in, or changes users, passwords or sessions. */
export const isOfPeople = (endpoint: string): boolean => / \/v1\/(users|me\/|policies|tokens)/.test(endpoint);

/** Who asks for what is not about a document. */
const ASKERS: readonly Actor[] = [BANK_A, CUSTOMS, BANK_A_ADMINISTRATOR, EXPORTERS_AUDITOR, SHIPPER];

/** Whoever of a few may ask, by the table of access. */
export function whoMayAsk(endpoint: string): Actor {
  const row = ACCESS.find((each) => each.endpoint === endpoint);
  return ASKERS.find((actor) => row?.askers.some((asker) => isAsker(actor, asker)) === true) ?? BANK_A;
}

/** Every operation on documents, on documents of which it can succeed, by method and path. */
export async function prepareOperations(scenes: Scenes, people: Scenes): Promise<ReadonlyMap<string, Prepared>> {
  const prepared = new Map<string, Prepared>();
  for (const definition of Object.values(DEFINITIONS)) {
    await prepareCreation(scenes, definition, prepared);
    for (const action of Object.values(definition.actions)) {
      const scene = SCENES[definition.type][action.name];
      if (isCreation(action) || scene === undefined) continue;
      const { id } = await scene.on(scenes);
      const parts = scene.parts?.() ?? {};
      const seen = action.isOnSeenVersion
        ? { expectedVersion: await versionOf(scenes, scene.by, definition.type, id) }
        : {};
      prepared.set(`POST /v1/${definition.path}/{id}/${action.name}`, {
        by: scene.by,
        id,
        body: { ...seen, ...parts },
      });
    }
  }
  await prepareQuestions(scenes, prepared);
  await prepareThings(scenes, people, prepared);
  return prepared;
}

/** The questions that need more than a document of the type. */
async function prepareQuestions(scenes: Scenes, prepared: Map<string, Prepared>): Promise<void> {
  const credit = await scenes.advisedCredit(creditTerms({ creditNumber: EXAMPLE_CREDIT }));
  const declaration = await scenes.declaration();
  const refused = await scenes.act(BANK_A, await scenes.examined('DISCREPANT'), 'refuse', REFUSAL);
  const collection = await scenes.create(SHIPPER, 'documentary-collection', collectionParts());
  const drafts = '/v1/letters-of-credit/{id}/amendment-drafts';
  prepared.set(`POST ${drafts}`, { by: BANK_B, id: credit.id });
  const preChecks = 'POST /v1/letters-of-credit/{id}/pre-checks';
  prepared.set(preChecks, { by: SHIPPER, id: credit.id, body: BODIES[preChecks] });
  prepared.set('POST /v1/customs-declarations/{id}/notes', { by: CUSTOMS, id: declaration.id });
  const drafted = { by: BANK_A, id: refused.id, path: { type: '734' } };
  prepared.set('GET /v1/presentations/{id}/swift-messages/{type}', drafted);
  prepared.set('POST /v1/documentary-collections/{id}/message-readings', { by: SHIPPER, id: collection.id });
}

/** What users make that is no document. */
async function prepareThings(scenes: Scenes, people: Scenes, prepared: Map<string, Prepared>): Promise<void> {
  for (const { place, make } of THINGS)
    for (const { endpoint } of ACCESS.filter((row) => row.endpoint.includes(` ${place}/{`))) {
      const by = whoMayAsk(endpoint);
      prepared.set(endpoint, { by, id: await make(isOfPeople(endpoint) ? people : scenes, by) });
    }
}

const versionOf = async (scenes: Scenes, by: Actor, type: DocumentType, id: string): Promise<number> =>
  (await recordIn((await scenes.consortium.as(by)).read({ type, id }))).version;

async function prepareCreation(
  scenes: Scenes,
  { type, path }: DocumentDefinition,
  prepared: Map<string, Prepared>,
): Promise<void> {
  const { by, parts: partsIn } = CREATIONS[type];
  const place = `/v1/${path}`;
  const parts = async (): Promise<ActionParts> => partsIn(scenes);
  prepared.set(`POST ${place}`, { by, body: await parts() });
  prepared.set(`PUT ${place}/{id}`, { by, id: newId(), body: await parts() });
  const { id } = await scenes.create(by, type, await parts());
  // Whatever is asked of a document of the type is asked of this one.
  for (const { endpoint, about } of ACCESS)
    if (about === 'DOCUMENT' && endpoint.startsWith('GET ') && endpoint.includes(` ${place}/{id}`))
      prepared.set(endpoint, { by: readerOf(endpoint, by), id });
}

/** Whoever made the document, unless the question is for others. */
function readerOf(endpoint: string, by: Actor): Actor {
  const row = ACCESS.find((each) => each.endpoint === endpoint);
  return row?.askers.some((asker) => isAsker(by, asker)) === true ? by : CUSTOMS;
}

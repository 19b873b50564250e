import { isCreation, reject } from '@naru/chaincode/domain';
import { validateRequest } from '../../documents/validateRequest.js';
import { makeId } from '../makeId.js';
import { RequestProblem } from '../problem.js';
import type { Services } from '../services.js';
import { type Asked, runGuards, take, type Taken } from './takeAction.js';

/**
 * Takes an action, or proposes it if a second user has to approve it.
 * @param newId of the request: sent again with its Idempotency-Key, it is the same proposal
 * @throws RequestProblem PROPOSED; what `take` throws
 */
export async function takeOrPropose(
  services: Services,
  asked: Asked,
  newId: string,
): Promise<Taken & { readonly block: number }> {
  const { type } = asked.definition;
  if (!(await services.fourEyes.isNeeded({ type, action: asked.action.name }))) return take(services, asked);
  return propose(services, asked, newId || makeId());
}

/** @throws RequestProblem PROPOSED; TradeError if the request is not valid, or the document is not there or another */
async function propose(services: Services, asked: Asked, id: string): Promise<never> {
  const { user, definition, action, id: documentId } = asked;
  const checked = await services.load.pace.run(user.name, () => validateRequest(definition, action, asked.body));
  const { document, input, details, expectedVersion } = checked;
  const body = { document, input, details };
  await runGuards(services, asked, body);
  const version = isCreation(action) ? null : await seenVersion(services, asked, expectedVersion);
  const { type } = definition;
  const asking = { id, type, documentId, action: action.name, roles: action.roles, body, version };
  const proposal = await services.proposals.add(user, asking);
  throw new RequestProblem({
    code: 'PROPOSED',
    title: 'A second user decides',
    detail: `Nothing is done yet: another user approves or refuses ${action.name} until ${proposal.expires}.`,
    values: { proposal: proposal.id, digest: proposal.digest, status: proposal.status },
    headers: { Location: `/v1/proposals/${proposal.id}` },
  });
}

/** The version to which the proposal is bound. @throws TradeError NOT_FOUND, VERSION_MISMATCH */
async function seenVersion(
  { documents }: Services,
  { user, definition: { type }, id }: Asked,
  expected: number | undefined,
): Promise<number> {
  const { version } = (await documents.read(user.name, { type, id })).record;
  if (expected !== undefined && expected !== version)
    reject('VERSION_MISMATCH', `The document has version ${version}.`, { version, expectedVersion: expected });
  return version;
}

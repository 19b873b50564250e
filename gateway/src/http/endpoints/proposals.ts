import { DEFINITIONS, DocumentType, isCreation, reject, TradeError, TradeRecord, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import { LedgerFailure } from '../../fabric/ledgerFailure.js';
import type { User } from '../../identity/users.js';
import { type Proposal, ProposalsShown, ProposalStatus, ProposedBody } from '../../proposals/proposal.js';
import { answer, components, nextPage, text } from '../endpoint/components.js';
import { cutPage } from '../endpoint/cutPage.js';
import { type Endpoint, endpoint } from '../endpoint/endpoint.js';
import { pageLimit } from '../endpoint/parameters.js';
import { SENDING } from '../problemCodes.js';
import type { Services } from '../services.js';
import { type Asked, take, type Taken } from './takeAction.js';

const MAX_PROPOSALS = 100;
const MAX_REMARK_CHARS = 1_000;
const EXAMPLE = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const HEX_DIGEST = /^[0-9a-f]{64}$/;

const Shown = z
  .strictObject({
    id: text(EXAMPLE),
    type: DocumentType,
    documentId: text(EXAMPLE, 'The document; of a creation, the one that is to be made.'),
    action: text('create'),
    user: text('officer', 'Who proposed it.'),
    digest: text(
      '9f86d081884c7d65'.repeat(4),
      'What an approval names: SHA-256 of type, document, action, body and version.',
    ),
    version: z.int().nullable().describe('The version that its proposer saw; null of a creation.'),
    status: ProposalStatus,
    madeAt: text('2026-11-24T09:30:00.000Z'),
    expires: text('2026-12-01T09:30:00.000Z', 'Until when it can be approved.'),
    decidedBy: z.string().nullable().describe('Who approved, refused or withdrew it.'),
    remark: z.string().nullable().describe('Why it was refused.'),
    transactionId: z.string().nullable().describe('The transaction that did it.'),
  })
  .register(components, { id: 'Proposal' });

const show = ({ party: _, ...shown }: Proposal): z.infer<typeof Shown> => shown;

const params = { id: Ulid.describe('The id of the proposal.').meta({ examples: [EXAMPLE] }) };
const OF = { tag: 'Proposals', params, notFound: { id: 'There is no such proposal.' } } as const;

/** @throws TradeError FORBIDDEN */
function requireActing({ role }: User): void {
  if (role === 'administrator') reject('FORBIDDEN', 'An administrator takes no action on a document.', { role });
}

const list = endpoint({
  tag: 'Proposals',
  method: 'get',
  path: '/proposals',
  summary: 'What the caller has proposed, or may decide on: the newest first',
  authorise: requireActing,
  query: z.strictObject({
    status: ProposalsShown.optional().describe('Only those that wait, or that do not any more.'),
    after: Ulid.optional().describe('The proposal after which the page starts: follow `next`.'),
    limit: pageLimit(MAX_PROPOSALS),
  }),
  answer: answer('Proposals', { items: z.array(Shown), next: nextPage(`/v1/proposals?limit=100&after=${EXAMPLE}`) }),
  handle: async ({ query: { status, after, limit }, user }, { proposals }) => {
    const { items, last } = cutPage(await proposals.page(user, { status, after, limit }), limit);
    const next = last && new URLSearchParams({ ...(status && { status }), limit: String(limit), after: last.id });
    return { items: items.map(show), next: next === undefined ? null : `/v1/proposals?${next.toString()}` };
  },
});

const get = endpoint({
  ...OF,
  method: 'get',
  path: '/proposals/{id}',
  summary: 'A proposal, with what is to be sent',
  authorise: requireActing,
  answer: answer('FoundProposal', {
    ...Shown.shape,
    body: ProposedBody.nullable().describe('What goes with the action; null once the proposal is closed.'),
  }),
  handle: async ({ params: { id }, user }, { proposals }) => ({
    ...show(await proposals.find(user, id)),
    body: await proposals.bodyOf(id),
  }),
});

const approve = endpoint({
  ...OF,
  method: 'post',
  path: '/proposals/{id}/approve',
  summary: 'Takes the action that another user has proposed',
  description:
    'It is sent as it was proposed, in the name of who proposed it. If the document has changed since, it is not, and the proposal is STALE. What the ledger rejects for another reason waits on.',
  authorise: requireActing,
  problems: [...SENDING, 'TOKENS_UNAVAILABLE'],
  body: z.strictObject({
    digest: z
      .string()
      .regex(HEX_DIGEST, 'is not a digest')
      .meta({ examples: ['9f86d081884c7d65'.repeat(4)] })
      .describe('Of the proposal that the caller has read.'),
  }),
  answer: answer('ApprovedProposal', { proposal: Shown, record: TradeRecord }),
  handle: async ({ params: { id }, body: { digest }, user }, services) => {
    const { proposals } = services;
    const { proposal, body } = await proposals.claim(user, id, digest);
    const { record, transaction, block } = await settling(services, proposal, body);
    await proposals.close(id, 'done', transaction?.id);
    return { proposal: show(await proposals.find(user, id)), record, block };
  },
});

/** Takes a proposed action; if it cannot be taken, says so of the proposal. @throws TradeError, LedgerFailure */
async function settling(
  services: Services,
  proposal: Proposal,
  body: ProposedBody,
): Promise<Taken & { readonly block: number }> {
  const { proposals } = services;
  const { id } = proposal;
  try {
    return await take(services, { ...(await askedBy(services, proposal)), body: bodyOf(proposal, body) });
  } catch (error) {
    if (isStale(error)) {
      await proposals.close(id, 'changed');
      const detail = 'The document, or the user who proposed this, has changed since: propose it anew.';
      return reject('CONFLICT', detail, { proposal: id, version: proposal.version });
    }
    if (error instanceof LedgerFailure && error.kind === 'COMMIT_UNKNOWN')
      await proposals.close(id, 'unknown', error.transactionId);
    else await proposals.reopen(id);
    throw error;
  }
}

/** The action as its proposer asked for it. @throws StaleProposal if the user is gone, or may not take it any more */
async function askedBy({ authentication }: Services, proposal: Proposal): Promise<Omit<Asked, 'body'>> {
  const definition = DEFINITIONS[proposal.type];
  const action = definition.actions[proposal.action];
  const user = await authentication.findUser(proposal.user);
  if (user === undefined || user.party !== proposal.party || action?.roles.includes(user.role) !== true)
    throw new StaleProposal();
  return { user, definition, action, id: proposal.documentId };
}

const bodyOf = ({ type, action, version }: Proposal, body: ProposedBody): Asked['body'] => {
  const taken = DEFINITIONS[type].actions[action];
  return { ...body, ...(taken !== undefined && !isCreation(taken) && { expectedVersion: version ?? undefined }) };
};

class StaleProposal extends Error {}

const isStale = (error: unknown): boolean =>
  error instanceof StaleProposal || (error instanceof TradeError && error.code === 'VERSION_MISMATCH');

/** Something that closes a proposal without the ledger. */
function step<B extends z.ZodType>(
  name: string,
  summary: string,
  body: B,
  end: (services: Services, by: { readonly user: User; readonly id: string }, sent: z.infer<B>) => Promise<void>,
): Endpoint {
  return endpoint({
    ...OF,
    method: 'post',
    path: `/proposals/{id}/${name}`,
    summary,
    authorise: requireActing,
    problems: ['FORBIDDEN', 'NOT_FOUND', 'CONFLICT'],
    body,
    answer: answer(`ProposalStep-${name}`, { proposal: Shown }),
    handle: async ({ params: { id }, body: sent, user }, services) => {
      await end(services, { user, id }, sent);
      return { proposal: show(await services.proposals.find(user, id)) };
    },
  });
}

const refuse = step(
  'refuse',
  'Refuses what another user has proposed',
  z.strictObject({ remark: z.string().min(1).max(MAX_REMARK_CHARS).optional() }),
  ({ proposals }, { user, id }, { remark }) => proposals.refuse(user, id, remark ?? null),
);

const withdraw = step(
  'withdraw',
  'Withdraws what the caller has proposed',
  z.strictObject({}),
  ({ proposals }, { user, id }) => proposals.withdraw(user, id),
);

export const proposalEndpoints = [list, get, approve, refuse, withdraw];

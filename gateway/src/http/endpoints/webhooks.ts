import { DEFINITIONS, DocumentType, reject, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { User } from '../../identity/users.js';
import { DeliveryStatus } from '../../webhooks/deliveries.js';
import type { WebhookDesk } from '../../webhooks/dispatcher.js';
import { WebhookFilter, WebhookStatus } from '../../webhooks/webhooks.js';
import { answer, components, nextPage, text } from '../endpoint/components.js';
import { cutPage } from '../endpoint/cutPage.js';
import { type Endpoint, endpoint } from '../endpoint/endpoint.js';
import { pageLimit } from '../endpoint/parameters.js';

const MAX_URL_CHARS = 500;
const MAX_DELIVERIES = 100;
const TAG = 'Webhooks';
const ACTIONS = [...new Set(Object.values(DEFINITIONS).flatMap(({ actions }) => Object.keys(actions)))].sort();
const EXAMPLE = {
  id: '01KAE5TZ3TC7H3N5QG8Y0E2XVM',
  url: 'https://bank.example/naru',
  delivery: '000000000041-000000000000-document-01KAE5TZ3TC7H3N5QG8Y0E2XVM',
};
const DeliveryId = z.string().regex(/^[0-9A-Za-z-]{1,200}$/, 'is not the id of a delivery');

const Filter = z
  .strictObject({
    kinds: z
      .array(z.enum(['document', 'alert']))
      .min(1)
      .optional()
      .describe('The kinds of events.'),
    types: z.array(DocumentType).min(1).optional().describe('The types of the documents that they are about.'),
    actions: z.array(z.enum(ACTIONS)).min(1).optional().describe('The actions by which documents changed.'),
  })
  .describe('Which events are sent: all that the user may see, as far as nothing is said.');

const Shown = z
  .strictObject({
    id: z.string(),
    url: text(EXAMPLE.url),
    filter: WebhookFilter,
    status: WebhookStatus,
    reason: z.string().nullable().describe('Why it is paused.'),
    madeAt: z.string(),
    sentToBlock: z.int().describe('The block up to which its events are in its queue.'),
  })
  .register(components, { id: 'Webhook' });

const ShownDelivery = z
  .strictObject({
    id: z.string().describe('The id of the event for this webhook: the header `webhook-id`.'),
    status: DeliveryStatus,
    attempts: z.int(),
    answer: z.string().nullable().describe('The status that the receiver answered last, or why there was no answer.'),
    madeAt: z.string(),
    body: z.string().describe('What is sent, as it is signed.'),
  })
  .register(components, { id: 'WebhookDelivery' });

const params = { id: Ulid.describe('The id of the webhook.').meta({ examples: [EXAMPLE.id] }) };
const OF = { tag: TAG, problems: ['FORBIDDEN', 'NOT_FOUND'], authorise: requireActing } as const;

/** Events leave the organisation in the name of somebody who acts for it. @throws TradeError FORBIDDEN */
function requireActing({ role }: User): void {
  if (role === 'auditor') reject('FORBIDDEN', 'An auditor reads: ask an officer for a webhook.', { role });
}

const HttpUrl = z
  .url({ protocol: /^https?$/, error: 'is not an http:// or https:// URL' })
  .max(MAX_URL_CHARS)
  .refine(
    (url) => !URL.canParse(url) || new URL(url).username === '',
    'has a user in it: receivers check the signature',
  )
  .describe('Where events are posted. A private address needs the operator’s permission.')
  .meta({ examples: [EXAMPLE.url] });

const add = endpoint({
  ...OF,
  method: 'post',
  path: '/webhooks',
  summary: 'Makes a webhook: from now on, what happens is posted there',
  description:
    'By Standard Webhooks: `webhook-id`, `webhook-timestamp` and `webhook-signature` (HMAC-SHA256) let the receiver check each message. The answer shows the secret once.',
  body: z.strictObject({
    id: Ulid.optional().describe('The id, if the client makes it: then the request cannot make two webhooks.'),
    url: HttpUrl,
    filter: Filter.default({}),
  }),
  answer: answer('NewWebhook', {
    id: z.string(),
    secret: text('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'Shown once.'),
  }),
  problems: ['FORBIDDEN', 'CONFLICT'],
  isNew: () => true,
  handle: async ({ newId, body: { id = newId, ...body }, user }, { webhooks, readModel }) => ({
    id,
    secret: await webhooks.webhooks.add(user, { id, ...body }, readModel.block),
  }),
});

const list = endpoint({
  ...OF,
  method: 'get',
  path: '/webhooks',
  summary: 'The webhooks of the caller',
  problems: ['FORBIDDEN'],
  answer: answer('Webhooks', { items: z.array(Shown) }),
  handle: async ({ user }, { webhooks }) => ({
    items: (await webhooks.webhooks.list(user)).map(({ user: _, block, position: __, ...webhook }) => ({
      ...webhook,
      sentToBlock: block,
    })),
  }),
});

const Done = answer('WebhookDone', { id: z.string() });

/** Something that is done with a webhook of the caller. */
function step(name: string, summary: string, take: (id: string, desk: WebhookDesk) => Promise<void>): Endpoint {
  return endpoint({
    ...OF,
    method: 'post',
    path: `/webhooks/{id}/${name}`,
    params,
    summary,
    body: z.strictObject({}),
    answer: Done,
    handle: async ({ params: { id }, user }, { webhooks: desk }) => {
      await desk.webhooks.find(user, id);
      await take(id, desk);
      desk.wake();
      return { id };
    },
  });
}

const pause = step('pause', 'Sends nothing until it is resumed: what happens waits', (id, { webhooks }) =>
  webhooks.setStatus(id, 'PAUSED', 'Its user paused it.'),
);
const resume = step('resume', 'Sends what has waited, and what happens', (id, { webhooks }) =>
  webhooks.setStatus(id, 'ENABLED', null),
);
const remove = step('remove', 'Removes a webhook, and what waits for it', (id, { webhooks }) => webhooks.remove(id));

const deliveries = endpoint({
  ...OF,
  method: 'get',
  path: '/webhooks/{id}/deliveries',
  params,
  summary: 'What became of events that were sent, the latest first',
  description:
    'A delivery that was tried eleven times in three days without success is DEAD. It can be replayed. What has ended is kept for 30 days.',
  query: z.strictObject({
    status: DeliveryStatus.default('DEAD').describe('What became of them.'),
    after: DeliveryId.optional().describe('The delivery after which the page starts: follow `next`.'),
    limit: pageLimit(MAX_DELIVERIES),
  }),
  answer: answer('WebhookDeliveries', {
    items: z.array(ShownDelivery),
    next: nextPage(`/v1/webhooks/${EXAMPLE.id}/deliveries?status=DEAD&limit=100`),
  }),
  handle: async ({ params: { id }, query, user }, { webhooks: desk }) => {
    await desk.webhooks.find(user, id);
    const { items, last } = cutPage(await desk.deliveries.page(id, query), query.limit);
    const next = new URLSearchParams({ status: query.status, limit: String(query.limit), after: last?.id ?? '' });
    return {
      items: items.map(({ webhook: _, ...delivery }) => delivery),
      next: last === undefined ? null : `/v1/webhooks/${id}/deliveries?${next.toString()}`,
    };
  },
});

const replay = endpoint({
  ...OF,
  method: 'post',
  path: '/webhooks/{id}/deliveries/{delivery}/replay',
  params: {
    ...params,
    delivery: DeliveryId.describe('The id of the delivery.').meta({ examples: [EXAMPLE.delivery] }),
  },
  summary: 'Sends an event again, whatever became of it',
  body: z.strictObject({}),
  answer: Done,
  handle: async ({ params: { id, delivery }, user }, { webhooks: desk }) => {
    await desk.webhooks.find(user, id);
    await desk.deliveries.replay(id, delivery);
    desk.wake();
    return { id };
  },
});

export const webhookEndpoints = [add, list, pause, resume, remove, deliveries, replay];

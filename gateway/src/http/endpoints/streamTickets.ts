import { z } from 'zod';
import { TICKET_SECONDS } from '../../identity/accessTokens.js';
import { answer, text } from '../endpoint/components.js';
import { endpoint } from '../endpoint/endpoint.js';

/** `POST /v1/stream-tickets`. */
export const streamTickets = endpoint({
  method: 'post',
  path: '/stream-tickets',
  tag: 'Identity',
  summary: 'A ticket with which a browser opens streams',
  description:
    'An EventSource cannot send the header Authorization: it opens `/v1/events?ticket=…`. A ticket opens streams for a minute and nothing else; a stream ends with the session in which its ticket was issued.',
  body: z.strictObject({}),
  answer: answer('StreamTicket', {
    ticket: text('eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl'),
    expires_in: z.int().meta({ examples: [TICKET_SECONDS], description: 'Seconds.' }),
  }),
  handle: ({ session }, { authentication }) =>
    Promise.resolve({ ticket: authentication.issueTicket(session), expires_in: TICKET_SECONDS }),
});

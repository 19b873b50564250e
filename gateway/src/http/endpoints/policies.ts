import { z } from 'zod';
import { PersonRole } from '../../identity/users.js';
import { answer } from '../endpoint/components.js';
import { endpoint } from '../endpoint/endpoint.js';
import { note, OF_ADMINISTRATORS } from './administrators.js';

const Demanded = answer('SecondFactorPolicy', {
  roles: z.array(PersonRole).describe('The roles whose users need a second factor.'),
});

const OF_SECOND_FACTOR = { ...OF_ADMINISTRATORS, path: '/policies/second-factor', answer: Demanded } as const;

const get = endpoint({
  ...OF_SECOND_FACTOR,
  method: 'get',
  summary: 'Which roles need a second factor',
  handle: async (_, { secondFactors }) => ({ roles: await secondFactors.demandedOf() }),
});

const put = endpoint({
  ...OF_SECOND_FACTOR,
  method: 'put',
  summary: 'Says which roles need a second factor',
  description:
    'A user of such a role who has none can enrol one, and nothing else, from now on. Who signs in with OpenID Connect is asked by its provider.',
  body: z.strictObject({ roles: z.array(PersonRole).max(PersonRole.options.length) }),
  handle: async ({ body: { roles }, user }, services) => {
    await services.secondFactors.demandOf(roles);
    note(services, user, 'SECOND_FACTOR_POLICY', { roles });
    return { roles: await services.secondFactors.demandedOf() };
  },
});

export const policyEndpoints = [get, put];

import { z } from 'zod';
import { PersonRole } from '../../identity/users.js';
import { ALL_ACTIONS, GuardedAction } from '../../proposals/fourEyes.js';
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

const Guarded = answer('FourEyesPolicy', {
  actions: z.array(GuardedAction).describe('The actions that one user proposes and another approves.'),
});

const OF_FOUR_EYES = { ...OF_ADMINISTRATORS, path: '/policies/four-eyes', answer: Guarded } as const;

const getFourEyes = endpoint({
  ...OF_FOUR_EYES,
  method: 'get',
  summary: 'Which actions need a second user',
  handle: async (_, { fourEyes }) => ({ actions: await fourEyes.list() }),
});

const putFourEyes = endpoint({
  ...OF_FOUR_EYES,
  method: 'put',
  summary: 'Says which actions need a second user',
  description:
    'A request for such an action is answered 202 with `PROPOSED`, and waits for another user of the organisation who may take it.',
  body: z.strictObject({ actions: z.array(GuardedAction).max(ALL_ACTIONS) }),
  handle: async ({ body: { actions }, user }, services) => {
    await services.fourEyes.set(actions);
    note(services, user, 'FOUR_EYES_POLICY', { actions });
    return { actions: await services.fourEyes.list() };
  },
});

export const policyEndpoints = [get, put, getFourEyes, putFourEyes];

import {
  canonicalJson,
  MAX_MEMBERS,
  MspId,
  sha256Hex,
  SharingChange,
  SharingPlan,
  TokenKeys,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import { answer } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { ASKING, SENDING } from '../../http/problemCodes.js';
import { Count, Days } from '../../tokens/evaluationCounts.js';

const KEYS = { plan: SharingPlan.optional(), keys: TokenKeys.optional() };
const Steps = z.array(z.string()).meta({ examples: [['5 members have dealt.']] });
const Standing = answer('TokenKeyStanding', {
  ...KEYS,
  ceremony: z
    .strictObject({ isRunning: z.boolean(), steps: Steps })
    .describe('The last ceremony that this gateway conducted, or conducts.'),
});

const standing = endpoint({
  method: 'get',
  path: '/token-keys',
  tag: 'Queries',
  summary: 'Who holds shares of the keys of tokens, and how far a ceremony is',
  answer: Standing,
  problems: ASKING,
  handle: async (_request, { tokens: { source, desk } }) => ({
    ...(await source.refreshed()),
    ceremony: desk.progress,
  }),
});

const SharingChangeBody = z.strictObject({
  ...SharingChange.omit({ basis: true }).shape,
  endorsers: z.array(MspId).min(1).max(MAX_MEMBERS),
});

const change = endpoint({
  method: 'post',
  path: '/token-keys/changes',
  tag: 'Resolutions',
  summary: 'Plans who holds shares of the keys of tokens, as the members have resolved',
  description: 'Refused with NOT_RESOLVED and the hash to approve until the operators of all endorsers approve it.',
  problems: SENDING,
  body: SharingChangeBody,
  answer: answer('TokenKeyPlan', KEYS),
  handle: async ({ body: { endorsers, ...planned }, user }, { ledger }) => {
    const basis = sha256Hex(canonicalJson(await ledger.tokenKeys(user.name)));
    return ledger.changeSharing(user.name, { ...planned, basis }, endorsers);
  },
});

const ceremony = endpoint({
  method: 'post',
  path: '/token-keys/ceremonies',
  tag: 'Resolutions',
  summary: 'Has the share-holders make or share anew the keys of tokens, as the ledger plans',
  description: 'GET /token-keys says how far it is. It can be repeated until the commitments are on the ledger.',
  problems: [...SENDING, 'MEMBER_UNAVAILABLE'],
  body: z.strictObject({
    without: z
      .array(MspId)
      .max(MAX_MEMBERS)
      .default([])
      .describe('Members whose gateways are gone: they deal nothing.'),
  }),
  answer: answer('TokenKeyCeremony', { keys: TokenKeys, steps: Steps }),
  handle: async ({ body: { without } }, { tokens: { desk } }) => ({
    keys: await desk.conduct(without),
    steps: [...desk.progress.steps],
  }),
});

const evaluations = endpoint({
  method: 'get',
  path: '/token-keys/evaluations',
  query: Days.safeExtend({ holder: MspId.describe('The share-holder that tells.') }),
  tag: 'Queries',
  summary: 'How much a share-holder evaluated for each member on each day',
  answer: answer('TokenEvaluations', { counts: z.array(Count) }),
  problems: [...ASKING, 'NOT_FOUND', 'MEMBER_UNAVAILABLE'],
  handle: async ({ query: { holder, ...days } }, { tokens: { counts } }) => ({ counts: await counts.of(holder, days) }),
});

export const tokenKeyEndpoints = [standing, change, ceremony, evaluations];

import {
  canonicalJson,
  Epoch,
  EpochRetirement,
  Link,
  MAX_MEMBERS,
  MspId,
  sha256Hex,
  SharingChange,
  TokenKeyRegister,
  TokenKeys,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import { answer } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { ASKING, SENDING } from '../../http/problemCodes.js';
import { chooseMajority } from '../../tokens/chooseMajority.js';
import { Count, Days } from '../../tokens/evaluationCounts.js';
import { requireMembers } from './requireMembers.js';

const KEYS = TokenKeyRegister.shape;
const Steps = z.array(z.string()).meta({ examples: [['5 members have dealt.']] });
const Standing = answer('TokenKeyStanding', {
  ...KEYS,
  ceremony: z
    .strictObject({ isRunning: z.boolean(), steps: Steps })
    .describe('The last ceremony that this gateway conducted, or conducts.'),
  retokenising: z
    .strictObject({
      epoch: Epoch.describe('The keys under which the documents of this organisation get tokens.'),
      left: z.int().min(0).describe('How many have none yet.'),
      isWaiting: z.boolean().describe('Whether the rest waits for another day, to leave other requests their share.'),
      failed: z.array(Link.extend({ reason: z.string() })).describe('Some of those that could not get any, and why.'),
    })
    .optional()
    .describe('How far this gateway is; absent as long as the first keys are the only ones.'),
});

const standing = endpoint({
  method: 'get',
  path: '/token-keys',
  tag: 'Queries',
  summary: 'Who holds shares of the keys of tokens, and how far ceremonies and changes of keys are',
  answer: Standing,
  problems: ASKING,
  handle: async (_request, { tokens: { source, desk }, retokenising: { progress } }) => ({
    ...(await source.refreshed()),
    ceremony: desk.progress,
    ...(progress !== undefined && { retokenising: progress }),
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
    await requireMembers({ ledger }, user, endorsers, '/endorsers');
    const basis = sha256Hex(canonicalJson(await ledger.tokenKeys(user.name)));
    return ledger.changeSharing(user.name, { ...planned, basis }, endorsers);
  },
});

const RetirementBody = z.strictObject({
  ...EpochRetirement.shape,
  endorsers: z
    .array(MspId)
    .min(1)
    .max(MAX_MEMBERS)
    .optional()
    .describe('For a resolution, the members whose operators approve it; a majority by default.'),
});

const retirement = endpoint({
  method: 'post',
  path: '/token-keys/retirements',
  tag: 'Resolutions',
  summary: 'Puts the next keys of tokens in the place of the present ones, under which nothing is found any more',
  description:
    'Refused with NOT_DUE and the members whose documents have no tokens under the next keys yet. With `override`, a resolution of the members, those that it names are not waited for.',
  problems: SENDING,
  body: RetirementBody,
  answer: answer('TokenKeyRetirement', KEYS),
  handle: async ({ body: { endorsers, ...retired }, user }, { ledger }) => {
    await requireMembers({ ledger }, user, endorsers ?? [], '/endorsers');
    const asked = endorsers ?? (await chooseMajority({ ledger, user: user.name, mspId: user.msp }));
    return ledger.retireTokenKeys(user.name, retired, asked);
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
  handle: async ({ body: { without }, user }, { ledger, tokens: { desk } }) => {
    await requireMembers({ ledger }, user, without, '/without');
    return { keys: await desk.conduct(without), steps: [...desk.progress.steps] };
  },
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

export const tokenKeyEndpoints = [standing, change, retirement, ceremony, evaluations];

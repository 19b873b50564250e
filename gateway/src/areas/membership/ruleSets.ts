import { canonicalJson, MAX_MEMBERS, MspId, RuleSetChange, RuleSetRegister, sha256Hex } from '@naru/chaincode/domain';
import { z } from 'zod';
import { answer } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { ASKING, SENDING } from '../../http/problemCodes.js';
import { requireMembers } from './requireMembers.js';

const RuleSets = answer('RuleSets', RuleSetRegister.shape);

const read = endpoint({
  method: 'get',
  path: '/rule-sets',
  tag: 'Queries',
  summary: 'By which rules claims are weighed: the sets that were, are and will be in force, and the one on trial',
  answer: RuleSets,
  problems: [...ASKING, 'NOT_A_MEMBER'],
  handle: ({ user }, { ledger }) => ledger.ruleSets(user.name),
});

const RuleSetChangeBody = z.strictObject({
  ...RuleSetChange.omit({ basis: true }).shape,
  endorsers: z.array(MspId).min(1).max(MAX_MEMBERS),
});

const change = endpoint({
  method: 'post',
  path: '/rule-sets/changes',
  tag: 'Resolutions',
  summary: 'Records a rule set, to be in force or to be tried, as the members have resolved',
  description: 'Refused with NOT_RESOLVED and the hash to approve until the operators of all endorsers approve it.',
  problems: SENDING,
  body: RuleSetChangeBody,
  answer: RuleSets,
  handle: async ({ body: { endorsers, ...resolved }, user }, { ledger }) => {
    await requireMembers({ ledger }, user, endorsers, '/endorsers');
    const basis = sha256Hex(canonicalJson(await ledger.ruleSets(user.name)));
    return ledger.changeRuleSet(user.name, { ...resolved, basis }, endorsers);
  },
});

export const ruleSetEndpoints = [read, change];

import {
  Bic,
  canonicalJson,
  Intervention,
  isSameInstitution,
  MAX_MEMBERS,
  Member,
  Members,
  MembersChange,
  MspId,
  sha256Hex,
  TradeRecord,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import { answer } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { ASKING, SENDING } from '../../http/problemCodes.js';
import type { Area } from '../area.js';
import { requireMembers } from './requireMembers.js';
import { ruleSetEndpoints } from './ruleSets.js';
import { tokenKeyEndpoints } from './tokenKeys.js';

const Register = answer('Members', { members: Members });
const Found = answer('FoundMembers', { members: z.array(Member).max(MAX_MEMBERS) });

const members = endpoint({
  method: 'get',
  path: '/members',
  tag: 'Queries',
  query: z.strictObject({ bic: Bic.optional().describe('Only the member with this BIC, whatever its branch.') }),
  summary: 'The members of the channel',
  answer: Found,
  problems: [...ASKING, 'NOT_A_MEMBER'],
  handle: async ({ query: { bic }, user }, { ledger }) => {
    const members = await ledger.members(user.name);
    if (bic === undefined) return { members };
    return { members: members.filter(({ bics }) => bics.some((own) => isSameInstitution(own, bic))) };
  },
});

const RESOLUTION = {
  method: 'post',
  tag: 'Resolutions',
  description: 'Refused with NOT_RESOLVED and the hash to approve until the operators of all endorsers approve it.',
  problems: SENDING,
} as const;

/** The register as it is to be, and the members whose operators approve it. */
const MembersChangeBody = z.strictObject({
  ...MembersChange.omit({ basis: true }).shape,
  endorsers: z.array(MspId).min(1).max(MAX_MEMBERS),
});

const membersChange = endpoint({
  ...RESOLUTION,
  path: '/members/changes',
  summary: 'Changes who is a member, as the members have resolved',
  body: MembersChangeBody,
  answer: Register,
  handle: async ({ body: { endorsers, ...change }, user }, { ledger, readModel }) => {
    await requireMembers({ ledger }, user, endorsers, '/endorsers');
    const basis = sha256Hex(canonicalJson(await ledger.members(user.name)));
    const changed = await ledger.changeMembers(user.name, { ...change, basis }, endorsers);
    return { members: changed, block: readModel.block };
  },
});

const interventions = endpoint({
  ...RESOLUTION,
  path: '/interventions',
  summary: 'Puts records right whose own parties can no longer do so, as the members have resolved',
  body: Intervention,
  answer: answer('Intervened', { records: z.array(TradeRecord) }),
  handle: async ({ body, user }, { ledger, readModel }) => {
    await requireMembers({ ledger }, user, body.witnesses, '/witnesses');
    const records = await ledger.intervene(user.name, body);
    return { records, block: readModel.block };
  },
});

/** Who is a member, and what the members resolve together. */
export const membership: Area = {
  endpoints: [members, membersChange, interventions, ...tokenKeyEndpoints, ...ruleSetEndpoints],
};

import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { MspId } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';
import type { Caller } from '../../vocabulary/facts';
import { seesWholeOrganization } from '../../vocabulary/guards';
import { KNOWN_STATUS } from '../../vocabulary/knownParty';
import { requireMember, type UserRole } from '../../vocabulary/members';
import { showTo, UNSEEN_YET } from '../../vocabulary/parties';
import { distinctParties, isSameParty, MAX_PARTIES, Party } from '../../vocabulary/record';
import { parsePartyEntry, PartyEntry } from './partyEntry';

const ROLES = [
  'shipper',
  'bank-officer',
  'carrier-agent',
  'customs-officer',
  'chamber-officer',
] as const satisfies UserRole[];

const PartyState = z.strictObject({
  /** The organisation that the party belongs to. */
  organization: MspId,
  /** The entry, if its organisation has published it. */
  published: PartyEntry.optional(),
});
type PartyState = z.infer<typeof PartyState>;

const words = defineDocument({
  type: 'party',
  path: 'parties',
  contract: 'parties',
  title: 'Directory entry',
  description: 'An entry of the directory: who the party with this id is, as its own organisation says.',
  content: contentSchema(PartyEntry),
  statuses: {
    [KNOWN_STATUS]: 'The organisation knows the party; others can name it in their documents.',
    CLOSED: 'No new document can name the party. Documents that name it stay as they are.',
  },
  state: PartyState,
  named: ({ organization }) => [organization],
  creator: ({ organization }) => ({ msp: organization }),
  publicDocument: ({ published }) => published,
});

const ORGANIZATION = {
  sentence: 'the caller is of the organisation of the party',
  parties: ({ organization }: PartyState): Party[] => [{ msp: organization }],
};

/** Users who see only their own party's documents keep only their own entry. */
const OWN_ENTRY = {
  sentence: 'it is the caller’s own party, or the caller’s role sees the whole organisation',
  guard: ({ caller, id }: { readonly caller: Caller; readonly id: string }) => {
    if (caller.party !== id && !seesWholeOrganization(caller.role))
      reject('FORBIDDEN', 'Your role keeps the entry of your own party alone.', { party: id });
  },
};

const RegisterInput = z.strictObject({
  showTo: distinctParties(MAX_PARTIES - 1)
    .default([])
    .describe('Who is to see the entry, beside its organisation: somebody, unless it is published.'),
  published: z.boolean().default(false).describe('Whether every member is to read it.'),
});

const isSeenByOthers = (parties: readonly Party[], organization: string): boolean =>
  parties.some(({ msp }) => msp !== organization);

const register = words.creation('register', {
  summary: 'Registers a party of the own organisation: published, or shown to at least one other organisation.',
  to: [KNOWN_STATUS],
  roles: ROLES,
  authors: ORGANIZATION.parties,
  input: RegisterInput,
  names: [{ what: 'whoever it is shown to', find: ({ input: { showTo } }) => showTo }],
  requirements: [
    OWN_ENTRY,
    {
      sentence: 'whoever it is shown to is of a member organisation',
      guard: ({ members, input: { showTo } }) => {
        for (const { msp } of showTo) requireMember(members, msp);
      },
    },
    {
      sentence: 'it is published, or another organisation sees it',
      guard: ({ caller, input: { showTo, published } }) => {
        if (!published && !isSeenByOthers(showTo, caller.msp))
          rejectField(
            '/input/showTo',
            'Show the entry to another organisation, or publish it: two organisations endorse it.',
          );
      },
    },
  ],
  decide: ({ caller: { msp }, document, input: { showTo, published: isPublic } }) => {
    const state = { organization: msp, ...(isPublic && { published: parsePartyEntry(document) }) };
    const others = showTo.filter((each) => !isSameParty(each, { msp }));
    return { change: words.changeTo(KNOWN_STATUS, state, { parties: [{ msp }, ...others], isPublic }) };
  },
});

/** What all steps on an entry have in common. */
const STEP = { from: [KNOWN_STATUS], to: [KNOWN_STATUS], roles: ROLES, by: ORGANIZATION } as const;

const revise = words.step('revise', {
  ...STEP,
  summary: 'Replaces the entry by a new one, for everybody who sees it.',
  input: Nothing,
  details: z.strictObject({ entry: PartyEntry.describe('The whole entry as it is from now on.') }),
  content: 'revised',
  waitsFor: ORGANIZATION.parties,
  requirements: [OWN_ENTRY],
  decide: ({ state, details: { entry } }) => {
    const isPublic = state.published !== undefined;
    const next = { ...state, ...(isPublic && { published: entry }) };
    return { change: words.changeTo(KNOWN_STATUS, next, { document: entry, isPublic }) };
  },
});

const disclose = words.step('disclose', {
  ...STEP,
  summary: 'Shows the entry to another organisation.',
  input: z.strictObject({ to: Party.describe('Who is to see the entry.') }),
  names: [{ what: 'whoever it is shown to', find: ({ input: { to } }) => to }],
  content: 'carried',
  requirements: [
    OWN_ENTRY,
    {
      sentence: 'whoever it is shown to is of a member organisation',
      guard: ({ members, input: { to } }) => {
        requireMember(members, to.msp);
      },
    },
    UNSEEN_YET,
  ],
  decide: ({ record, state, input }) => ({
    change: words.changeTo(KNOWN_STATUS, state, {
      ...showTo({ record, input }, ORGANIZATION.parties(state)),
      isPublic: state.published !== undefined,
    }),
  }),
});

const publish = words.step('publish', {
  ...STEP,
  summary: 'Publishes the entry: every member of the channel reads it from then on.',
  input: Nothing,
  content: 'carried',
  requirements: [
    OWN_ENTRY,
    {
      sentence: 'the entry is not published',
      guard: ({ state: { published } }) => {
        if (published !== undefined) reject('ALREADY_DISCLOSED', 'The entry is published already.', {});
      },
    },
  ],
  decide: ({ state, document }) => ({
    change: words.changeTo(KNOWN_STATUS, { ...state, published: parsePartyEntry(document) }, { isPublic: true }),
  }),
});

const unpublish = words.step('unpublish', {
  ...STEP,
  summary: 'Takes the entry out of the public record. Earlier blocks keep it, and whoever it is shown to reads it on.',
  input: Nothing,
  requirements: [
    OWN_ENTRY,
    {
      sentence: 'the entry is published',
      guard: ({ state: { published } }) => {
        if (published === undefined) reject('NOT_DISCLOSED', 'The entry is not published.', {});
      },
    },
    {
      sentence: 'another organisation sees the entry',
      guard: ({ record: { parties }, state: { organization } }) => {
        if (!isSeenByOthers(parties, organization))
          reject('NOT_DISCLOSED', 'Nobody else would see the entry. Disclose it to another organisation first.', {});
      },
    },
  ],
  decide: ({ state: { organization } }) => ({ change: words.changeTo(KNOWN_STATUS, { organization }) }),
});

const close = words.step('close', {
  ...STEP,
  to: ['CLOSED'],
  summary: 'Closes the entry: no new document can name the party.',
  input: Nothing,
  requirements: [OWN_ENTRY],
  decide: ({ state }) => ({ change: words.changeTo('CLOSED', state) }),
});

/** The directory of parties: each organisation says who its own parties are. */
export const party = words.withActions(register, revise, disclose, publish, unpublish, close);

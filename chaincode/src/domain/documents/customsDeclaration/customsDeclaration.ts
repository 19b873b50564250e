import { z } from 'zod';
import { MspId } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';
import { requireOrganizationRole } from '../../vocabulary/members';
import { parseOnce } from '../../vocabulary/parse';
import { Link, MAX_LINKS, Party, recordKey } from '../../vocabulary/record';
import { makeServing, noteUnserved, UnservedRemarks } from '../../vocabulary/unservedRemarks';
import { CustomsDeclarationContent } from './declarationContent';

const DeclarationState = z.strictObject({
  declarant: Party,
  customs: MspId,
  decided: z.boolean(),
  unservedRemarks: UnservedRemarks.optional(),
});
type DeclarationState = z.infer<typeof DeclarationState>;

const MAX_REMARKS_CHARS = 1_000;

/** Why customs holds goods: reasons of ASC X12 code list 157 as far as published, and of risk screening. */
const HoldReason = z.enum([
  'INTENSIVE_EXAMINATION',
  'INSUFFICIENT_PAPERWORK',
  'DISCREPANCY_IN_PAPERWORK',
  'DISCREPANCY_IN_PIECE_COUNT',
  'RISK_SCREENING',
]);
const ReleaseReason = z.enum(['DOCUMENTS_IN_ORDER', 'EXAMINED', 'CORRECTED']);
const Remarks = z.string().trim().min(1).max(MAX_REMARKS_CHARS).optional().describe('What the declarant is told.');
const HoldRemarks = z.strictObject({
  reasonCode: HoldReason.describe('Why customs holds the goods.'),
  remarks: Remarks,
});
const ReleaseRemarks = z.strictObject({
  reasonCode: ReleaseReason.describe('Why customs releases the goods.'),
  remarks: Remarks,
});

const declaration = defineDocument({
  type: 'customs-declaration',
  path: 'customs-declarations',
  contract: 'customsDeclarations',
  title: 'Customs declaration',
  description: 'A declaration of goods to customs, and the decisions of customs on it.',
  content: contentSchema(CustomsDeclarationContent),
  statuses: {
    DECLARED: 'The declaration is filed (수입신고).',
    HELD: 'Customs holds the goods, with a reason (보류).',
    RELEASED: 'Customs has released the goods (수입신고수리).',
  },
  state: DeclarationState,
  named: ({ decided, customs }, { author }) => [decided ? customs : author.msp],
  creator: ({ declarant }) => declarant.msp,
});

const CUSTOMS = {
  sentence: 'the caller is of the customs authority addressed',
  parties: ({ customs }: DeclarationState) => [{ msp: customs }],
};

const parseDeclaration = parseOnce(CustomsDeclarationContent, '/document');

/** The bill's bank relies on the link to it, so that the link follows from the document that customs sees. */
function listLinks(document: unknown, asked: readonly Link[]): Link[] {
  const { billOfLading } = parseDeclaration(document);
  const bills: Link[] = billOfLading === undefined ? [] : [{ type: 'bill-of-lading', id: billOfLading }];
  const links = new Map([...bills, ...asked].map((link) => [recordKey(link), link]));
  return [...links.values()];
}

const file = declaration.creation('file', {
  summary: 'Files a declaration with customs.',
  to: ['DECLARED'],
  roles: ['shipper'],
  authors: ({ declarant }) => [declarant],
  input: z.strictObject({
    customs: MspId.describe('The customs authority.'),
    links: z
      .array(Link)
      .max(MAX_LINKS - 1)
      .default([])
      .describe('Documents that belong to the declaration, beside the bill that `document` names.'),
  }),
  requirements: [
    {
      sentence: 'the organisation addressed is a customs authority',
      guard: ({ members, input: { customs } }) => {
        requireOrganizationRole(members, customs, 'CUSTOMS');
      },
    },
  ],
  decide: ({ caller, document, input: { customs, links: asked } }) => {
    const declarant = { msp: caller.msp, party: caller.party };
    const state = { declarant, customs, decided: false };
    const links = listLinks(document, asked);
    return { change: declaration.changeTo('DECLARED', state, { parties: [declarant, { msp: customs }], links }) };
  },
});

/**
 * Customs decides whether or not the declarant's peer signs: a declarant that endorses nothing could keep its goods from
 * being held. The ledger then has the hash of the reason, and `serve-remarks` brings the reason later.
 */
const hold = declaration.step('hold', {
  summary: 'Holds the goods, with a reason code.',
  from: ['DECLARED'],
  to: ['HELD'],
  roles: ['customs-officer'],
  by: CUSTOMS,
  input: Nothing,
  details: HoldRemarks.optional(),
  opponentMayBeAbsent: true,
  decide: ({ state, ...facts }) => ({
    change: declaration.changeTo('HELD', { ...noteUnserved(state, 'hold', facts), decided: true }),
  }),
});

const release = declaration.step('release', {
  summary: 'Releases the goods, with a reason code.',
  from: ['DECLARED', 'HELD'],
  to: ['RELEASED'],
  roles: ['customs-officer'],
  by: CUSTOMS,
  input: Nothing,
  details: ReleaseRemarks.optional(),
  opponentMayBeAbsent: true,
  decide: ({ state, ...facts }) => ({
    change: declaration.changeTo('RELEASED', { ...noteUnserved(state, 'release', facts), decided: true }),
  }),
});

/** Brings the reason of a decision that was given by its hash. */
const serveRemarks = makeServing(declaration, {
  from: ['HELD', 'RELEASED'],
  roles: ['customs-officer'],
  by: CUSTOMS,
  remarks: { hold: HoldRemarks, release: ReleaseRemarks },
});

/** A declaration to customs, and what customs decides. */
export const customsDeclaration = declaration.withActions(file, hold, release, serveRemarks);

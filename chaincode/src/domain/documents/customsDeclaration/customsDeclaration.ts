import { z } from 'zod';
import { changeTo, creation, stepsOf } from '../../vocabulary/action';
import { contentSchema, type DocumentDefinition } from '../../vocabulary/definition';
import { Link, MAX_LINKS, Party, samePlace } from '../../vocabulary/record';
import { stateReader } from '../../vocabulary/stateReader';
import { hasRole, requireOrganizationRole } from '../../vocabulary/members';
import { MspId } from '../../primitives';
import { CustomsDeclarationContent } from './declarationContent';

const State = z.strictObject({ declarant: Party, customs: MspId, decided: z.boolean() });
const stateOf = stateReader(State);
const step = stepsOf(stateOf);
const Nothing = z.strictObject({});
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
const Remarks = z.string().trim().min(1).max(MAX_REMARKS_CHARS).optional();

/** A declaration to customs, and what customs decides. */
export const customsDeclaration: DocumentDefinition = {
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
  actions: {
    file: creation('file', {
      summary: 'Files a declaration with customs.',
      to: ['DECLARED'],
      roles: ['shipper'],
      requirements: ['the organisation addressed is a customs authority'],
      input: z.strictObject({ customs: MspId, links: z.array(Link).max(MAX_LINKS).default([]) }),
      decide: ({ caller, members, input: { customs, links } }) => {
        requireOrganizationRole(members, customs, 'CUSTOMS');
        const declarant = { msp: caller.msp, party: caller.party };
        return {
          change: changeTo(
            'DECLARED',
            { declarant, customs, decided: false },
            { parties: [declarant, { msp: customs }], links },
          ),
        };
      },
    }),
    hold: step('hold', {
      summary: 'Holds the goods, with a reason code.',
      from: ['DECLARED'],
      to: ['HELD'],
      roles: ['customs-officer'],
      requirements: ['the caller is of the customs authority addressed'],
      input: Nothing,
      details: z.strictObject({ reasonCode: HoldReason, remarks: Remarks }),
      by: ({ customs }) => [{ msp: customs }],
      decide: ({ state }) => ({ change: changeTo('HELD', { ...state, decided: true }) }),
    }),
    release: step('release', {
      summary: 'Releases the goods, with a reason code.',
      from: ['DECLARED', 'HELD'],
      to: ['RELEASED'],
      roles: ['customs-officer'],
      requirements: ['the caller is of the customs authority addressed'],
      input: Nothing,
      details: z.strictObject({ reasonCode: ReleaseReason, remarks: Remarks }),
      by: ({ customs }) => [{ msp: customs }],
      decide: ({ state }) => ({ change: changeTo('RELEASED', { ...state, decided: true }) }),
    }),
  },
  named: (record) => {
    const { decided, customs } = stateOf(record);
    return [decided ? customs : record.author.msp];
  },
  creator: (record) => stateOf(record).declarant.msp,
  mayHaveWritten: (record, members) => {
    const { declarant, customs } = stateOf(record);
    if (record.status === 'DECLARED')
      return samePlace(declarant, record.author) && hasRole(members, declarant.msp, 'EXPORTER');
    return record.author.msp === customs && hasRole(members, customs, 'CUSTOMS');
  },
  fingerprints: () => [],
};

import { z } from 'zod';
import { plausible } from '../../calendar/plausibleDates';
import { reject } from '../../errors';
import { distinctUlids, Ulid } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { requireStatus } from '../../vocabulary/guards';
import { requireOrganizationRole } from '../../vocabulary/members';
import { isSameParty, type Link } from '../../vocabulary/record';
import type { CreationAsked } from '../../vocabulary/relations';
import { requireUnchanged, requireValidRevision, Revision } from '../../vocabulary/revision';
import { billLink } from '../billOfLading/bill';
import {
  certificate,
  certificateLink,
  content,
  ISSUER,
  ISSUERS,
  listDates,
  NamedParty,
  parseCertificate,
} from './words';

/* What the issuer certifies, and how it puts right what it has certified. */

/** A certificate is of the goods of a consignment, which can have several bills. */
const MAX_BILLS = 16;

const IssueInput = z.strictObject({
  exporter: NamedParty.describe('Whose goods they are: that party gets the certificate.'),
  bills: distinctUlids(MAX_BILLS).default([]).describe('The bills of the goods on this ledger.'),
  replaces: Ulid.optional().describe('The certificate in whose place this one is issued: it ends with that.'),
});
type IssueAsked = CreationAsked<z.infer<typeof IssueInput>>;

export const issue = certificate.creation('issue', {
  summary: 'Issues a certificate of the origin of goods to their exporter.',
  to: ['ISSUED'],
  roles: ISSUERS,
  authors: ({ issuer }) => [{ msp: issuer }],
  input: IssueInput,
  names: [{ what: 'the exporter', find: ({ input: { exporter } }) => exporter }],
  relations: {
    bills: {
      what: 'each bill of the goods',
      find: ({ input: { bills } }: IssueAsked): readonly Link[] => bills.map(billLink),
      isPublic: true,
    },
    replaced: {
      what: 'the certificate that is replaced, if one is named,',
      find: ({ input: { replaces } }: IssueAsked): Link | undefined =>
        replaces === undefined ? undefined : certificateLink(replaces),
      change: certificate.changedTo(['REPLACED'], ({ issuer }) => [{ msp: issuer }]),
    },
  },
  requirements: [
    plausible(listDates),
    {
      sentence: 'the party to which it is issued is of an exporter',
      guard: ({ members, input: { exporter } }) => {
        requireOrganizationRole(members, exporter.msp, 'EXPORTER');
      },
    },
    {
      sentence: 'the certificate that is replaced was issued by the caller’s organisation to the same exporter',
      guard: ({ caller, input: { exporter }, related: { replaced } }) => {
        if (replaced === undefined) return;
        const state = certificate.stateOf(replaced.record);
        if (state.issuer !== caller.msp || !isSameParty(state.exporter, exporter))
          reject('FORBIDDEN', 'A certificate is replaced by its issuer, for the exporter that has it.', {
            id: replaced.record.id,
          });
      },
    },
    {
      sentence: 'the certificate that is replaced is in force',
      guard: ({ related: { replaced } }) => {
        if (replaced !== undefined) requireStatus(replaced.record, ['ISSUED']);
      },
    },
  ],
  decide: ({ caller, id, input: { exporter }, related: { bills, replaced } }) => {
    const links = [...bills, ...(replaced === undefined ? [] : [replaced])].map(({ record }) => ({
      type: record.type,
      id: record.id,
    }));
    const parties = [{ msp: caller.msp }, exporter];
    return {
      change: certificate.changeTo('ISSUED', { issuer: caller.msp, exporter }, { parties, links }),
      ...(replaced !== undefined && {
        others: [
          certificate.changeRelated(replaced, {
            status: 'REPLACED',
            state: { ...certificate.stateOf(replaced.record), replacedBy: id },
          }),
        ],
      }),
    };
  },
});

/** Where an amended certificate stands in its request. */
const AT = '/details/certificate';
/** What is another certificate, and no amendment of this one. */
const FIXED = ['certificateNumber', 'country', 'issueDate'] as const;

export const amend = certificate.step('amend', {
  summary:
    'Amends the certificate: the whole of it as it is from now on. Earlier versions stay with those who have them.',
  from: ['ISSUED'],
  to: ['ISSUED'],
  roles: ISSUERS,
  by: ISSUER,
  isOnSeenVersion: true,
  input: Nothing,
  details: z.strictObject({
    certificate: Revision.describe('The whole certificate as it is from now on.'),
  }),
  content: 'revised',
  // Whoever only reads it does not keep its issuer from putting it right.
  waitsFor: ISSUER.parties,
  requirements: [
    {
      sentence: 'the amended certificate is valid',
      guard: ({ details }) => {
        requireValidRevision(content, details.certificate, AT);
      },
    },
    {
      sentence: 'it has the same number, country and day of issue',
      guard: ({ document, details }) => {
        const [before, after] = [parseCertificate(document), parseCertificate(details.certificate)];
        const message = 'An amendment does not make another certificate of it.';
        requireUnchanged(FIXED, before, after, { at: AT, message });
      },
    },
  ],
  decide: ({ state, details }) => ({
    change: certificate.changeTo('ISSUED', state, { document: details.certificate }),
  }),
});

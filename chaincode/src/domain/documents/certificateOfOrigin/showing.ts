import { z } from 'zod';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { reasoned } from '../../vocabulary/reasonedRemarks';
import { requireMember } from '../../vocabulary/members';
import { showTo, UNSEEN_YET } from '../../vocabulary/parties';
import { Party } from '../../vocabulary/record';
import { makeServing, noteUnserved } from '../../vocabulary/unservedRemarks';
import { certificate, type CertificateState, ISSUER, ISSUERS } from './words';

/* Who relies on a certificate: its exporter shows it, and its issuer tells all who have it that it no longer holds. */

const Revocation = reasoned(
  ['FALSE_STATEMENT', 'ISSUED_IN_ERROR', 'GOODS_NOT_EXPORTED', 'ORIGIN_NOT_PROVEN', 'OTHER'],
  'Why the certificate is revoked.',
  'What those who have it are told.',
);

/** An issuer revokes whether or not the exporter's peer signs: the goods may not be where the certificate says. */
export const revoke = certificate.step('revoke', {
  summary: 'Revokes the certificate: whoever reads it sees that from then on.',
  from: ['ISSUED'],
  to: ['REVOKED'],
  roles: ISSUERS,
  by: ISSUER,
  input: Nothing,
  details: Revocation.optional(),
  opponentMayBeAbsent: true,
  isOnSeenVersion: true,
  decide: ({ state, ...facts }) => ({
    change: certificate.changeTo('REVOKED', noteUnserved(state, 'revoke', facts)),
  }),
});

export const serveRemarks = makeServing(certificate, {
  from: ['REVOKED'],
  roles: ISSUERS,
  by: ISSUER,
  remarks: { revoke: Revocation },
});

const SHOWN = ['ISSUED', 'REPLACED', 'REVOKED'] as const;

export const disclose = certificate.step('disclose', {
  summary: 'Shows the certificate to another organisation, such as the importer, a customs authority, or a bank.',
  from: SHOWN,
  to: SHOWN,
  roles: ['shipper', ...ISSUERS],
  by: {
    sentence: 'the caller is the exporter, or of the organisation that issued it',
    parties: ({ issuer, exporter }: CertificateState): Party[] => [{ msp: issuer }, exporter],
  },
  input: z.strictObject({ to: Party.describe('Who is to see the certificate.') }),
  content: 'carried',
  requirements: [
    {
      sentence: 'the organisation to which it is shown is a member',
      guard: ({ members, input: { to } }) => {
        requireMember(members, to.msp);
      },
    },
    UNSEEN_YET,
  ],
  decide: ({ record, state, input }) => ({
    change: certificate.changeTo(
      record.status,
      state,
      showTo({ record, input }, [{ msp: state.issuer }, state.exporter]),
    ),
  }),
});

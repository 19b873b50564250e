import { z } from 'zod';
import { plausible } from '../../calendar/plausibleDates';
import { reject } from '../../errors';
import { MAX_CERTIFICATES, MAX_RELATED } from '../../papers/declarations';
import { MspId } from '../../primitives';
import { ADDRESSED } from '../addressedCustoms';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { reasoned } from '../../vocabulary/reasonedRemarks';
import type { CreationAsked } from '../../vocabulary/relations';
import { distinctLinks, type Link, MAX_LINKS, recordKey } from '../../vocabulary/record';
import { CERTIFIED, listCertificates } from './certified';
import { listDates, viewDeclaration } from './declarationContent';
import { NOT_LEFT } from './guards';
import { PROCESSED, UNPROCESSED } from './processed';
import { DECLARANT, declaration, isInspected } from './words';

/* What the declarant does. */

/** What the document itself names: a bill, related declarations and certificates; and an inspection, which customs names later. */
const MAX_NAMED = 1 + MAX_RELATED + MAX_CERTIFICATES + 1;

const FileInput = z.strictObject({
  customs: MspId.describe('The customs authority.'),
  links: distinctLinks(MAX_LINKS - MAX_NAMED)
    .check(({ value, issues }) => {
      value.forEach((input, index) => {
        if (input.type === 'certificate-of-origin')
          issues.push({ code: 'custom', input, path: [index], message: 'is cited by document.certificatesOfOrigin' });
      });
    })
    .default([])
    .describe('Documents that belong to the declaration, beside those that `document` names.'),
});

/** What a declaration names, and what its declarant links to it: each once. Banks and customs rely on these links. */
function listLinks(document: unknown, asked: readonly Link[]): Link[] {
  const { billOfLading, relatedDeclarations, certificatesOfOrigin } = viewDeclaration(document);
  const named: Link[] = [
    ...(billOfLading === undefined ? [] : [{ type: 'bill-of-lading' as const, id: billOfLading }]),
    ...relatedDeclarations.map((id): Link => ({ type: 'customs-declaration', id })),
    ...certificatesOfOrigin.map((id): Link => ({ type: 'certificate-of-origin', id })),
  ];
  return [...new Map([...named, ...asked].map((link) => [recordKey(link), link])).values()];
}

export const file = declaration.creation('file', {
  summary: 'Files a declaration with customs.',
  to: ['DECLARED'],
  roles: ['shipper'],
  authors: ({ declarant }) => [declarant],
  input: FileInput,
  relations: {
    // The declarant need not see them: a forwarder's bill is not shown to everybody.
    named: {
      what: 'each document that the declaration names, and each that is linked to it,',
      isPublic: true,
      find: ({ document, input: { links } }: CreationAsked<z.infer<typeof FileInput>>) => {
        const carried = new Set(listCertificates(document).map(recordKey));
        return listLinks(document, links).filter((link) => !carried.has(recordKey(link)));
      },
    },
    certificates: {
      what: 'each certificate of origin that it cites',
      carries: 'certificate-of-origin',
      find: ({ document }: CreationAsked<z.infer<typeof FileInput>>): readonly Link[] => listCertificates(document),
    },
  },
  requirements: [ADDRESSED, plausible(listDates), ...CERTIFIED],
  decide: ({ caller, time, document, input: { customs, links } }) => {
    const declarant = { msp: caller.msp, party: caller.party };
    const state = { declarant, customs, filedAt: time };
    const parties = [declarant, { msp: customs }];
    return { change: declaration.changeTo('DECLARED', state, { parties, links: listLinks(document, links) }) };
  },
});

/** Why a declarant gives its business up is between it and customs. */
const Withdrawal = reasoned(
  ['GOODS_NOT_SHIPPED', 'DECLARED_TWICE', 'WRONG_PROCEDURE', 'OTHER'],
  'Why it is withdrawn.',
  'What customs is told.',
);

/** While customs inspects or holds the goods, it is customs that ends the declaration. */
export const withdraw = declaration.step('withdraw', {
  summary: 'Withdraws the declaration before customs has decided; its number is free again.',
  from: ['DECLARED', 'ACCEPTED', 'DOCUMENT_CHECK'],
  to: ['CANCELLED'],
  roles: ['shipper'],
  by: DECLARANT,
  input: Nothing,
  details: Withdrawal,
  relations: PROCESSED,
  requirements: [
    NOT_LEFT,
    {
      sentence: 'customs neither inspects the goods nor did',
      guard: ({ state }) => {
        if (isInspected(state)) reject('WRONG_STATUS', 'Customs ends a declaration of goods that it inspects.', {});
      },
    },
    UNPROCESSED,
  ],
  decide: ({ state }) => ({ change: declaration.changeTo('CANCELLED', state) }),
});

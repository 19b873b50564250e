import { z } from 'zod';
import { PLAUSIBLE_DATES, requirePlausibleDates } from '../../calendar/plausibleDates';
import { rejectField } from '../../errors';
import { MAX_CERTIFICATES } from '../../papers/declarations';
import { distinctUlids } from '../../primitives';
import type { Related } from '../../vocabulary/facts';
import type { Link } from '../../vocabulary/record';
import type { StepAsked } from '../../vocabulary/relations';
import { requireUnchanged, requireValidRevision, Revision } from '../../vocabulary/revision';
import { certificateLink } from '../certificateOfOrigin/words';
import {
  AS_CERTIFIED,
  relinkCertificates,
  findCited,
  OF_BILL,
  requireCertified,
  requireInForce,
  requireOfBill,
  requireShown,
  requireUnexpired,
  SEEN,
} from './certified';
import { content, listDates, viewDeclaration } from './declarationContent';
import { leaveAs } from './deciding';
import { CARRIED_PROCESSED, requireStillUsed } from './processed';
import {
  DECLARANT,
  declaration,
  type DeclarationState,
  type DeclarationStatus,
  listFunctions,
  unapproved,
} from './words';

/** Where a corrected declaration stands in its request. */
const AT = '/details/declaration';

/** What the corrected declaration may not change: another declaration is filed instead. */
const FIXED = ['declarationNumber', 'country', 'procedure', 'billOfLading', 'relatedDeclarations'] as const;
/** Nor the day once customs has accepted it: certificates are judged by that day, and deadlines count from it. */
const FIXED_ONCE_ACCEPTED = [...FIXED, 'date'] as const;
const WHEN = { date: ' once customs has accepted the declaration' } as const;

const CORRECTED_STATUS = {
  DECLARED: 'DECLARED',
  ACCEPTED: 'ACCEPTED',
  DOCUMENT_CHECK: 'DOCUMENT_CHECK',
  INSPECTION: 'INSPECTION',
  HELD: 'HELD',
  PAYMENT_NOTIFIED: 'DOCUMENT_CHECK',
  RELEASED: 'CORRECTED',
  CORRECTED: 'CORRECTED',
} as const satisfies Partial<Record<DeclarationStatus, DeclarationStatus>>;

const CorrectInput = z.strictObject({
  certificates: distinctUlids(MAX_CERTIFICATES)
    .optional()
    .describe('The certificates of origin that it cites from now on, if they are others. All members see these links.'),
});
type Asked = StepAsked<DeclarationState, z.infer<typeof CorrectInput>>;

/** One that has ended is left out, or another one takes its place. */
const findCertificates = ({ input: { certificates }, record }: Asked): readonly Link[] =>
  certificates?.map(certificateLink) ?? findCited({ record });

/** Customs has decided on what the declaration said before: it looks at it again. */
export const correct = declaration.step('correct', {
  summary: 'Corrects the declaration: the whole of it as it is from now on. Customs decides again on a released one.',
  from: Object.keys(CORRECTED_STATUS) as (keyof typeof CORRECTED_STATUS)[],
  to: ['DECLARED', 'ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'HELD', 'CORRECTED'],
  roles: ['shipper'],
  by: DECLARANT,
  input: CorrectInput,
  details: z.strictObject({
    declaration: Revision.describe('The whole declaration as it is from now on.'),
  }),
  content: 'revised',
  // A bank that is away does not keep a declarant from telling customs the truth.
  waitsFor: listFunctions,
  relations: {
    certificates: {
      what: 'each certificate of origin that it cites from now on',
      carries: 'certificate-of-origin',
      find: findCertificates,
    },
    named: {
      what: 'the bill that it names, if it names one,',
      isPublic: true,
      find: ({ record: { links } }: Asked): readonly Link[] => links.filter(({ type }) => type === 'bill-of-lading'),
    },
    ...CARRIED_PROCESSED,
  },
  requirements: [
    {
      sentence: 'the corrected declaration is valid',
      guard: ({ details }) => {
        requireValidRevision(content, details.declaration, AT);
      },
    },
    {
      sentence: PLAUSIBLE_DATES,
      guard: ({ details, time }) => {
        requirePlausibleDates(listDates(details.declaration), time, AT);
      },
    },
    {
      sentence:
        'it has the same number, country and procedure, names the same bill and declarations on the ledger, and has the same date once customs has accepted it',
      guard: ({ state: { selection }, document, details }) => {
        const [before, after] = [viewDeclaration(document), viewDeclaration(details.declaration)];
        const message = 'A correction does not make another declaration of it.';
        const names = selection === undefined ? FIXED : FIXED_ONCE_ACCEPTED;
        requireUnchanged<(typeof FIXED_ONCE_ACCEPTED)[number]>(names, before, after, { at: AT, message, when: WHEN });
      },
    },
    {
      sentence: 'it cites the certificates that the request names, or the same as before',
      guard: ({ details, related: { certificates } }) => {
        const expected = certificates.map(({ record: { id } }) => id);
        const cited = viewDeclaration(details.declaration).certificatesOfOrigin;
        if (JSON.stringify(cited) !== JSON.stringify(expected))
          rejectField(`${AT}/certificatesOfOrigin`, 'does not change unless `input.certificates` names all of them', {
            expected,
          });
      },
    },
    {
      sentence: SEEN,
      guard: ({ state: { customs }, related: { certificates } }) => {
        requireShown(certificates, customs, AT);
      },
    },
    {
      sentence: 'each of these certificates is in force',
      guard: ({ related: { certificates } }) => {
        requireInForce(certificates, AT);
      },
    },
    {
      sentence: 'those that it cites anew had not run out by the day on which customs accepted it, or it was filed',
      guard: ({ record: { links }, state: { acceptedAt, filedAt }, time, related: { certificates } }) => {
        const isAdded = ({ record }: Related): boolean => !links.some(({ id }) => id === record.id);
        requireUnexpired(certificates, acceptedAt ?? filedAt ?? time, AT, isAdded);
      },
    },
    {
      sentence: AS_CERTIFIED,
      guard: ({ details, related: { certificates } }) => {
        requireCertified(details.declaration, certificates, AT);
      },
    },
    {
      sentence: OF_BILL,
      guard: ({ details, related }) => {
        requireOfBill(details.declaration, { related }, AT);
      },
    },
    {
      sentence: 'goods that approved records of processing have used are declared as before, and no less than was used',
      guard: ({ details, ...facts }) => {
        requireStillUsed(details.declaration, facts, AT);
      },
    },
  ],
  decide: ({ record, state, details, related: { certificates } }) => ({
    change: declaration.changeTo(
      CORRECTED_STATUS[record.status],
      // The oldest accepted declarations do not say how goods leave by them.
      { ...unapproved(state), ...(state.selection !== undefined && leaveAs(details.declaration)) },
      { document: details.declaration, links: relinkCertificates(record.links, certificates) },
    ),
  }),
});

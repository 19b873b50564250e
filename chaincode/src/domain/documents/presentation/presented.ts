import { awaitPresentation } from './awaiting';
import { Presentation } from '../../papers/presentedDocuments';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';
import { printPresentedPapers } from './presentedPapers';
import { PRESENTATION_STATUSES, PresentationState } from './presentationState';

/** The words of presentations: documents presented under a credit. */
export const presented = defineDocument({
  type: 'presentation',
  path: 'presentations',
  contract: 'presentations',
  title: 'Presentation',
  description:
    'Documents presented under a letter of credit: their examination under UCP 600, refusal, waiver and payment.',
  content: contentSchema(Presentation),
  statuses: PRESENTATION_STATUSES,
  state: PresentationState,
  named: ({ bank, beneficiary }) => [bank, beneficiary.msp],
  creator: ({ beneficiary }) => beneficiary,
  issuer: ({ beneficiary }) => beneficiary.msp,
  issuerRoles: ['EXPORTER'],
  terms: ({ credit, issuingBank }) => ({ credit, issuingBank }),
  // The bank gives it its tokens: the beneficiary's gateway may not ask for any.
  numbers: (document, _, sources) => printPresentedPapers(document, sources),
  statesTokens: false,
  lister: ({ bank }) => bank,
  // Gateways find it by its tokens. It excludes nobody by a list.
  listed: () => [],
  awaits: awaitPresentation,
});

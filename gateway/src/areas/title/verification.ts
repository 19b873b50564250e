import {
  BillState,
  canonicalJson,
  DEFINITIONS,
  Finding,
  type Link,
  MspId,
  Sha256,
  sha256Hex,
  toDcsaStatus,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Documents } from '../../documents/documents.js';
import type { DocumentView } from '../../documents/documentView.js';
import { answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import type { User } from '../../identity/users.js';
import type { DocumentQueries } from '../../readModel/documentQueries.js';
import { checkBill } from './billChecks.js';
import { BillParty, nameParty } from './billParty.js';
import { Check, listFindings } from './check.js';
import { checkDepartures } from './departureChecks.js';
import { checkLineage, checkSubReference, followLineage, Relative } from './lineage.js';
import { PartyEntries } from './partyEntries.js';
import { chooseVerdict, listReliances } from './reliance.js';
import { checkTransport } from './transportChecks.js';
import { readTransportFacts } from './transportFacts.js';

const BILL = DEFINITIONS['bill-of-lading'];

const { pledge: Pledge, presentation: Presentation, offer: Offer, holds: Holds } = BillState.shape;

const Verification = answer('Verification', {
  verdict: z.enum(['VERIFIED', 'REVIEW', 'NOT_VERIFIED']),
  relyOn: z.array(text('CarrierMSP issued this document, and nobody has altered it since.')),
  checks: z.array(Check),
  findings: z.array(Finding).describe('The checks that did not pass.'),
  status: text('ISSUED'),
  transportDocumentStatus: text('ISSUED', 'The same status in DCSA’s words.'),
  form: text('TO_ORDER'),
  titleMode: text('REGISTRY_OF_RECORD'),
  issuer: MspId,
  issuedTo: BillParty,
  possessor: BillParty,
  titleHolder: BillParty,
  nominee: BillParty.nullable().describe('Whom the title holder has named to get bill and title.'),
  isPledged: z.boolean(),
  pledge: z.nullable(Pledge.unwrap()),
  presentation: z.nullable(Presentation.unwrap()).describe('The presentation under a credit that the bill is part of.'),
  offer: z.nullable(Offer.unwrap()),
  holds: z.array(Holds.unwrap().element).describe('The declarations for which customs holds the goods, or held them.'),
  lineage: z.array(Relative).describe('The bills that this one replaces, and those that replace it.'),
  contentHash: Sha256.describe('The hash of the document, with its salt, in the public record.'),
  documentChecksum: Sha256.nullable().describe(
    'SHA-256 of the document as it was issued, in canonical JSON (RFC 8785), as DCSA’s messages state it; null if this organisation does not hold it.',
  ),
});

/** Whether a bill is what it says, who holds it, and what a bank may rely on. */
export const verification = endpoint({
  method: 'get',
  path: `/${BILL.path}/{id}/verification`,
  params: { id: DocumentId },
  tag: 'Queries',
  summary: 'Whether a bill is what it says, who holds it, and what a bank may rely on',
  answer: Verification,
  problems: ASKING,
  handle: async ({ params, user }, { documents, documentQueries }) => {
    const view = await documents.read(user.name, { type: BILL.type, id: params.id });
    const state = BillState.parse(view.record.state);
    const checks = await listChecks(view, state, { documents, documentQueries, user });
    const lineage = await followLineage(documents, user.name, view);
    checks.push(checkLineage(view.record.id, lineage), checkSubReference(lineage));
    const parties = await nameParties(new PartyEntries(documents, user.name), state);
    return {
      verdict: chooseVerdict(checks),
      relyOn: listReliances({ checks, state, ...parties }),
      checks,
      findings: listFindings(checks),
      ...describeState(view, state),
      ...parties,
      lineage: [...lineage.bills],
    };
  },
});

interface Sources {
  readonly documents: Documents;
  readonly documentQueries: DocumentQueries;
  readonly user: User;
}

async function listChecks(view: DocumentView, state: BillState, sources: Sources): Promise<Check[]> {
  const { documents, documentQueries: queries, user } = sources;
  const checks = [
    ...(await checkBill(sources, view, state)),
    ...(await checkDepartures(queries.tables, view.record.id)),
  ];
  if (view.document === null) return checks;
  const read = async (link: Link): Promise<unknown> => (await documents.read(user.name, link)).document;
  return [...checks, ...checkTransport(await readTransportFacts(view, { queries, user, read }))];
}

type NamedParties = Readonly<Record<'issuedTo' | 'possessor' | 'titleHolder', BillParty>> & {
  readonly nominee: BillParty | null;
};

async function nameParties(entries: PartyEntries, state: BillState): Promise<NamedParties> {
  const { issuedTo, possessor, titleHolder, nominee } = state;
  return {
    issuedTo: await nameParty(entries, issuedTo),
    possessor: await nameParty(entries, possessor),
    titleHolder: await nameParty(entries, titleHolder),
    nominee: nominee === undefined ? null : await nameParty(entries, nominee.to),
  };
}

type Described = Omit<
  z.infer<typeof Verification>,
  keyof NamedParties | 'verdict' | 'relyOn' | 'checks' | 'findings' | 'lineage' | 'block'
>;

function describeState({ record, document }: DocumentView, state: BillState): Described {
  const { form, titleMode, issuer, pledge = null, presentation = null, offer = null, holds = [] } = state;
  return {
    status: record.status,
    transportDocumentStatus: toDcsaStatus(record.status) ?? record.status,
    form,
    titleMode,
    issuer,
    isPledged: pledge !== null,
    pledge,
    presentation,
    offer,
    holds,
    contentHash: record.content.hash,
    documentChecksum: document === null ? null : sha256Hex(canonicalJson(document)),
  };
}

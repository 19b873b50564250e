import { DEFINITIONS, readTransportDocument, reject } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { DocumentView } from '../../documents/documentView.js';
import { answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import { DcsaParty, toDcsaParty } from './dcsaParty.js';
import { type ChainEntry, deriveChain } from './endorsementChain.js';
import { PartyEntries } from './partyEntries.js';

const BILL = DEFINITIONS['bill-of-lading'];
/** DCSA’s limits of the references. */
const MAX_SUB_REFERENCE_CHARS = 100;

const Link = z.strictObject({
  actionDateTime: text('2026-11-24T09:30:00.000Z'),
  actionCode: text(
    'ISSUE',
    'ISSUE, TRANSFER, ENDORSE, ENDORSE_TO_ORDER, BLANK_ENDORSE, SIGN, SURRENDER_FOR_DELIVERY, SURRENDER_FOR_AMENDMENT, SURRENDERED (PINT: SACC), or SREJ, which is PINT’s.',
  ),
  actor: DcsaParty,
  recipient: DcsaParty.optional(),
  reasonCode: text('COD', 'Why it goes back to be amended, or why the carrier refuses.').optional(),
  auditReference: text('5f2b7c0d', 'The transaction on the ledger.'),
});

/** DCSA's endorsement chain. */
const CHAIN = {
  transportDocumentReference: text('HHL71800000'),
  transportDocumentSubReference: z.string().max(MAX_SUB_REFERENCE_CHARS).optional(),
  carrierSCACCode: text('MAEU', 'Absent if the carrier is known by another code than its SCAC.').optional(),
  endorsementChain: z.array(Link).describe('The latest entry comes first.'),
};

/** What happened to a bill as the back of a paper one says it, in DCSA's form. */
export const endorsementChain = endpoint({
  method: 'get',
  path: `/${BILL.path}/{id}/endorsement-chain`,
  params: { id: DocumentId },
  tag: 'Queries',
  summary: 'The endorsement chain of a bill, in the form of DCSA eBL END 3.0.4',
  answer: answer('EndorsementChain', CHAIN),
  problems: [...ASKING, 'NOT_DISCLOSED'],
  handle: async ({ params: { id }, user }, { documents, documentQueries }) => {
    const view = await documents.read(user.name, { type: BILL.type, id });
    const { transportDocumentReference, transportDocumentSubReference, ...bill } = readBill(view);
    const entries = deriveChain(await documentQueries.authenticVersions({ type: BILL.type, id }));
    const parties = new PartyEntries(documents, user.name);
    return {
      transportDocumentReference,
      ...(transportDocumentSubReference !== undefined && { transportDocumentSubReference }),
      ...(bill.carrierCodeListProvider === 'NMFTA' && { carrierSCACCode: bill.carrierCode }),
      endorsementChain: await Promise.all(entries.map((entry) => describeEntry(parties, entry))),
    };
  },
});

/** @throws TradeError NOT_DISCLOSED, INVALID */
function readBill({ record: { type, id }, document }: DocumentView): ReturnType<typeof readTransportDocument> {
  if (document === null) return reject('NOT_DISCLOSED', 'This organisation does not hold the document.', { type, id });
  return readTransportDocument(document);
}

async function describeEntry(
  parties: PartyEntries,
  { actor, recipient, reasonCode, ...entry }: ChainEntry,
): Promise<z.infer<typeof Link>> {
  return {
    ...entry,
    actor: await toDcsaParty(parties, actor),
    ...(recipient !== undefined && { recipient: await toDcsaParty(parties, recipient) }),
    ...(reasonCode !== undefined && { reasonCode }),
  };
}

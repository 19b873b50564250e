import { BillState, DEFINITIONS, type Party, reject } from '@naru/chaincode/domain';
import { fileEndpoint } from '../../../http/endpoint/fileEndpoint.js';
import { DocumentId } from '../../../http/endpoint/parameters.js';
import { ASKING } from '../../../http/problemCodes.js';
import { type BillParty, nameParty } from '../billParty.js';
import { deriveChain } from '../endorsementChain.js';
import { PartyEntries } from '../partyEntries.js';
import { drawCopy } from './drawCopy.js';

const BILL = DEFINITIONS['bill-of-lading'];

/** A copy of a bill for people: its front, its endorsements, and where the ledger proves them. */
export const billCopy = fileEndpoint({
  path: `/${BILL.path}/{id}.pdf`,
  params: { id: DocumentId },
  mediaType: 'application/pdf',
  tag: 'Queries',
  summary: 'A non-negotiable copy of a bill as PDF',
  problems: [...ASKING, 'NOT_DISCLOSED'],
  handle: async ({ params: { id }, user }, { documents, documentQueries, load }) => {
    const link = { type: BILL.type, id };
    const { record, document } = await documents.read(user.name, link);
    if (document === null) return reject('NOT_DISCLOSED', 'This organisation does not hold the document.', link);
    const state = BillState.parse(record.state);
    const entries = new PartyEntries(documents, user.name);
    const name = (party: Party): Promise<BillParty> => nameParty(entries, party);
    const versions = await documentQueries.authenticVersions(link);
    const chain = await Promise.all(
      deriveChain(versions).map(async ({ actor, recipient, ...entry }) => ({
        ...entry,
        actor: await name(actor),
        recipient: recipient && (await name(recipient)),
      })),
    );
    const block = versions.find((each) => each.record.version === record.version)?.block;
    const [possessor, titleHolder] = [await name(state.possessor), await name(state.titleHolder)];
    const copied = { record, document, state, block, possessor, titleHolder, chain };
    // To draw keeps the process busy.
    const bytes = await load.pace.begin(user.name, () => drawCopy(copied));
    return { name: `bill-of-lading-${id}.pdf`, bytes };
  },
});

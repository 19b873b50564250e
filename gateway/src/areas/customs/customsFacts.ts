import {
  type CustomsFacts,
  dateOf,
  type DeclaredFacts,
  isEntering,
  type Link,
  listTraderKeys,
  readApproved,
  readCertified,
  readDeclared,
} from '@naru/chaincode/domain';
import { BILL, CERTIFICATE, DECLARATION } from '../documentTypes.js';
import {
  CONTAINER,
  type CustomsSources,
  distinct,
  findLinking,
  MAX_DECLARATIONS,
  readAll,
  readBills,
  readCargo,
  readEvents,
} from '../goodsDocuments.js';
import { TRADER } from './traderSearch.js';

/** What an authority sees beside a declaration, and whether there is more than it has read. */
export interface Seen {
  readonly facts: CustomsFacts;
  readonly isWhole: boolean;
}

/**
 * What an authority can see that bears on a declaration.
 * @param links What its record links, among that its certificates.
 */
export async function gatherFacts(
  subject: DeclaredFacts,
  links: readonly Link[],
  sources: CustomsSources,
): Promise<Seen> {
  const near = await findDeclarations([subject], sources);
  const entries = near.found.filter(({ id }) => subject.related.some((each) => each.id === id));
  // Whoever else has brought goods of the same entry out of bond is seen by that, and so are the entry's own traders.
  const far = await findDeclarations(entries, sources);
  const declarations = [...new Map([...near.found, ...far.found].map((each) => [each.id, each])).values()];
  const bills = await readBills([subject, ...declarations], sources);
  return {
    isWhole: near.isWhole && far.isWhole,
    facts: {
      today: dateOf(new Date().toISOString()),
      declarations,
      bills,
      cargo: await readCargo(
        bills.map(({ id }) => id),
        sources,
      ),
      events: await readEvents([subject, ...entries], sources),
      processing: await readProcessing(declarations, sources),
      certificates: await readCertificates(subject, links, sources),
    },
  };
}

/** The declarations of the same traders or boxes, those that these name, and those that name the same. */
async function findDeclarations(
  of: readonly DeclaredFacts[],
  sources: CustomsSources,
): Promise<{ readonly found: DeclaredFacts[]; readonly isWhole: boolean }> {
  if (of.length === 0) return { found: [], isWhole: true };
  const { queries, user } = sources;
  const traders = { kind: TRADER, values: of.flatMap(listTraderKeys) };
  const boxes = { kind: CONTAINER, values: of.flatMap((each) => each.boxes.map(({ number }) => number)) };
  const named = of.flatMap(({ related }) => related.map(({ id }) => id));
  const lists = [
    await queries.records(user, DECLARATION, named),
    await findLinking(DECLARATION, { type: DECLARATION, ids: [...of.map(({ id }) => id), ...named] }, sources),
    await queries.withAnyTerm(user, DECLARATION, boxes, MAX_DECLARATIONS, 'desc'),
    await queries.withAnyTerm(user, DECLARATION, traders, MAX_DECLARATIONS, 'desc'),
  ];
  const records = [...new Map(lists.flat().map((record) => [record.id, record])).values()];
  const some = records.slice(0, MAX_DECLARATIONS);
  const found = await readAll(some, sources, (record, document) => readDeclared(record, document));
  return {
    found,
    isWhole: records.length <= MAX_DECLARATIONS && lists.every(({ length }) => length < MAX_DECLARATIONS),
  };
}

async function readProcessing(
  declarations: readonly DeclaredFacts[],
  sources: CustomsSources,
): Promise<CustomsFacts['processing']> {
  const ids = declarations.filter(isEntering).map(({ id }) => id);
  return readAll(await findLinking('processing-record', { type: DECLARATION, ids }, sources), sources, readApproved);
}

/** The certificates in force that a declaration links, and those of its bill. */
async function readCertificates(
  { id, bill }: DeclaredFacts,
  links: readonly Link[],
  sources: CustomsSources,
): Promise<CustomsFacts['certificates']> {
  const { queries, user } = sources;
  const linked = links.filter(({ type }) => type === CERTIFICATE).map((link) => link.id);
  const ofBill = bill === undefined ? [] : await findLinking(CERTIFICATE, { type: BILL, ids: [bill] }, sources);
  const records = distinct([await queries.records(user, CERTIFICATE, linked), ofBill]);
  const inForce = records.filter(({ status }) => status === 'ISSUED');
  const read = await readAll(inForce, sources, (record, document) => readCertified(record, document, [id]));
  return read.flat();
}

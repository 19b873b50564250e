import { findContradictions, FIRST_VERSION, isAccepted, type Link, type TradeRecord } from '@naru/chaincode/domain';
import type { AlertRule, RaisedAlert, Tables } from '../../readModel/alertRule.js';
import { readLinking } from '../../readModel/authenticRecords.js';
import type { ContentRule } from '../../readModel/contentRule.js';
import { addUp, MAX_ADDED, readCertificates, type Reading, type Sum, tolerate } from './certificateSums.js';
import { CERTIFICATE, findCiting, type Finding, isTo, linkOf, listCited } from './citing.js';
import { DECLARATION } from '../goodsDocuments.js';

/** How many declarations that cite one certificate are compared with it: each is read whole. */
const MAX_JUDGED = 64;

/** How a certificate ends, by the action; what is done with it after that ends nothing. */
const ENDINGS: Readonly<Record<string, { readonly status: string; readonly how: string }>> = {
  revoke: { status: 'REVOKED', how: 'was revoked by its issuer' },
  issue: { status: 'REPLACED', how: 'was replaced by another one' },
};

/** A certificate ends on which this authority has accepted declarations. */
export const endedCertificate: AlertRule = async (tables, record, mspId) => {
  const ending = record.type === CERTIFICATE ? ENDINGS[record.action] : undefined;
  if (ending?.status !== record.status) return [];
  const citing = await findAccepted(record, tables, mspId);
  return citing.map(({ id }) => ({
    rule: 'CERTIFICATE_ENDED',
    severity: 'HIGH',
    reason: `Certificate of origin ${record.id}, which declaration ${id} cites, ${ending.how} after the declaration was accepted.`,
    about: { type: DECLARATION, id },
  }));
};

/** A certificate is amended while the peer of this authority does not sign: what it says now can be read only when it is shown again. */
export const unreachedCertificate: AlertRule = async (tables, record, mspId) => {
  const isUnreached =
    record.type === CERTIFICATE && record.action === AMEND && record.unreached?.includes(mspId) === true;
  if (!isUnreached) return [];
  const citing = await findAccepted(record, tables, mspId);
  return citing.map((each) => tellAmended(record, each, UNREACHED));
};

const AMEND = 'amend';

/** A certificate is amended, and does not say any more what accepted declarations that cite it say. */
export const amendedCertificate: ContentRule = async ({ record }, reading) => {
  if (record.type !== CERTIFICATE || record.content.version === FIRST_VERSION) return [];
  const citing = (await findCiting(record, reading)).filter(isAccepted);
  const raised = citing.slice(MAX_JUDGED).map((each) => tellAmended(record, each, UNREAD));
  for (const each of citing.slice(0, MAX_JUDGED)) {
    const told = await compare(each, reading);
    if (told !== undefined) raised.push(tellAmended(record, each, told));
  }
  return raised;
};

type Told = Pick<RaisedAlert, 'severity'> & { readonly what: string };
const UNREAD: Told = { severity: 'REVIEW', what: 'too many declarations cite it to compare them all' };
const UNCOMPARED: Told = {
  severity: 'REVIEW',
  what: 'it cannot be compared, as not all that it cites can be read here',
};
const UNREACHED: Told = {
  severity: 'HIGH',
  what: 'the amendment did not reach this authority; have its issuer disclose it again',
};

/** How a declaration is other than the certificates say that it cites; undefined if it is not. */
async function compare(declaration: TradeRecord, reading: Reading): Promise<Told | undefined> {
  const declared = await reading.read(linkOf(declaration));
  const { certificates, unread } = await readCertificates(listCited(declaration), reading);
  const issues = unread === undefined ? tolerate(() => findContradictions(declared, certificates)) : undefined;
  if (issues === undefined) return UNCOMPARED;
  const [first] = issues;
  return first && { severity: 'HIGH', what: `${first.pointer} ${first.message}` };
}

const tellAmended = ({ id: certificate }: TradeRecord, { id }: TradeRecord, { severity, what }: Told): RaisedAlert => ({
  rule: 'CERTIFICATE_AMENDED',
  severity,
  reason: `Certificate of origin ${certificate} was amended after declaration ${id} was accepted, which cites it: ${what}.`,
  about: { type: DECLARATION, id },
  counted: certificate,
});

/**
 * Declarations in force of goods that go the same way declare together more than the certificates that they cite certify. What
 * is exported with a certificate is imported with it, too.
 */
export const overdrawnCertificate: ContentRule = async (readable, reading) => {
  if (readable.record.type !== DECLARATION || !isTo(readable.record, reading.mspId)) return [];
  const raised: RaisedAlert[] = [];
  for (const certificate of listCited(readable.record)) {
    const others = (await findCiting(certificate, reading)).filter(({ id }) => id !== readable.record.id);
    const told = others.length > MAX_ADDED ? UNADDED : tellSum(await addUp(readable, others, reading));
    if (told !== undefined) raised.push(tellOverdrawn(readable.record, certificate, told));
  }
  return raised;
};

const UNADDED: Told = { severity: 'REVIEW', what: 'Too many declarations in force cite it to be added up' };

function tellSum({ overdrawn, unread }: Sum): Told | undefined {
  if (unread !== undefined)
    return { severity: 'REVIEW', what: `They cannot be added up: ${unread.type} ${unread.id} cannot be read here` };
  return overdrawn === undefined ? undefined : { severity: 'HIGH', what: overdrawn };
}

const tellOverdrawn = ({ id }: TradeRecord, { id: certificate }: Link, { severity, what }: Told): RaisedAlert => ({
  rule: 'CERTIFICATE_OVERDRAWN',
  severity,
  reason: `Declaration ${id} is not the only one that cites certificate of origin ${certificate}. ${what}.`,
  about: { type: DECLARATION, id },
  counted: certificate,
});

/** The accepted declarations to an authority that cite a certificate. */
async function findAccepted(certificate: Link, tables: Tables, mspId: string): Promise<TradeRecord[]> {
  const queries: Finding['queries'] = { linking: (...asked) => readLinking(tables, ...asked) };
  return (await findCiting(certificate, { mspId, queries })).filter(isAccepted);
}

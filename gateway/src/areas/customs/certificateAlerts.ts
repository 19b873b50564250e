import { findContradictions, FIRST_VERSION, isAccepted, type Link, type TradeRecord } from '@naru/chaincode/domain';
import type { AlertRule, RaisedAlert } from '../../readModel/alertRule.js';
import type { ContentRule } from '../../readModel/contentRule.js';
import { readCertificates, type Reading, tolerate } from './certificateAccounts.js';
import { addUp, describeOverdrawn, describeTooMany, type Sum } from './certificateSums.js';
import { DECIDED_STATUSES, findCiting, type Finding, isTo, listCited } from './citing.js';
import { CERTIFICATE, DECLARATION, linkOf } from '../documentTypes.js';

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
  const citing = await findAccepted(record, { tables, mspId });
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
  const citing = await findAccepted(record, { tables, mspId });
  return citing.map((each) => tellAmended(record, each, UNREACHED));
};

const AMEND = 'amend';

/** A certificate is amended, and does not say any more what accepted declarations that cite it say. */
export const amendedCertificate: ContentRule = async ({ record }, reading) => {
  if (record.type !== CERTIFICATE || record.content.version === FIRST_VERSION) return [];
  const citing = await findAccepted(record, reading);
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
 * A declaration is filed or corrected, and with others in force of goods that go the same way it declares more than the certificates
 * that they cite certify. What is exported with a certificate is imported with it, too.
 */
export const overdrawnCertificate: ContentRule = async (readable, reading) => {
  const { record } = readable;
  if (record.type !== DECLARATION || !isTo(record, reading.mspId) || listCited(record).length === 0) return [];
  const told = tellSum(await addUp(readable, false, reading));
  return told === undefined ? [] : [tellOverdrawn(record, told)];
};

function tellSum({ overdrawn, unread, tooMany }: Sum): Told | undefined {
  if (tooMany !== undefined) return { severity: 'HIGH', what: describeTooMany(tooMany) };
  if (unread !== undefined)
    return { severity: 'REVIEW', what: `They cannot be added up: ${unread.type} ${unread.id} cannot be read here` };
  return overdrawn === undefined ? undefined : { severity: 'HIGH', what: describeOverdrawn(overdrawn) };
}

function tellOverdrawn(record: TradeRecord, { severity, what }: Told): RaisedAlert {
  const { id } = record;
  const cited = listCited(record).map((certificate) => certificate.id);
  return {
    rule: 'CERTIFICATE_OVERDRAWN',
    severity,
    reason: `Declaration ${id} is not the only one that cites certificate of origin ${cited.join(', ')}. ${what}.`,
    about: { type: DECLARATION, id },
  };
}

/** The accepted declarations to an authority that cite a certificate. */
const findAccepted = async (certificate: Link, finding: Finding): Promise<TradeRecord[]> =>
  (await findCiting(certificate, finding, { statuses: DECIDED_STATUSES })).citing
    .map(({ record }) => record)
    .filter(isAccepted);

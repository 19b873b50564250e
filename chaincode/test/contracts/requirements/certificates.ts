import { PLAUSIBLE_DATES } from '../../../src/domain/calendar/plausibleDates';
import type { Link, TradeRecord } from '../../../src/domain/vocabulary/record';
import { CERTIFICATE } from '../../support/declaration';
import type { User } from '../../support/fakeLedger';
import { BANK_A, CUSTOMS, newId, OTHER_SHIPPER, placeOf, SHIPPER } from '../../support/trade';
import { NOBODYS_PARTY, type Scenario, type Scenarios, type Situation } from './situation';
import { owe } from './unserved';

const TYPE = 'certificate-of-origin';

const issued = async ({ credits }: Situation, exporter: User = SHIPPER): Promise<TradeRecord> => {
  const input = { exporter: placeOf(exporter) };
  return (await credits.act(CUSTOMS, TYPE, 'issue', { document: CERTIFICATE, input })).record;
};

const inStatus = async (situation: Situation, status: string): Promise<TradeRecord> => {
  const record = await issued(situation);
  situation.rewriting.rewrite(record, () => ({ status }));
  return record;
};

const issue: Scenario = async (situation, broken) => {
  const { record } = await situation.credits.trade.issue();
  const exporter = placeOf(broken('the party to which it is issued is of an exporter') ? BANK_A : SHIPPER);
  const isOthers = broken(
    'the certificate that is replaced was issued by the caller’s organisation to the same exporter',
  );
  const replaced = await issued(situation, isOthers ? OTHER_SHIPPER : SHIPPER);
  if (broken('the certificate that is replaced is in force'))
    situation.rewriting.rewrite(replaced, () => ({ status: 'REVOKED' }));
  const input = { exporter, bills: [record.id], replaces: replaced.id };
  const document = { ...CERTIFICATE, ...(broken(PLAUSIBLE_DATES) && { issueDate: '1999-11-02' }) };
  return { by: CUSTOMS, ask: { id: newId(), document, input } };
};

const amend: Scenario = async (situation, broken) => {
  const { id } = await issued(situation);
  const certificate = {
    ...CERTIFICATE,
    ...(broken('the amended certificate is valid') && { expiryDate: 'soon' }),
    ...(broken('it has the same number, country and day of issue') && { certificateNumber: 'KCCI-26-000143' }),
  };
  return { by: CUSTOMS, ask: { id, details: { certificate } } };
};

const disclose: Scenario = async (situation, broken) => {
  const link: Link = await issued(situation);
  const to = broken('the organisation to which it is shown is a member') ? NOBODYS_PARTY : { msp: BANK_A.msp };
  if (broken('that organisation, or that party of it, does not see the document yet, or lacks its present version'))
    situation.rewriting.rewrite(link, ({ parties }) => ({ parties: [...parties, to] }));
  return { by: SHIPPER, ask: { id: link.id, input: { to } } };
};

const REVOKED = { reasonCode: 'ISSUED_IN_ERROR' };

/** Certificates of origin. */
export const CERTIFICATE_SCENARIOS: Scenarios = {
  [TYPE]: {
    issue,
    amend,
    revoke: async (situation) => ({ by: CUSTOMS, ask: { id: (await issued(situation)).id, details: REVOKED } }),
    disclose,
    'serve-remarks': async (situation, broken) => {
      const record = await inStatus(situation, 'REVOKED');
      return { by: CUSTOMS, ask: { id: record.id, ...owe(situation, record, 'revoke', REVOKED, broken) } };
    },
  },
};

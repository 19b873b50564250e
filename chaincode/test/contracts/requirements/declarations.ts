import { PLAUSIBLE_DATES } from '../../../src/domain/calendar/plausibleDates';
import type { TradeRecord } from '../../../src/domain/vocabulary/record';
import {
  CERTIFICATE,
  DECLARATION,
  entryDeclaration,
  exportDeclaration,
  INSPECTION,
  LINE,
  processingRecord,
  SCAN,
} from '../../support/declaration';
import { numberOfDeclaration } from '../../support/desk';
import { BANK_A, CARRIER, CUSTOMS, newId, SHIPPER } from '../../support/trade';
import { certify, citeAnew, EXPIRED, hide, UNEXPIRED, UNEXPIRED_AT_FILING } from './certified';
import { retokeniseDeclaration } from './retokenising';
import { disclose } from './shownDeclarations';
import type { Broken, Scenario, Scenarios, Situation } from './situation';
import { owe } from './unserved';

const TYPE = 'customs-declaration';
const INPUT = { customs: CUSTOMS.msp };
const TWO_OFFICERS =
  'another officer has approved it since it was last corrected or decided on, if customs inspects the goods and has not released them';
const ENDED_BY_TWO =
  'another officer has approved it since it was last corrected or decided on, if customs inspects the goods or did, or they have left by it';
const NUMBER = 'the tokens are those of the number that the document gets, if it gets one';

const AS_CERTIFIED =
  'its goods are of the origin, and no more, than these certificates say, and its exporter and invoices are theirs';
const IN_FORCE = 'each certificate of origin that it cites is in force';

const SEEN = 'the customs authority sees each certificate of origin that it cites';
const OF_BILL = 'its bill is one of those for which each of these certificates was issued, if it says for which';

/** What was made of goods of a declaration. */
async function process(
  { credits, rewriting }: Situation,
  declaration: TradeRecord,
  status: string,
): Promise<TradeRecord> {
  const { record: entry } = await credits.act(SHIPPER, TYPE, 'file', { document: entryDeclaration(), input: INPUT });
  const { record } = await credits.act(SHIPPER, 'processing-record', 'file', {
    document: processingRecord(entry.id),
    input: INPUT,
  });
  rewriting.rewriteContent(record, JSON.parse(JSON.stringify(processingRecord(declaration.id))));
  rewriting.rewrite(record, () => ({ status }));
  rewriting.rewriteState(declaration, { processedBy: [record.id] });
  return rewriting.record(record);
}

const file: Scenario = async (situation, broken) => {
  const { credits, rewriting } = situation;
  const customs = broken('the organisation addressed is a customs authority') ? BANK_A.msp : CUSTOMS.msp;
  const { record } = await credits.trade.issue();
  const isOfOther = broken(OF_BILL);
  const { record: other } = isOfOther ? await credits.trade.issue() : { record };
  const certificate = await certify(situation, [other.id], broken(UNEXPIRED) ? EXPIRED : CERTIFICATE);
  if (broken(SEEN)) hide(situation, certificate);
  if (broken(IN_FORCE)) rewriting.rewrite(certificate, () => ({ status: 'REVOKED' }));
  const named = { billOfLading: record.id, certificatesOfOrigin: [certificate.id] };
  const netMassKg = broken(AS_CERTIFIED) ? '1200.6' : LINE.netMassKg;
  const date = broken(PLAUSIBLE_DATES) ? '2999-11-02' : '2026-11-02';
  const document = exportDeclaration({ ...named, date, lines: [{ ...LINE, netMassKg }] });
  return { by: SHIPPER, ask: { id: newId(), document, input: { customs } } };
};

const INSPECTED = 'customs inspects the goods, or has seized them, or they have left by it';
const ACCEPTED_OR_SEIZED = 'customs has accepted the declaration, or has seized the goods';
const UNSEEN = 'customs neither inspects the goods nor did';

/** A declaration in a status, whose goods customs inspects and a second officer has approved, if none of it is broken. */
async function declared({ credits, rewriting }: Situation, status: string, broken: Broken): Promise<TradeRecord> {
  const { record } = await credits.act(SHIPPER, TYPE, 'file', { document: DECLARATION, input: INPUT });
  const selection = { channel: broken(INSPECTED) ? 'GREEN' : 'INSPECTION', by: newId() };
  const approved =
    broken(TWO_OFFICERS) ||
    broken(ENDED_BY_TWO) ||
    broken('another officer has approved it since it was last corrected or decided on')
      ? {}
      : { approvedBy: newId() };
  if (!['customs has accepted the declaration', ACCEPTED_OR_SEIZED].some(broken))
    rewriting.rewriteState(record, { selection, ...approved });
  if (broken('the goods have not left the bonded area'))
    rewriting.rewriteState(record, { leftBy: { cargoReport: newId(), carrier: CARRIER.msp } });
  rewriting.rewrite(record, () => ({ status }));
  return record;
}

const decide =
  (status: string, details: object): Scenario =>
  async (situation, broken) => {
    const { id } = await declared(situation, status, broken);
    return { by: CUSTOMS, ask: { id, details } };
  };

const accept: Scenario = async (situation, broken) => {
  const { credits, rewriting } = situation;
  const certificate = await certify(situation);
  const document = exportDeclaration({ certificatesOfOrigin: [certificate.id] });
  const { record } = await credits.act(SHIPPER, TYPE, 'file', { document, input: INPUT });
  const [goods] = CERTIFICATE.goods;
  const amended = {
    ...(broken(UNEXPIRED_AT_FILING) ? EXPIRED : CERTIFICATE),
    ...(broken(AS_CERTIFIED) && { goods: [{ ...goods, netMassKg: '1200.4' }] }),
  };
  const details = { certificate: amended };
  if ([AS_CERTIFIED, UNEXPIRED_AT_FILING].some(broken))
    await credits.act(CUSTOMS, 'certificate-of-origin', 'amend', { id: certificate.id, details });
  if (broken(IN_FORCE)) rewriting.rewrite(certificate, () => ({ status: 'REVOKED' }));
  const tokens = broken(NUMBER) ? [] : [numberOfDeclaration('number')];
  if (broken('it is not accepted yet'))
    rewriting.rewriteState(record, { selection: { channel: 'GREEN', by: newId() } });
  if (broken('no other declaration in force has its number')) {
    const { record: other } = await credits.act(SHIPPER, TYPE, 'file', { document: DECLARATION, input: INPUT });
    await credits.act(CUSTOMS, TYPE, 'accept', {
      id: other.id,
      tokens: [numberOfDeclaration('number')],
      input: { channel: 'GREEN' },
    });
  }
  return { by: CUSTOMS, ask: { id: record.id, tokens, input: { channel: 'GREEN' } } };
};

const inspect: Scenario = async (situation, broken) => {
  const draft = await decide('ACCEPTED', { reasonCode: 'GOODS_SELECTED' })(situation, broken);
  const isOfOther = broken('the inspection that is named, if one is, is of this authority');
  const inspector = { ...CUSTOMS, ...(isOfOther && { msp: 'OtherCustomsMSP' }) };
  const ask = { document: INSPECTION, input: { evidence: [SCAN] } };
  const { record } = await situation.credits.act(inspector, 'inspection', 'capture', ask);
  const id = broken('that inspection names this declaration, or none') ? newId() : draft.ask.id;
  situation.rewriting.rewrite(record, () => ({ links: [{ type: TYPE, id }] }));
  return { ...draft, ask: { ...draft.ask, input: { inspection: record.id } } };
};

const STILL_USED =
  'goods that approved records of processing have used are declared as before, and no less than was used';
const UNCHANGED_CITED = 'it cites the certificates that the request names, or the same as before';
const correct: Scenario = async (situation, broken) => {
  const { credits, rewriting } = situation;
  const { record: bill } = await credits.trade.issue();
  const { record: other } = broken(OF_BILL) ? await credits.trade.issue() : { record: bill };
  const certificate = await certify(situation);
  const document = exportDeclaration({ billOfLading: bill.id, certificatesOfOrigin: [certificate.id] });
  const { record } = await credits.act(SHIPPER, TYPE, 'file', { document, input: INPUT });
  rewriting.rewrite(record, () => ({ status: 'ACCEPTED' }));
  await process(situation, record, 'APPROVED');
  rewriting.rewrite(certificate, () => ({ links: [{ type: 'bill-of-lading', id: other.id }] }));
  if (broken(SEEN)) hide(situation, certificate);
  if (broken('each of these certificates is in force')) rewriting.rewrite(certificate, () => ({ status: 'REVOKED' }));
  const declaration = {
    ...document,
    ...(broken('the corrected declaration is valid') && { officeId: '' }),
    ...(broken(PLAUSIBLE_DATES) && { date: '2999-11-02' }),
    ...(broken(
      'it has the same number, country and procedure, names the same bill and declarations on the ledger, and has the same date once customs has accepted it',
    ) && { declarationNumber: '43' }),
    ...(broken(UNCHANGED_CITED) && {
      certificatesOfOrigin: [],
    }),
    lines: [
      {
        ...LINE,
        ...(broken(AS_CERTIFIED) && { netMassKg: '1200.6' }),
        ...(broken(STILL_USED) && { quantity: { value: '199', unit: 'NPR' }, unitPrice: '201.005' }),
      },
    ],
  };
  const input = citeAnew(situation, broken, record, certificate);
  return { by: SHIPPER, ask: { id: record.id, input, details: { declaration } } };
};

/** A declaration of which goods were processed, unless customs has revoked that. */
const ending =
  (details: object): Scenario =>
  async (situation, broken) => {
    const draft = await decide('ACCEPTED', details)(situation, broken);
    const record = situation.rewriting.record({ type: TYPE, id: draft.ask.id });
    await process(situation, record, broken(UNPROCESSED) ? 'APPROVED' : 'REVOKED');
    return draft;
  };

const UNPROCESSED = 'no approved record of processing has used its goods';

const seize: Scenario = async (situation, broken) => {
  const draft = await decide('ACCEPTED', { reasonCode: 'SMUGGLING' })(situation, broken);
  const record = situation.rewriting.record({ type: TYPE, id: draft.ask.id });
  const { id } = await process(situation, record, 'APPROVED');
  const isNamed = !broken('the request names each approved record of processing that has used its goods, and no other');
  return { ...draft, ask: { ...draft.ask, input: { processed: isNamed ? [id] : [] } } };
};

const release: Scenario = async (situation, broken) => {
  const draft = await decide('INSPECTION', { reasonCode: 'EXAMINED' })(situation, broken);
  const certificate = await certify(situation);
  const links = [{ type: certificate.type, id: certificate.id }];
  situation.rewriting.rewrite({ type: TYPE, id: draft.ask.id }, () => ({ links }));
  if (broken(IN_FORCE)) situation.rewriting.rewrite(certificate, () => ({ status: 'REVOKED' }));
  return draft;
};

const withdraw: Scenario = async (situation, broken) => {
  const isGreen = !broken(UNSEEN);
  const isBroken: Broken = (sentence) => (sentence === INSPECTED ? isGreen : broken(sentence));
  const record = await declared(situation, 'ACCEPTED', isBroken);
  await process(situation, record, broken(UNPROCESSED) ? 'APPROVED' : 'REVOKED');
  return { by: SHIPPER, ask: { id: record.id, details: { reasonCode: 'OTHER' } } };
};

const serveRemarks: Scenario = async (situation, broken) => {
  const details = { reasonCode: 'RISK_SCREENING' };
  const { by, ask } = await decide('ACCEPTED', details)(situation, broken);
  const { record } = await situation.credits.act(by, TYPE, 'hold', ask);
  return { by, ask: { id: record.id, ...owe(situation, record, 'hold', details, broken) } };
};

/** Declarations to customs. */
export const DECLARATION_SCENARIOS: Scenarios = {
  [TYPE]: {
    file,
    correct,
    withdraw,
    disclose,
    accept,
    'check-documents': decide('ACCEPTED', { reasonCode: 'DOCUMENTS_SELECTED' }),
    inspect,
    hold: decide('ACCEPTED', { reasonCode: 'RISK_SCREENING' }),
    'notify-payment': decide('ACCEPTED', { duties: { currency: 'KRW', amountMinor: 1_000 } }),
    'approve-release': async (situation, broken) => {
      return { by: CUSTOMS, ask: { id: (await declared(situation, 'INSPECTION', broken)).id } };
    },
    release,
    reject: ending({ reasonCode: 'DECLARED_TWICE' }),
    cancel: ending({ reasonCode: 'NOT_SHIPPED' }),
    seize,
    'lift-seizure': decide('SEIZED', { reasonCode: 'COURT_ORDER' }),
    'serve-remarks': serveRemarks,
    retokenise: retokeniseDeclaration,
  },
};

import type { TradeRecord } from '../../../src/domain/vocabulary/record';
import { DECLARATION } from '../../support/declaration';
import { numberOfDeclaration } from '../../support/desk';
import { BANK_A, CUSTOMS, newId, SHIPPER } from '../../support/trade';
import { retokeniseDeclaration } from './retokenising';
import type { Broken, Scenario, Scenarios, Situation } from './situation';
import { owe } from './unserved';

const TYPE = 'customs-declaration';
const INPUT = { customs: CUSTOMS.msp };
const NUMBER = 'the tokens are those of the number that the document gets, if it gets one';

const file: Scenario = async ({ credits }, broken) => {
  const customs = broken('the organisation addressed is a customs authority') ? BANK_A.msp : CUSTOMS.msp;
  const { record } = await credits.trade.issue();
  return {
    by: SHIPPER,
    ask: { id: newId(), document: { ...DECLARATION, billOfLading: record.id }, input: { customs } },
  };
};

/** A declaration in a status, which customs has accepted if that is not broken. */
async function declared({ credits, rewriting }: Situation, status: string, broken: Broken): Promise<TradeRecord> {
  const { record } = await credits.act(SHIPPER, TYPE, 'file', { document: DECLARATION, input: INPUT });
  const isInspected =
    broken('another officer has approved it as the last thing that was done, if customs inspects the goods') ||
    !broken('customs inspects the goods');
  const selection = { channel: isInspected ? 'INSPECTION' : 'GREEN', by: newId() };
  if (!broken('customs has accepted the declaration')) rewriting.rewriteState(record, { selection });
  rewriting.rewrite(record, () => ({ status }));
  return record;
}

const decide =
  (status: string, details: object): Scenario =>
  async (situation, broken) => {
    const { id } = await declared(situation, status, broken);
    return { by: CUSTOMS, ask: { id, details } };
  };

const release: Scenario = async (situation, broken) => {
  const { by, ask } = await decide('INSPECTION', { reasonCode: 'EXAMINED' })(situation, broken);
  const isAlone = broken(
    'another officer has approved it as the last thing that was done, if customs inspects the goods',
  );
  const link = { type: TYPE, id: ask.id } as const;
  if (!isAlone && !broken('customs has accepted the declaration'))
    situation.rewriting.rewriteState(link, { approvedBy: newId() });
  return { by, ask };
};

const accept: Scenario = async (situation, broken) => {
  const { credits, rewriting } = situation;
  const { record } = await credits.act(SHIPPER, TYPE, 'file', { document: DECLARATION, input: INPUT });
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

const correct: Scenario = async (situation, broken) => {
  const { id } = await declared(situation, 'ACCEPTED', () => false);
  const isWrong = broken('the corrected declaration is valid');
  const isOther = broken('it has the same number, country and procedure, and names the same documents on the ledger');
  const declaration = {
    ...DECLARATION,
    ...(isWrong && { hsCode: '?' }),
    ...(isOther && { declarationNumber: '43' }),
  };
  return { by: SHIPPER, ask: { id, details: { declaration } } };
};

const withdraw: Scenario = async (situation) => {
  const { id } = await declared(situation, 'ACCEPTED', () => false);
  return { by: SHIPPER, ask: { id, input: { reasonCode: 'OTHER' } } };
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
    accept,
    'check-documents': decide('ACCEPTED', { reasonCode: 'DOCUMENTS_SELECTED' }),
    inspect: decide('ACCEPTED', { reasonCode: 'GOODS_SELECTED' }),
    hold: decide('ACCEPTED', { reasonCode: 'RISK_SCREENING' }),
    'notify-payment': decide('ACCEPTED', { duties: { currency: 'KRW', amountMinor: 1_000 } }),
    'approve-release': async (situation, broken) => {
      const { id } = await declared(situation, 'INSPECTION', broken);
      return { by: CUSTOMS, ask: { id } };
    },
    release,
    reject: decide('ACCEPTED', { reasonCode: 'DECLARED_TWICE' }),
    cancel: decide('ACCEPTED', { reasonCode: 'NOT_SHIPPED' }),
    seize: decide('ACCEPTED', { reasonCode: 'SMUGGLING' }),
    'serve-remarks': serveRemarks,
    retokenise: retokeniseDeclaration,
  },
};

import { renew, renewKeys, startTransition } from '../../support/tokenEpochs';
import { ADVISER, ISSUER, presentedDocuments } from '../../support/credit';
import { DECLARATION } from '../../support/declaration';
import { numberOfDeclaration } from '../../support/desk';
import {
  BANK_A,
  bringNumber,
  bringPapers,
  CARRIER,
  CUSTOMS,
  f1,
  f5,
  newId,
  SHIPPER,
  transportDocument,
} from '../../support/trade';
import { heldBill } from './heldBill';
import type { Broken, Scenario } from './situation';
import type { Token } from '../../../src/domain/vocabulary/record';

const FRESH = 'the document has no tokens under these keys yet';
const EPOCH = 'the tokens are under the next keys, or under the present ones if there are no next ones';
const PAPERS =
  'they are those of the papers that the document names; without the document, those of papers of its kinds';
const SEALED = 'each part of a paper is sealed as the document states it; without the document, none is stated';

const underKeys = (tokens: readonly Token[], broken: Broken): Token[] =>
  renew(tokens).map(({ epoch, ...token }) => (broken(EPOCH) ? token : { ...token, epoch: epoch ?? 2 }));

export const retokeniseClaim: Scenario = async ({ credits: { trade }, rewriting }, broken) => {
  const papers = [f1(newId()), f5(newId(), 5_000)];
  const { record } = await trade.reserve(BANK_A, newId(), { tokens: papers });
  startTransition(trade.ledger);
  const { transient } = bringPapers(record.id, papers);
  const { tokens } = bringPapers(broken(SEALED) ? newId() : record.id, papers);
  if (broken(FRESH)) rewriting.rewrite(record, (before) => ({ tokens: [...before.tokens, ...renew(before.tokens)] }));
  const brought = underKeys(broken(PAPERS) ? tokens.slice(1) : tokens, broken);
  return { by: BANK_A, ask: { id: record.id, tokens: brought, transient: renewKeys(transient) } };
};

export const retokeniseBill: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken);
  startTransition(situation.credits.trade.ledger);
  const numbers = bringNumber([f1(id)], transportDocument());
  const tokens = renew(numbers);
  if (broken(FRESH)) await situation.credits.act(CARRIER, 'bill-of-lading', 'retokenise', { id, tokens });
  const isMore = broken('they are those of its number and sub-reference');
  const brought = underKeys(isMore ? [...numbers, f1('another')] : numbers, broken);
  return { by: CARRIER, ask: { id, tokens: brought } };
};

export const retokeniseCredit: Scenario = async ({ credits }, broken) => {
  const number: Token = { kind: 'CREDIT', token: 'd'.repeat(64) };
  const { record } = await credits.apply();
  await credits.act(ISSUER, 'letter-of-credit', 'issue', { id: record.id, tokens: [number] });
  startTransition(credits.trade.ledger);
  if (broken(FRESH))
    await credits.act(ISSUER, 'letter-of-credit', 'retokenise', { id: record.id, tokens: renew([number]) });
  const isOther = broken('they are one token of its number');
  return { by: ISSUER, ask: { id: record.id, tokens: underKeys(isOther ? [f1('another')] : [number], broken) } };
};

export const retokeniseDeclaration: Scenario = async ({ credits, rewriting }, broken) => {
  const type = 'customs-declaration';
  const number = numberOfDeclaration('number');
  const input = { customs: CUSTOMS.msp };
  const { id } = (await credits.act(SHIPPER, type, 'file', { document: DECLARATION, input })).record;
  await credits.act(CUSTOMS, type, 'accept', { id, tokens: [number], input: { channel: 'GREEN' } });
  startTransition(credits.trade.ledger);
  if (broken('customs has accepted the declaration')) rewriting.rewriteState({ type, id }, { selection: undefined });
  if (broken(FRESH)) rewriting.rewrite({ type, id }, ({ tokens }) => ({ tokens: [...tokens, ...renew(tokens)] }));
  const isOther = broken('they are one token of its number');
  return { by: CUSTOMS, ask: { id, tokens: underKeys(isOther ? [f1('another')] : [number], broken) } };
};

const WAYBILL = { kind: 'OTHER', title: 'AIR WAYBILL', reference: '180-1234567' };
const OF_TRANSPORT = 'they are those of the transport documents; without the document, of as many as there can be';

/** The first tokens of a presentation, while there are keys of two epochs. */
export const retokenisePresentation: Scenario = async ({ credits, rewriting }, broken) => {
  const type = 'presentation';
  const { id } = (
    await credits.present(await credits.advised(), presentedDocuments(undefined, { documents: [WAYBILL] }))
  ).record;
  startTransition(credits.trade.ledger);
  const number: Token = { kind: 'PRESENTED', token: 'e'.repeat(64), paper: 0 };
  const both = [number, ...renew([number])];
  if (broken(FRESH)) rewriting.rewrite({ type, id }, () => ({ tokens: both }));
  const isOther = broken(OF_TRANSPORT);
  const tokens = broken(FRESH) ? renew([number]) : both;
  const brought = broken(EPOCH) ? [number] : tokens;
  return { by: ADVISER, ask: { id, tokens: isOther ? brought.map((token) => ({ ...token, paper: 1 })) : brought } };
};

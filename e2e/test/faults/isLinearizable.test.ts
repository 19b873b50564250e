import { expect } from 'chai';
import { isLinearizable } from '../support/linearizability/check/isLinearizable.js';
import type { Operation } from '../support/linearizability/history/operation.js';
import { INVOICE, type InvoiceAnswer, type InvoiceCall } from '../support/linearizability/models/invoice.js';
import { type Title, type TitleAnswer, type TitleCall, titleModel } from '../support/linearizability/models/title.js';

type OnInvoice = Operation<InvoiceCall, InvoiceAnswer>;
type OnTitle = Operation<TitleCall, TitleAnswer>;

const BILL: Title = { version: 3, holder: 'shipper', offer: null, pledge: null };
const TITLE = titleModel(BILL, 'shipper');
const HALF = 6_000;

const reserve = (claim: string, calledAt: number, endedAt: number, answer?: 'RESERVED' | 'REFUSED'): OnInvoice => ({
  call: { kind: 'reserve', claim, basisPoints: HALF },
  ...{ calledAt, endedAt, answer: answer && { kind: answer } },
});
const cancel = (claim: string, calledAt: number, endedAt: number): OnInvoice => ({
  call: { kind: 'cancel', claim },
  ...{ calledAt, endedAt, answer: { kind: 'CANCELLED' } },
});
const live = (at: number, ...claims: string[]): OnInvoice => ({
  call: { kind: 'read' },
  ...{ calledAt: at, endedAt: at, answer: { kind: 'LIVE', claims } },
});
const step = (call: TitleCall, calledAt: number, endedAt: number, version?: number): OnTitle => ({
  ...{ call, calledAt, endedAt },
  answer: version === undefined ? undefined : { kind: 'STEP', version },
});
const offer = (to: string): TitleCall => ({ kind: 'offer-transfer', by: 'shipper', to });
const accept = (by: string): TitleCall => ({ kind: 'accept-transfer', by });

describe('the search for an order that explains a history', () => {
  const invoices: Record<string, { history: OnInvoice[]; holds: boolean }> = {
    'two claims that overlap, one of them refused': {
      history: [reserve('A', 0, 10, 'REFUSED'), reserve('B', 5, 8, 'RESERVED')],
      holds: true,
    },
    'two claims on more than the whole': {
      history: [reserve('A', 0, 10, 'RESERVED'), reserve('B', 5, 8, 'RESERVED')],
      holds: false,
    },
    'a claim that was refused before the other was asked for': {
      history: [reserve('A', 0, 4, 'REFUSED'), reserve('B', 5, 8, 'RESERVED')],
      holds: false,
    },
    'a claim that takes the place of a cancelled one while that is under way': {
      history: [reserve('A', 0, 1, 'RESERVED'), cancel('A', 2, 9), reserve('B', 3, 5, 'RESERVED')],
      holds: true,
    },
    'a claim of which nobody knows, and by which another was refused': {
      history: [reserve('A', 0, Infinity), reserve('B', 5, 8, 'REFUSED'), live(9, 'A')],
      holds: true,
    },
    'a claim of which nobody knows, and which is not there though it must have been': {
      history: [reserve('A', 0, Infinity), reserve('B', 5, 8, 'REFUSED'), live(9)],
      holds: false,
    },
    'an acknowledged claim that is gone': { history: [reserve('A', 0, 1, 'RESERVED'), live(9)], holds: false },
  };
  for (const [what, { history, holds }] of Object.entries(invoices))
    it(`${holds ? 'finds one' : 'finds none'}: ${what}`, () => {
      expect(isLinearizable(INVOICE, history)).to.equal(holds);
    });

  const titles: Record<string, { history: OnTitle[]; holds: boolean }> = {
    'a bill that is offered and taken': {
      history: [step(offer('bankA'), 0, 2, 4), step(accept('bankA'), 1, 5, 5)],
      holds: true,
    },
    'a bill that two have taken': {
      history: [step(offer('bankA'), 0, 2, 4), step(accept('bankA'), 3, 5, 5), step(accept('bankB'), 3, 5, 5)],
      holds: false,
    },
    'an offer that counted twice': {
      history: [step(offer('bankA'), 0, 2, 4), step(accept('bankA'), 3, 5, 6)],
      holds: false,
    },
    'an offer of which nobody knows, and which was taken': {
      history: [step(offer('bankB'), 0, Infinity), step(accept('bankB'), 3, 5, 5)],
      holds: true,
    },
    'a bill that was taken before it was offered': {
      history: [step(accept('bankA'), 0, 1, 5), step(offer('bankA'), 2, 3, 4)],
      holds: false,
    },
  };
  for (const [what, { history, holds }] of Object.entries(titles))
    it(`${holds ? 'finds one' : 'finds none'}: ${what}`, () => {
      expect(isLinearizable(TITLE, history)).to.equal(holds);
    });
});

import { type Problem, ProblemError, UnreachableError } from '@naru/client';
import { expect } from 'chai';
import { formatAmount } from '../src/output/amount.js';
import { toRow } from '../src/output/cells.js';
import {
  describeFailure,
  EXIT,
  exitCodeOf,
  failureAsJson,
  SignedOutError,
  UsageError,
} from '../src/output/failures.js';
import { formatAnswer } from '../src/output/printAnswer.js';
import { formatTable } from '../src/output/table.js';
import { formatTree } from '../src/output/tree.js';

const PROBLEM: Problem = {
  type: '/problems/INVALID',
  title: 'Invalid',
  status: 400,
  code: 'INVALID',
  requestId: 'r-1',
  detail: 'Two fields are wrong.',
  issues: [{ pointer: '/document/ucr', message: 'is missing' }],
};

describe('what is shown', () => {
  it('is a table whose columns are straight, also with Korean names', () => {
    const rows = [
      { name: '한빛상사', id: 'A' },
      { name: 'Hanbit', id: 'B' },
    ].map(toRow);
    expect(formatTable(rows)).to.equal('NAME      ID\n한빛상사  A\nHanbit    B');
  });

  it('leaves out the last columns if they do not fit', () => {
    expect(formatTable([toRow({ id: '12345', goods: 'shoes' })], 8)).to.equal('ID\n12345');
  });

  it('shows a row of a list by its record and its summary', () => {
    const record = { type: 'shipment', id: '01', status: 'OPEN', version: 2, author: { msp: 'A' }, content: {} };
    const summary = {
      number: null,
      amount: { currency: 'USD', amountMinor: 2_500_000 },
      parties: [{ role: 'x', name: 'Hanbit' }],
    };
    expect(Object.fromEntries(toRow({ record, summary, authentic: true }))).to.deep.equal({
      ...{
        type: 'shipment',
        id: '01',
        status: 'OPEN',
        version: '2',
        author: 'A',
        amount: '25,000.00 USD',
        parties: 'Hanbit',
      },
    });
  });

  it('has the decimals of each currency', () => {
    expect([formatAmount('KRW', 1_234_567), formatAmount('BHD', 1_500)]).to.deep.equal(['1,234,567 KRW', '1.500 BHD']);
  });

  it('says how to go on if there are more pages', () => {
    const page = { items: [{ id: 'A' }], next: '/v1/shipments?limit=1&after=A', block: 4, count: { total: 3 } };
    const shown = formatAnswer(page, { json: false, width: Infinity });
    expect(shown).to.include('3 in all.').and.to.include('--after A');
    expect(JSON.parse(formatAnswer(page, { json: true, width: 10 }))).to.deep.equal(page);
    expect(formatAnswer({ items: [], next: null }, { json: false, width: 80 })).to.equal('Nothing.');
  });

  it('is a list of fields of anything else', () => {
    expect(formatTree({ a: 1, b: { c: ['x', { d: null }] }, e: [] })).to.equal(
      'a: 1\nb:\n  c:\n    - x\n    -\n      d: none\ne: none',
    );
  });

  it('has nothing that a terminal would take for a command', () => {
    const text = 'a\u001b[2Jb\u0007';
    expect(formatTree({ text })).to.equal('text: a[2Jb');
    expect(formatTable([toRow({ text })])).to.equal('TEXT\na[2Jb');
  });
});

describe('a failure', () => {
  const problem = (status: number): ProblemError => new ProblemError('GET /', { ...PROBLEM, status });

  it('is told by the problem’s detail and a line for each pointer', () => {
    expect(describeFailure(problem(400))).to.equal(
      'Two fields are wrong.\n  /document/ucr: is missing\n(INVALID, request r-1)',
    );
    expect(failureAsJson(problem(400))).to.deep.equal(PROBLEM);
  });

  it('has an exit code by its kind', () => {
    const codes = [400, 401, 403, 404, 409, 412, 413, 429, 500, 503, 202].map((status) => exitCodeOf(problem(status)));
    expect(codes).to.deep.equal([7, 3, 4, 5, 6, 6, 7, 8, 1, 8, 9]);
    const proposed = new ProblemError('POST /', {
      ...PROBLEM,
      status: 202,
      code: 'PROPOSED',
      values: { proposal: 'p-1' },
    });
    expect(exitCodeOf(proposed)).to.equal(EXIT.PROPOSED);
    expect(describeFailure(proposed)).to.include('naru proposals get p-1');
    expect(exitCodeOf(new UnreachableError('GET /', 'http://x', 'no'))).to.equal(EXIT.UNAVAILABLE);
    expect(exitCodeOf(new UsageError('x'))).to.equal(EXIT.USAGE);
    expect(exitCodeOf(new SignedOutError('x'))).to.equal(EXIT.SIGNED_OUT);
    expect(exitCodeOf(new Error('x'))).to.equal(EXIT.FAILED);
  });
});

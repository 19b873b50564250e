import { canonicalJson, sealContent, sealDetails } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { documentView } from '../../src/documents/documentView.js';
import { Salts } from '../../src/documents/salts.js';
import { readResult, record } from '../support/records.js';

const SALT = 'ab'.repeat(32);

describe('Salts', () => {
  const salts = new Salts('a secret of this gateway');
  const link = { type: 'shipment', id: record().id } as const;

  it('are the same for the same document and version, so that a repeated request has the same bytes', () => {
    expect(salts.ofContent(link, 1)).to.match(/^[0-9a-f]{64}$/);
    expect(new Salts('a secret of this gateway').ofContent(link, 1)).to.equal(salts.ofContent(link, 1));
  });

  it('are different for everything else', () => {
    const all = [
      salts.ofContent(link, 1),
      salts.ofContent(link, 2),
      salts.ofDetails(link, 1),
      salts.ofContent({ ...link, id: record().id }, 1),
      salts.ofContent({ ...link, type: 'presentation' }, 1),
      new Salts('another secret').ofContent(link, 1),
    ];
    expect(new Set(all).size).to.equal(all.length);
  });
});

describe('documentView', () => {
  it('opens what is sealed, and has null for what this organisation does not hold', () => {
    const finding = { rule: 'D1', severity: 'BLOCK' as const, reason: 'Financed.', evidence: {} };
    const read = { ...readResult(record(), { a: 1 }), details: sealDetails({ b: 2 }, SALT) };
    const view = documentView({ ...read, findings: canonicalJson({ findings: [finding], salt: SALT }) });
    expect(view).to.deep.include({ document: { a: 1 }, details: { b: 2 }, findings: [finding] });
    expect(documentView(readResult(record()))).to.deep.include({ document: null, details: null, findings: null });
  });

  it('does not open what is not sealed', () => {
    for (const content of ['{}', 'null', sealContent({}, SALT).slice(1)])
      expect(() => documentView({ ...readResult(record()), content })).to.throw();
  });
});

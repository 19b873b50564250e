import { expect } from 'chai';
import type { ClauseCondition } from '../../../../src/domain/papers/creditClauses';
import { evaluateCondition } from '../../../../src/domain/ucp600/data/evaluateCondition';
import { buildExamination, buildPapers } from '../../../support/examination';
import { AIR } from '../isbp/isbpRows';

describe('a condition on a document', () => {
  const examination = buildExamination({
    papers: [
      ...buildPapers({
        bill: { fields: { freight: 'FREIGHT PREPAID' } },
        invoice: { fields: { creditNumber: 'lc2026001', shortForm: '' } },
      }),
      { ...AIR, dispatchDate: '2026-03-10' },
    ],
  });
  const { documents } = examination.presentation;

  // prettier-ignore
  const ROWS: readonly (readonly [kind: ClauseCondition['document'], condition: string, outcome: string])[] = [
    ['COMMERCIAL_INVOICE', 'creditNumber EQUALS $LC_NUMBER', 'MET'],
    ['PACKING_LIST', 'creditNumber EQUALS $LC_NUMBER', 'UNSTATED'],
    ['COMMERCIAL_INVOICE', 'creditNumber EQUALS LC-2026-001', 'MET'],
    ['COMMERCIAL_INVOICE', 'creditNumber EQUALS LC2026002', 'NOT_MET'],
    ['COMMERCIAL_INVOICE', 'creditNumber EXISTS', 'MET'],
    ['PACKING_LIST', 'creditNumber EXISTS', 'UNSTATED'],
    ['COMMERCIAL_INVOICE', 'shortForm EXISTS', 'UNSTATED'],
    ['BILL_OF_LADING', 'placeOfReceipt EXISTS', 'NOT_MET'],
    ['COMMERCIAL_INVOICE', 'shortForm NEGATION', 'MET'],
    ['PACKING_LIST', 'shortForm NEGATION', 'UNSTATED'],
    ['COMMERCIAL_INVOICE', 'creditNumber NEGATION', 'NOT_MET'],
    ['BILL_OF_LADING', 'freight NEGATION COLLECT', 'MET'],
    ['BILL_OF_LADING', 'freight NEGATION PREPAID', 'NOT_MET'],
    ['BILL_OF_LADING', 'freight CONTAINS PREPAID', 'MET'],
    ['BILL_OF_LADING', 'freight CONTAINS COLLECT', 'NOT_MET'],
    ['BILL_OF_LADING', 'isToOrder EQUALS true', 'MET'],
    ['BILL_OF_LADING', 'isCharterParty NEGATION', 'MET'],
    ['BILL_OF_LADING', 'notifyParty CONTAINS $LC_APPLICANT', 'MET'],
    ['BILL_OF_LADING', 'notifyParty CONTAINS $LC_BENEFICIARY', 'NOT_MET'],
    ['BILL_OF_LADING', 'shipmentDate LTE $LC_LATEST_SHIPMENT', 'MET'],
    ['BILL_OF_LADING', 'shipmentDate LTE 2026-03-10', 'MET'],
    ['BILL_OF_LADING', 'shipmentDate LTE 2026-03-09', 'NOT_MET'],
    ['BILL_OF_LADING', 'shipmentDate GTE 2026-03-10', 'MET'],
    ['BILL_OF_LADING', 'shipmentDate GTE 2026-03-11', 'NOT_MET'],
    ['AIR_WAYBILL', 'shipmentDate GTE 2026-03-10', 'MET'],
    ['AIR_WAYBILL', 'shipmentDate GTE 2026-03-11', 'NOT_MET'],
    ['COMMERCIAL_INVOICE', 'amount LTE $LC_AMOUNT', 'MET'],
    ['COMMERCIAL_INVOICE', 'amount LTE 99999.99', 'NOT_MET'],
    ['COMMERCIAL_INVOICE', 'amount GTE 100000.00', 'MET'],
    ['COMMERCIAL_INVOICE', 'amount GTE 100000.01', 'NOT_MET'],
    ['PACKING_LIST', 'grossMassKg LTE 12000', 'MET'],
    ['PACKING_LIST', 'packages GTE 401', 'NOT_MET'],
    ['BILL_OF_LADING', 'vesselName LTE 5', 'UNSTATED'],
    ['BILL_OF_LADING', 'vesselName EQUALS $LC_UNHEARDOF', 'UNSTATED'],
  ];

  for (const [kind, condition, outcome] of ROWS) {
    it(`${kind}: ${condition}: ${outcome}`, () => {
      const [field = '', operator, ...value] = condition.split(' ');
      const document = documents.find((each) => each.kind === kind);
      if (document === undefined || !isOperator(operator))
        throw new Error('A row has an unknown document or operator.');
      const asked = { document: kind, field, operator, ...(value.length > 0 && { value: value.join(' ') }) };
      expect(evaluateCondition(asked, document, examination.credit)).to.equal(outcome);
    });
  }

  const OPERATORS = ['EXISTS', 'EQUALS', 'CONTAINS', 'LTE', 'GTE', 'NEGATION'];
  function isOperator(text: string | undefined): text is ClauseCondition['operator'] {
    return OPERATORS.includes(text ?? '');
  }
});

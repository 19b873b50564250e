import { expect } from 'chai';
import fc from 'fast-check';
import { CreditTerms } from '../../../src/domain/papers/creditTerms';
import { Presentation } from '../../../src/domain/papers/presentedDocuments';
import { examine } from '../../../src/domain/ucp600/examine';
import type { Examination, RuleResult, Verdict } from '../../../src/domain/ucp600/examination/examination';
import { AIR, beside, bill, carriage, goods, invoice, MULTIMODAL, origin, untyped, WAYBILL } from './isbp/isbpRows';
import { buildExamination, type Case } from '../../support/examination';

/*
 * Removing information never turns a doubt or a discrepancy into a compliance. A paper that is silent can be in order,
 * though: it then says nothing that could be wrong. Such statements are no information that an examiner lacks.
 */

const RUNS = Number(process.env.NARU_REMOVALS ?? '300');
const SEED = 19;

/** What is wrong only if a document says it: notations, clauses, and data that need not be in this document (14(d)). */
const SAID = new Set([
  'defectClauses',
  'isOnDeck',
  'isTranshipped',
  'isVesselIntended',
  'isPortOfLoadingIntended',
  'isPortOfDischargeIntended',
  'isCharterParty',
  'preCarriageBy',
  'flightDate',
  'amountInWords',
  'fields',
  'goodsDescription',
  'items',
  'grossMassKg',
  'netMassKg',
  'packages',
  'containerNumbers',
  'sealNumbers',
  'marks',
  'orderParty',
  'onBoardNotation',
  'dispatchDate',
  'effectiveFrom',
  'grossAmount',
  'country',
  'addressLines',
  'notifyParty',
  'drawer',
  'exporter',
  'consignee',
  'shipper',
]);
/** What decides which documents are examined: without it the credit asks for something else. */
// prettier-ignore
const ASKED = new Set([
  'documentsRequired', 'drafts', 'latestShipmentDate', 'shipmentPeriod', 'tolerance', 'presentationPeriodText', 'presentationPeriodDays', 'additionalAmounts', 'additionalConditions', 'goods', 'unLocode', 'portOfLoading', 'portOfDischarge', 'placeOfReceipt', 'placeOfDelivery', 'partialShipments', 'transhipment', 'applicant', 'beneficiary',
]);

/** Presentations with something wrong, doubtful or right in each chapter. Lists and invoices need no date (ISBP 745 A11). */
const CASES: readonly Case[] = [
  {},
  bill({ onBoardNotation: { date: '2026-03-25' } }),
  bill({ signedAs: 'OTHER', portOfLoading: { name: 'INCHEON' } }),
  bill({ originalsPresented: 2, isSigned: false }),
  invoice({ buyer: { name: 'SUEDWIND AG' }, incoterm: 'FOB BUSAN' }),
  invoice({ seller: { name: 'HANBIT FOOTWEAR' } }),
  goods('STEEL SINKS MODEL SK-40', 'STEEL SINKS MODEL SK-90'),
  origin({ isSigned: false, countryOfOrigin: 'CN' }),
  carriage({ ...AIR, issueDate: '2026-03-21', signedAs: 'MASTER' }),
  carriage({ ...MULTIMODAL, dispatchDate: '2026-03-21' }),
  carriage({ ...WAYBILL, form: 'RECEIVED_FOR_SHIPMENT' }),
  beside({
    kind: 'DRAFT',
    amount: { currency: 'USD', amountMinor: 1 },
    tenor: 'AT SIGHT',
    drawee: 'NORDLICHT HANDELS GMBH',
  }),
  beside(untyped('BENEFICIARY CERTIFICATE', { creditNumber: 'LC2062001' }, { isSigned: false })),
];

type Path = readonly (string | number)[];

const toList = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);

/** The places of a document at which something can be removed. */
function listPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] =
    toList(value)?.map((item, index) => [index, item] as const) ?? Object.entries(value);
  return entries.flatMap(([key, item]) =>
    SAID.has(String(key)) || ASKED.has(String(key)) ? [] : [[...path, key], ...listPaths(item, [...path, key])],
  );
}

/** A copy without what stands at a place. */
function remove(value: unknown, [key, ...rest]: Path): unknown {
  const list = toList(value);
  if (list !== undefined)
    return rest.length === 0
      ? list.filter((_, index) => index !== key)
      : list.map((item, index) => (index === key ? remove(item, rest) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
      if (name !== key) return [[name, item] as const];
      return rest.length === 0 ? [] : [[name, remove(item, rest)] as const];
    }),
  );
}

/** The examination without what stands at some places; undefined if it is then no presentation under a credit. */
function without({ credit, presentation, context }: Examination, paths: readonly Path[]): Examination | undefined {
  const removeFrom = (root: 'credit' | 'presentation', value: unknown): unknown =>
    paths
      .filter(([first]) => first === root)
      .map(([, ...rest]) => rest)
      .reduce(remove, value);
  const terms = CreditTerms.safeParse(removeFrom('credit', credit));
  const presented = Presentation.safeParse(removeFrom('presentation', presentation));
  return terms.success && presented.success ? { credit: terms.data, presentation: presented.data, context } : undefined;
}

const countOf = (results: readonly RuleResult[], verdict: Verdict): number =>
  results.filter((result) => result.verdict === verdict).length;
const isInOrder = (results: readonly RuleResult[]): boolean =>
  countOf(results, 'DISCREPANT') + countOf(results, 'NEEDS_A_PERSON') === 0;

const examinations = CASES.map((given) => {
  const examination = buildExamination(given);
  const { credit, presentation } = examination;
  return { examination, isOk: isInOrder(examine(examination)), paths: listPaths({ credit, presentation }) };
});

const removal = fc
  .constantFrom(...examinations)
  .chain((each) => fc.subarray(each.paths, { minLength: 1, maxLength: 4 }).map((paths) => ({ ...each, paths })));

describe('information that is removed', () => {
  it('never turns a discrepancy or a doubt into a compliance', () => {
    fc.assert(
      fc.property(removal, ({ examination, isOk, paths }) => {
        // The last place first, so that earlier removals do not move later ones.
        const less = without(examination, [...paths].reverse());
        if (less === undefined || isOk) return;
        expect(isInOrder(examine(less)), JSON.stringify(paths)).to.equal(false);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('includes presentations that comply, and others that do not', () => {
    expect(new Set(examinations.map(({ isOk }) => isOk))).to.deep.equal(new Set([true, false]));
  });
});

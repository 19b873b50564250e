import type { Issue } from '../errors';
import type { Invariant } from './invariant';
import type { LenientDocument } from './lenientDocument';

function findSeaWaybillToOrder({ transportDocumentTypeCode, isToOrder }: LenientDocument): Issue[] {
  if (transportDocumentTypeCode !== 'SWB' || isToOrder !== true) return [];
  return [{ pointer: '/isToOrder', message: 'is true on a sea waybill, which is never to order' }];
}

function findSecondElectronicOriginal(document: LenientDocument): Issue[] {
  const { isElectronic, numberOfOriginalsWithCharges = 0, numberOfOriginalsWithoutCharges = 0 } = document;
  if (isElectronic !== true || numberOfOriginalsWithCharges + numberOfOriginalsWithoutCharges <= 1) return [];
  const name = numberOfOriginalsWithCharges > 0 ? 'numberOfOriginalsWithCharges' : 'numberOfOriginalsWithoutCharges';
  return [{ pointer: `/${name}`, message: 'makes more than one original of an electronic document' }];
}

function findCountsAboveZero(counts: Readonly<Record<string, number | undefined>>, message: string): Issue[] {
  return Object.entries(counts).flatMap(([name, count = 0]) => (count > 0 ? [{ pointer: `/${name}`, message }] : []));
}

function findSeaWaybillOriginals(document: LenientDocument): Issue[] {
  const { transportDocumentTypeCode, numberOfOriginalsWithCharges, numberOfOriginalsWithoutCharges } = document;
  if (transportDocumentTypeCode !== 'SWB') return [];
  const counts = { numberOfOriginalsWithCharges, numberOfOriginalsWithoutCharges };
  return findCountsAboveZero(counts, 'is above 0 on a sea waybill, which has no originals');
}

function findElectronicCopies(document: LenientDocument): Issue[] {
  const { isElectronic, transportDocumentTypeCode, numberOfCopiesWithCharges, numberOfCopiesWithoutCharges } = document;
  if (isElectronic !== true || transportDocumentTypeCode !== 'BOL') return [];
  const counts = { numberOfCopiesWithCharges, numberOfCopiesWithoutCharges };
  return findCountsAboveZero(counts, 'is above 0 on an electronic bill, which has no copies');
}

/** The severity of each code of feedback. */
const SEVERITIES: ReadonlyMap<string | undefined, string> = new Map([
  ['INFORMATIONAL_MESSAGE', 'INFO'],
  ['PROPERTY_WILL_BE_IGNORED', 'WARN'],
  ['PROPERTY_VALUE_MUST_CHANGE', 'ERROR'],
  ['PROPERTY_VALUE_HAS_BEEN_CHANGED', 'WARN'],
  ['PROPERTY_VALUE_MAY_CHANGE', 'WARN'],
  ['PROPERTY_HAS_BEEN_DELETED', 'WARN'],
]);

function findFeedbackOfOtherSeverity({ feedbacks = [] }: LenientDocument): Issue[] {
  return feedbacks.flatMap((feedback, index) => {
    const severity = SEVERITIES.get(feedback?.code);
    if (severity === undefined || feedback?.severity === undefined || feedback.severity === severity) return [];
    return [{ pointer: `/feedbacks/${index}/severity`, message: `is not ${severity}, the severity of this code` }];
  });
}

/** What kind of document it is, and how many there are of it. */
export const FORM_INVARIANTS: readonly Invariant[] = [
  {
    source: 'TransportDocument.isToOrder',
    sentence: "`isToOrder` must be `false` if `transportDocumentTypeCode='SWB'`",
    find: findSeaWaybillToOrder,
  },
  {
    source: 'TransportDocument.numberOfOriginalsWithCharges',
    sentence: 'If `isElectronic`, numberOfOriginalsWithoutCharges + numberOfOriginalsWithCharges must be ≤ 1',
    find: findSecondElectronicOriginal,
  },
  {
    source: 'TransportDocument.numberOfOriginalsWithoutCharges',
    sentence: 'Only applicable if transportDocumentType = BOL',
    find: findSeaWaybillOriginals,
  },
  {
    source: 'TransportDocument.numberOfCopiesWithCharges',
    sentence: 'BOL, electronic: not applicable, there are no copies',
    find: findElectronicCopies,
  },
  {
    source: 'Feedback.code',
    sentence: 'Each code has its severity: INFO, WARN or ERROR',
    find: findFeedbackOfOtherSeverity,
  },
];

import type { PresentedDocument } from '../../papers/presentedDocuments';
import { fold } from '../compare/foldings';
import type { CalendarDate } from '../../primitives';
import { readDateInWords } from '../examination/readTexts';
import { readStated } from '../data/statedFields';
import { callsFor } from '../data/calledFor';
import { complies, discrepant, type Judgement, needsAPerson } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { findLatestShipment } from '../examination/shipmentDates';
import { findTransportDocuments } from '../transport/transportDocuments';

const BEFORE_SHIPMENT =
  /\bPRE\s*-?\s*(?:SHIPMENT|LOADING)\b|\b(?:BEFORE|PRIOR\s+TO)\s+(?:THE\s+)?(?:SHIPMENT|LOADING|DISPATCH)\b/u;

const isBefore = (dates: readonly (CalendarDate | undefined)[], shippedOn: CalendarDate | undefined): boolean =>
  shippedOn !== undefined && dates.some((date) => date !== undefined && date <= shippedOn);

/**
 * Judges a document that is to evidence an event before shipment, such as a pre-shipment inspection: its title, its content
 * or its date says so. An inspection certificate that is not asked for as one can be dated later.
 * Source: ISBP 745 para. A12, general knowledge.
 */
export function judgePreShipment(document: PresentedDocument, name: string, examination: Examination): Judgement[] {
  const clause = examination.credit.documentsRequired.find(
    (each) => BEFORE_SHIPMENT.test(fold(each.text)) && callsFor(each, document),
  );
  if (clause === undefined) return [];
  const shippedOn = findLatestShipment(findTransportDocuments(examination));
  const { issueDate, title = '' } = document;
  const inspectedOn = readDateInWords(readStated(document, 'inspectionDate') ?? '');
  const statement = readStated(document, 'statement');
  const compared = { clause: clause.text, issueDate, inspectedOn, shippedOn };
  if (inspectedOn !== undefined && shippedOn !== undefined && inspectedOn > shippedOn)
    return [
      discrepant(
        `${name}: INSPECTED ${inspectedOn}, AFTER SHIPMENT ${shippedOn}`,
        'Have the goods inspected before shipment.',
        compared,
      ),
    ];
  return isBefore([inspectedOn, issueDate], shippedOn) || BEFORE_SHIPMENT.test(fold(`${title} ${statement ?? ''}`))
    ? [complies(`${name} EVIDENCES AN EVENT BEFORE SHIPMENT`, compared)]
    : [needsAPerson(`${name}: WHETHER THE INSPECTION WAS BEFORE SHIPMENT IS TO BE ASCERTAINED`, compared)];
}

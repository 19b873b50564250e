import { quoteMoney } from '../amountAndQuantity/amounts';
import { nameDocument } from '../examination/examinedDocuments';
import {
  type Compared,
  complies,
  defineRule,
  discrepant,
  type Judgement,
  needsAPerson,
  notApplicable,
} from '../examination/judgement';
import type { DocumentKind } from '../../papers/documentKind';
import type { CreditTerms } from '../../papers/creditTerms';
import type { Likeness } from '../compare/words';
import { compareShipments, findLatestShipment } from '../examination/shipmentDates';
import type { Examination } from '../examination/examination';
import { findTransportDocuments, type TransportDocument } from './transportDocuments';

/**
 * U15: partial drawings and shipments are allowed unless the credit prohibits them. Bills that commence on the same vessel
 * and for the same journey to the same destination are one shipment, even with different dates or ports of loading, and the
 * latest date counts. On different vessels they are a partial shipment, even on the same day.
 * Source: UCP 600 art. 31(a), (b).
 */
export const partialShipment = defineRule('U15', 'UCP 600 art. 31(a)(b)', (examination) => {
  const { credit, context } = examination;
  const documents = findTransportDocuments(examination);
  const likeness = compareCalledFor(examination, documents);
  const drawnMinor = context.drawnMinor ?? 0;
  const compared = {
    partialShipments: credit.partialShipments,
    bills: documents.map(nameDocument).join(', ') || undefined,
    isOneShipment: likeness === 'SAME',
    latestShipment: findLatestShipment(documents),
    drawnBefore: quoteMoney({ currency: credit.amount.currency, amountMinor: drawnMinor }),
  };
  if (drawnMinor > 0 || likeness !== 'SAME')
    return [judgePartial({ allowance: credit.partialShipments, likeness, isDrawn: drawnMinor > 0 }, compared)];
  return documents.length > 1
    ? [
        complies(
          `${documents.length} BILLS OF ONE VOYAGE ARE ONE SHIPMENT: LATEST DATE ${compared.latestShipment ?? ''}`,
          compared,
        ),
      ]
    : [notApplicable('NO PARTIAL SHIPMENT OR DRAWING', compared)];
});

/** Documents of two modes are two shipments, unless each is called for by a clause of its own: then they may be legs of one. */
function compareCalledFor({ credit }: Examination, documents: readonly TransportDocument[]): Likeness {
  const kinds = new Set<DocumentKind>(documents.map(({ kind }) => kind));
  const areCalledApart = [...kinds].every((kind) =>
    credit.documentsRequired.some(
      (clause) => clause.kind === kind && !(clause.alternatives ?? []).some((other) => kinds.has(other)),
    ),
  );
  const likeness = compareShipments(documents);
  return kinds.size > 1 && areCalledApart && likeness === 'DIFFERENT' ? 'UNSURE' : likeness;
}

interface PartialShipment {
  readonly allowance: CreditTerms['partialShipments'];
  readonly likeness: Likeness;
  readonly isDrawn: boolean;
}

function judgePartial({ allowance, likeness, isDrawn }: PartialShipment, compared: Compared): Judgement {
  if (allowance === 'ALLOWED') return complies('PARTIAL SHIPMENT, WHICH IS ALLOWED', compared);
  if (allowance === 'CONDITIONAL')
    return needsAPerson('PARTIAL SHIPMENT, WHICH THE CREDIT ALLOWS UNDER CONDITIONS', compared);
  if (likeness === 'UNSURE' && !isDrawn)
    return needsAPerson('WHETHER SEVERAL TRANSPORT DOCUMENTS ARE ONE SHIPMENT IS TO BE ASCERTAINED', compared);
  const what =
    likeness === 'DIFFERENT' ? 'BILLS OF DIFFERENT VESSELS, VOYAGES OR DESTINATIONS' : 'A DRAWING WAS MADE BEFORE';
  return discrepant(
    `PARTIAL SHIPMENT, WHICH THE CREDIT PROHIBITS: ${what}`,
    'Ship everything on one vessel and voyage, or have the credit amended.',
    compared,
  );
}

import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { CreditParty } from '../../papers/creditTerms';
import { compareParties } from '../compare/compareParties';
import { hasAllWords, readWords } from '../compare/words';
import { findDocuments, nameDocument } from '../examination/examinedDocuments';
import {
  complies,
  defineRule,
  discrepant,
  type Judgement,
  needsAPerson,
  notApplicable,
  orElse,
  quote,
} from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { findPresentationDate } from '../time/presentationDate';

/**
 * U20: a document may be dated before the credit, but not after its presentation (14(i)). Addresses of beneficiary and
 * applicant may differ within the same country, but the applicant as consignee or notify party has the address of the
 * credit (14(j)). The shipper may be any party (14(k)). Source: UCP 600 art. 14(i), (j), (k), general knowledge.
 */
export const datesAndAddresses = defineRule('U20', 'UCP 600 art. 14(i)(j)(k)', (examination) =>
  orElse(
    [
      ...judgeDates(examination),
      ...judgeCountries(examination),
      ...judgeNoticeAddresses(examination),
      ...judgeShippers(examination),
    ],
    notApplicable('NO DOCUMENT STATES A DATE OR A PARTY OF THE CREDIT'),
  ),
);

function listDates(document: PresentedDocument): string[] {
  const notation = document.kind === 'BILL_OF_LADING' ? document.onBoardNotation?.date : undefined;
  return [document.issueDate, notation].filter((date) => date !== undefined);
}

function judgeDates({ presentation }: Examination): Judgement[] {
  const presentedOn = findPresentationDate(presentation);
  return presentation.documents.flatMap((document) => {
    const latest = listDates(document).sort().at(-1);
    if (latest === undefined) return [];
    const name = nameDocument(document);
    const compared = { document: name, date: latest, presentedOn };
    return latest <= presentedOn
      ? [complies(`${name} DATED ${latest}, NOT AFTER PRESENTATION`, compared)]
      : [
          discrepant(
            `${name} DATED ${latest}, LATER THAN PRESENTATION ${presentedOn}`,
            'Present documents dated no later than their presentation.',
            compared,
          ),
        ];
  });
}

/** The parties that a document names, except those of the transport. */
function listParties(document: PresentedDocument): CreditParty[] {
  const own = document.kind === 'COMMERCIAL_INVOICE' ? [document.seller, document.buyer] : [];
  const others = document.kind === 'CERTIFICATE_OF_ORIGIN' ? [document.exporter, document.consignee] : [];
  return [...own, ...others, document.issuer].filter((party) => party !== undefined);
}

/** Beneficiary and applicant must not have another country than in the credit. */
function judgeCountries({ credit, presentation }: Examination): Judgement[] {
  return presentation.documents.flatMap((document) =>
    listParties(document).flatMap((party) => {
      const asked = [credit.beneficiary, credit.applicant].find((each) => compareParties(each, party) === 'SAME');
      if (asked?.country === undefined || party.country === undefined || party.country === asked.country) return [];
      return [
        discrepant(
          `${nameDocument(document)}: ADDRESS OF ${quote(party.name)} IN ${party.country}, CREDIT ${asked.country}`,
          'State an address in the country that the credit states.',
          { document: nameDocument(document), party: party.name, credit: asked.country, stated: party.country },
        ),
      ];
    }),
  );
}

/** The applicant as consignee or notify party has the address of the credit. */
function judgeNoticeAddresses(examination: Examination): Judgement[] {
  const { applicant } = examination.credit;
  return findDocuments(examination, 'BILL_OF_LADING').flatMap((bill) =>
    [bill.consignee, bill.notifyParty]
      .filter((party) => party !== undefined)
      .filter((party) => compareParties(party, applicant) === 'SAME')
      .map((party) => judgeAddress(nameDocument(bill), party, applicant)),
  );
}

const readAddressWords = ({ addressLines }: CreditParty): string[] => readWords(addressLines.join(' '));

function judgeAddress(name: string, stated: CreditParty, asked: CreditParty): Judgement {
  const [own, credit] = [readAddressWords(stated), readAddressWords(asked)];
  const compared = { document: name, credit: asked.addressLines.join(', '), stated: stated.addressLines.join(', ') };
  if (credit.length === 0) return notApplicable('THE CREDIT STATES NO ADDRESS OF THE APPLICANT', compared);
  if (own.join(' ') === credit.join(' '))
    return complies(`${name} STATES THE APPLICANT WITH THE ADDRESS OF THE CREDIT`, compared);
  if (hasAllWords(own, credit) || hasAllWords(credit, own))
    return needsAPerson(
      `${name}: ADDRESS OF THE APPLICANT IN PART AS IN THE CREDIT: ${quote(compared.stated)}`,
      compared,
    );
  return discrepant(
    `${name}: ADDRESS OF THE APPLICANT AS CONSIGNEE OR NOTIFY PARTY NOT AS IN THE CREDIT: ${quote(compared.stated)}`,
    'State the address of the applicant as the credit does.',
    compared,
  );
}

function judgeShippers(examination: Examination): Judgement[] {
  const { beneficiary } = examination.credit;
  return findDocuments(examination, 'BILL_OF_LADING').flatMap(({ shipper }) =>
    shipper === undefined || compareParties(shipper, beneficiary) === 'SAME'
      ? []
      : [
          complies(`SHIPPER ${quote(shipper.name)} NEED NOT BE THE BENEFICIARY`, {
            shipper: shipper.name,
            beneficiary: beneficiary.name,
          }),
        ],
  );
}

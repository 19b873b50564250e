import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { CreditParty } from '../../papers/creditTerms';
import { sameParty } from '../compare/sameParty';
import { hasWordsOf, wordsOf } from '../compare/words';
import { nameOf, ofKind } from '../documents';
import { atLeast, complies, discrepant, type Finding, needsAPerson, notApplicable, ruleOf, shown } from '../finding';
import type { Examination } from '../rule';
import { presentationDateOf } from '../time/presentationDate';

/**
 * U20: a document may be dated before the credit, and not after its presentation (14(i)); addresses of beneficiary and
 * applicant may differ in the same country, but the applicant's as consignee or notify party is as in the credit (14(j));
 * the shipper may be any party (14(k)). Source: UCP 600 art. 14(i), (j), (k), general knowledge.
 */
export const datesAndAddresses = ruleOf('U20', 'UCP 600 art. 14(i)(j)(k)', (examination) =>
  atLeast(
    [
      ...dateFindings(examination),
      ...countryFindings(examination),
      ...noticeAddressFindings(examination),
      ...shipperFindings(examination),
    ],
    notApplicable('NO DOCUMENT STATES A DATE OR A PARTY OF THE CREDIT'),
  ),
);

function datesOf(document: PresentedDocument): string[] {
  const notation = document.kind === 'BILL_OF_LADING' ? document.onBoardNotation?.date : undefined;
  return [document.issueDate, notation].filter((date) => date !== undefined);
}

function dateFindings({ presentation }: Examination): Finding[] {
  const presentedOn = presentationDateOf(presentation);
  return presentation.documents.flatMap((document) => {
    const latest = datesOf(document).sort().at(-1);
    if (latest === undefined) return [];
    const name = nameOf(document);
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

/** The parties that a document names beside those of its transport. */
function partiesOf(document: PresentedDocument): CreditParty[] {
  const own = document.kind === 'COMMERCIAL_INVOICE' ? [document.seller, document.buyer] : [];
  const others = document.kind === 'CERTIFICATE_OF_ORIGIN' ? [document.exporter, document.consignee] : [];
  return [...own, ...others, document.issuer].filter((party) => party !== undefined);
}

/** Where beneficiary or applicant stands with another country than the credit's. */
function countryFindings({ credit, presentation }: Examination): Finding[] {
  return presentation.documents.flatMap((document) =>
    partiesOf(document).flatMap((party) => {
      const asked = [credit.beneficiary, credit.applicant].find((each) => sameParty(each, party) === 'SAME');
      if (asked?.country === undefined || party.country === undefined || party.country === asked.country) return [];
      return [
        discrepant(
          `${nameOf(document)}: ADDRESS OF ${shown(party.name)} IN ${party.country}, CREDIT ${asked.country}`,
          'State an address in the country that the credit states.',
          { document: nameOf(document), party: party.name, credit: asked.country, stated: party.country },
        ),
      ];
    }),
  );
}

/** The applicant as consignee or notify party stands with the address of the credit. */
function noticeAddressFindings(examination: Examination): Finding[] {
  const { applicant } = examination.credit;
  return ofKind(examination, 'BILL_OF_LADING').flatMap((bill) =>
    [bill.consignee, bill.notifyParty]
      .filter((party) => party !== undefined)
      .filter((party) => sameParty(party, applicant) === 'SAME')
      .map((party) => addressFinding(nameOf(bill), party, applicant)),
  );
}

const addressOf = ({ addressLines }: CreditParty): string[] => wordsOf(addressLines.join(' '));

function addressFinding(name: string, stated: CreditParty, asked: CreditParty): Finding {
  const [own, credit] = [addressOf(stated), addressOf(asked)];
  const compared = { document: name, credit: asked.addressLines.join(', '), stated: stated.addressLines.join(', ') };
  if (credit.length === 0) return notApplicable('THE CREDIT STATES NO ADDRESS OF THE APPLICANT', compared);
  if (own.join(' ') === credit.join(' '))
    return complies(`${name} STATES THE APPLICANT WITH THE ADDRESS OF THE CREDIT`, compared);
  if (hasWordsOf(own, credit) || hasWordsOf(credit, own))
    return needsAPerson(
      `${name}: ADDRESS OF THE APPLICANT IN PART AS IN THE CREDIT: ${shown(compared.stated)}`,
      compared,
    );
  return discrepant(
    `${name}: ADDRESS OF THE APPLICANT AS CONSIGNEE OR NOTIFY PARTY NOT AS IN THE CREDIT: ${shown(compared.stated)}`,
    'State the address of the applicant as the credit does.',
    compared,
  );
}

function shipperFindings(examination: Examination): Finding[] {
  const { beneficiary } = examination.credit;
  return ofKind(examination, 'BILL_OF_LADING').flatMap(({ shipper }) =>
    shipper === undefined || sameParty(shipper, beneficiary) === 'SAME'
      ? []
      : [
          complies(`SHIPPER ${shown(shipper.name)} NEED NOT BE THE BENEFICIARY`, {
            shipper: shipper.name,
            beneficiary: beneficiary.name,
          }),
        ],
  );
}

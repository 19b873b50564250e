import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { PresentedParty } from '../../papers/presented/common';
import { compareParties } from '../compare/compareParties';
import { compareAddresses } from '../compare/compareAddresses';
import { fold } from '../compare/foldings';
import { readWords } from '../compare/words';
import { readPartyCountry } from '../compare/places/readCountry';
import { nameDocument } from '../examination/examinedDocuments';
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
import { findTransportDocuments } from '../transport/transportDocuments';
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
  const notation = 'onBoardNotation' in document ? document.onBoardNotation?.date : undefined;
  const dispatch = 'dispatchDate' in document ? document.dispatchDate : undefined;
  return [document.issueDate, notation, dispatch].filter((date) => date !== undefined);
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
function listParties(document: PresentedDocument): PresentedParty[] {
  const own = document.kind === 'COMMERCIAL_INVOICE' ? [document.seller, document.buyer] : [];
  const others = document.kind === 'CERTIFICATE_OF_ORIGIN' ? [document.exporter, document.consignee] : [];
  return [...own, ...others, document.issuer].filter((party) => party !== undefined);
}

/** Beneficiary and applicant must not have another country than in the credit. */
function judgeCountries({ credit, presentation }: Examination): Judgement[] {
  return presentation.documents.flatMap((document) =>
    listParties(document).flatMap((party) => {
      const asked = [credit.beneficiary, credit.applicant].find((each) => compareParties(each, party) === 'SAME');
      return asked === undefined ? [] : judgeCountry(nameDocument(document), party, asked);
    }),
  );
}

function judgeCountry(document: string, party: PresentedParty, asked: PresentedParty): Judgement[] {
  const [country, stated] = [readPartyCountry(asked), readPartyCountry(party)];
  const compared = { document, party: party.name, credit: country, stated };
  if (country === stated && country !== undefined) return [];
  if (country !== undefined && stated !== undefined)
    return [
      discrepant(
        `${document}: ADDRESS OF ${quote(party.name)} IN ${stated}, CREDIT ${country}`,
        'State an address in the country that the credit states.',
        compared,
      ),
    ];
  const areStated = party.addressLines.length > 0 && asked.addressLines.length > 0;
  return areStated && !shareTown(party.addressLines, asked.addressLines)
    ? [
        needsAPerson(
          `${document}: WHETHER THE ADDRESS OF ${quote(party.name)} IS IN THE COUNTRY OF THE CREDIT IS TO BE ASCERTAINED: ${quote(party.addressLines.join(', '))}`,
          compared,
        ),
      ]
    : [];
}

const WORD = /^\p{L}{4,}$/u;

/** Whether two addresses end with a word in common, which is then that of a town. */
function shareTown(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a, b].map((lines) => readWords(fold(lines.at(-1) ?? '')).filter((word) => WORD.test(word)));
  return (one ?? []).some((word) => other?.includes(word));
}

/** The applicant as consignee or notify party has the address of the credit. */
function judgeNoticeAddresses(examination: Examination): Judgement[] {
  const { applicant } = examination.credit;
  return findTransportDocuments(examination).flatMap((document) =>
    [document.consignee, document.orderParty, document.notifyParty]
      .filter((party) => party !== undefined)
      .filter((party) => compareParties(party, applicant) === 'SAME')
      .map((party) => judgeAddress(nameDocument(document), party, applicant)),
  );
}

function judgeAddress(name: string, stated: PresentedParty, asked: PresentedParty): Judgement {
  const compared = { document: name, credit: asked.addressLines.join(', '), stated: stated.addressLines.join(', ') };
  if (asked.addressLines.length === 0) return notApplicable('THE CREDIT STATES NO ADDRESS OF THE APPLICANT', compared);
  const likeness = compareAddresses(stated.addressLines, asked.addressLines);
  const isOtherCountry = areOther(readPartyCountry(stated), readPartyCountry(asked));
  if (likeness === 'SAME' && !isOtherCountry)
    return complies(`${name} STATES THE APPLICANT WITH THE ADDRESS OF THE CREDIT`, compared);
  if (likeness === 'UNSURE' && !isOtherCountry)
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

const areOther = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

function judgeShippers(examination: Examination): Judgement[] {
  const { beneficiary } = examination.credit;
  return findTransportDocuments(examination).flatMap(({ shipper }) =>
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

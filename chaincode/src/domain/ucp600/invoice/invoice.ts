import type { PresentedInvoice } from '../../papers/presentedDocuments';
import type { CreditParty } from '../../papers/creditTerms';
import { correspondingGoods, goodsWordsOf } from '../compare/sameGoods';
import { sameParty } from '../compare/sameParty';
import { wordsOf } from '../compare/words';
import { nameOf, ofKind } from '../documents';
import { atLeast, complies, discrepant, type Finding, needsAPerson, notApplicable, ruleOf, shown } from '../finding';
import type { Examination } from '../rule';

/**
 * U10: a commercial invoice appears to be issued by the beneficiary, is made out in the name of the applicant, is in the
 * currency of the credit, and describes the goods as the credit does. It need not be signed. Source: UCP 600 art. 18(a),
 * (c). Whether words that the invoice lacks matter is left to a person.
 */
export const invoice = ruleOf('U10', 'UCP 600 art. 18(a)(c)', (examination) => {
  const invoices = ofKind(examination, 'COMMERCIAL_INVOICE');
  return atLeast(
    invoices.flatMap((each) => invoiceFindings(each, examination)),
    notApplicable('NO COMMERCIAL INVOICE IS PRESENTED'),
  );
});

function invoiceFindings(each: PresentedInvoice, { credit, context }: Examination): Finding[] {
  const { seller, issuer, buyer } = each;
  const isTransferred = context.transferredFrom !== undefined;
  return [
    partyFinding(each, { what: 'ISSUED BY', role: 'BENEFICIARY', asked: credit.beneficiary, stated: issuer ?? seller }),
    partyFinding(each, {
      what: 'MADE OUT TO',
      role: 'APPLICANT',
      asked: credit.applicant,
      stated: buyer,
      isTransferred,
    }),
    currencyFinding(each, credit.amount.currency),
    goodsFinding(each, credit.goods.description.join(' ')),
    ...tradeTermFindings(each, credit.goods.incoterm),
  ];
}

interface PartyCheck {
  readonly what: string;
  readonly role: string;
  readonly asked: CreditParty;
  readonly stated: CreditParty;
  /** In a transferred credit the first beneficiary's name may stand for the applicant's (UCP 600 art. 38(g)). */
  readonly isTransferred?: boolean;
}

function partyFinding(each: PresentedInvoice, { what, role, asked, stated, isTransferred }: PartyCheck): Finding {
  const name = nameOf(each);
  const compared = { document: name, credit: asked.name, stated: stated.name };
  const likeness = sameParty(asked, stated);
  if (likeness === 'SAME') return complies(`${name} IS ${what} THE ${role}`, compared);
  const sentence = `${name} ${what} ${shown(stated.name)}, ${role} IS ${shown(asked.name)}`;
  if (likeness === 'UNSURE' || isTransferred === true) return needsAPerson(sentence, compared);
  return discrepant(sentence, `Name the ${role.toLowerCase()} on the invoice as the credit does.`, compared);
}

function currencyFinding(each: PresentedInvoice, currency: string): Finding {
  const name = nameOf(each);
  const compared = { document: name, credit: currency, stated: each.amount.currency };
  return each.amount.currency === currency
    ? complies(`${name} IS IN THE CURRENCY OF THE CREDIT`, compared)
    : discrepant(
        `${name} IS IN ${each.amount.currency}, CREDIT IN ${currency}`,
        'Make the invoice out in the currency of the credit.',
        compared,
      );
}

function goodsFinding(each: PresentedInvoice, credit: string): Finding {
  const name = nameOf(each);
  const described = [each.goodsDescription ?? '', ...each.items.map(({ description }) => description)].join(' ').trim();
  const stated = described === '' ? '' : `${described} ${each.incoterm ?? ''}`.trim();
  const compared = { document: name, credit, stated: stated === '' ? undefined : stated };
  const remedy = 'Describe the goods on the invoice in the words of the credit.';
  if (stated === '') return discrepant(`${name} DOES NOT DESCRIBE THE GOODS`, remedy, compared);
  const likeness = correspondingGoods(goodsWordsOf(credit), goodsWordsOf(stated));
  if (likeness === 'SAME') return complies(`${name} DESCRIBES THE GOODS AS THE CREDIT DOES`, compared);
  const sentence = `${name}: GOODS ${shown(stated)}, CREDIT ${shown(credit)}`;
  return likeness === 'UNSURE'
    ? needsAPerson(`${sentence}: WHETHER THEY CORRESPOND IS TO BE ASCERTAINED`, compared)
    : discrepant(`GOODS DESCRIPTION DOES NOT CORRESPOND: ${sentence}`, remedy, compared);
}

/** A trade term that the credit states with the goods is stated on the invoice (ISBP 745 para. C8, general knowledge). */
function tradeTermFindings(each: PresentedInvoice, asked: string | undefined): Finding[] {
  if (asked === undefined) return [];
  const name = nameOf(each);
  const stated = wordsOf(each.incoterm ?? each.goodsDescription ?? '');
  const compared = { document: name, credit: asked, stated: each.incoterm };
  if (stated.includes(asked)) return [complies(`${name} STATES ${asked}`, compared)];
  return [
    discrepant(
      `${name} DOES NOT STATE THE TRADE TERM ${asked}`,
      'State the trade term of the credit on the invoice.',
      compared,
    ),
  ];
}

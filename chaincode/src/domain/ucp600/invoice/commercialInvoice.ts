import type { PresentedInvoice } from '../../papers/presentedDocuments';
import type { CreditParty } from '../../papers/creditTerms';
import { compareInvoicedGoods, readGoodsWords } from '../compare/compareGoods';
import { compareParties } from '../compare/compareParties';
import { readWords } from '../compare/words';
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

/**
 * U10: a commercial invoice appears to be issued by the beneficiary, is made out in the name of the applicant, is in the
 * currency of the credit, and describes the goods as the credit does. It need not be signed. If the invoice lacks words of
 * the description, a person judges whether they matter. Source: UCP 600 art. 18(a), (c).
 */
export const commercialInvoice = defineRule('U10', 'UCP 600 art. 18(a)(c)', (examination) => {
  const invoices = findDocuments(examination, 'COMMERCIAL_INVOICE');
  return orElse(
    invoices.flatMap((each) => judgeInvoice(each, examination)),
    notApplicable('NO COMMERCIAL INVOICE IS PRESENTED'),
  );
});

function judgeInvoice(each: PresentedInvoice, { credit, context }: Examination): Judgement[] {
  const { seller, issuer, buyer } = each;
  const isTransferred = context.transferredFrom !== undefined;
  return [
    judgeParty(each, { what: 'ISSUED BY', role: 'BENEFICIARY', asked: credit.beneficiary, stated: issuer ?? seller }),
    judgeParty(each, {
      what: 'MADE OUT TO',
      role: 'APPLICANT',
      asked: credit.applicant,
      stated: buyer,
      isTransferred,
    }),
    judgeCurrency(each, credit.amount.currency),
    judgeGoods(each, credit.goods.description.join(' ')),
    ...judgeTradeTerm(each, credit.goods.incoterm),
  ];
}

interface PartyCheck {
  readonly what: string;
  readonly role: string;
  readonly asked: CreditParty;
  readonly stated: CreditParty;
  /** In a transferred credit the first beneficiary's name may replace the applicant's (UCP 600 art. 38(g)). */
  readonly isTransferred?: boolean;
}

function judgeParty(each: PresentedInvoice, { what, role, asked, stated, isTransferred }: PartyCheck): Judgement {
  const name = nameDocument(each);
  const compared = { document: name, credit: asked.name, stated: stated.name };
  const likeness = compareParties(asked, stated);
  if (likeness === 'SAME') return complies(`${name} IS ${what} THE ${role}`, compared);
  const sentence = `${name} ${what} ${quote(stated.name)}, ${role} IS ${quote(asked.name)}`;
  if (likeness === 'UNSURE' || isTransferred === true) return needsAPerson(sentence, compared);
  return discrepant(sentence, `Name the ${role.toLowerCase()} on the invoice as the credit does.`, compared);
}

function judgeCurrency(each: PresentedInvoice, currency: string): Judgement {
  const name = nameDocument(each);
  const compared = { document: name, credit: currency, stated: each.amount.currency };
  return each.amount.currency === currency
    ? complies(`${name} IS IN THE CURRENCY OF THE CREDIT`, compared)
    : discrepant(
        `${name} IS IN ${each.amount.currency}, CREDIT IN ${currency}`,
        'Make the invoice out in the currency of the credit.',
        compared,
      );
}

function judgeGoods(each: PresentedInvoice, credit: string): Judgement {
  const name = nameDocument(each);
  const described = [each.goodsDescription ?? '', ...each.items.map(({ description }) => description)].join(' ').trim();
  const stated = described === '' ? '' : `${described} ${each.incoterm ?? ''}`.trim();
  const compared = { document: name, credit, stated: stated === '' ? undefined : stated };
  const remedy = 'Describe the goods on the invoice in the words of the credit.';
  if (stated === '') return discrepant(`${name} DOES NOT DESCRIBE THE GOODS`, remedy, compared);
  const likeness = compareInvoicedGoods(readGoodsWords(credit), readGoodsWords(stated));
  if (likeness === 'SAME') return complies(`${name} DESCRIBES THE GOODS AS THE CREDIT DOES`, compared);
  const sentence = `${name}: GOODS ${quote(stated)}, CREDIT ${quote(credit)}`;
  return likeness === 'UNSURE'
    ? needsAPerson(`${sentence}: WHETHER THEY CORRESPOND IS TO BE ASCERTAINED`, compared)
    : discrepant(`GOODS DESCRIPTION DOES NOT CORRESPOND: ${sentence}`, remedy, compared);
}

/** The invoice states the trade term that the credit states with the goods (ISBP 745 para. C8, general knowledge). */
function judgeTradeTerm(each: PresentedInvoice, asked: string | undefined): Judgement[] {
  if (asked === undefined) return [];
  const name = nameDocument(each);
  const stated = readWords(each.incoterm ?? each.goodsDescription ?? '');
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

import type { PresentedInvoice } from '../../papers/presentedDocuments';
import type { PresentedParty } from '../../papers/presented/common';
import type { CreditParty, CreditTerms } from '../../papers/creditTerms';
import { readCreditGoods, readInvoiceGoods } from '../amountAndQuantity/statedGoods';
import { compareInvoicedGoods } from '../compare/goods/compareGoods';
import { fold } from '../compare/foldings';
import { compareParties } from '../compare/compareParties';
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
import { judgeTradeTerm } from './tradeTerm';
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
    ...judgeTitle(each, credit),
    judgeParty(each, { what: 'ISSUED BY', role: 'BENEFICIARY', asked: credit.beneficiary, stated: issuer ?? seller }),
    judgeParty(each, {
      what: 'MADE OUT TO',
      role: 'APPLICANT',
      asked: credit.applicant,
      stated: buyer,
      isTransferred,
    }),
    judgeCurrency(each, credit.amount.currency),
    judgeGoods(each, credit),
    ...judgeTradeTerm(each, credit),
  ];
}

const NOT_FINAL = /\bPRO\s*-?\s*FORMA\b|\bPROVISIONAL\b|\bPRELIMINARY\b/u;

/** A pro-forma or provisional invoice is no commercial invoice, unless the credit asks for it (ISBP 745 para. C1, general knowledge). */
function judgeTitle(each: PresentedInvoice, { documentsRequired }: CreditTerms): Judgement[] {
  const { title = '' } = each;
  const isAskedFor = documentsRequired.some(({ text }) => NOT_FINAL.test(fold(text)));
  if (!NOT_FINAL.test(fold(title)) || isAskedFor) return [];
  const name = nameDocument(each);
  const compared = { document: name, title };
  return [discrepant(`${name} IS TITLED ${quote(title)}`, 'Present a commercial invoice.', compared)];
}

interface PartyCheck {
  readonly what: string;
  readonly role: string;
  readonly asked: CreditParty;
  readonly stated: PresentedParty;
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

function judgeGoods(each: PresentedInvoice, credit: CreditTerms): Judgement {
  const name = nameDocument(each);
  const asked = credit.goods.description.join(' ');
  const stated = [each.goodsDescription ?? '', ...each.items.map(({ description }) => description)].join(' ').trim();
  const compared = { document: name, credit: asked, stated: stated === '' ? undefined : stated };
  const remedy = 'Describe the goods on the invoice in the words of the credit.';
  if (stated === '') return discrepant(`${name} DOES NOT DESCRIBE THE GOODS`, remedy, compared);
  if (asked === '') return needsAPerson(`${name}: GOODS ${quote(stated)}, THE CREDIT DESCRIBES NONE`, compared);
  const { likeness, why } = compareInvoicedGoods(readCreditGoods(credit), readInvoiceGoods(each));
  if (likeness === 'SAME') return complies(`${name} DESCRIBES THE GOODS AS THE CREDIT DOES`, compared);
  const sentence = `${name}: GOODS ${quote(stated)}, CREDIT ${quote(asked)}: ${quote(why ?? '')}`;
  return likeness === 'UNSURE'
    ? needsAPerson(`${sentence}: WHETHER THEY CORRESPOND IS TO BE ASCERTAINED`, compared)
    : discrepant(`GOODS DESCRIPTION DOES NOT CORRESPOND: ${sentence}`, remedy, compared);
}

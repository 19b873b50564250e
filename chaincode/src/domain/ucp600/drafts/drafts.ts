import type { CreditTerms } from '../../papers/creditTerms';
import type { PresentedDraft } from '../../papers/presentedDocuments';
import { Bic } from '../../primitives';
import { quoteMoney } from '../amountAndQuantity/amounts';
import { compareParties } from '../compare/compareParties';
import { fold } from '../compare/foldings';
import { joinWords, type Likeness, readWords } from '../compare/words';
import { findDocuments, nameDocument } from '../examination/examinedDocuments';
import {
  complies,
  defineRule,
  discrepant,
  type Judgement,
  needsAPerson,
  notApplicable,
  quote,
} from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { readAmountInWords } from './amountInWords';
import { judgeTenor } from './draftTenor';

type CalledFor = NonNullable<CreditTerms['drafts']>;

/**
 * U26: a draft that the credit calls for (42C, 42a) is presented: drawn and signed by the beneficiary, on the bank that the
 * credit names and never on the applicant, dated, with the tenor of the credit, and with one amount in words and figures. Rule U11
 * judges its amount. Source: UCP 600 arts. 2, 6(c), 7(a); ISBP 745 paras. B1 to B18, general knowledge.
 */
export const drafts = defineRule('U26', 'UCP 600 art. 6(c)', (examination) => {
  const { drafts: calledFor } = examination.credit;
  const presented = findDocuments(examination, 'DRAFT');
  if (calledFor === undefined && presented.length === 0) return [notApplicable('THE CREDIT CALLS FOR NO DRAFT')];
  const [first, ...rest] = presented.flatMap((draft) => judgeDraft(draft, examination));
  if (first !== undefined) return [first, ...rest];
  const compared = { tenor: calledFor?.tenor.join(' '), drawee: calledFor && nameDrawee(calledFor) };
  return [
    discrepant(
      `DRAFT NOT PRESENTED, WHICH THE CREDIT CALLS FOR: ${quote(calledFor?.tenor.join(' ') ?? '')}`,
      'Present the draft that the credit calls for.',
      compared,
    ),
  ];
});

const nameDrawee = ({ drawee }: CalledFor): string =>
  [drawee.name, drawee.bic].filter((text) => text !== undefined).join(' ');

function judgeDraft(draft: PresentedDraft, examination: Examination): Judgement[] {
  const name = nameDocument(draft);
  return [
    judgeSignature(draft, name),
    judgeDate(draft, name),
    judgeDrawer(draft, name, examination),
    judgeDrawee(draft, name, examination.credit),
    ...judgeTenor(draft, name, examination),
    ...judgeWords(draft, name),
  ].map(({ compared, ...judgement }) => ({ ...judgement, compared: { document: name, ...compared } }));
}

function judgeSignature({ isSigned }: PresentedDraft, name: string): Judgement {
  return isSigned
    ? complies(`${name} IS SIGNED`, { isSigned })
    : discrepant(`${name} IS NOT SIGNED`, 'Have the beneficiary sign the draft.', { isSigned });
}

/** A draft states the date of its issue, whether or not the credit says so (ISBP 745 para. A11, general knowledge). */
function judgeDate({ issueDate }: PresentedDraft, name: string): Judgement {
  return issueDate === undefined
    ? discrepant(`${name} IS NOT DATED`, 'Date the draft.')
    : complies(`${name} IS DATED ${issueDate}`, { issueDate });
}

function judgeDrawer({ drawer, issuer }: PresentedDraft, name: string, { credit, context }: Examination): Judgement {
  const stated = drawer ?? issuer;
  const compared = { beneficiary: credit.beneficiary.name, drawer: stated?.name };
  if (stated === undefined) return needsAPerson(`${name}: ITS DRAWER IS NOT STATED AS DATA`, compared);
  const likeness = compareParties(credit.beneficiary, stated);
  if (likeness === 'SAME') return complies(`${name} IS DRAWN BY THE BENEFICIARY`, compared);
  const sentence = `${name} DRAWN BY ${quote(stated.name)}, BENEFICIARY IS ${quote(credit.beneficiary.name)}`;
  return likeness === 'UNSURE' || context.transferredFrom !== undefined
    ? needsAPerson(sentence, compared)
    : discrepant(sentence, 'Have the beneficiary draw the draft.', compared);
}

const BIC_CHARS = 8;
/** Bank and country: the same bank can have several places, each with its own code. */
const BANK_CHARS = 6;

/** Banks by BIC, whose last three characters name the branch, or by name. */
function compareDrawees({ drawee }: CalledFor, stated: string): Likeness {
  const bic = drawee.bic?.slice(0, BIC_CHARS);
  if (bic !== undefined && readWords(fold(stated)).some((word) => word.startsWith(bic))) return 'SAME';
  const other = Bic.safeParse(stated.trim()).data;
  if (bic !== undefined && other !== undefined)
    return other.startsWith(bic.slice(0, BANK_CHARS)) ? 'UNSURE' : 'DIFFERENT';
  return drawee.name === undefined ? 'UNSURE' : compareParties({ name: drawee.name }, { name: stated });
}

function judgeDrawee({ drawee: stated }: PresentedDraft, name: string, credit: CreditTerms): Judgement {
  const { drafts: calledFor, applicant } = credit;
  const compared = { drawee: stated, credit: calledFor && nameDrawee(calledFor) };
  const remedy = 'Draw the draft on the bank that the credit names.';
  if (stated === undefined) return needsAPerson(`${name}: ITS DRAWEE IS NOT STATED AS DATA`, compared);
  if (namesParty(stated, applicant.name))
    return discrepant(`${name} IS DRAWN ON THE APPLICANT ${quote(stated)}`, remedy, compared);
  if (calledFor === undefined)
    return needsAPerson(`${name} IS DRAWN ON ${quote(stated)}, THE CREDIT NAMES NO DRAWEE`, compared);
  const likeness = compareDrawees(calledFor, stated);
  if (likeness === 'SAME') return complies(`${name} IS DRAWN ON ${quote(stated)}`, compared);
  const sentence = `${name} DRAWN ON ${quote(stated)}, CREDIT ${quote(nameDrawee(calledFor))}`;
  return likeness === 'UNSURE' ? needsAPerson(sentence, compared) : discrepant(sentence, remedy, compared);
}

/** Whether a text, which may have an address, begins with the name of a party. */
const namesParty = (text: string, party: string): boolean =>
  compareParties({ name: text }, { name: party }) === 'SAME' ||
  `${joinWords(text)} `.startsWith(`${joinWords(party)} `);

/** The amount in words is the amount in figures (ISBP 745 para. B14, general knowledge). */
function judgeWords({ amount, amountInWords }: PresentedDraft, name: string): Judgement[] {
  if (amountInWords === undefined) return [];
  const { minor, otherCurrency } = readAmountInWords(amountInWords, amount.currency);
  const compared = { amountInWords, amount: quoteMoney(amount) };
  if (minor === undefined && otherCurrency === undefined)
    return [needsAPerson(`${name}: AMOUNT IN WORDS TO BE COMPARED: ${quote(amountInWords)}`, compared)];
  return minor === BigInt(amount.amountMinor) && otherCurrency === undefined
    ? [complies(`${name} HAS ONE AMOUNT IN WORDS AND FIGURES`, compared)]
    : [
        discrepant(
          `${name}: DRAFT AMOUNT IN WORDS ${quote(amountInWords)} IS NOT THAT IN FIGURES`,
          'Write the amount in words as in figures.',
          compared,
        ),
      ];
}

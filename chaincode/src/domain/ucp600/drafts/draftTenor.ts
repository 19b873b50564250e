import type { PresentedDraft } from '../../papers/presentedDocuments';
import { joinWords, type Likeness } from '../compare/words';
import { findDocuments } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';
import { complies, discrepant, type Judgement, needsAPerson, quote } from '../examination/judgement';
import { findDate } from '../examination/readTexts';
import { findLatestShipment } from '../examination/shipmentDates';
import { findTransportDocuments } from '../transport/transportDocuments';
import { compareTenors, findMaturity, findStart, type MaturityDates, readTenor } from './tenors';

/** The days from which maturities count. Of several bills under one draft the latest date counts (ISBP 745 para. B2, general knowledge). */
function listDates(draft: PresentedDraft, examination: Examination): MaturityDates {
  const [invoice, ...others] = findDocuments(examination, 'COMMERCIAL_INVOICE');
  return {
    shippedOn: findLatestShipment(findTransportDocuments(examination)),
    drawnOn: draft.issueDate,
    invoicedOn: others.length === 0 ? invoice?.issueDate : undefined,
  };
}

/** Judges the tenor of a draft, the day from which it says that it counts, and the day of maturity that it states. */
export function judgeTenor(draft: PresentedDraft, name: string, examination: Examination): Judgement[] {
  const { drafts: calledFor } = examination.credit;
  if (calledFor === undefined) return [];
  const asked = calledFor.tenor.join(' ');
  const dates = listDates(draft, examination);
  const { tenor, maturityDate } = draft;
  const compared = { tenor, credit: asked, maturityDate };
  const words = tenor === undefined ? [] : [compareWords(asked, tenor, dates), compareStart(tenor, dates)];
  const likenesses = [...words, ...compareMaturity(asked, maturityDate, dates)];
  if (likenesses.length === 0) return [needsAPerson(`${name}: ITS TENOR IS NOT STATED AS DATA`, compared)];
  const stated = [tenor, maturityDate].filter((text) => text !== undefined).join(', MATURITY ');
  if (likenesses.every((likeness) => likeness === 'SAME'))
    return [complies(`${name} HAS THE TENOR ${quote(stated)}`, compared)];
  const sentence = `${name} HAS THE TENOR ${quote(stated)}, CREDIT ${quote(asked)}`;
  return likenesses.includes('DIFFERENT')
    ? [discrepant(sentence, 'Draw the draft with the tenor of the credit.', compared)]
    : [needsAPerson(sentence, compared)];
}

const compareWords = (asked: string, stated: string, dates: MaturityDates): Likeness =>
  joinWords(asked) === joinWords(stated) ? 'SAME' : compareTenors(readTenor(asked), readTenor(stated), dates);

/** The date from which a tenor says that it counts: 60 DAYS AFTER BILL OF LADING DATE 12 MARCH 2026. */
function compareStart(stated: string, dates: MaturityDates): Likeness {
  const tenor = readTenor(stated);
  const date = findDate(stated);
  const start = tenor?.at === 'DAYS' ? findStart(tenor.after, dates) : undefined;
  return date === undefined || start === undefined || date === start ? 'SAME' : 'DIFFERENT';
}

/** The day of maturity that a draft states, beside that of the credit's tenor. Days after sight begin with a day that no paper states. */
function compareMaturity(asked: string, stated: string | undefined, dates: MaturityDates): Likeness[] {
  if (stated === undefined) return [];
  const tenor = readTenor(asked);
  const maturity = tenor === undefined ? undefined : findMaturity(tenor, dates);
  if (maturity === undefined) return ['UNSURE'];
  return [maturity === stated ? 'SAME' : 'DIFFERENT'];
}

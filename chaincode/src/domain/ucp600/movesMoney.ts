import { type TextToken, toWordSet } from '../papers/tokens';

/*
 * Words that move money to somebody: "funds are to be sent to X", "payable to order of X", "remittance in favour of X".
 */

const MONEY = toWordSet(
  'PAYMENT PAYMENTS REMITTANCE REMITTANCES PROCEEDS FUNDS FUND MONEY MONIES MONEYS COVER SETTLEMENT AMOUNT AMOUNTS SUM SUMS VALUE DRAFT DRAFTS',
);
/** What is sent or paid too, and is not what the credit pays. */
const OTHER = toWordSet(
  'DOCUMENT DOCUMENTS COPY COPIES ORIGINAL ORIGINALS LETTER CLAIM CLAIMS LOSS PREMIUM INSURANCE FREIGHT CARRIAGE CHARGE CHARGES FEE FEES ' +
    'DUTY DUTIES TAX TAXES GOODS SHIPMENT CARGO INVOICE INVOICES CERTIFICATE CERTIFICATES POLICY BL BILL PRESENTATION PRESENTATIONS ' +
    'NOTICE ADVICE',
);
/** These alone move money. */
const PAYING = toWordSet('PAY PAYS PAID PAYABLE PAYING REMIT REMITS WIRE WIRES WIRED');
/** These move money if it is what they are said of. */
const MOVING = toWordSet(
  'MADE MAKE EFFECTED EFFECT SENT SEND REMITTED TRANSFER TRANSFERRED RELEASED RELEASE DIRECTED ROUTED FORWARDED CREDITED DISBURSED ' +
    'SETTLED DRAWN GO GOES ASSIGNED GIVEN ISSUED DUE',
);
/** Words between what moves money and where it goes. */
const PASSED = toWordSet(
  'DIRECTLY DIRECT ONLY IMMEDIATELY SOLELY BY SWIFT TT TELEGRAPHIC CABLE MT103 USD EUR GBP JPY KRW CNY SGD',
);
const NUMBER = /^(?:[A-Z]{3})?\d/u;
const ARTICLES = toWordSet('THE A AN THEIR ITS HIS SAID OUR YOUR');
/** Who speaks and who is spoken to, and verbs: "payment to you", "payment to be made". */
const SPEAKERS = toWordSet(
  'YOU YOURSELVES YOURSELF US OURSELVES GOODSELVES BE FOLLOW MEET SETTLE EFFECT DATE MATURITY ACCOUNT',
);
/** Parties to the credit by their roles. */
const QUALITIES = toWordSet(
  'NEGOTIATING PRESENTING NOMINATED REMITTING CLAIMING ADVISING CONFIRMING ISSUING OPENING REIMBURSING COLLECTING',
);
const PARTIES = toWordSet('BENEFICIARY BENEFICIARIES DRAWER PRESENTER BANK BANKS');
/** After these a party is not that of another name: "payment to the beneficiary at sight". */
const AFTER_PARTY = toWordSet(
  'UPON ON AT AFTER AGAINST UNDER WITHIN ONLY IN WITHOUT IF WHEN LESS AS FOR BY IS WILL SHALL MUST UNLESS UNTIL ACCORDING PROVIDED FOLLOWING',
);
const SENTENCE_END = /[.;]/u;
/** Words before the one that is paid, the longest first. */
const DIRECTIONS = [
  ...['TO THE ORDER OF', 'TO ORDER OF', 'IN FAVOUR OF', 'IN FAVOR OF', 'BENEFIT OF'],
  ...['TO', 'INTO', 'THROUGH', 'VIA', 'FAVOURING'],
].map((words) => words.split(' '));
/** How far before a word that moves something stands what it moves. */
const SUBJECT_WORDS = 12;
const MAX_PASSED = 4;
/** Article, quality, party, and the word after it. */
const MAX_ROLE_WORDS = 4;

/** Where a direction ends that begins with a word; undefined if none begins there. */
function findDirection(words: readonly string[], at: number): number | undefined {
  const found = DIRECTIONS.find((direction) => direction.every((word, place) => words[at + place] === word));
  return found && at + found.length;
}

/** Whether what a direction names is a party to the credit by its role, or nothing at all. */
function isKnown(tokens: readonly TextToken[], at: number): boolean {
  const [first, ...others] = tokens.slice(at, at + MAX_ROLE_WORDS).filter(({ word }) => !ARTICLES.has(word));
  if (first === undefined || SPEAKERS.has(first.word) || NUMBER.test(first.word)) return true;
  const [party, next] = QUALITIES.has(first.word) ? others : [first, ...others];
  return party !== undefined && !party.isPossessive && PARTIES.has(party.word) && endsName(next);
}

/** Whether a party has no other name: what follows it goes on with the sentence, or begins another. */
const endsName = (next: TextToken | undefined): boolean =>
  next === undefined || AFTER_PARTY.has(next.word) || SENTENCE_END.test(next.before);

const isPassed = (word: string | undefined): boolean => word !== undefined && (PASSED.has(word) || NUMBER.test(word));

/** Whether money is what the words before a direction move. */
function isOfMoney(words: readonly string[], at: number): boolean {
  let place = at - 1;
  const first = Math.max(0, place - MAX_PASSED);
  while (place > first && isPassed(words[place])) place -= 1;
  const moving = words[place] ?? '';
  const before = words.slice(Math.max(0, place - SUBJECT_WORDS), Math.max(0, place));
  const subject = before.findLast((word) => MONEY.has(word) || OTHER.has(word)) ?? '';
  if (PAYING.has(moving)) return !OTHER.has(subject);
  return MONEY.has(moving) || (MOVING.has(moving) && MONEY.has(subject));
}

/** Whether a text moves money to another than the parties to the credit by their roles. */
export function movesMoney(tokens: readonly TextToken[]): boolean {
  const words = tokens.map(({ word }) => word);
  return words.some((_, at) => {
    const end = findDirection(words, at);
    return end !== undefined && isOfMoney(words, at) && !isKnown(tokens, end);
  });
}

import fc from 'fast-check';
import { CreditTerms, Currency } from '@naru/chaincode/domain';
import { chooseCalendar } from '../../../src/swift/credit/expiryPlace.js';
import { readIncoterm } from '../../../src/swift/credit/readIncoterm.js';
import {
  beginsCondition,
  beginsDocument,
  type CanBegin,
  readClauses,
  writeClauses,
} from '../../../src/swift/clauses/clauseLines.js';
import { CHARACTER_SETS } from '../../../src/swift/format/characterSets.js';
import { readAdditionalConditions } from '../../../src/swift/clauses/readAdditionalConditions.js';
import { readRequiredDocuments } from '../../../src/swift/clauses/readRequiredDocuments.js';

const chars = (set: 'x' | 'z'): fc.Arbitrary<string> => fc.constantFrom(...CHARACTER_SETS[set]);

/** A line that a field may have: without blanks at its ends, and without a beginning that would end the field. */
function line(set: 'x' | 'z', charsMax: number, charsMin = 1): fc.Arbitrary<string> {
  return fc
    .string({ unit: chars(set), minLength: charsMin, maxLength: charsMax })
    .map((text) => text.replace(/^[-:/ ]+/, '').trimEnd() || 'A');
}

function lines(set: 'x' | 'z', charsMax: number, linesMax: number): fc.Arbitrary<string[]> {
  return fc.array(line(set, charsMax), { minLength: 1, maxLength: linesMax });
}

const letters = fc.constantFrom(...CHARACTER_SETS.a);
const word = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: letters, minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: line('z', 20).map((text) => text.replaceAll(' ', '')) },
);
/** Words that would begin another clause, or end the field, if they began a line. */
const trap = fc.constantFrom('+', '*', '1.', '2)', '(3)', '-', ':20:', '+A');
const flowingText = (wordsMax: number, wordsMin = 1): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(word, fc.option(trap, { freq: 6, nil: '' })), { minLength: wordsMin, maxLength: wordsMax })
    .map((pairs) => pairs.flat().filter((text) => text !== ''))
    .map((words) => words.join(' '));
const clauses = fc.oneof(
  { weight: 19, arbitrary: fc.array(flowingText(8), { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(flowingText(60, 50), { minLength: 15, maxLength: 25, size: 'max' }) },
);

const bic = fc.stringMatching(/^[A-Z]{6}[A-Z0-9]{2}[A-Z0-9]{3}$/);
const bankName = fc
  .array(fc.string({ unit: letters, minLength: 1, maxLength: 10 }), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '))
  .filter((name) => name !== 'ANY BANK');
const bank = fc.oneof(fc.record({ bic }), fc.record({ name: bankName }));

const date = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2079-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const party = fc.record({ name: line('x', 35), addressLines: fc.array(line('x', 35), { maxLength: 3 }) });
const place = fc.record({ name: line('z', 140) });
const allowance = fc.constantFrom('ALLOWED', 'NOT_ALLOWED', 'CONDITIONAL');
const percent = fc.nat(99);

const parties = fc.record(
  {
    applicant: party,
    beneficiary: party,
    issuingBank: fc.record({ bic }),
    advisingBank: fc.record({ bic }),
    confirmingBank: bank,
  },
  { requiredKeys: ['applicant', 'beneficiary', 'issuingBank', 'advisingBank'] },
);

const general = fc.record({
  creditNumber: fc.stringMatching(/^[A-Z0-9][A-Z0-9]{0,13}(\/[A-Z0-9])?$/),
  form: fc.constantFrom('IRREVOCABLE', 'IRREVOCABLE_TRANSFERABLE'),
  applicableRules: fc.constantFrom('UCP_LATEST_VERSION', 'EUCP_LATEST_VERSION', 'UCPURR_LATEST_VERSION'),
  issueDate: date,
  expiryDate: date,
  expiryPlace: line('x', 29),
  confirmation: fc.constantFrom('CONFIRM', 'MAY_ADD', 'WITHOUT'),
});

const payment = fc.record(
  {
    amount: fc.record({
      currency: fc.constantFrom(...Currency.options),
      amountMinor: fc.integer({ min: 1, max: 999_999_999_999 }),
    }),
    tolerance: fc.record({ plusPercent: percent, minusPercent: percent }),
    additionalAmounts: lines('x', 35, 4),
    charges: lines('z', 35, 6),
  },
  { requiredKeys: ['amount'] },
);
const availability = fc.record({
  availableWith: fc.oneof(bank, fc.constant({})),
  availableBy: fc.constantFrom('SIGHT_PAYMENT', 'DEFERRED_PAYMENT', 'ACCEPTANCE', 'NEGOTIATION', 'MIXED_PAYMENT'),
});
const how = fc.oneof(
  fc.constant({}),
  fc.record({ drafts: fc.record({ tenor: lines('x', 35, 3), drawee: bank }) }),
  fc.record({ paymentDetails: lines('x', 35, 4) }),
);

const shipment = fc.record(
  {
    partialShipments: allowance,
    transhipment: allowance,
    placeOfReceipt: place,
    portOfLoading: place,
    portOfDischarge: place,
    placeOfDelivery: place,
  },
  { requiredKeys: ['partialShipments', 'transhipment'] },
);
const when = fc.oneof(
  fc.constant({}),
  fc.record({ latestShipmentDate: date }),
  lines('x', 65, 6).map((text) => ({ shipmentPeriod: { text, instalments: [] } })),
);
const presentation = fc.oneof(
  fc.constant({}),
  fc.record({ presentationPeriodDays: fc.nat(999) }),
  fc.record({ presentationPeriodDays: fc.nat(999), presentationPeriodText: line('x', 35) }),
);

const texts = fc
  .record({
    description: fc.oneof(
      { weight: 9, arbitrary: lines('z', 65, 6) },
      { weight: 1, arbitrary: fc.array(line('z', 65, 60), { minLength: 60, maxLength: 100 }) },
    ),
    documents: clauses,
    conditions: clauses,
  })
  .map(({ description, documents, conditions }) => ({
    goods: { description, items: [], ...readIncoterm(description) },
    documentsRequired: readRequiredDocuments(dropMarks(documents, beginsDocument)),
    additionalConditions: readAdditionalConditions(dropMarks(conditions, beginsCondition)),
  }));

/** A clause that begins like another one, or like a part of the one before, cannot be stated as it is. */
function dropMarks(texts: readonly string[], canBegin: CanBegin): string[] {
  const read = readClauses(writeClauses(texts), canBegin);
  return read.join('\n') === texts.join('\n') ? read : dropMarks(read, canBegin);
}

const between = fc.record(
  { instructions: lines('x', 65, 12), senderToReceiver: lines('z', 35, 6) },
  { requiredKeys: [] },
);

/** Terms of a credit that messages can state in full. */
export const arbitraryCredit: fc.Arbitrary<CreditTerms> = fc
  .tuple(general, parties, payment, availability, how, shipment, when, presentation, texts, between)
  .map(([{ expiryPlace, ...ofCredit }, ofParties, ofPayment, ofAvailability, ...others]) => {
    const { availableWith } = ofAvailability;
    const banks = {
      issuingBank: ofParties.issuingBank.bic,
      advisingBank: ofParties.advisingBank.bic,
      availableWith: 'bic' in availableWith ? availableWith.bic : undefined,
    };
    const terms: unknown = Object.assign({}, ofCredit, ofParties, ofPayment, ofAvailability, ...others, {
      expiryPlace: { text: expiryPlace, calendar: chooseCalendar(expiryPlace, banks) },
    });
    return CreditTerms.parse(terms);
  });

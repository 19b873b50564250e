import { type CollectionInstruction, formatMoney } from '@naru/chaincode/domain';

/** What an MT 430 says of an instruction as it is from now on. */
interface InstructionWords {
  /** Field 74. */
  readonly amendments: string;
  /** Field 72. */
  readonly information?: string;
}

const HUNDREDTHS = 100;

/** Writes all that an amendment can change, in two narratives: one alone has no room for it. */
export function writeInstruction(instruction: CollectionInstruction): InstructionWords {
  const { delivery, tenor, amount, interest, charges, protest, caseOfNeed, terms } = instruction;
  const amendments = [
    delivery === 'AGAINST_PAYMENT' ? 'DELIVER AGAINST PAYMENT' : 'DELIVER AGAINST ACCEPTANCE',
    writeTenor(tenor),
    `AMOUNT ${amount.currency} ${formatMoney(amount)}`,
    `CHARGES FOR ${charges.for}${writeWaiver(charges)}`,
    writeProtest(protest),
  ].join(', ');
  const information = [
    ...(interest === undefined ? [] : [writeInterest(interest)]),
    ...(caseOfNeed === undefined ? [] : [`CASE OF NEED ${caseOfNeed.name}: ${caseOfNeed.powers}`]),
    ...(terms === undefined ? [] : [terms]),
  ].join(', ');
  return { amendments, ...(information !== '' && { information }) };
}

function writeTenor(tenor: CollectionInstruction['tenor']): string {
  if (tenor === undefined) return 'AT SIGHT';
  return 'maturity' in tenor
    ? `DUE ON ${tenor.maturity}`
    : `${tenor.days} DAYS AFTER ${tenor.after.replaceAll('_', ' ')}`;
}

function writeInterest(interest: NonNullable<CollectionInstruction['interest']>): string {
  const rate = (interest.ratePerTenThousand / HUNDREDTHS).toFixed(2);
  return `INTEREST ${rate} PER CENT FROM ${interest.from} ON ${interest.basis} DAYS${writeWaiver(interest)}`;
}

const writeWaiver = ({ mayNotBeWaived }: { readonly mayNotBeWaived?: true | undefined }): string =>
  mayNotBeWaived === true ? ', NOT TO BE WAIVED' : '';

function writeProtest(protest: CollectionInstruction['protest']): string {
  const of = [
    ...(protest?.nonAcceptance === true ? ['NON-ACCEPTANCE'] : []),
    ...(protest?.nonPayment === true ? ['NON-PAYMENT'] : []),
  ];
  return of.length === 0 ? 'NO PROTEST' : `PROTEST ${of.join(' AND ')}`;
}

import { hasAmountAfterDate, hasPeriod } from './fieldChecks.js';
import { defineAmount, defineBank, defineDatedAmount } from './fieldForms.js';
import { defineField, type FieldSpec } from './fieldSpec.js';

/** The period after an event at which a bill is due, and an amount: D060STUSD1000, is 60 days after sight. */
const definePeriodAmount = (name: string): FieldSpec =>
  defineField(name, '1!a3!n2!a3!a15d', hasPeriod, hasAmountAfterDate);
const defineLines = (name: string): FieldSpec => defineField(name, '6*35x');

/**
 * The fields that collections and cash letters have beside those of credits (MT 400 to MT 499), by tag and option letter.
 *
 * Source: formats from release 2025, as the open library Prowide Core describes its fields; names and the lines of
 * narratives from the public format tables of Oracle Banking Trade Finance. The codes of 23E, and the events of options K
 * (ST for sight), are not checked.
 */
export const COLLECTION_FIELDS: Readonly<Record<string, FieldSpec>> = {
  '21C': defineField("Principal's Reference", '35x'),
  '23E': defineField('Advice Type', '4!c[/30x]'),
  '32K': definePeriodAmount('Period, Currency Code, Amount'),
  '33C': defineDatedAmount('Adjustment to the Credit of the Receiver'),
  '33D': defineDatedAmount('Total Amount Debited'),
  '33K': definePeriodAmount('Amended Period, Currency Code, Amount'),
  '50D': defineBank('Principal').D,
  '52B': defineBank('Ordering Bank').B,
  '58B': defineBank('Beneficiary Bank').B,
  '71B': defineLines('Details of Charges'),
  '71F': defineAmount("Sender's Charges"),
  '72': defineLines('Sender to Receiver Information'),
  '73': defineLines('Details of Amounts Added'),
  '74': defineLines('Amendments'),
  '75': defineLines('Queries'),
  '76': defineLines('Answers'),
  '77A': defineField('Narrative', '20*35x'),
  '77D': defineLines('Details of Dishonoured Item'),
};

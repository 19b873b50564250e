import {
  APPLICABLE_UNDERTAKING_RULES,
  AMENDMENT_STATUSES,
  DELIVERY_METHODS,
  DELIVERY_PARTIES,
  DEMAND_INDICATORS,
  DEMAND_STATEMENTS,
  EXPIRY_TYPES,
  EXTENSION_PERIODS,
  STANDARD_WORDINGS,
  TRANSFER_INDICATORS,
  UNDERTAKING_TYPES,
} from './codeWords.js';
import { hasCountry, hasDates, hasLinesAfter, isCodeWithText, isOneOf } from './fieldChecks.js';
import { BIC, defineBank, defineDate } from './fieldForms.js';
import { defineEmptyField, defineField, type FieldSpec } from './fieldSpec.js';

const defineLongText = (name: string): FieldSpec => defineField(name, '150*65z');
const defineTerms = (name: string): FieldSpec => defineField(name, '12*65z');
const advisingBank = defineBank('Advising Bank or Intermediary');

/**
 * The fields that guarantees and standby letters of credit have beside those of credits (MT 759 to MT 787), by tag and option
 * letter.
 *
 * Source: formats from release 2025, as the open library Prowide Core describes its fields; names from the public format tables of
 * Oracle Banking Trade Finance (its changes of 2023). The codes that are checked are those that SWIFT published for the
 * release of 2020. The codes of 22D, 22G, 23H, 23X and 40D are not checked.
 */
export const UNDERTAKING_FIELDS: Readonly<Record<string, FieldSpec>> = {
  '15A': defineEmptyField('New Sequence'),
  '15B': defineEmptyField('New Sequence'),
  '15C': defineEmptyField('New Sequence'),
  '22D': defineField('Form of Undertaking', '4!c'),
  '22G': defineField('Demand Type', '4!c'),
  '22K': defineField('Type of Undertaking', '4!c[/35x]', isCodeWithText(UNDERTAKING_TYPES, UNDERTAKING_TYPES)),
  '22Y': defineField('Standard Wording Required', '4!c', isOneOf(STANDARD_WORDINGS)),
  '23B': defineField('Expiry Type', '4!c', isOneOf(EXPIRY_TYPES)),
  '23F': defineField('Automatic Extension Period', '4!a[/35x]', isCodeWithText(EXTENSION_PERIODS, EXTENSION_PERIODS)),
  '23H': defineField('Function of Message', '8!c'),
  '23R': defineField('Amendment Status', '4!c[$6*35x]', isOneOf(AMENDMENT_STATUSES)),
  '23X': defineField('File Identification', '4!c/65x'),
  '24E': defineField('Delivery', '4!c[/35x]', isCodeWithText(DELIVERY_METHODS, ['COUR', 'OTHR'])),
  '24G': defineField(
    'Delivery To/Collection By',
    '4!c[$12*65z]',
    isOneOf(DELIVERY_PARTIES),
    hasLinesAfter('OTHR', 'a name and an address'),
  ),
  '31L': defineDate('Date of Demand'),
  '31R': defineField('Requested New Date of Expiry of Local Undertaking', '6!n[/6!n]', hasDates),
  '31S': defineDate('Automatic Extension Final Expiry Date'),
  '35G': defineField('Expiry Condition/Event', '12*65x'),
  '39E': defineTerms('Transfer Conditions'),
  '39F': defineTerms('Supplementary Information About Amount'),
  '40C': defineField('Applicable Rules', '4!a[/35x]', isCodeWithText(APPLICABLE_UNDERTAKING_RULES, ['OTHR'])),
  '40D': defineField('Standard Wording Requested Language', '2!a'),
  '41F': defineField('Available With ...', BIC),
  '41G': defineField('Available With ...', '4*35x'),
  '44J': defineField('Governing Law/Jurisdiction', '2!a[/35x][$/65x]', hasCountry),
  '45C': defineField('Document and Presentation Instructions', '100*65z'),
  '45D': defineLongText('Narrative'),
  '45L': defineField('Underlying Transaction Details', '50*65z'),
  '48B': defineField('Demand Indicator', '4!c', isOneOf(DEMAND_INDICATORS)),
  '48D': defineField('Transfer Indicator', '4!c', isOneOf(TRANSFER_INDICATORS)),
  '49A': defineField('Demand Statement', '4!c[$50*65z]', isOneOf(DEMAND_STATEMENTS)),
  '51': defineField('Obligor/Instructing Party', '4*35x'),
  '56A': advisingBank.A,
  '56B': advisingBank.B,
  '56D': advisingBank.D,
  '59A': defineField('Beneficiary', `[/34x$]${BIC}`),
  '77L': defineLongText('Requested Local Undertaking Terms and Conditions'),
  '77U': defineLongText('Undertaking Terms and Conditions'),
};

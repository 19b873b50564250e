import { z } from 'zod';

const FORM = /^[A-Z]{3}[UJZ]\d{7}$/;

/** The result of a check of a container number, ISO 6346 annex A. */
export type ContainerCheck = 'VALID' | 'REMAINDER_TEN' | 'WRONG_CHECK_DIGIT' | 'NOT_ISO_6346';

/** Letters count from A = 10 upwards, without the multiples of 11. */
function readCharacterValue(character: string): number {
  const value = Number.parseInt(character, 36);
  return value < 10 ? value : value + Math.floor((value - 1) / 10);
}

const WITHOUT_CHECK_DIGIT = /^[A-Z]{3}[UJZ]\d{6}$/;

/** The check digit of a container number of which the first ten characters are given. */
function computeCheckDigit(start: string): { digit: string; remainder: number } {
  const weighted = Array.from(start, (character, index) => readCharacterValue(character) * 2 ** index);
  const remainder = weighted.reduce((sum, value) => sum + value, 0) % 11;
  return { digit: String(remainder % 10), remainder };
}

const NEITHER_LETTER_NOR_DIGIT = /[^A-Z\d]/g;

/**
 * Writes a container number as ISO 6346 does: capitals and digits without separators, with the check digit, which papers
 * leave out at times. What is no such number is written in capitals.
 */
export function writeContainerNumber(reference: string): string {
  const capitals = reference.normalize('NFKC').toUpperCase();
  const bare = capitals.replaceAll(NEITHER_LETTER_NOR_DIGIT, '');
  const complete = WITHOUT_CHECK_DIGIT.test(bare) ? `${bare}${computeCheckDigit(bare).digit}` : bare;
  return FORM.test(complete) ? complete : capitals;
}

/**
 * Checks a container number (owner code, category identifier U, J or Z, serial number, check digit) by ISO 6346.
 * A remainder of ten is written as 0. The standard advises against such serial numbers, but one in eleven has it, so that
 * it is not a fault and has a result of its own. A container without such a number (shipper-owned) is `NOT_ISO_6346`.
 */
export function checkContainerNumber(reference: string): ContainerCheck {
  if (!FORM.test(reference)) return 'NOT_ISO_6346';
  const { digit, remainder } = computeCheckDigit(reference.slice(0, -1));
  if (digit !== reference.at(-1)) return 'WRONG_CHECK_DIGIT';
  return remainder === 10 ? 'REMAINDER_TEN' : 'VALID';
}

/** A container number by ISO 6346 with its check digit, such as CSQU3054383. */
export const ContainerNumber = z
  .string()
  .regex(FORM, 'is not a container number: owner code, U, J or Z, seven digits (ISO 6346)')
  .refine((value) => checkContainerNumber(value) !== 'WRONG_CHECK_DIGIT', 'has a wrong check digit (ISO 6346 annex A)')
  .meta({ title: 'container number' });
export type ContainerNumber = z.infer<typeof ContainerNumber>;

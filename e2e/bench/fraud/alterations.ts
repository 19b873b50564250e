import type { Random } from '../../simulation/world/random.js';
import { slip, slipDigit } from './clerk.js';

/** What somebody does to a number so that it is not found. */
export type Alteration = (random: Random, number: string) => string;

const LOOKALIKES: Readonly<Record<string, string>> = {
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У',
}; // prettier-ignore
const FULL_WIDTH_OFFSET = 0xfee0;
const ARABIC_ZERO = 0x660;

const between = (random: Random, number: string, inserted: string): string => {
  const at = 1 + random.below(Math.max(1, number.length - 1));
  return number.slice(0, at) + inserted + number.slice(at);
};

/** The number reads the same, or is the same to whoever knows how such numbers are written. */
export const WRITTEN_OTHERWISE: Readonly<Record<string, Alteration>> = {
  'letter O for 0': (_, number) => number.replaceAll('0', 'O'),
  'letter I or l for 1': (random, number) => number.replaceAll('1', random.pick(['I', 'l'])),
  'full width': (_, number) =>
    number.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH_OFFSET)),
  'letters of another script': (_, number) => number.replaceAll(/[A-Z]/g, (letter) => LOOKALIKES[letter] ?? letter),
  'digits of another script': (_, number) =>
    number.replaceAll(/\d/g, (digit) => String.fromCharCode(ARABIC_ZERO + Number(digit))),
  'unseen character': (random, number) =>
    between(random, number, random.pick(['\u034f', '\ufe0f', '\u200b', '\u00ad', '\u2060', '\u200d'])),
  'leading zeros': (_, number) => number.replace(/(\d+)(?!.*\d)/, '00$1'),
  'zeros before all': (_, number) => (/^\d/.test(number) ? `000${number}` : number.replace(/^(\D+)/, '$100')),
  'a word before': (random, number) => random.pick(['No. ', 'Invoice No. ', 'Nr ', 'Ref: ', '#']) + number,
  'other separators': (random, number) =>
    between(random, number.replaceAll('-', ' ').replaceAll('/', '.'), random.pick([' ', ''])),
  'lower case': (_, number) => number.toLowerCase(),
};

/** The number is another one that a person would take for it. */
export const NEARLY_EQUAL: Readonly<Record<string, Alteration>> = {
  'one digit': slipDigit,
  'two places changed': (_, number) => number.replace(/(\d)(?!\1)(\d)(?=\D*$)/, '$2$1'),
  'one digit less': (random, number) => {
    const at = 1 + random.below(Math.max(1, number.length - 2));
    return number.slice(0, at) + number.slice(at + 1);
  },
  'one digit more': (random, number) => between(random, number, String(random.below(10))),
  'suffix -1': (_, number) => `${number}-1`,
  'suffix COPY': (_, number) => `${number} COPY`,
  'suffix /A': (_, number) => `${number}/A`,
  'suffix REV1': (_, number) => `${number} REV1`,
  'one letter': (random, number) =>
    /[A-Z]/.test(number) ? number.replace(/[A-Z]/, random.pick(['Q', 'W', 'X', 'Z'])) : slipDigit(random, number),
};

/** The name of a company so that it is not found. */
export const NAMES: Readonly<Record<string, Alteration>> = {
  'one letter': (random, name) => slip(random, name),
  'one letter less': (random, name) => {
    const at = 1 + random.below(name.length - 2);
    return name.slice(0, at) + name.slice(at + 1);
  },
  'a letter twice': (random, name) => {
    const at = random.below(name.length);
    return name.slice(0, at) + name.charAt(at) + name.slice(at);
  },
  'letters of another script': (_, name) => name.replaceAll(/[A-Z]/g, (letter) => LOOKALIKES[letter] ?? letter),
  'without spaces': (_, name) => name.replaceAll(' ', ''),
  'hyphens for spaces': (_, name) => name.replaceAll(' ', '-'),
};

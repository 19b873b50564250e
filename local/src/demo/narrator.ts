import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

const NAME_COLUMNS = 10;
const COLOURS: Readonly<Record<string, Style>> = {
  Exporters: 'cyan',
  BankA: 'green',
  BankB: 'yellow',
  Carrier: 'blue',
  Customs: 'magenta',
};

/** Colours are for a terminal, not for a file. */
const paint = (style: Style, text: string): string => (process.stdout.isTTY ? styleText(style, text) : text);

/** Prints the story: who does what, what comes of it, and what others see of it. */
export const narrator = {
  chapter(title: string): void {
    console.log(`\n${paint('bold', title)}`);
  },

  /** A step that is done. */
  does(name: string, what: string): void {
    console.log(`  ${paint(COLOURS[name] ?? 'white', name.padEnd(NAME_COLUMNS))} ${what}`);
  },

  /** A step that is refused, as it should be. */
  refused(name: string, what: string, why: string): void {
    narrator.does(name, `${what} ${paint('red', '✗')} ${why}`);
  },

  /** More about the line above. */
  note(text: string): void {
    console.log(`  ${' '.repeat(NAME_COLUMNS)} ${paint('dim', text)}`);
  },
};

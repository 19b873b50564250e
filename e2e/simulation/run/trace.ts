import type { ValidatedBlock } from '@naru/test-network/parts';

/** What happened, as lines for a reader. */
export class Trace {
  readonly lines: string[] = [];

  say(line: string): void {
    this.lines.push(line);
  }

  block(number: number, records: ValidatedBlock['records']): void {
    const codes = records.map(({ code }) => code).join(' ');
    this.lines.push(`block ${number}: ${records.length} transactions, codes ${codes}`);
  }
}

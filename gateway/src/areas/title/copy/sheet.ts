import PDFDocument from 'pdfkit';
import { isShowable, KOREAN_FONT, splitRuns } from './fonts.js';

/** What one copy has at most; the rest is said to be left out. */
const MAX_PAGES = 12;
const MAX_LINE_CHARS = 400;
const MAX_CELL_LINES = 24;

const MARGIN = 36;
const FOOTER = 24;
const TEXT_SIZE = 8.5;
const LABEL_SIZE = 6;
const HEADING_SIZE = 10;
const LEADING = 1.3;
const PADDING = 3;
const BASE_FONT = 'Helvetica';
const BOLD_FONT = 'Helvetica-Bold';
const KOREAN = 'Korean';

/** A box with a label and lines. */
export interface Cell {
  readonly label: string;
  readonly lines: readonly string[];
}

/** What stands on every page. */
export interface PageMarks {
  readonly watermark: string;
  readonly footer: string;
}

/** Writes pages of boxes and lines, at most {@link MAX_PAGES}. */
export class Sheet {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #marks: PageMarks;
  #y = MARGIN;
  #pages = 1;
  #isFull = false;
  #isWhole = true;

  constructor(title: string, marks: PageMarks) {
    this.#marks = marks;
    this.#pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      info: { Title: title, Producer: 'Naru', Creator: 'Naru' },
    });
    this.#pdf.registerFont(KOREAN, KOREAN_FONT);
    this.#drawWatermark();
  }

  /** Whether the fonts had every character that was written. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  get #width(): number {
    return this.#pdf.page.width - 2 * MARGIN;
  }

  /** A row of boxes of equal height and width. */
  row(...cells: readonly Cell[]): void {
    const sized = cells.map((cell) => {
      const width = this.#width / cells.length;
      return { ...cell, width, lines: this.#fit(cell.lines, width - 2 * PADDING) };
    });
    const most = Math.max(1, ...sized.map(({ lines }) => lines.length));
    const height = (LABEL_SIZE + most * TEXT_SIZE) * LEADING + 2 * PADDING;
    if (!this.#reserve(height)) return;
    let x = MARGIN;
    for (const { label, lines, width } of sized) {
      this.#pdf.lineWidth(0.5).strokeColor('#666666').rect(x, this.#y, width, height).stroke();
      this.#write(label, x + PADDING, this.#y + PADDING, LABEL_SIZE, '#555555');
      const top = this.#y + PADDING + LABEL_SIZE * LEADING;
      lines.forEach((line, index) => {
        this.#write(line, x + PADDING, top + index * TEXT_SIZE * LEADING, TEXT_SIZE);
      });
      x += width;
    }
    this.#y += height;
  }

  heading(text: string): void {
    const height = HEADING_SIZE * LEADING;
    // A heading does not stand alone at the end of a page.
    if (!this.#reserve(2 * height + TEXT_SIZE * LEADING)) return;
    this.#y += height / 2;
    this.#pdf.font(BOLD_FONT).fontSize(HEADING_SIZE).fillColor('black');
    this.#pdf.text(text, MARGIN, this.#y, { lineBreak: false });
    this.#y += height;
  }

  lines(lines: readonly string[]): void {
    for (const line of lines.flatMap((each) => this.#wrap(each, this.#width))) {
      if (!this.#reserve(TEXT_SIZE * LEADING)) return;
      this.#write(line, MARGIN, this.#y, TEXT_SIZE);
      this.#y += TEXT_SIZE * LEADING;
    }
  }

  /** A QR code, with lines beside it. */
  code(modules: readonly (readonly boolean[])[], size: number, lines: readonly string[]): void {
    if (!this.#reserve(size + PADDING)) return;
    const side = size / modules.length;
    this.#pdf.fillColor('black');
    modules.forEach((row, down) => {
      row.forEach((isDark, right) => {
        if (isDark) this.#pdf.rect(MARGIN + right * side, this.#y + down * side, side, side);
      });
    });
    this.#pdf.fill();
    const left = MARGIN + size + 4 * PADDING;
    const beside = lines.flatMap((line) => this.#wrap(line, this.#width - size - 4 * PADDING));
    beside.forEach((line, index) => {
      this.#write(line, left, this.#y + index * TEXT_SIZE * LEADING, TEXT_SIZE);
    });
    this.#y += size + PADDING;
  }

  /** Ends the pages. */
  async finish(): Promise<Uint8Array> {
    for (let page = 0; page < this.#pages; page += 1) {
      this.#pdf.switchToPage(page);
      const end = this.#isFull && page === this.#pages - 1 ? ' · The copy ends here; the document goes on.' : '';
      const text = `${this.#marks.footer} · page ${page + 1} of ${this.#pages}${end}`;
      this.#write(text, MARGIN, this.#pdf.page.height - FOOTER, LABEL_SIZE, '#555555');
    }
    this.#pdf.end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#pdf) if (chunk instanceof Uint8Array) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** Makes room, on a new page if need be. @returns false if there is none left */
  #reserve(height: number): boolean {
    const bottom = this.#pdf.page.height - MARGIN - FOOTER / 2;
    if (this.#isFull) return false;
    if (this.#y + height <= bottom) return true;
    if (this.#pages >= MAX_PAGES) {
      this.#isFull = true;
      return false;
    }
    this.#pdf.addPage();
    this.#pages += 1;
    this.#y = MARGIN;
    this.#drawWatermark();
    return true;
  }

  #drawWatermark(): void {
    const { width, height } = this.#pdf.page;
    const size = 52;
    this.#pdf.save().rotate(-50, { origin: [width / 2, height / 2] });
    this.#pdf.font(BOLD_FONT).fontSize(size).fillColor('#b00020').fillOpacity(0.13);
    const left = (width - this.#pdf.widthOfString(this.#marks.watermark)) / 2;
    this.#pdf.text(this.#marks.watermark, left, height / 2 - size / 2, { lineBreak: false });
    this.#pdf.restore().fillOpacity(1);
  }

  #fit(lines: readonly string[], width: number): string[] {
    const wrapped = lines.flatMap((line) => this.#wrap(line, width));
    const more = wrapped.length - MAX_CELL_LINES;
    return more <= 0 ? wrapped : [...wrapped.slice(0, MAX_CELL_LINES - 1), `… and ${more + 1} lines more`];
  }

  /** The lines that a text takes; a word that is too long is broken. */
  #wrap(text: string, width: number): string[] {
    const cut = text.length > MAX_LINE_CHARS ? `${text.slice(0, MAX_LINE_CHARS)}…` : text;
    const lines: string[] = [];
    let line = '';
    for (const word of cut.split(/\s+/).flatMap((each) => this.#breakWord(each, width))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (this.#measure(longer) <= width) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    return line === '' ? lines : [...lines, line];
  }

  #breakWord(word: string, width: number): string[] {
    if (this.#measure(word) <= width) return [word];
    const parts: string[] = [];
    let part = '';
    for (const character of word) {
      if (part !== '' && this.#measure(part + character) > width) {
        parts.push(part);
        part = '';
      }
      part += character;
    }
    return [...parts, part];
  }

  #measure(text: string): number {
    return splitRuns(text).reduce((sum, run) => sum + this.#font(run.face, TEXT_SIZE).widthOfString(run.text), 0);
  }

  #write(text: string, x: number, y: number, size: number, color = 'black'): void {
    this.#isWhole &&= isShowable(text);
    let left = x;
    for (const run of splitRuns(text)) {
      const pdf = this.#font(run.face, size).fillColor(color);
      pdf.text(run.text, left, y, { lineBreak: false });
      left += pdf.widthOfString(run.text);
    }
  }

  #font(face: string, size: number): PDFKit.PDFDocument {
    return this.#pdf.font(face === 'korean' ? KOREAN : BASE_FONT).fontSize(size);
  }
}

/** A text without what a terminal would take for a command of its own. Line ends stay. */
export function plainText(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, '');
}

/** What JSON has beside objects and lists, as a text. */
export function scalarText(value: unknown): string {
  return plainText(typeof value === 'string' ? value : JSON.stringify(value));
}

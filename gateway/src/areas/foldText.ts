/** As numbers and names are compared: without differences of case, width and blanks. */
export const foldText = (text: string): string => text.normalize('NFKC').toUpperCase().trim().split(/\s+/).join(' ');

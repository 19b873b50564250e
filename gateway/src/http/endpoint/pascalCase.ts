/** `offer-transfer` as `OfferTransfer`. */
export function pascalCase(words: string): string {
  return words.replace(/[-.]?(\w)(\w*)/g, (_, first: string, rest: string) => first.toUpperCase() + rest);
}

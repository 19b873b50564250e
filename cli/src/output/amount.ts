/** Minor units in the decimals of the currency (ISO 4217): `25,000.00 USD`. */
export function formatAmount(currency: string, minor: number): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 0;
  const amount = new Intl.NumberFormat('en', { minimumFractionDigits: decimals }).format(minor / 10 ** decimals);
  return `${amount} ${currency}`;
}

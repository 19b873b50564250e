/** The rules of the examination: what each asks, and its source. The file of a rule says more. */
export const UCP_RULES = {
  U1: { title: 'The presentation is made on or before the expiry date', source: 'UCP 600 arts. 6(d), 29(a)' },
  U2: {
    title: 'Transport documents are presented within the period after shipment, or within 21 calendar days',
    source: 'UCP 600 arts. 14(c), 29(a)',
  },
  U3: {
    title: 'Shipment is on or before the latest date, or within the period of shipment',
    source: 'UCP 600 art. 29(c)',
  },
  U4: { title: 'The goods are shipped on board the named vessel, or dispatched', source: 'UCP 600 arts. 19 to 25' },
  U5: { title: 'Ports and places are those of the credit', source: 'UCP 600 arts. 19 to 25' },
  U6: {
    title: 'The carrier is named, and the transport document is signed as it must be',
    source: 'UCP 600 arts. 19 to 25',
  },
  U7: { title: 'The sole original, or the full set of originals, is presented', source: 'UCP 600 arts. 19 to 24' },
  U8: { title: 'Goods are transhipped only as the credit and its rules allow', source: 'UCP 600 arts. 19 to 24' },
  U9: {
    title: 'The transport document is clean, and does not say that the goods are on deck',
    source: 'UCP 600 arts. 26, 27',
  },
  U10: {
    title:
      'The invoice is of the beneficiary, to the applicant, in the currency of the credit, and describes its goods',
    source: 'UCP 600 art. 18(a), (c)',
  },
  U11: { title: 'The drawing is not more than what the credit still has', source: 'UCP 600 art. 18(b)' },
  U12: { title: '"About" allows 10 per cent more or less of what it qualifies', source: 'UCP 600 art. 30(a)' },
  U13: {
    title: 'Of a quantity that is no number of units, 5 per cent more or less is allowed',
    source: 'UCP 600 art. 30(b)',
  },
  U14: { title: 'A drawing may be 5 per cent less than the credit', source: 'UCP 600 art. 30(c)' },
  U15: {
    title: 'Partial drawings and shipments are only those that the credit allows',
    source: 'UCP 600 art. 31(a), (b)',
  },
  U16: { title: 'Each instalment is drawn and shipped within its period', source: 'UCP 600 art. 32' },
  U17: { title: 'The insurance document covers the goods, the amount and the journey', source: 'UCP 600 art. 28' },
  U18: { title: 'Data in the documents do not conflict', source: 'UCP 600 art. 14(d), (e)' },
  U19: {
    title: 'Each document that the credit calls for is presented, and fulfils its function and its conditions',
    source: 'UCP 600 arts. 14(f), (g), (h), 17',
  },
  U20: { title: 'Dates and addresses are as documents may have them', source: 'UCP 600 art. 14(i), (j), (k)' },
  U21: { title: 'A bank examines within five banking days', source: 'UCP 600 arts. 14(b), 16(b), (d)' },
  U22: { title: 'A bank that refuses gives one single notice', source: 'UCP 600 art. 16(c)' },
  U23: { title: 'A bank that did not give it rightly cannot refuse', source: 'UCP 600 art. 16(f)' },
  U24: { title: 'Electronic records are presented as the eUCP says', source: 'eUCP 2.1 arts. e6, e10, e11, e12' },
  U25: { title: 'A transferred credit has the terms of the original credit', source: 'UCP 600 art. 38(b), (g)' },
  U26: { title: 'Drafts are drawn as the credit says, and never on the applicant', source: 'UCP 600 art. 6(c)' },
  U27: { title: 'Certificates are signed, and issued by whom they must be', source: 'UCP 600 art. 14(f)' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly source: string }>>;

export type UcpRule = keyof typeof UCP_RULES;

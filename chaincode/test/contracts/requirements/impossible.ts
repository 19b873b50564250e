/** Pairs that cannot be broken at once, by how their sentences begin. */
export const IMPOSSIBLE: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  // What is forged is then the shipment itself.
  'shipment/link': [['the document that is linked', 'it is another document']],
  'letter-of-credit/apply': [
    ['the credit to transfer', 'a bank that applies'],
    ['a bank that applies', 'for a transfer'],
  ],
  // Both say that a bill is not authentic; only its id tells them apart.
  'bill-of-lading/issue': [
    ['each bill in whose place', 'each bill that was issued in the same place'],
    ['each bill in whose place', 'each bill above those'],
    ['each bill that was issued in the same place', 'each bill above those'],
  ],
  'cargo-report/move-in-bond': [['the bill exists', 'each other bill exists']],
  'cargo-report/carry-out': [['the bill exists', 'each other bill exists']],
  'cargo-report/allow-carry-out': [['the bill exists', 'each other bill exists']],
  'cargo-report/approve-carry-out': [['the bill exists', 'each other bill exists']],
  'bill-of-lading/attach-house': [
    ['the house bill is visible', 'each house bill that is attached'],
    ['the house bill is visible', 'each bill above'],
    ['each bill above the house bill', 'each bill above the master bill'],
    ['each bill above', 'each house bill that is attached'],
    // The limit is reached by one bill many times, which cannot be shown to so many.
    ['the caller is of the organisation', 'fewer than'],
  ],
  'bill-of-lading/detach-house': [['the house bill is visible', 'each bill above']],
  'financing-claim/reserve': [
    ['each bill on the ledger that is security', 'each bill on the ledger that is only named'],
    ['each bill on the ledger that is security', 'each master or house bill'],
    ['each bill on the ledger that is only named', 'each master or house bill'],
    // Both say that a document is in another version, or that a claim is not authentic.
    ['the request names the version in which each bill', 'the claim that is replaced is in the version'],
    ['each refused claim', 'the claim that is replaced, if one is named,'],
    ['each refused claim that is named is visible', 'each refused claim that a dispute has cleared is visible'],
    // Without a consent there is none that could be wrong.
    ['the consent, if one is named', 'the claim names a consent'],
  ],
  // So many parties leave no room for the caller of another organisation.
  'customs-declaration/disclose': [['the caller is the declarant', 'fewer than']],
  // An organisation that is not a bank cannot be the applicant's own bank.
  'financing-consent/give': [['the organisation to which it is given', 'that bank is another']],
  // A bill is with the bank, or it was honoured: not both.
  'bill-of-lading/offer-pledge': [['the bill is not with a bank', 'the bill was not honoured']],
  // Title is offered, or it is not.
  'bill-of-lading/offer-transfer': [['a pledgee that has taken', 'title is endorsed']],
  'bill-of-lading/enforce': [['the bill is not with a bank', 'the bill was not honoured']],
  'bill-of-lading/void': [['the bill is not with a bank', 'the bill was not honoured']],
  'presentation/examine': [['a presentation that complies', 'a presentation that does not comply']],
  // Whoever is a party may try to accept a bill that is not on offer, and is told so.
  'bill-of-lading/accept-transfer': [['if the bill is on offer', 'the bill is on offer for a transfer']],
  'bill-of-lading/decline-offer': [['if the bill is on offer', 'the bill is on offer']],
};

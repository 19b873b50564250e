/* The actions that tests of single transactions take on bills and claims, by the names of their transactions. */

export type BillAction =
  | 'acceptIssue'
  | 'acceptSurrender'
  | 'acceptTransfer'
  | 'consent'
  | 'consentToVoid'
  | 'convertToPaper'
  | 'declineOffer'
  | 'deliver'
  | 'attach'
  | 'deliverAgainstIndemnity'
  | 'disclose'
  | 'discloseToCustoms'
  | 'endorse'
  | 'enforce'
  | 'nominate'
  | 'offerPledge'
  | 'offerTransfer'
  | 'rejectSurrender'
  | 'returnTransfer'
  | 'sign'
  | 'surrenderForDelivery'
  | 'void'
  | 'withdrawOffer';
export type ClaimAction =
  'approve' | 'extend' | 'finance' | 'release' | 'cancel' | 'expire' | 'declareDefault' | 'cure';

import { expect } from 'chai';
import { findCallBacks } from '../../../src/domain/ucp600/callBacks';
import { buildExamination, HANBIT } from '../../support/examination';

const terms = (more: object = {}): ReturnType<typeof buildExamination>['credit'] =>
  buildExamination({ credit: more }).credit;

describe('what of an amendment is confirmed by a call', () => {
  it('is another address, name or country of the beneficiary', () => {
    const change = (of: object): string[] =>
      findCallBacks(terms(), { terms: terms({ beneficiary: { ...HANBIT, ...of } }) });
    expect(change({ addressLines: ['1 OTHER STREET', 'BUSAN'] })).to.deep.equal(['beneficiary.addressLines']);
    expect(change({ name: 'HANBIT FOOTWEAR LTD.' })).to.deep.equal(['beneficiary.name']);
    expect(change({ country: undefined })).to.deep.equal(['beneficiary.country']);
  });

  it('is an account that its message states, because the terms hold none', () => {
    expect(findCallBacks(terms(), { terms: terms(), statesAccount: true })).to.deep.equal(['beneficiary.account']);
  });

  const added = (text: string): string[] =>
    findCallBacks(terms(), { terms: terms({ additionalConditions: [{ text, isUnderstood: false }] }) });
  for (const text of [
    'PAYMENT TO BE MADE TO THE ACCOUNT OF GLOBAL TRADING LTD.',
    'Please credit account no. 110-234-567890 with Other Bank',
    'A/C 110234567890 AT OTHER BANK, HONG KONG',
    'IBAN DE89 3704 0044 0532 0130 00',
    'PROCEEDS ARE PAYABLE TO GLOBAL TRADING LTD.',
    'WE ACKNOWLEDGE THE ASSIGNMENT TO GLOBAL TRADING LTD',
    'PAYEE: GLOBAL TRADING LTD.',
    "BENEFICIARY'S BANK IS NOW OTHER BANK",
    "THE BENEFICIARY'S ADDRESS HAS BEEN CHANGED TO 1 OTHER STREET, BUSAN",
    'CHANGE OF THE ADDRESS OF THE BENEFICIARY: 1 OTHER STREET',
    'Beneficiary has moved to Hong Kong',
    'PAYMENT IS TO BE MADE TO HANBIT TRADING LTD, VILNIUS',
    'REMITTANCE MUST BE MADE IN FAVOUR OF HANBIT TRADING LTD',
    'FUNDS ARE TO BE SENT TO OUR NEW BANKERS MERIDIAN SAVINGS',
    'PLEASE WIRE TO MERIDIAN SAVINGS BANK',
    'COVER TO BE WIRED TO MERIDIAN SAVINGS BANK, VILNIUS',
    'BENEFICIARY BANKS WITH MERIDIAN, SWIFT MERILT21',
    'SELLER NOW BANKS AT MERIDIAN SAVINGS',
    'BIC: MERILTVXXXX',
    'DRAFTS PAYABLE TO ORDER OF HANBIT TRADING LTD',
    'DRAFTS DRAWN TO THE ORDER OF HANBIT TRADING LTD',
    'PLEASE PAY USD 25,000.00 TO HANBIT TRADING LTD',
    'KINDLY REMIT DIRECTLY TO MERIDIAN SAVINGS, VILNIUS',
    'PAYMENT TO THE BENEFICIARY’S AGENT HANBIT TRADING LTD',
    'SETTLEMENT THROUGH MERIDIAN SAVINGS BANK',
    'THE AMOUNT OF EACH DRAWING WILL BE CREDITED TO HANBIT TRADING LTD',
    'ALL MONIES DUE UNDER THIS CREDIT ARE PAYABLE TO HANBIT TRADING LTD',
    'HANBIT TRADING LTD IS AUTHORISED TO COLLECT PAYMENT',
    'PAYMENT TO YOUR CUSTOMER HANBIT TRADING LTD',
    'PAYMENT TO THE BENEFICIARY, HANBIT TRADING LTD',
    'PAYMENT TO THE COLLECTING BANK MERIDIAN SAVINGS',
    'PAYMENT TO A. B. TRADING LTD',
    'BANK DETAILS: MERIDIAN SAVINGS, VILNIUS',
    'ALL RIGHTS UNDER THIS CREDIT ARE ASSIGNED TO HANBIT TRADING LTD',
  ])
    it(`is a clause that directs the payment elsewhere: ${text}`, () => {
      expect(added(text)).to.deep.equal(['additionalConditions']);
    });

  it('is a clause of that kind that an amendment strikes out', () => {
    const assigned = terms({
      additionalConditions: [{ text: 'PROCEEDS ARE ASSIGNED TO BANK A', isUnderstood: false }],
    });
    expect(findCallBacks(assigned, { terms: terms() })).to.deep.equal(['additionalConditions']);
    expect(findCallBacks(assigned, { terms: { ...assigned, expiryDate: '2099-01-01' } })).to.deep.equal([]);
  });

  it('is a number of an account that begins on the next line', () => {
    const lines = ['PLEASE REMIT TO ACCOUNT', 'NO. 110234567890'];
    expect(findCallBacks(terms(), { terms: terms({ instructions: lines }) })).to.deep.equal(['instructions']);
  });

  it('is such words wherever the terms or the amendment have room for words', () => {
    const words = 'PROCEEDS TO ACCOUNT 12345';
    const lines = [words];
    expect(findCallBacks(terms(), { terms: terms({ instructions: lines }) })).to.deep.equal(['instructions']);
    expect(findCallBacks(terms(), { terms: terms({ senderToReceiver: lines }) })).to.deep.equal(['senderToReceiver']);
    expect(findCallBacks(terms(), { terms: terms({ paymentDetails: lines }) })).to.deep.equal(['paymentDetails']);
    expect(findCallBacks(terms(), { terms: terms(), narrative: words })).to.deep.equal(['narrative']);
  });

  for (const text of [
    'ALL BANK CHARGES OUTSIDE KOREA ARE FOR ACCOUNT OF BENEFICIARY',
    'CHARGES ARE FOR THE APPLICANT’S ACCOUNT',
    'THIRD PARTY DOCUMENTS ARE ACCEPTABLE',
    "THE APPLICANT'S ADDRESS HAS BEEN CHANGED TO 1 OTHER STREET, HAMBURG",
    "BENEFICIARY'S CERTIFICATE STATING THE NEW ADDRESS OF THE APPLICANT",
    "INVOICE SHOWING BENEFICIARY'S NAME AND ADDRESS",
    'INSPECTION BY A SURVEYOR ASSIGNED BY SGS',
    'INVOICE TO STATE PROFORMA NO. 12345',
    'PAYMENT WILL BE MADE TO THE BENEFICIARY AT SIGHT',
    'PAYMENT TO THE BENEFICIARY. DOCUMENTS MUST BE IN ENGLISH',
    'PAYMENT TO YOUR ACCOUNT ACCORDING TO YOUR INSTRUCTIONS',
    'PAYMENT TO BE MADE AT MATURITY TO THE NEGOTIATING BANK',
    'WE SHALL REMIT COVER TO YOU UPON RECEIPT OF COMPLYING DOCUMENTS',
    'DOCUMENTS MUST BE SENT TO NARU BANK, HAMBURG, IN ONE LOT BY COURIER',
    'PLEASE SEND DOCUMENTS TO OUR TRADE FINANCE DEPARTMENT, SWIFT NARUDEHH',
    'CLAIM REIMBURSEMENT BY AUTHENTICATED SWIFT MESSAGES',
    'INSURANCE POLICY WITH CLAIMS PAYABLE TO ORDER OF NARU BANK IN HAMBURG',
    'INSURANCE POLICY: LOSS, IF ANY, PAYABLE TO NARU BANK',
    'INSURANCE COVER FROM WAREHOUSE TO WAREHOUSE',
    'FULL SET OF BILLS OF LADING MADE OUT TO ORDER OF NARU BANK MARKED FREIGHT PREPAID',
    'CARRIAGE AND INSURANCE PAID TO HAMBURG',
    'DISCREPANCY FEE OF USD 80 IS PAYABLE TO THE ISSUING BANK',
    'PAYMENT IS SUBJECT TO RECEIPT OF DOCUMENTS IN ORDER',
    'BENEFICIARY’S CERTIFICATE THAT ONE SET WAS SENT TO HANBIT TRADING LTD BY COURIER',
    'DRAFTS TO BE DRAWN AT SIGHT ON NARU BANK FOR 100 PERCENT OF INVOICE VALUE',
    'REMIT ALL DOCUMENTS TO NARU BANK, 1 MAIN STREET, BUSAN',
    'INVOICE SHOWING THE BENEFICIARY’S BANK DETAILS',
    'WE SHALL PAY ACCORDING TO YOUR PAYMENT INSTRUCTIONS',
    'THIS CREDIT MAY BE TRANSFERRED TO ONE OR MORE SECOND BENEFICIARIES',
    'USD 80 WILL BE DEDUCTED FROM THE PROCEEDS FOR EACH DISCREPANT SET',
  ])
    it(`is no clause that leaves the payment as it is: ${text}`, () => {
      expect(added(text)).to.deep.equal([]);
    });

  it('is nothing of an amendment that leaves the beneficiary as it is', () => {
    expect(findCallBacks(terms(), { terms: terms({ latestShipmentDate: '2026-03-25' }) })).to.deep.equal([]);
  });
});

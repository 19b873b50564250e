import { expect } from 'chai';
import { findGravestVerdict, findResults } from '../../../support/examination';
import { BILLS } from './cases/bills';
import { DRAFTS } from './cases/drafts';
import { FURTHER_DATA } from './cases/furtherData';
import { GENERAL } from './cases/general';
import { GOODS } from './cases/goods';
import { INSURANCES } from './cases/insurance';
import { INVOICES } from './cases/invoices';
import { LISTS_AND_CERTIFICATES } from './cases/listsAndCertificates';
import { OTHER_TRANSPORT } from './cases/otherTransport';
import { PARTIES_AND_PLACES } from './cases/partiesAndPlaces';
import { SEVERAL_DOCUMENTS } from './cases/severalDocuments';
import type { IsbpRow } from './isbpRows';

const CHAPTERS: Readonly<Record<string, readonly IsbpRow[]>> = {
  'A: general principles': GENERAL,
  'A to M: data in further fields, and documents listed twice': FURTHER_DATA,
  'A: names, addresses and places': PARTIES_AND_PLACES,
  'B: drafts': DRAFTS,
  'C: invoices': INVOICES,
  'C: description of the goods': GOODS,
  'D, F to J: transport documents of other kinds': OTHER_TRANSPORT,
  'E: bills of lading': BILLS,
  'K: insurance': INSURANCES,
  'A to Q: several documents, and documents of another kind': SEVERAL_DOCUMENTS,
  'L to Q: origin, lists and certificates': LISTS_AND_CERTIFICATES,
};

describe('international standard banking practice (ISBP 745 and 821), paragraph by paragraph', () => {
  for (const [chapter, rows] of Object.entries(CHAPTERS))
    describe(chapter, () => {
      for (const [paragraph, states, given, rule, verdict] of rows)
        it(`${paragraph}: ${states}: ${rule} ${verdict}`, () => {
          expect(findGravestVerdict(rule, given), JSON.stringify(findResults(rule, given), null, 1)).to.equal(verdict);
        });
    });
});

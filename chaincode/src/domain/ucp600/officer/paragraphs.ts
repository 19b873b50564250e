import type { RuleResult } from '../examination/examination';

/*
 * The paragraphs of international standard banking practice (ISBP 745; ISBP 821 has the same numbers) that say how an
 * article is applied. All of it is general knowledge.
 */

/** The chapter about transport documents of an article of UCP 600. */
const CHAPTERS: Readonly<Record<string, string>> = { 19: 'D', 20: 'E', 21: 'F', 22: 'G', 23: 'H', 24: 'J' };

/** Paragraphs about transport documents by rule, and by chapter. */
const OF_TRANSPORT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  U4: { D: 'D6, D7', E: 'E6', F: 'F4', G: 'G5', H: 'H8', J: 'J4' },
  U5: { D: 'D8, D10', E: 'E6 to E10', F: 'F5', G: 'G6', H: 'H9, H10', J: 'J5' },
  U6: { D: 'D3 to D5', E: 'E3 to E5', F: 'F2, F3', G: 'G3, G4', H: 'H3 to H6', J: 'J2, J3' },
  U7: { D: 'D13', E: 'E11, E28', F: 'F8', G: 'G2, G9', H: 'H12', J: 'J7' },
  U8: { D: 'D20 to D22', E: 'E16, E17', F: 'F16, F17', G: 'G14', H: 'H20, H21', J: 'J12' },
  U9: { D: 'D24', E: 'E20, E21', F: 'F15', G: 'G15', H: 'H23', J: 'J16' },
};

/** Paragraphs by rule, and by words of the sentence; the first row whose words are there counts. */
const BY_SENTENCE: Readonly<Record<string, readonly (readonly [words: RegExp, paragraphs: string])[]>> = {
  U2: [[/./u, 'E19']],
  U3: [[/./u, 'A14, E6']],
  U10: [
    [/ISSUED BY|MADE OUT TO/u, 'C2'],
    [/CURRENCY/u, 'C6'],
    [/GOODS/u, 'C3 to C5'],
    [/STATES|TERM/u, 'C8'],
  ],
  U11: [[/./u, 'C14']],
  U12: [[/./u, 'C6, C7']],
  U13: [[/./u, 'C12, C13']],
  U15: [[/./u, 'E18, E19']],
  U16: [[/./u, 'C15']],
  U17: [
    [/SIGNED|ISSUED BY|BROKER/u, 'K2 to K5'],
    [/COVER NOTE|IS A /u, 'K1'],
    [/ORIGINALS/u, 'K7'],
    [/DATED|COVERS FROM \d/u, 'K10, K11'],
    [/COVERS|COVER /u, 'K16, K17'],
    [/INSUR/u, 'K12 to K15'],
  ],
  U18: [
    [/GOODS/u, 'C5, E22'],
    [/CONSIGNEE/u, 'E12'],
    [/INVOICE NUMBER|CREDIT NUMBER/u, 'A22, A24'],
    [/ORIGIN/u, 'L4'],
    [/MASS|PACKAGES|QUANTITY/u, 'A22, M4, N3'],
    [/./u, 'A23, A24'],
  ],
  U19: [
    [/ORIGINALS/u, 'A29 to A31'],
    [/CLAUSE TO BE READ|NON-DOCUMENTARY/u, 'A26'],
    [/NOT PRESENTED|FULFILS/u, 'A39, A41'],
  ],
  U20: [
    [/ADDRESS/u, 'E14, E15'],
    [/DATED|DATE/u, 'A11 to A13'],
    [/SHIPPER/u, 'E13'],
  ],
  U26: [
    [/TENOR/u, 'B2 to B7'],
    [/DRAWN ON/u, 'B18'],
    [/DRAWN BY|SIGNED/u, 'B8'],
    [/AMOUNT/u, 'B13, B14'],
    [/./u, 'B1'],
  ],
  U27: [
    [/CERTIFICATE OF ORIGIN/u, 'L1, L3'],
    [/BENEFICIARY CERTIFICATE/u, 'P1, P2'],
    [/./u, 'A3, Q1'],
  ],
};

function findOfTransport({ rule, article }: RuleResult): string | undefined {
  const number = /art(?:s)?\. (\d+)/u.exec(article)?.[1] ?? '';
  return OF_TRANSPORT[rule]?.[CHAPTERS[number] ?? ''];
}

/** The paragraphs of ISBP beside the article of a result; undefined if none is known. */
export function findParagraphs(result: RuleResult): string | undefined {
  const { rule, sentence } = result;
  const found = findOfTransport(result) ?? BY_SENTENCE[rule]?.find(([words]) => words.test(sentence))?.[1];
  return found === undefined ? undefined : `ISBP 745/821 ${found} *`;
}

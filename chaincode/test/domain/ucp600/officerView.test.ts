import { expect } from 'chai';
import { examine } from '../../../src/domain/ucp600/examine';
import { draftNotice, viewExamination } from '../../../src/domain/ucp600/officer/officerView';
import { PROFILE_NAMES, SEVERITIES } from '../../../src/domain/ucp600/officer/profiles';
import { buildExamination, buildPapers, type Case } from '../../support/examination';

const LATE_GOODS: Case = {
  papers: buildPapers({
    bill: { portOfDischarge: { name: 'BREMERHAVEN' }, goodsDescription: 'LEATHER SHOES, SECOND HAND' },
    invoice: { goodsDescription: 'BLACK LEATHER SHOES WITH LACES' },
  }),
};
const view = (given: Case, profile: (typeof PROFILE_NAMES)[number] = 'USUAL'): ReturnType<typeof viewExamination> =>
  viewExamination(examine(buildExamination(given)), profile);

describe('the officer’s view of an examination', () => {
  it('begins with what is gravest, and has every result once, unchanged, in each profile', () => {
    const found = examine(buildExamination(LATE_GOODS));
    for (const name of PROFILE_NAMES) {
      const { results, profile } = viewExamination(found, name);
      const ranks = results.map(({ severity }) => SEVERITIES.indexOf(severity));
      expect(ranks).to.deep.equal(ranks.toSorted((a, b) => a - b));
      expect(results[0]?.verdict).to.equal('DISCREPANT');
      const facts = results.map(({ severity: _, paragraphs: _p, sides: _s, ...result }) => result);
      expect(facts).to.have.deep.members(found);
      expect(profile).to.deep.equal({ name, version: '2026-12' });
    }
  });

  it('drafts a notice with what an officer has judged, and without what the officer found to comply', () => {
    const results = examine(buildExamination(LATE_GOODS));
    const [port, ...rest] = draftNotice(results).discrepancies;
    const reason = 'The consignee is another company.';
    const rule = results.find(({ sentence }) => sentence === port)?.rule ?? '';
    const overruled = { rule, sentence: port, verdict: 'COMPLIES' as const, reason };
    const own = { rule: 'U24', verdict: 'DISCREPANT' as const, reason };
    expect(draftNotice(results, [overruled, own]).discrepancies).to.deep.equal([...rest, reason.toUpperCase()]);
    const doubtful = results.filter(({ verdict }) => verdict === 'NEEDS_A_PERSON');
    const judged = doubtful.map((found) => ({ ...found, verdict: 'DISCREPANT' as const, reason }));
    const { discrepancies, undecided } = draftNotice(results, judged);
    expect(discrepancies).to.include.members(doubtful.map(({ sentence }) => sentence).slice(0, 1));
    expect(undecided).to.equal(0);
  });

  it('weighs a conflict of data less in the usual profile than in the strict one, and a wrong port the same', () => {
    const severityOf = (rule: string, name: (typeof PROFILE_NAMES)[number]): string | undefined =>
      view(LATE_GOODS, name).results.find((result) => result.rule === rule && result.verdict === 'DISCREPANT')
        ?.severity;
    expect(['STRICT', 'USUAL'].map((name) => severityOf('U18', name === 'STRICT' ? 'STRICT' : 'USUAL'))).to.deep.equal([
      'GRAVE',
      'SERIOUS',
    ]);
    expect([severityOf('U5', 'STRICT'), severityOf('U5', 'USUAL')]).to.deep.equal(['GRAVE', 'GRAVE']);
  });

  it('never ranks a document that may be missing, or a clause that was not read, as minor', () => {
    const text = 'CERTIFICATE OF ORIGIN FORM A OR CERTIFICATE EUR.1';
    const clause = { kind: 'CERTIFICATE_OF_ORIGIN', text, originals: 1, copies: 0, isUnderstood: false };
    const given = { credit: { documentsRequired: [clause] }, papers: buildPapers({ certificate: null }) };
    for (const name of PROFILE_NAMES) {
      const open = view(given, name).results.filter(
        ({ rule, verdict }) => rule === 'U19' && verdict === 'NEEDS_A_PERSON',
      );
      expect(open.map(({ sentence }) => sentence).join())
        .to.match(/FULFILS THE CLAUSE/u)
        .and.match(/CLAUSE TO BE READ/u);
      expect(new Set(open.map(({ severity }) => severity))).to.deep.equal(new Set(['SERIOUS']));
    }
  });

  it('shows the words that were compared side by side, and marks those that differ', () => {
    const { results } = view(LATE_GOODS);
    const port = results.find(({ rule, verdict }) => rule === 'U5' && verdict === 'DISCREPANT');
    expect(port?.sides).to.deep.equal([
      { source: 'CREDIT', text: 'HAMBURG (DEHAM)', differing: [{ from: 0, to: 14 }] },
      { source: 'BILL OF LADING HLCU1234567', text: 'BREMERHAVEN', differing: [{ from: 0, to: 11 }] },
    ]);
    const goods = results.find(({ rule, sentence }) => rule === 'U18' && sentence.includes('SECOND HAND'));
    const marked = goods?.sides.map(({ text, differing }) => differing.map(({ from, to }) => text.slice(from, to)));
    expect(marked).to.deep.equal([['BLACK'], ['SECOND HAND']]);
  });

  it('names the paragraphs of standard banking practice beside the article, by the kind of transport document', () => {
    const { results } = view(LATE_GOODS);
    expect(results.find(({ rule }) => rule === 'U5')).to.include({
      article: 'UCP 600 art. 20(a)(iii)',
      paragraphs: 'ISBP 745/821 E6 to E10 *',
    });
    expect(
      results.filter(({ verdict, paragraphs }) => verdict === 'DISCREPANT' && paragraphs === undefined),
    ).to.deep.equal([]);
  });

  it('drafts a notice of what is certain alone, each discrepancy once', () => {
    const { notice, results } = view(LATE_GOODS);
    const certain = results.filter(({ verdict }) => verdict === 'DISCREPANT').map(({ sentence }) => sentence);
    expect(notice.discrepancies).to.have.members(certain);
    const undecided = results.filter(({ verdict }) => verdict === 'NEEDS_A_PERSON').length;
    expect(notice).to.have.property('undecided', undecided);
    const twice = results.filter(({ verdict }) => verdict === 'DISCREPANT');
    expect(draftNotice([...twice, ...twice]).discrepancies).to.have.length(certain.length);
  });

  it('does not blame the presenter for what banks did', () => {
    const terms = {
      rule: 'U25',
      article: 'UCP 600 art. 38(b)(g)',
      verdict: 'DISCREPANT',
      compared: {},
      sentence: 'TRANSFER CHANGES THE FORM',
    } as const;
    const late = { ...terms, rule: 'U23', verdict: 'NEEDS_A_PERSON' } as const;
    expect(draftNotice([terms, late])).to.deep.equal({ discrepancies: [], undecided: 0 });
  });
});

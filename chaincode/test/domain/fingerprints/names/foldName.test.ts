import { expect } from 'chai';
import fc from 'fast-check';
import { TradeError } from '../../../../src/domain/errors';
import { foldName } from '../../../../src/domain/fingerprints/names/foldName';
import { soundOfName } from '../../../../src/domain/fingerprints/names/soundOfName';

describe('foldName', () => {
  for (const name of [
    'Hanbit Electronics Co., Ltd.',
    'HANBIT ELECTRONICS COMPANY LIMITED',
    'hanbit electronic co ltd',
    'Hanbit-Electronics Corp.',
    '한빛전자 주식회사',
    '주식회사한빛전자',
    '(주)한빛전자',
    '㈜ 한빛 전자',
    'Нanbit Electronics Inc', // the first letter is Cyrillic
    'HANBIT\u200bELECTRONICS LLC',
  ])
    it(`is one name for ${name}`, () => {
      expect(foldName(name)).to.equal('HANBITELECTRONICS');
    });

  for (const [name, folded] of [
    ['Société Générale S.A.', 'SOCIETEGENERALE'],
    ['S.A. Société Générale', 'SOCIETEGENERALE'],
    ["O'Neill & Sons Ltd", 'ONEILLSONS'],
    ['PT Sinar Mas Tbk', 'SINARMAS'],
    ['上海贸易有限公司', 'SHANGHAIMAOYI'],
    ['Limited', 'LIMITED'],
    ['ООО Ромашка', 'ROMASHKA'],
    ['Kramer Gesellschaft mit beschränkter Haftung', 'KRAMER'],
    ['Dupont Société à responsabilité limitée', 'DUPONT'],
    ['Société Anonyme Dupont', 'DUPONT'],
    ['Rossi Società per Azioni', 'ROSSI'],
    ['Kowal Sp. z o.o.', 'KOWAL'],
  ] as const)
    it(`writes ${name} as ${folded}`, () => {
      expect(foldName(name)).to.equal(folded);
    });

  it('keeps companies apart that differ in a word', () => {
    const names = ['Hanbit Electronics', 'Hanbit Trading', 'Hanbit Electronics Busan', 'Hansung Electronics'];
    expect(new Set(names.map(foldName)).size).to.equal(names.length);
  });

  it('changes nothing in a second pass', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z가-힣ÄÖÜé&. ]{0,6}[a-z가-힣]{2}$/), (name) => {
        expect(foldName(foldName(name))).to.equal(foldName(name));
      }),
    );
  });

  it('refuses a name without a letter or digit', () => {
    expect(() => foldName('. , -')).to.throw(TradeError);
  });
});

describe('soundOfName', () => {
  for (const [one, other] of [
    ['Daesung Machinery', '대성기계 주식회사'],
    ['Hyundai Heavy Industries', '현대중공업'],
    ['Samsung Electronics', '삼성전자'],
    ['Hanbit Electronics', 'Hanbeat Electronics'],
    ['Rossi Distribution', 'Rosi Distribution'],
  ] as const)
    it(`is that of ${one} for ${other}`, () => {
      expect(soundOfName(one)).to.equal(soundOfName(other));
    });

  it('differs for another company', () => {
    expect(soundOfName('Hanbit Electronics')).to.not.equal(soundOfName('Hansol Electronics'));
  });
});

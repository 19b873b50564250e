/*
 * The legal forms of companies, as words of a name. Which words are legal forms is what ISO 20275 (Entity Legal Forms)
 * lists; these are those of the countries whose papers are seen most, in the spellings that clerks use.
 */

/** Forms in Latin letters, each a word or the words that are written together. */
// prettier-ignore
export const LATIN_FORMS: ReadonlySet<string> = new Set([
  'CO', 'COMPANY', 'COMPANIES', 'COMP', 'CORP', 'CORPORATION', 'INC', 'INCORPORATED', 'LTD', 'LIMITED', 'LLC', 'LLP', 'LP', 'PLC',
  'GMBH', 'MBH', 'AG', 'KG', 'KGAA', 'OHG', 'UG', 'EK', 'EV', 'SE', 'GESELLSCHAFT',
  'SA', 'SAS', 'SARL', 'SASU', 'EURL', 'SCA', 'SNC', 'SPA', 'SRL', 'SRLS', 'SAPA', 'SL', 'SLU', 'SAU', 'LDA', 'LTDA', 'EIRELI', 'SAB', 'CV',
  'BV', 'NV', 'CVBA', 'BVBA', 'AB', 'HB', 'AS', 'ASA', 'APS', 'OY', 'OYJ', 'OU', 'UAB', 'SIA',
  'KK', 'GK', 'YK', 'KABUSHIKI', 'KAISHA', 'KABUSHIKIKAISHA', 'GODO', 'YUGEN',
  'PTE', 'PTY', 'PVT', 'PRIVATE', 'PUBLIC', 'PROPRIETARY', 'PT', 'TBK', 'SDN', 'BHD', 'BERHAD', 'PCL', 'JSC', 'CJSC', 'OJSC', 'PJSC',
  'OOO', 'OAO', 'ZAO', 'PAO', 'AO', 'TOO', 'TOV', 'DOO', 'DD', 'AD', 'EOOD', 'OOD', 'SRO', 'ZRT', 'KFT', 'NYRT', 'SPZOO', 'SPJ',
  'AKTIENGESELLSCHAFT', 'KOMMANDITGESELLSCHAFT', 'AKTIEBOLAG', 'AKTIEBOLAGET', 'AKSJESELSKAP', 'AKTIESELSKAB', 'OSAKEYHTIO',
  'FZE', 'FZCO', 'FZC', 'DMCC', 'WLL', 'SAL', 'SAOG', 'SAOC', 'LLLP', 'CHUSIKHOESA', 'JUSIKHOESA', 'JUSIKOESA', 'YUHANHOESA',
]);

/** Forms of several words, written out. Each of their words alone can be a name's. */
// prettier-ignore
export const WRITTEN_FORMS: readonly string[] = [
  'GESELLSCHAFT MIT BESCHRANKTER HAFTUNG', 'GESELLSCHAFT MIT BESCHRAENKTER HAFTUNG',
  'SOCIETE ANONYME', 'SOCIETE A RESPONSABILITE LIMITEE', 'SOCIETE PAR ACTIONS SIMPLIFIEE',
  'SOCIEDAD ANONIMA', 'SOCIEDAD LIMITADA', 'SOCIEDAD DE RESPONSABILIDAD LIMITADA', 'SOCIEDADE ANONIMA', 'SOCIEDADE LIMITADA',
  'SOCIETA PER AZIONI', 'SOCIETA A RESPONSABILITA LIMITATA',
  'NAAMLOZE VENNOOTSCHAP', 'BESLOTEN VENNOOTSCHAP',
  'SPOLKA Z OGRANICZONA ODPOWIEDZIALNOSCIA', 'SPOLKA AKCYJNA', 'SP Z OO',
  'ANONIM SIRKETI', 'LIMITED SIRKETI', 'LTD STI',
];

/** Words that say nothing of who it is. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'THE',
  'AND',
  'ET',
  'UND',
  'Y',
  'E',
  'OF',
  'M',
  'S',
  'MESSRS',
]);

/** Forms that are written without a space before or after the name. */
// prettier-ignore
export const JOINED_FORMS: readonly string[] = [
  '주식회사', '유한책임회사', '유한회사', '합자회사', '합명회사', '(주)', '(유)',
  '株式会社', '株式會社', '有限会社', '合同会社', '(株)', '(有)',
  '股份有限公司', '有限责任公司', '有限責任公司', '有限公司', '公司',
];

import { buildPapers, type Case, NORDLICHT } from '../../../../support/examination';
import { bill, insurance, invoice, type IsbpRow, list } from '../isbpRows';

const C = 'COMPLIES';
const D = 'DISCREPANT';
const P = 'NEEDS_A_PERSON';

/** The beneficiary in the credit, and the seller on the invoice. */
const seller = (credit: string, name: string): Case =>
  invoice({ seller: { name } }, { credit: { beneficiary: { name: credit } } });
/** The applicant's address in the credit, and on the bill. */
const notify = (credit: string[], addressLines: string[], countries: readonly [string?, string?] = []): Case => ({
  papers: buildPapers({
    bill: { notifyParty: { name: NORDLICHT.name, addressLines, country: countries[1] } },
    invoice: { buyer: { name: NORDLICHT.name } },
  }),
  credit: { applicant: { name: NORDLICHT.name, addressLines: credit, country: countries[0] } },
});
/** The beneficiary's address in the credit, and on the invoice. */
const at = (credit: string[], addressLines: string[], stated?: string): Case =>
  invoice(
    { seller: { name: 'HANBIT', addressLines, country: stated } },
    { credit: { beneficiary: { name: 'HANBIT', addressLines: credit } } },
  );
/** A port of loading in the credit, and on the bill. */
const from = (credit: string, name: string): Case =>
  bill({ portOfLoading: { name } }, { credit: { portOfLoading: { name: credit } } });
const vessel = (name: string): Case => list({ fields: { vesselName: name } });

const HARBOUR = ['12 HARBOUR ROAD', 'HAMBURG'];

// prettier-ignore
export const PARTIES_AND_PLACES: readonly IsbpRow[] = [
  ['A1', 'IND. and PVT. LTD.', seller('ACME INDUSTRIES PRIVATE LIMITED', 'ACME IND. PVT. LTD.'), 'U10', C],
  ['A1', 'CO. for COMPANY', seller('ACME TRADING COMPANY', 'ACME TRADING CO.'), 'U10', C],
  ['A1', 'an apostrophe for letters', seller('STRAITS INTERNATIONAL COMPANY LIMITED', "STRAITS INT'L CO. LTD"), 'U10', C],
  ['A1', 'an apostrophe in a name', seller('O BRIEN TRADING LTD', "O'BRIEN TRADING LTD"), 'U10', C],
  ['A1', 'an ampersand', seller('SMITH AND SONS LTD', 'SMITH & SONS LIMITED'), 'U10', C],
  ['A1', 'letters with points', seller('PT MAJU SA', 'P.T. MAJU S.A.'), 'U10', C],
  ['A1', 'a legal form in words', seller('MUELLER GMBH', 'MUELLER GESELLSCHAFT MIT BESCHRAENKTER HAFTUNG'), 'U10', C],
  ['A1', 'MESSRS before a name', seller('ACME LTD', 'M/S ACME LTD'), 'U10', C],
  ['A1', 'INDUSTRIAL is not INDUSTRIES', seller('ACME INDUSTRIES LTD', 'ACME INDUSTRIAL LTD'), 'U10', D],
  ['A1', 'another legal form', seller('ACME LTD', 'ACME GMBH'), 'U10', D],
  ['A1', 'no legal form', seller('ACME TRADING LTD', 'ACME TRADING'), 'U10', P],
  ['A1', 'a part of a group', seller('ACME LTD', 'ACME LTD SHANGHAI BRANCH'), 'U10', P],
  ['A23', 'an umlaut as two letters', seller('MUELLER MASCHINEN GMBH', 'MÜLLER MASCHINEN GMBH'), 'U10', C],
  ['A23', 'an umlaut without its points', seller('MULLER MASCHINEN GMBH', 'MÜLLER MASCHINEN GMBH'), 'U10', C],
  ['A23', 'a sharp s', seller('STRASSER AG', 'STRAßER AG'), 'U10', C],
  ['A23', 'an accent', seller('SOCIETE GENERALE DE CAFE', 'SOCIÉTÉ GÉNÉRALE DE CAFÉ'), 'U10', C],
  ['A23', 'a Scandinavian letter', seller('SOERENSEN AS', 'SØRENSEN AS'), 'U10', C],
  ['A23', 'a cedilla', seller('FRANCOIS SARL', 'FRANÇOIS SARL'), 'U10', C],
  ['A23', 'a name in small letters', seller('ACME LTD', 'Acme Ltd.'), 'U10', C],
  ['A23', 'a name that runs over two lines of the credit', invoice({ seller: { name: 'LUMENO TECHNOLOGIES (SINGAPORE) PTE LTD.' } }, { credit: { beneficiary: { name: 'LUMENO TECHNOLOGIES (SINGAPORE)', addressLines: ['PTE LTD.', '101 CECIL STREET'] } } }), 'U10', C],
  ['A23', 'a name of 60 characters', seller('A VERY LONG NAME OF A TRADING COMPANY THAT GOES ON AND ON LTD', 'A VERY LONG NAME OF A TRADING COMPANY THAT GOES ON AND ON LTD'), 'U10', C],
  ['14(j)', 'RD. for ROAD', notify(HARBOUR, ['12 HARBOUR RD.', 'HAMBURG']), 'U20', C],
  ['14(j)', 'STR. for STRASSE', notify(['SPEICHERSTRASSE 12', '20457 HAMBURG'], ['SPEICHERSTR. 12', 'D-20457 HAMBURG']), 'U20', C],
  ['14(j)', 'STREET written out', notify(['8 CECIL ST', 'SINGAPORE'], ['8 CECIL STREET', 'SINGAPORE']), 'U20', C],
  ['14(j)', 'lines in another order', notify(HARBOUR, ['HAMBURG', '12 HARBOUR ROAD']), 'U20', C],
  ['14(j)', 'one line for two', notify(HARBOUR, ['12, HARBOUR ROAD, HAMBURG']), 'U20', C],
  ['14(j)', 'the country added', notify(HARBOUR, ['12 HARBOUR ROAD', 'HAMBURG, GERMANY'], ['DE']), 'U20', C],
  ['14(j)', 'a telephone number added', notify(HARBOUR, ['12 HARBOUR ROAD', 'HAMBURG TEL: +49 40 12345']), 'U20', C],
  ['14(j)', 'the floor added', notify(HARBOUR, ['3RD FLOOR, 12 HARBOUR ROAD', 'HAMBURG']), 'U20', P],
  ['14(j)', 'a typing error in the street', notify(HARBOUR, ['12 HARBUOR ROAD', 'HAMBURG']), 'U20', P],
  ['14(j)', 'another number of the house', notify(HARBOUR, ['14 HARBOUR ROAD', 'HAMBURG']), 'U20', D],
  ['14(j)', 'another street', notify(HARBOUR, ['12 MARKET ROAD', 'HAMBURG']), 'U20', D],
  ['14(j)', 'the same lines in another country', notify(HARBOUR, [...HARBOUR, 'AUSTRIA'], ['DE']), 'U20', D],
  ['14(j)', 'another address of the beneficiary in its country', at(['12 JUNGANG', 'BUSAN', 'KOREA'], ['1 TEHERAN-RO', 'SEOUL', 'REPUBLIC OF KOREA']), 'U20', C],
  ['14(j)', 'the beneficiary in another country, by its address', at(['8 CECIL STREET', 'SINGAPORE 069533'], ['5 JALAN TUN', 'KUALA LUMPUR', 'MALAYSIA']), 'U20', D],
  ['14(j)', 'the beneficiary in another country, by its code', at(['8 CECIL STREET', 'SINGAPORE 069533'], ['5 JALAN TUN'], 'MY'), 'U20', D],
  ['14(j)', 'the country before a code of the post', at(['8 CECIL STREET', 'SINGAPORE 069533'], ['1 RAFFLES PLACE', 'SINGAPORE 048616']), 'U20', C],
  ['14(j)', 'another town, no country', at(['12 JUNGANG', 'BUSAN'], ['AM SANDTORKAI 1', 'HAMBURG']), 'U20', P],
  ['14(j)', 'the same address, no country', at(['12 JUNGANG', 'BUSAN'], ['12 JUNGANG', 'BUSAN']), 'U20', C],
  ['E6', 'the country behind the port', from('BUSAN', 'BUSAN, KOREA'), 'U5', C],
  ['E6', 'the country behind the port without a comma', from('BUSAN', 'BUSAN SOUTH KOREA'), 'U5', C],
  ['E6', 'PORT OF before it', from('BUSAN', 'PORT OF BUSAN'), 'U5', C],
  ['E6', 'PORT behind it', from('BUSAN', 'BUSAN PORT'), 'U5', C],
  ['E6', 'an old name', from('BUSAN', 'PUSAN'), 'U5', C],
  ['E6', 'Bombay for Mumbai', from('MUMBAI', 'BOMBAY, INDIA'), 'U5', C],
  ['E6', 'Nhava Sheva for Jawaharlal Nehru', from('JAWAHARLAL NEHRU PORT', 'NHAVA SHEVA'), 'U5', C],
  ['E6', 'Saigon for Ho Chi Minh City', from('HO CHI MINH CITY, VIETNAM', 'SAIGON'), 'U5', C],
  ['E6', 'Chattogram for Chittagong', from('CHITTAGONG SEAPORT, BANGLADESH', 'CHATTOGRAM'), 'U5', C],
  ['E6', 'Xingang for Tianjin', from('TIANJIN', 'XINGANG'), 'U5', C],
  ['E6', 'a port of the same name in another country', from('HAMBURG, GERMANY', 'HAMBURG, USA'), 'U5', D],
  ['E6', 'another port of the country', from('SHANGHAI', 'NINGBO'), 'U5', D],
  ['E6', 'PORT OF SPAIN is not in Spain', from('PORT OF SPAIN', 'VALENCIA'), 'U5', D],
  ['E6', 'PORT OF SPAIN, and SPAIN', from('PORT OF SPAIN', 'SPAIN'), 'U5', P],
  ['E6', 'a country for a port', from('ROTTERDAM', 'NETHERLANDS'), 'U5', P],
  ['E6', 'a typing error in a port', from('GOOLE', 'GOOEL'), 'U5', P],
  ['E6', 'a terminal within the port', from('HAMBURG', 'HAMBURG WALTERSHOF'), 'U5', P],
  ['E7', 'any port of a country, one of it', from('ANY CHINESE PORT', 'SHANGHAI'), 'U5', C],
  ['E7', 'any port of a country, one of another', from('ANY CHINESE PORT', 'BUSAN'), 'U5', D],
  ['E7', 'any port of a country, its words', from('ANY CHINESE PORT', 'ANY CHINESE PORT'), 'U5', D],
  ['E7', 'any port of a country, the country', from('ANY PORT IN CHINA', 'CHINA'), 'U5', D],
  ['E7', 'any port of a country, a small one with its country', from('ANY CHINESE PORT', 'QINHUANGDAO, CHINA'), 'U5', C],
  ['E7', 'any port of a country, one that is not known', from('ANY CHINESE PORT', 'QINHUANGDAO'), 'U5', P],
  ['E7', 'any port of Europe', from('ANY EUROPEAN PORT', 'ROTTERDAM'), 'U5', C],
  ['E7', 'any port of Europe, one of Asia', from('ANY PORT IN EUROPE', 'SINGAPORE'), 'U5', D],
  ['E7', 'main ports of a country', from('CHINA MAIN PORT', 'QINGDAO'), 'U5', C],
  ['E7', 'any port', from('ANY PORT', 'BUSAN'), 'U5', C],
  ['E8', 'one of two ports', from('BUSAN OR INCHEON', 'INCHEON'), 'U5', C],
  ['E8', 'one of two ports with a stroke', from('BUSAN/INCHEON', 'BUSAN'), 'U5', C],
  ['E8', 'one of a list with commas', from('HAMBURG, ROTTERDAM, ANTWERP', 'ROTTERDAM'), 'U5', C],
  ['E8', 'none of a list', from('HAMBURG, ROTTERDAM, ANTWERP', 'BREMERHAVEN'), 'U5', D],
  ['E8', 'all of the list', from('HAMBURG, ROTTERDAM, ANTWERP', 'HAMBURG, ROTTERDAM, ANTWERP'), 'U5', D],
  ['E8', 'both of a choice', from('BUSAN OR INCHEON', 'BUSAN OR INCHEON'), 'U5', D],
  ['K', 'cover from the words of a choice', insurance({ coverFrom: { name: 'BUSAN/INCHEON' } }, { credit: { portOfLoading: { name: 'BUSAN/INCHEON' } } }), 'U17', C],
  ['E5', 'M/V before the vessel', vessel('M/V KING OF THE SEAS'), 'U18', C],
  ['E5', 'MV before the vessel', vessel('MV KING OF THE SEAS'), 'U18', C],
  ['E5', 'V. before the vessel', vessel('V. KING OF THE SEAS'), 'U18', C],
  ['E5', 'M.V. and the voyage', vessel('M.V. "KING OF THE SEAS" V.2103W'), 'U18', C],
  ['E5', 'a vessel whose name says more', vessel('KING OF THE SEAS II'), 'U18', D],
];

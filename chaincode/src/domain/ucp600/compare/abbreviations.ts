/*
 * "Generally accepted abbreviations" can stand for a word (ISBP 745 para. A1, general knowledge). A short form can stand
 * for several words that are not the same: IND for INDUSTRIES and for INDUSTRIAL.
 */

/** Builds the table of full words by short form from rows such as `RD ROAD`. */
function buildTable(rows: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows
      .split(/[;\n]/u)
      .map((row) => row.trim().split(' '))
      .filter(([short]) => short !== '')
      .map(([short = '', ...full]) => [short, full] as const),
  );
}

/** In names of companies. Rows begin with the short form. */
const OF_NAMES = buildTable(`
LTD LIMITED; PVT PRIVATE; PTE PRIVATE; CO COMPANY; COS COMPANIES; CORP CORPORATION; INC INCORPORATED; INTL INTERNATIONAL;
INTL INTERNATIONAL; IND INDUSTRIES INDUSTRY INDUSTRIAL; INDS INDUSTRIES; INDL INDUSTRIAL; MFG MANUFACTURING; MFRS MANUFACTURERS;
MFR MANUFACTURER; TRDG TRADING; TRD TRADING; ENT ENTERPRISE ENTERPRISES; BROS BROTHERS; ENGG ENGINEERING; ENGRG ENGINEERING;
TECH TECHNOLOGY TECHNOLOGIES; TECHNOL TECHNOLOGIES; IMP IMPORT IMPORTERS; EXP EXPORT EXPORTERS; DEV DEVELOPMENT; DEPT DEPARTMENT;
ASSOC ASSOCIATES ASSOCIATION; GEN GENERAL; INTERNAT INTERNATIONAL; CHEM CHEMICAL CHEMICALS; ELEC ELECTRIC ELECTRICAL;
EQUIP EQUIPMENT; DISTR DISTRIBUTION DISTRIBUTORS; SVC SERVICE; SVCS SERVICES; GRP GROUP; HLDG HOLDING; HLDGS HOLDINGS;
LOGS LOGISTICS; SYS SYSTEMS; PROD PRODUCTS; PRODS PRODUCTS; FTY FACTORY; NATL NATIONAL; SDN SENDIRIAN; BHD BERHAD; GES GESELLSCHAFT;
INS INSURANCE; ASSCE ASSURANCE; CCI CHAMBER; STN STATION; MACH MACHINERY; TEX TEXTILE TEXTILES; PHARM PHARMACEUTICAL PHARMACEUTICALS
`);

/** In addresses. */
const OF_ADDRESSES = buildTable(`
RD ROAD; ST STREET SAINT; STR STRASSE STREET; AVE AVENUE; AV AVENUE AVENIDA; BLVD BOULEVARD; BLDG BUILDING; BLD BUILDING; FL FLOOR;
FLR FLOOR; F FLOOR; RM ROOM; DR DRIVE; LN LANE; SQ SQUARE; DIST DISTRICT; PROV PROVINCE; CTR CENTRE; CENTER CENTRE; HWY HIGHWAY;
PKWY PARKWAY; CRES CRESCENT; CT COURT; PL PLACE PLAZA; STE SUITE; EST ESTATE; PK PARK; TWR TOWER; HSE HOUSE; APT APARTMENT; JL JALAN;
JLN JALAN; IND INDUSTRIAL; INDL INDUSTRIAL; N NORTH; S SOUTH; E EAST; W WEST; MT MOUNT; FT FORT; BLK BLOCK; OFF OFFICE; ZN ZONE;
GF GROUND; UL ULICA; PKY PARKWAY; LG LORONG; LOR LORONG; TAM TAMAN; NR NEAR; OPP OPPOSITE; EXTN EXTENSION; SEC SECTOR SECTION; PH PHASE
`);

const standsFor = (table: ReadonlyMap<string, readonly string[]>, short: string, full: string): boolean =>
  table.get(short)?.includes(full) ?? false;

/** Whether two short forms can stand for one word. */
function share(table: ReadonlyMap<string, readonly string[]>, a: string, b: string): boolean {
  const words = table.get(a);
  return words !== undefined && (table.get(b)?.some((word) => words.includes(word)) ?? false);
}

function areSameIn(table: ReadonlyMap<string, readonly string[]>, a: string, b: string): boolean {
  return a === b || standsFor(table, a, b) || standsFor(table, b, a) || share(table, a, b);
}

/** Whether two words of names are the same, in full or shortened. */
export const areSameNameWords = (a: string, b: string): boolean => areSameIn(OF_NAMES, a, b);

/** STRASSE is often written together with the name of the street. */
const STREET_END = /STRASSE$|STR$/u;
const dropStreetEnd = (word: string): string => (word.length > 4 ? word.replace(STREET_END, '+') : word);

/** Whether two words of addresses are the same, in full or shortened. */
export const areSameAddressWords = (a: string, b: string): boolean =>
  areSameIn(OF_ADDRESSES, a, b) || dropStreetEnd(a) === dropStreetEnd(b);

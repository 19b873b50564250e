/** Korean words at the end of company names that the same companies write in English on their papers. */
// prettier-ignore
export const KOREAN_WORDS: ReadonlyMap<string, string> = new Map([
  ['전자', 'ELECTRONICS'], ['전기', 'ELECTRIC'], ['반도체', 'SEMICONDUCTOR'], ['통신', 'TELECOM'],
  ['무역', 'TRADING'], ['상사', 'TRADING'], ['통상', 'TRADING'], ['상선', 'MERCHANTMARINE'], ['해운', 'SHIPPING'], ['물류', 'LOGISTICS'],
  ['산업', 'INDUSTRIES'], ['중공업', 'HEAVYINDUSTRIES'], ['공업', 'INDUSTRIES'], ['기계', 'MACHINERY'], ['정밀', 'PRECISION'],
  ['화학', 'CHEMICAL'], ['제약', 'PHARMACEUTICAL'], ['철강', 'STEEL'], ['제철', 'STEEL'], ['금속', 'METAL'], ['섬유', 'TEXTILE'],
  ['식품', 'FOODS'], ['수산', 'FISHERIES'], ['제지', 'PAPER'], ['타이어', 'TIRE'], ['자동차', 'MOTOR'], ['건설', 'CONSTRUCTION'],
  ['조선', 'SHIPBUILDING'], ['에너지', 'ENERGY'], ['코리아', 'KOREA'], ['국제', 'INTERNATIONAL'], ['테크', 'TECH'], ['플라스틱', 'PLASTICS'],
]);

/** One word for those that are written in several ways. */
// prettier-ignore
export const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['ELECTRONIC', 'ELECTRONICS'], ['ELEC', 'ELECTRONICS'], ['INDUSTRY', 'INDUSTRIES'], ['INDUSTRIAL', 'INDUSTRIES'], ['IND', 'INDUSTRIES'], ['INDS', 'INDUSTRIES'],
  ['TRADE', 'TRADING'], ['TRD', 'TRADING'], ['TRDG', 'TRADING'], ['CHEMICALS', 'CHEMICAL'], ['CHEM', 'CHEMICAL'], ['FOOD', 'FOODS'],
  ['TEXTILES', 'TEXTILE'], ['METALS', 'METAL'], ['MACHINE', 'MACHINERY'], ['MACH', 'MACHINERY'], ['INTL', 'INTERNATIONAL'], ['INT', 'INTERNATIONAL'],
  ['MFG', 'MANUFACTURING'], ['MFRS', 'MANUFACTURING'], ['ENG', 'ENGINEERING'], ['ENGG', 'ENGINEERING'], ['PHARMA', 'PHARMACEUTICAL'],
  ['PHARMACEUTICALS', 'PHARMACEUTICAL'], ['MOTORS', 'MOTOR'], ['PLASTIC', 'PLASTICS'], ['IMP', 'IMPORT'], ['EXP', 'EXPORT'], ['GRP', 'GROUP'], ['BROS', 'BROTHERS'],
]);

/* Words of which the generator makes companies. They are made up; spellings are those that companies use of themselves. */

/** Korean roots with the spelling that a company chose for its papers. */
// prettier-ignore
export const KOREAN_ROOTS: readonly (readonly [string, string])[] = [
  ['한빛', 'Hanbit'], ['대성', 'Daesung'], ['미래', 'Mirae'], ['동원', 'Dongwon'], ['세종', 'Sejong'], ['서울', 'Seoul'], ['부산', 'Busan'], ['신성', 'Shinsung'],
  ['태양', 'Taeyang'], ['한성', 'Hansung'], ['우진', 'Woojin'], ['광명', 'Kwangmyung'], ['삼우', 'Samwoo'], ['금강', 'Kumkang'], ['청솔', 'Chungsol'], ['대한', 'Daehan'],
  ['유진', 'Eugene'], ['정우', 'Jungwoo'], ['제일', 'Cheil'], ['남해', 'Namhae'], ['동해', 'Donghae'], ['평화', 'Pyunghwa'], ['백두', 'Baekdu'], ['새한', 'Saehan'],
];
// prettier-ignore
export const KOREAN_TRADES: readonly (readonly [string, string])[] = [
  ['전자', 'Electronics'], ['무역', 'Trading'], ['산업', 'Industries'], ['화학', 'Chemical'], ['기계', 'Machinery'], ['정밀', 'Precision'], ['섬유', 'Textile'],
  ['식품', 'Foods'], ['철강', 'Steel'], ['상사', 'Trading'], ['테크', 'Tech'], ['코리아', 'Korea'], ['플라스틱', 'Plastics'], ['바이오', 'Bio'],
];
// prettier-ignore
export const WORLD_ROOTS: readonly string[] = [
  'Nordsee', 'Alpine', 'Castellan', 'Meridian', 'Pacific Crown', 'Rossi', 'Van der Berg', 'Kowalski', 'Oriental Star', 'Blue Heron', 'Atlas', 'Lindqvist', 'Vega',
  'Golden Lotus', 'Sunrise', 'Continental', 'Delta', 'Ferrer', 'Moreau', 'Hartmann', 'Baltic', 'Andes', 'Saigon', 'Mekong', 'Ganges', 'Tokai', 'Yamato', 'Zephyr',
  'Northwind', 'Silverline', 'Evergold', 'Redstone', 'Clearwater', 'Harbour', 'Kingfisher', 'Maple', 'Redwood', 'Sierra', 'Tundra', 'Orchid',
];
// prettier-ignore
export const WORLD_TRADES: readonly string[] = [
  'Handels', 'Trading', 'Import Export', 'Distribution', 'Components', 'Foods', 'Textiles', 'Machinery', 'Metals', 'Chemicals', 'Logistics', 'Supplies', 'International',
  'Retail', 'Systems', 'Motors',
];

/** Legal forms by country: each with the ways in which it is written. */
export const FORMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  KR: [
    ['Co., Ltd.', 'Co. Ltd', 'CO.,LTD', 'Company Limited', 'Co Ltd.'],
    ['Corp.', 'Corporation', 'CORP'],
  ],
  DE: [
    ['GmbH', 'G.m.b.H.', 'GMBH'],
    ['AG', 'A.G.'],
  ],
  US: [
    ['Inc.', 'Incorporated', 'INC', ', Inc.'],
    ['LLC', 'L.L.C.'],
    ['Corp.', 'Corporation'],
  ],
  GB: [
    ['Ltd', 'Limited', 'Ltd.', 'LTD'],
    ['PLC', 'plc'],
  ],
  FR: [
    ['S.A.', 'SA'],
    ['SARL', 'S.A.R.L.'],
  ],
  NL: [['B.V.', 'BV']],
  VN: [['Co., Ltd.', 'Company Limited', 'JSC'].slice(0, 2)],
  SG: [['Pte. Ltd.', 'Pte Ltd', 'PTE LTD', 'Private Limited']],
  JP: [['Co., Ltd.', 'K.K.', 'Kabushiki Kaisha'].slice(0, 1)],
};

/** Carriers: the codes of each, and the shape of their bill numbers (# a digit, @ a letter). */
// prettier-ignore
export const CARRIERS: readonly { readonly codes: readonly string[]; readonly shape: string }[] = [
  { codes: ['MAEU', 'MSK'], shape: '#########' }, { codes: ['MSCU', 'MSC', 'MEDU'], shape: 'MEDU@@######' }, { codes: ['CMDU', 'CMA'], shape: '@@@#######' },
  { codes: ['HLCU', 'HLC'], shape: '@@@##########' }, { codes: ['ONEY', 'ONE'], shape: '@@@@########' }, { codes: ['EGLV', 'EMC'], shape: '############' },
  { codes: ['COSU', 'COS'], shape: '##########' }, { codes: ['YMLU', 'YML'], shape: '@#########' }, { codes: ['HDMU', 'HMM'], shape: '@@@@########' },
  { codes: ['ZIMU', 'ZIM'], shape: 'ZIMU@@@#######' }, { codes: ['OOLU', 'OOL'], shape: '##########' }, { codes: ['KMTU', 'KMT'], shape: '@@@#######' },
  { codes: ['SKLU', 'SMM'], shape: '@@@@#######' }, { codes: ['WHLC', 'WHL'], shape: '###@######' }, { codes: ['QZLA'], shape: 'QZ########' },
];
export const FORWARDERS = [
  'Pan Forwarding Co., Ltd.',
  'Hanjin Freight Service Co., Ltd.',
  'Rhine Cargo GmbH',
  'Blue Ocean Logistics Pte. Ltd.',
  'Sunny Consol Inc.',
] as const;
export const LOADING_PORTS = ['KRPUS', 'KRINC', 'KRKAN', 'KRPTK'] as const;
export const DISCHARGE_PORTS = [
  'DEHAM',
  'NLRTM',
  'USLAX',
  'USNYC',
  'SGSIN',
  'VNSGN',
  'GBFXT',
  'FRLEH',
  'JPTYO',
] as const;

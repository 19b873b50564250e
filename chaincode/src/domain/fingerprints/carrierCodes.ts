/*
 * The codes of container carriers: SMDG liner code, SCAC (NMFTA), and the codes that stand before their bill numbers. One
 * line is one carrier, whatever brand its bills bear. This is our own list of public facts: SMDG codes as SMDG and DCSA
 * (DCSA-Information-Model, carriers.csv, Apache-2.0) publish them, SCACs as the carriers state them for tracking. A code
 * that is missing stands for itself; members of the network add their own codes through the member register.
 */
// prettier-ignore
export const CARRIER_CODES: readonly (readonly string[])[] = [
  // Maersk with Sealand, Safmarine, Maersk Line Limited and Hamburg Süd
  ['MSK', 'MAEU', 'MMCU', 'MAEI', 'SEAU', 'SAFM', 'MCPU', 'MCC', 'SGL', 'SLD', 'MLL', 'HSD', 'SUDU', 'SUD'],
  ['ALI', 'ANRM'],
  ['MSC', 'MSCU', 'MEDU'],
  ['CMA', 'CMDU'], ['APL', 'APLU'], ['ANL', 'ANNU'], ['CLN', '11DX', 'CNC'],
  ['HLC', 'HLCU', 'HLAG'], ['UAS', 'UASU', 'UACU'], ['CAU', 'CHIW'], ['NDS', 'NIDU'],
  ['ONE', 'ONEY'],
  ['EMC', 'EGLV', 'EGH', 'EMA', 'EMS', 'HTM'],
  ['COS', 'COSU'], ['OOL', 'OOLU'],
  ['YML', 'YMLU'],
  ['HMM', 'HDMU'],
  ['ZIM', 'ZIMU'], ['GSL', 'GSLU'],
  ['PIL', 'PABV', 'PCIU'],
  ['WHL', 'WHLC'],
  ['KMT', 'KMTU'], ['SMM', 'SKLU'], ['HEA', '11QU', 'HASU'], ['NSL', 'NSSU', 'NSRU'], ['CKL', 'CKLU'], ['SLC', 'SMLM', 'SMLU'],
  ['SIT', 'SITC', 'SITU'], ['TSL', 'TSHG', '13DF'], ['CUL', 'CULU'], ['RCL', 'REGU'], ['ESL', 'ESPU'], ['SLA', 'SJHH'],
  ['ACL', 'ACLU'], ['GNC', 'GRIU', 'GRIM'], ['ARK', 'ARKU'], ['TRK', 'TRKU'], ['MES', 'LMCU'], ['MCM', 'MFUS'],
  ['MAT', 'MATS'], ['CMC', 'CMCU', 'CAMN'], ['FES', 'FESO'], ['SWI', 'CHVW'], ['XPF', 'XPFL'], ['STX', 'POBU'],
];

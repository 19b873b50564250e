import { sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { PARTY } from './gatewayUnderTest.js';
import { declared, record } from './records.js';

const CUSTOMS = 'CustomsMSP';
const EXPORTER = { msp: 'ExportersMSP', party: PARTY };
const TIME = '2026-11-24T09:00:00.000Z';

/** A certificate of origin that customs issues. */
export const issued = (of: Partial<TradeRecord> = {}): TradeRecord =>
  record({
    ...{ type: 'certificate-of-origin', status: 'ISSUED', action: 'issue', author: { msp: CUSTOMS, party: PARTY } },
    parties: [{ msp: CUSTOMS }, EXPORTER],
    state: { issuer: CUSTOMS, exporter: EXPORTER },
    ...of,
  });
export const ended = (of: TradeRecord, status: string, action: string, state: object = {}): TradeRecord => ({
  ...{ ...of, version: of.version + 1, status, action },
  state: { ...of.state, ...state },
});
export const linksOf = (...certificates: readonly TradeRecord[]): TradeRecord['links'] =>
  certificates.map(({ type, id }) => ({ type, id }));
export const citing = (...certificates: readonly TradeRecord[]): TradeRecord =>
  declared({ parties: [EXPORTER, { msp: CUSTOMS }], links: linksOf(...certificates) });
export const decided = (of: TradeRecord, action: string, status: string, state: object = {}): TradeRecord => ({
  ...{ ...of, version: of.version + 1, action, status, author: { msp: CUSTOMS, party: PARTY } },
  state: {
    ...of.state,
    ...{ selection: { channel: 'GREEN', by: PARTY }, decidedIn: 2, leaving: 'CLEARED' },
    ...{ acceptedContent: of.content.hash, ...state },
  },
});
export const accepted = (filed: TradeRecord): TradeRecord => decided(filed, 'accept', 'ACCEPTED', { acceptedAt: TIME });
export const letGo = (of: TradeRecord): TradeRecord => decided(of, 'release', 'RELEASED', { releasedAt: TIME });
/** What the declarant makes of it. */
export const corrected = (of: TradeRecord, ...certificates: readonly TradeRecord[]): TradeRecord => ({
  ...{ ...of, version: of.version + 1, action: 'correct', status: 'CORRECTED', author: EXPORTER },
  content: { version: of.version + 1, hash: sha256Hex(`corrected ${of.id} ${of.version}`) },
  links: linksOf(...certificates),
});

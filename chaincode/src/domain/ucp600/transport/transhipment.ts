import { complies, discrepant, needsAPerson, notApplicable } from '../examination/judgement';
import { defineTransportRule } from './defineTransportRule';
import type { TransportKind } from './transportDocuments';

/** Kinds that may show transhipment even if the credit prohibits it, if one document covers the entire carriage. */
const EVEN_IF_PROHIBITED: ReadonlySet<TransportKind> = new Set([
  'MULTIMODAL_TRANSPORT_DOCUMENT',
  'AIR_WAYBILL',
  'ROAD_WAYBILL',
  'RAIL_WAYBILL',
  'INLAND_WATERWAY_DOCUMENT',
]);
/** Kinds whose articles do not speak of transhipment. */
const WITHOUT_RULE: ReadonlySet<TransportKind> = new Set(['CHARTER_PARTY_BILL_OF_LADING', 'COURIER_RECEIPT']);

/**
 * U8: transhipment is unloading from one means of conveyance and reloading to another between the places of the credit. A
 * document may show it if it covers the entire carriage. By sea it may do so if the credit prohibits it only for goods in a
 * container, trailer or LASH barge; by other modes it always may.
 * Source: UCP 600 arts. 19(b), (c), 20(b), (c), (d), 21(b), (c), 23(b), (c), 24(d), (e).
 */
export const transhipment = defineTransportRule(
  'U8',
  '(b)(c)(d)',
  (document, name, { credit }) => {
    const { kind, isTranshipped, isContainerised, coversEntireCarriage } = document;
    const allowance = credit.transhipment;
    const compared = { transhipment: allowance, isTranshipped, isContainerised, coversEntireCarriage };
    if (WITHOUT_RULE.has(kind)) return [notApplicable(`${name}: ITS ARTICLE DOES NOT SPEAK OF TRANSHIPMENT`, compared)];
    if (!isTranshipped) return [complies(`${name} SHOWS NO TRANSHIPMENT`, compared)];
    if (!coversEntireCarriage)
      return [
        discrepant(
          `${name} SHOWS TRANSHIPMENT AND DOES NOT COVER THE ENTIRE CARRIAGE`,
          'Obtain one document for the whole carriage.',
          compared,
        ),
      ];
    if (allowance === 'CONDITIONAL')
      return [needsAPerson(`${name} SHOWS TRANSHIPMENT, WHICH THE CREDIT ALLOWS UNDER CONDITIONS`, compared)];
    if (allowance === 'ALLOWED') return [complies(`${name} SHOWS TRANSHIPMENT, WHICH IS ALLOWED`, compared)];
    if (EVEN_IF_PROHIBITED.has(kind))
      return [complies(`${name} SHOWS TRANSHIPMENT, WHICH ITS ARTICLE ALLOWS UNDER ONE DOCUMENT`, compared)];
    return isContainerised
      ? [complies(`${name} SHOWS TRANSHIPMENT IN CONTAINERS UNDER ONE BILL: ARTICLE 20(C)(II)`, compared)]
      : [
          discrepant(
            `${name} SHOWS TRANSHIPMENT, WHICH THE CREDIT PROHIBITS`,
            'Ship without transhipment, ship in containers, or have the credit amended.',
            compared,
          ),
        ];
  },
  {
    MULTIMODAL_TRANSPORT_DOCUMENT: '(b)(c)',
    SEA_WAYBILL: '(b)(c)',
    AIR_WAYBILL: '(b)(c)',
    ROAD_WAYBILL: '(d)(e)',
    RAIL_WAYBILL: '(d)(e)',
    INLAND_WATERWAY_DOCUMENT: '(d)(e)',
  },
);

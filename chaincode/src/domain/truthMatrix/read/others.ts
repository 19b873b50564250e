import { CargoReport, CertificateOfOrigin } from '../../papers/declarations';
import { CreditTerms } from '../../papers/creditTerms';
import { z } from 'zod';
import {
  containerFacts,
  inKg,
  massFact,
  packagesFact,
  partyFact,
  portFact,
  quantityFact,
  textFact,
  valueFacts,
  vesselFact,
  voyageFact,
} from '../facts';
import type { Fact, ReadPaper } from '../paper';
import { toSum } from '../sums';

const Credit = z.object({ terms: CreditTerms });

/** Reads the terms of a letter of credit. Undefined if it is none. */
export function readCredit(document: unknown): ReadPaper | undefined {
  const parsed = Credit.safeParse(document);
  if (!parsed.success) return undefined;
  const { goods, amount, tolerance, applicant, beneficiary, ...terms } = parsed.data.terms;
  const { portOfLoading: loading, portOfDischarge: discharge } = terms;
  const at = (field: string): string[] => ['terms', field];
  return {
    column: 'CREDIT',
    paper: 'LETTER_OF_CREDIT',
    pointer: '',
    number: terms.creditNumber,
    pricing: { price: toSum(amount), incoterm: goods.incoterm, plusPercent: tolerance?.plusPercent ?? 0 },
    facts: [
      ...valueFacts(amount, at('amount')),
      ...textFact('INCOTERM', goods.incoterm, ['terms', 'goods', 'incoterm']),
      ...textFact('DESCRIPTION', goods.description.join(' '), ['terms', 'goods', 'description']),
      ...goods.items.flatMap(({ quantity, unit }, index) =>
        quantityFact({ value: quantity, unit }, ['terms', 'goods', 'items', index]),
      ),
      ...partyFact('SELLER', beneficiary, at('beneficiary')),
      ...partyFact('BUYER', applicant, at('applicant')),
      ...portFact('PORT_OF_LOADING', { code: loading?.unLocode, name: loading?.name }, at('portOfLoading')),
      ...portFact('PORT_OF_DISCHARGE', { code: discharge?.unLocode, name: discharge?.name }, at('portOfDischarge')),
      ...textFact('ISSUE_DATE', terms.issueDate, at('issueDate')),
      // The last day on which the goods may be shipped.
      ...textFact('SHIPMENT_DATE', terms.latestShipmentDate, at('latestShipmentDate')),
    ],
  };
}

/** Reads what a carrier reports of goods in its manifest. Undefined if it is no report. */
export function readCargoReport(document: unknown): ReadPaper | undefined {
  const parsed = CargoReport.safeParse(document);
  if (!parsed.success) return undefined;
  const { vesselName, voyage, portOfDischarge, arrivalDate, packages, grossMassKg, containers } = parsed.data;
  return {
    column: 'MANIFEST',
    paper: 'CARGO_REPORT',
    pointer: '',
    number: parsed.data.cargoManagementNumber,
    facts: [
      ...vesselFact(vesselName, ['vesselName']),
      ...voyageFact(voyage, ['voyage']),
      ...portFact('PORT_OF_DISCHARGE', { code: portOfDischarge }, ['portOfDischarge']),
      ...textFact('ARRIVAL_DATE', arrivalDate, ['arrivalDate']),
      ...packagesFact(packages, ['packages']),
      ...massFact('GROSS_MASS', inKg(grossMassKg), ['grossMassKg']),
      ...containerFacts(containers, (index) => ['containers', index]),
    ],
  };
}

/** Reads a certificate of origin of the ledger. Undefined if it is none. */
export function readCertificate(document: unknown): ReadPaper | undefined {
  const parsed = CertificateOfOrigin.safeParse(document);
  if (!parsed.success) return undefined;
  const { certificateNumber, issueDate, exporter, consignee, goods, ...route } = parsed.data;
  const { vesselName, portOfLoading, portOfDischarge } = route;
  const measures = ['quantity', 'packages', 'netMassKg', 'grossMassKg'] as const;
  const partly = measures.filter((measure) => goods.some((each) => each[measure] === undefined));
  return {
    column: 'CERTIFICATE_OF_ORIGIN',
    paper: 'CERTIFICATE_OF_ORIGIN',
    pointer: '',
    number: certificateNumber,
    incomplete: partly.map((measure) => MEASURED[measure]),
    facts: [
      ...textFact('ISSUE_DATE', issueDate, ['issueDate']),
      ...partyFact('EXPORTER', exporter, ['exporter']),
      ...partyFact('IMPORTER', consignee, ['consignee']),
      ...vesselFact(vesselName, ['vesselName']),
      ...portFact('PORT_OF_LOADING', { code: portOfLoading }, ['portOfLoading']),
      ...portFact('PORT_OF_DISCHARGE', { code: portOfDischarge }, ['portOfDischarge']),
      ...goods.flatMap(readCertified),
    ],
  };
}

const MEASURED = {
  quantity: 'QUANTITY',
  packages: 'PACKAGES',
  netMassKg: 'NET_MASS',
  grossMassKg: 'GROSS_MASS',
} as const;

function readCertified(goods: CertificateOfOrigin['goods'][number], index: number): Fact[] {
  const at = ['goods', index];
  return [
    ...textFact('HS', goods.hsCode, [...at, 'hsCode']),
    ...textFact('DESCRIPTION', goods.description, [...at, 'description']),
    ...textFact('ORIGIN', goods.countryOfOrigin, [...at, 'countryOfOrigin']),
    ...quantityFact(goods.quantity, [...at, 'quantity']),
    ...packagesFact(goods.packages, [...at, 'packages']),
    ...massFact('NET_MASS', inKg(goods.netMassKg), [...at, 'netMassKg']),
    ...massFact('GROSS_MASS', inKg(goods.grossMassKg), [...at, 'grossMassKg']),
  ];
}

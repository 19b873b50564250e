import { BillOfLadingContract } from './contracts/billOfLadingContract';
import { CustomsDeclarationContract } from './contracts/customsDeclarationContract';
import { DocumentContract } from './contracts/documentContract';
import { FinancingClaimContract } from './contracts/financingClaimContract';
import { MemberContract } from './contracts/memberContract';
import { ShipmentContract } from './contracts/shipmentContract';

/** The contracts that the chaincode server offers; the first is the default. */
export const contracts = [
  DocumentContract,
  MemberContract,
  ShipmentContract,
  BillOfLadingContract,
  FinancingClaimContract,
  CustomsDeclarationContract,
];

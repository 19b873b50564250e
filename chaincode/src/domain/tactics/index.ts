export {
  type BillOfGoods,
  type CustomsFacts,
  type DeclaredFacts,
  type OriginCertificate,
  TACTICS,
  type TacticFinding,
} from './facts';
export { dayOf } from './likeness';
export { judgeTactics } from './judgeTactics';
export { listTraderKeys, readDeclared } from './readDeclared';
export { readApproved, readBillOfGoods, readCertified, readReportedCargo } from './readSeen';
export { isShipped } from './shipped';

/** The collection that Fabric keeps for each organisation without being told. */
export function implicitCollection(msp: string): string {
  return `_implicit_org_${msp}`;
}

import type { TransportEventView } from './eventView';

type Ship = Pick<TransportEventView, 'vesselName' | 'vesselIMONumber'>;
type OnVoyage = Ship & Pick<TransportEventView, 'voyage'>;

/** Spelling does not make two vessels of one: case, blanks and punctuation are left out. */
function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether both are stated and are the same, or differ; undefined if one is not stated. */
export function compareStated(one: string | undefined, other: string | undefined): boolean | undefined {
  return one === undefined || other === undefined ? undefined : foldName(one) === foldName(other);
}

/** Whether two vessels are the same: by their IMO numbers, else by their names; undefined if that cannot be told. */
export function compareVessels(one: Ship, other: Ship): boolean | undefined {
  return compareStated(one.vesselIMONumber, other.vesselIMONumber) ?? compareStated(one.vesselName, other.vesselName);
}

/** Whether two voyages are the same: one vessel, and one number; undefined if that cannot be told. */
export function compareVoyages(one: OnVoyage, other: OnVoyage): boolean | undefined {
  const isSameVessel = compareVessels(one, other);
  const isSameNumber = compareStated(one.voyage, other.voyage);
  if (isSameVessel === false || isSameNumber === false) return false;
  return isSameVessel === true && isSameNumber === true ? true : undefined;
}

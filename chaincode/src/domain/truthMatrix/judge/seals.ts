import { haveOtherSeals, SEAL_SEVERITY } from '../../fingerprints/seals';
import { compared, type Judge, listPairs, listSides, nameValues, type Outcome, sayBoth, type Stated } from './outcome';

/** The container of a fact that is "container seal". */
const containerOf = ({ value }: Stated): string => value.slice(0, value.indexOf(' '));

/**
 * Seals of one container that both name. A container can have several seals, of which each paper names some; if none is the
 * same, it was opened and sealed again, or is not that container.
 */
export const judgeSeals: Judge = (consignment) =>
  listPairs(listSides(consignment, 'SEALS')).flatMap(([one, other]) => {
    const containers = [...new Set(one.facts.map(containerOf))].sort();
    return containers.flatMap((container): Outcome[] => {
      const [own, theirs] = [one, other].map(({ facts }) => facts.filter((fact) => containerOf(fact) === container));
      if (own === undefined || theirs === undefined || theirs.length === 0) return [];
      const papersOf = (facts: readonly Stated[]): Stated['paper'][] => [...new Set(facts.map(({ paper }) => paper))];
      const sentence = sayBoth(
        [own, theirs].map((facts) => [papersOf(facts), nameValues(facts.map(({ asWritten }) => asWritten))] as const),
      );
      const papers = papersOf([...own, ...theirs]);
      const common = compared(consignment, { rule: 'SEAL', row: 'SEALS', sentence, papers }, [...own, ...theirs]);
      const isOther = haveOtherSeals(
        own.map(({ value }) => value),
        theirs.map(({ value }) => value),
      );
      return [isOther ? { ...common, result: 'CONFLICT', severity: SEAL_SEVERITY } : { ...common, result: 'AGREES' }];
    });
  });

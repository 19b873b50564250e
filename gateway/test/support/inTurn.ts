/**
 * A few of the values for each of many that share the code behind them: the first few for the first, the next for the second,
 * and so on in turn.
 */
export const inTurn = <T>(values: readonly T[], index: number, count: number): T[] =>
  Array.from({ length: count }, (_, step) => (index * count + step) % values.length).flatMap((at) =>
    values.slice(at, at + 1),
  );

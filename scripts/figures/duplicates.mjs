import ts from 'typescript';

const LINES_MIN = 6;

/** The lines of code: without imports, comments and blank lines, and without indentation. */
function listCodeLines({ file }) {
  const text = file.text;
  const imports = new Set();
  for (const statement of file.statements.filter(ts.isImportDeclaration)) {
    const first = file.getLineAndCharacterOfPosition(statement.getStart()).line;
    const last = file.getLineAndCharacterOfPosition(statement.getEnd()).line;
    for (let line = first; line <= last; line += 1) imports.add(line);
  }
  return text
    .split('\n')
    .filter((line, index) => !imports.has(index) && line.trim() !== '' && !/^\s*(?:\/\/|\/?\*)/.test(line))
    .map((line) => line.trim());
}

/** The places at which each run of lines stands, by its text. */
function findRuns(texts) {
  const places = new Map();
  for (const [file, lines] of texts.entries())
    for (let at = 0; at + LINES_MIN <= lines.length; at += 1) {
      const run = lines.slice(at, at + LINES_MIN).join('\n');
      places.set(run, [...(places.get(run) ?? []), { file, at }]);
    }
  return [...places.values()];
}

/** Whether two equal runs begin a longer one, and do not share a line. */
function isPair(texts, one, other) {
  const before = texts[one.file][one.at - 1];
  const isBeginning = before === undefined || before !== texts[other.file][other.at - 1];
  return isBeginning && (one.file !== other.file || other.at - one.at >= LINES_MIN);
}

/** How many pairs of places share six lines of code or more, one after the other. A longer run is one pair. */
export function countDuplicates(files) {
  const texts = files.map(listCodeLines);
  const pairs = findRuns(texts).flatMap((places) =>
    places.flatMap((one, index) => places.slice(index + 1).filter((other) => isPair(texts, one, other))),
  );
  return pairs.length;
}

import ts from 'typescript';

/** Comments that speak to a tool. */
const DIRECTIVE = /^(?:eslint-|prettier-ignore|@ts-|#!)/;

function withoutMarks(comment) {
  const text = comment.startsWith('//') ? comment.slice(2) : comment.slice(2, -2);
  return text
    .replaceAll(/^[ \t]*\*+/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The comments of a file; lines that begin with // and follow one another are one comment. */
export function readComments(file) {
  const { text } = file;
  const ranges = new Map();
  const add = (found = []) => found.forEach((range) => ranges.set(range.pos, range));
  const visit = (node) => {
    add(ts.getLeadingCommentRanges(text, node.getFullStart()));
    add(ts.getTrailingCommentRanges(text, node.getEnd()));
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  const comments = [];
  let end = 0;
  for (const range of [...ranges.values()].sort((a, b) => a.pos - b.pos)) {
    const comment = withoutMarks(text.slice(range.pos, range.end));
    const goesOn = range.kind === ts.SyntaxKind.SingleLineCommentTrivia && text.slice(end, range.pos).trim() === '';
    if (DIRECTIVE.test(comment)) continue;
    if (goesOn && comments.length > 0) comments.push(`${comments.pop()} ${comment}`);
    else comments.push(comment);
    end = range.end;
  }
  return comments;
}

export function countWords(comments) {
  return comments.reduce((count, comment) => count + (comment.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0), 0);
}

/** "Where" after one of these asks for or names a place: "says where", "the line from where", "the place where". */
const BEFORE_A_PLACE =
  /(?:^|\W)(?:of|to|from|is|are|at|on|place|says?|tells?|knows?|sees?|finds?|shows?|learns?|asks?)$/i;

/**
 * How often "where" stands for "if". A "where" counts unless it names a place: after one of the words above, or as the
 * beginning of a sentence that is a title ("Where a block is."), which has neither comma nor colon.
 */
export function countConditionalWheres(comments) {
  return comments.reduce((count, comment) => {
    const conditions = [...comment.matchAll(/\bwhere\b/gi)].filter(({ index }) => {
      const before = comment.slice(0, index).trimEnd();
      const after = comment.slice(index).split(/[.;](?:\s|$)/)[0] ?? '';
      return comment.startsWith('Where', index) ? /[,:]/.test(after) : !BEFORE_A_PLACE.test(before);
    });
    return count + conditions.length;
  }, 0);
}

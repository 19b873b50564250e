/** Compiling the schemas of every answer takes seconds on a busy machine. */
module.exports = { timeout: 30_000 };

/** Opening an embedded database, and making its template the first time, takes seconds on a busy machine. */
module.exports = { timeout: 30_000 };

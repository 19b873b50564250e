module.exports = { timeout: 30_000 };

/**
 * Loads modules of ours outside the sandboxes of the tests, once for all test files that a worker goes through. Each
 * sandbox would compile the spreadsheet engine and all formulas anew, and run them before they are optimised.
 */
const {register} = require('tsx/cjs/api');

const loader = register({namespace: 'outer'});

// The engine tells of each step of its loading there.
console.debug = () => undefined;

/** @param {string} path absolute path, or name of a package */
module.exports = (path) => loader.require(path, __filename);

/**
 * Loads modules of ours past jest's registry, once for all test files that a worker goes through. Each file would else
 * compile the spreadsheet engine and all formulas anew, and run them before they are optimised.
 */
const {register} = require('tsx/cjs/api');

const loader = register({namespace: 'outer'});
const load = (path) => loader.require(path, __filename);

// The engine tells of each step of its loading there.
console.debug = () => undefined;

/** @param {string} path absolute path, or name of a package */
module.exports = load;

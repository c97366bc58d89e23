/**
 * Loads modules of ours past jest's registry, once for all test files that a worker goes through. Each file would else
 * compile the spreadsheet engine and all formulas anew, and run them before they are optimised.
 */
const {readFileSync} = require('node:fs');
const Module = require('node:module');
const {transformSync} = require('@swc/core');

const OPTIONS = {
  jsc: {parser: {syntax: 'typescript'}, target: 'es2022'},
  module: {type: 'commonjs'},
  sourceMaps: 'inline',
};

process.setSourceMapsEnabled(true);
// tsx would give each function its name whenever one is made, which takes a good part of the time of large tests.
Module._extensions['.ts'] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, 'utf8'), {...OPTIONS, filename}).code, filename);
};

// The engine tells of each step of its loading there.
console.debug = () => undefined;

/** @param {string} path absolute path, or name of a package */
module.exports = (path) => require(path);

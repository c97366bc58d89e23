/**
 * Loads modules of ours outside the sandboxes of the tests, once for all test files that a worker goes through. Each
 * sandbox would compile the spreadsheet engine and all formulas anew, and run them before they are optimised.
 */
const {register} = require('tsx/cjs/api');

const loader = register({namespace: 'outer'});
const load = (path) => loader.require(path, __filename);

// The engine tells of each step of its loading there.
console.debug = () => undefined;

/** An object of a sandbox as one of this side: the engine takes no others. */
const own = (value) =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) !== Object.prototype
    ? structuredClone(value)
    : value;

const engine = load('@odoo/o-spreadsheet');

engine.Model = class extends engine.Model {
  constructor(data, ...rest) {
    super(own(data), ...rest);
    const {dispatch} = this;
    this.dispatch = (type, payload) => dispatch(type, own(payload));
  }
};

/** @param {string} path absolute path, or name of a package */
module.exports = load;

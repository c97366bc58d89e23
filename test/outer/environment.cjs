/**
 * Node, without the sandbox that each test file would have to itself: in a sandbox every look at a global, such as `Math`,
 * takes many times as long, and objects of one are of other classes than those of modules that are loaded once a worker.
 */
const vm = require('node:vm');
const {TestEnvironment} = require('jest-environment-node');
const load = require('./load.cjs');

const sandboxes = new WeakSet();
const {compileFunction} = vm;

vm.compileFunction = (code, parameters, {parsingContext, ...options} = {}) =>
  compileFunction(
    code,
    parameters,
    sandboxes.has(parsingContext) ? options : {...options, ...(parsingContext && {parsingContext})},
  );

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    sandboxes.add(this.context);
    this.global = globalThis;
    this.global.loadOutside = load;
  }
};

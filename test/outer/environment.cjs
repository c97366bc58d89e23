/**
 * Node, without the sandbox that each test file would have to itself: in a sandbox every look at a global, such as `Math`,
 * takes many times as long, and objects of one are of other classes than those of modules that are loaded once a worker.
 */
const {basename} = require('node:path');
const vm = require('node:vm');
const {TestEnvironment} = require('jest-environment-node');
const load = require('./load.cjs');

/** The outermost zones: a day is never the same in both. Each file is tried in one of them, or in that of TZ. */
const ZONES = ['Pacific/Pago_Pago', 'Pacific/Kiritimati'];
const {TZ} = process.env;
const sum = (text) => [...text].reduce((total, letter) => total + letter.charCodeAt(0), 0);

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
    process.env.TZ = TZ ?? ZONES[sum(basename(context.testPath)) % ZONES.length];
    sandboxes.add(this.context);
    this.global = globalThis;
    this.global.loadOutside = load;
  }
};

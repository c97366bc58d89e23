/**
 * Node, without the sandbox that each test file would have to itself: in a sandbox every look at a global, such as `Math`,
 * takes many times as long, and objects of one are of other classes than those of modules that are loaded once a worker.
 */
const Module = require('node:module');
const {basename, sep} = require('node:path');
const vm = require('node:vm');
const {TestEnvironment} = require('jest-environment-node');
const load = require('./load.cjs');
const forbidZone = require('./zone.cjs');

/**
 * The outermost zones: a day is never the same in both. Each file is tried in one of them, or in that of TZ; in the other
 * it would come to the same, since nothing may ask which it is.
 */
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

// Packages read the year, or make dates of no zone, while they load.
let loading = 0;
const {_compile} = Module.prototype;
Module.prototype._compile = function (code, filename, ...rest) {
  const isPackage = filename.includes(`${sep}node_modules${sep}`);
  if (isPackage) loading++;
  try {
    return _compile.call(this, code, filename, ...rest);
  } finally {
    if (isPackage) loading--;
  }
};
const isLoading = () => loading > 0;
forbidZone(isLoading);

// The bundle runs in a realm of its own.
const {createContext} = vm;
vm.createContext = (...args) => {
  const context = createContext(...args);
  vm.runInContext(`(${forbidZone})`, context)(isLoading);
  return context;
};

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    process.env.TZ = TZ ?? ZONES[sum(basename(context.testPath)) % ZONES.length];
    sandboxes.add(this.context);
    this.global = globalThis;
    this.global.loadOutside = load;
    // jest keeps them with the globals, and would tell each test to what listened to the files before, too.
    delete this.global[Symbol.for('EVENT_HANDLERS')];
  }
};

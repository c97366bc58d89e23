/** Node, with what is loaded once a worker, and in a zone of the outermost two: a day is never the same in both. */
const {basename} = require('node:path');
const {TestEnvironment} = require('jest-environment-node');
const load = require('./load.cjs');

const ZONES = ['Pacific/Pago_Pago', 'Pacific/Kiritimati'];
const {TZ} = process.env;
const sum = (text) => [...text].reduce((total, letter) => total + letter.charCodeAt(0), 0);

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    // Each file is tried in one zone, the same in every run; TZ chooses one for all.
    process.env.TZ = TZ ?? ZONES[sum(basename(context.testPath)) % ZONES.length];
    this.global.loadOutside = load;
  }
};

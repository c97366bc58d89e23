/** Node, with a way out of the sandbox for modules that are loaded once a worker. */
const {TestEnvironment} = require('jest-environment-node');
const load = require('./load.cjs');

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.loadOutside = load;
  }
};

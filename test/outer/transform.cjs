/** In place of a module's code: the module as it is loaded outside the sandbox. */
const {createHash} = require('node:crypto');

const loader = JSON.stringify(require.resolve('./load.cjs'));

module.exports = {
  getCacheKey: (_, path) => createHash('sha256').update(`${loader} ${path}`).digest('hex'),
  process: (_, path) => ({
    code: `module.exports = (globalThis.loadOutside ?? require(${loader}))(${JSON.stringify(path)});`,
  }),
};

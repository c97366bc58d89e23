/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/outer/environment.cjs',
  // Two cores are what the suite is made for; jest alone would leave one of them idle.
  maxWorkers: 2,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    // The engine and what is built on it are loaded once a worker.
    '/o_spreadsheet\\.cjs$': '<rootDir>/test/outer/transform.cjs',
    '/(scripts/(standin|import|board)/.+|test/(.+/)?engine[a-z-]*)\\.ts$':
      '<rootDir>/test/outer/transform.cjs',
    '^.+\\.ts$': [
      '@swc/jest',
      {jsc: {parser: {syntax: 'typescript'}, target: 'es2022'}, module: {type: 'commonjs'}},
    ],
  },
  // Where the mutation check keeps its copies.
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp'],
  transformIgnorePatterns: ['/node_modules/(?!@odoo/o-spreadsheet/)'],
  globalSetup: '<rootDir>/test/browser/global-setup.ts',
  setupFiles: ['<rootDir>/test/setup.ts'],
};

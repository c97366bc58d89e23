/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Two cores are what the suite is made for; jest alone would leave one of them idle.
  maxWorkers: 2,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {jsc: {parser: {syntax: 'typescript'}, target: 'es2022'}, module: {type: 'commonjs'}},
    ],
  },
  globalSetup: '<rootDir>/test/browser/global-setup.ts',
  setupFiles: ['<rootDir>/test/setup.ts'],
};

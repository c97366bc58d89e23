const OUTER = '<rootDir>/test/outer/transform.cjs';
const PURE = `^${__dirname}/src/(core|app)/.+\\.ts$`;

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/outer/environment.cjs',
  // Two cores are what the suite is made for; jest alone would leave one of them idle.
  maxWorkers: 2,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    // What keeps nothing of a test is loaded once a worker: our code without the services, the engine, what is built on it.
    [PURE]: OUTER,
    '/o_spreadsheet\\.cjs$': OUTER,
    '/node_modules/(playwright-core|typescript)/.+': OUTER,
    '/(scripts/(offline/(standin|import|board)|bundle)/.+|scripts/build|test/(hostile|(.+/)?engine[a-z-]*))\\.ts$':
      OUTER,
    '^.+\\.ts$': [
      '@swc/jest',
      {jsc: {parser: {syntax: 'typescript'}, target: 'es2022'}, module: {type: 'commonjs'}},
    ],
  },
  // Where the mutation check keeps its copies.
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp'],
  transformIgnorePatterns: ['/node_modules/(?!(@odoo/o-spreadsheet|playwright-core|typescript)/)'],
  setupFiles: ['<rootDir>/test/setup.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/asserting.ts'],
};

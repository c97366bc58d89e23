const {join} = require('node:path');
const whole = require('../../jest.config.js');

// Each mutant is loaded anew.
const transform = Object.fromEntries(
  Object.entries(whole.transform).filter(([files]) => !files.includes('src/')),
);

/** The quick unit tests, by which each mutant is tried. @type {import('jest').Config} */
module.exports = {
  ...whole,
  transform,
  rootDir: join(__dirname, '../..'),
  testEnvironment: join(__dirname, '../outer/environment.cjs'),
  testMatch: [
    '<rootDir>/test/core/{expressions,period,kpis}.test.ts',
    '<rootDir>/test/core/cells/readings.test.ts',
  ],
  maxWorkers: 1,
};

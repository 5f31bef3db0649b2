#!/usr/bin/env node
// In a checkout the sources run as they are; the published package has only what was compiled from them.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { version } = require('../package.json');

// A reader such as head that has seen enough ends the program without an error message.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const inCheckout = existsSync(join(__dirname, '../cli/index.ts'));
if (inCheckout) require('../tools/register.js');
require(inCheckout ? '../cli/index.ts' : '../lib/cli/index.js').run(process.argv, version);

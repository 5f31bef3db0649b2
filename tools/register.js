// Lets Node run the TypeScript sources as they are, without checking types (npm run typecheck does). What a source becomes is
// kept under the hash of its text, so that swc is loaded only when a source has changed. Source maps take a tenth of the time of
// a synthesis: they are made where Node is told to use them (NODE_OPTIONS=--enable-source-maps).
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const CACHE = join(__dirname, '../node_modules/.cache/sources');
const SOURCE_MAPS = [...process.execArgv, process.env.NODE_OPTIONS].join(' ').includes('--enable-source-maps');
const OPTIONS = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
  sourceMaps: SOURCE_MAPS ? 'inline' : false,
  swcrc: false,
};
const { version } = require('@swc/core/package.json');

require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  const hash = createHash('sha1')
    .update(JSON.stringify([version, OPTIONS, filename, source]))
    .digest('hex');
  const kept = join(CACHE, `${hash}.js`);
  module._compile(read(kept) ?? compile(source, filename, kept), filename);
};

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function compile(source, filename, kept) {
  const { code } = require('@swc/core').transformSync(source, { ...OPTIONS, filename });
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, code);
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {
    // Nothing can be kept in a folder that cannot be written to.
  }
  return code;
}

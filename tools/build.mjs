// Compiles what is published to lib/. What is not TypeScript is copied as it is: the generated validator and schema, the scripts.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const compiler = require.resolve('typescript/bin/tsc');

rmSync(join(root, 'lib'), { recursive: true, force: true });
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
for (const file of require('./not-typescript.json')) {
  cpSync(join(root, file), join(root, 'lib', file), { recursive: true });
}

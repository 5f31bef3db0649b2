// At every start, the cdk8s CLI asks the network for a newer version of itself, and cdk8s.yaml has no key against it: only the
// variable CDK8S_CHECK_UPGRADE has. This gives the installed CLI that variable's default. Run by npm after an installation.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../node_modules/cdk8s-cli/bin/cdk8s');

if (existsSync(program)) {
  writeFileSync(
    program,
    `#!/usr/bin/env node
process.env.CDK8S_CHECK_UPGRADE ??= 'false';
require('../lib/cli');
`,
  );
}

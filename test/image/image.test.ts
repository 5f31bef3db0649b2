import { buildImage, IMAGE, inContainer, podman, run } from './podman';

jest.setTimeout(20 * 60_000);

const source = process.env.SLATE_SOURCE;
if (!source)
  process.stderr.write('NOT RUN: the image is built of SLATE itself; SLATE_SOURCE has to name its sources\n');

const describeWithSource = source ? describe : describe.skip;
const itWithNode = process.env.CONTAINERD_ADDRESS ? it : it.skip;

const DASHBOARD = ['uvicorn', 'agents.slate_dashboard_server:app', '--port', '8080'];
const SERVICE = ['python', 'slate/k8s_entrypoints.py', '--service'];

const started: string[] = [];

/** Starts a container and returns its name. */
function start(...command: string[]): string {
  const name = podman('run', '--detach', '--network=none', IMAGE, ...command).trim();
  started.push(name);
  return name;
}

/** Asks a service in its own container until it answers. */
function statusOf(container: string, url: string): string {
  const ask = `python -c 'import urllib.request as r; print(r.urlopen("${url}", timeout=5).status)' 2>/dev/null`;
  return podman('exec', container, 'timeout', '60', 'sh', '-c', `until ${ask}; do sleep 0.2; done`).trim();
}

afterEach(() => {
  for (const name of started.splice(0)) podman('rm', '--force', '--time=0', name);
});

describeWithSource("SLATE's image", () => {
  beforeAll(() => buildImage(source!));

  it('runs as user 1000 slate, to whom the programs belong', () => {
    expect(inContainer('id')).toBe('uid=1000(slate) gid=1000(slate) groups=1000(slate)\n');
    expect(inContainer('sh', '-c', 'pwd; find /slate ! -user slate; touch .slate_identity ~/.cache')).toBe('/slate\n');
  });

  it('runs as any user of group 0, who can write where its own user can', () => {
    const write = 'id -u; id -g; touch /slate/.slate_identity /slate/slate/new ~/.cache; ls -A ~ | grep cache';
    const written = podman('run', '--rm', '--network=none', '--user=1000730000:0', IMAGE, 'sh', '-ec', write);
    expect(written).toBe('1000730000\n0\n.cache\n');
  });

  it.each([
    ['kubectl', 'version', '--client'],
    ['gh', '--version'],
    ['python', '--version'],
  ])('has %s', (...command) => {
    expect(inContainer(...command)).toMatch(/\d+\.\d+\.\d+/);
  });

  it('has every package that its programs import', () => {
    const packages = 'chromadb fastapi filelock httpx jinja2 psutil pydantic uvicorn websockets yaml';
    inContainer('python', '-c', packages.replace(/\w+/g, 'import $&;'));
  });

  it.each([
    ['the dashboard', 'http://127.0.0.1:8080/health', DASHBOARD],
    ['the agent router', 'http://127.0.0.1:8081/api/health', [...SERVICE, 'agent-router']],
    ['the autonomous loop', 'http://127.0.0.1:8082/api/health', [...SERVICE, 'autonomous']],
    ['the workflow manager', 'http://127.0.0.1:8084/api/health', [...SERVICE, 'workflow']],
  ])('runs %s, which answers %s', (_, url, command) => {
    expect(statusOf(start(...command), url)).toBe('200');
  });

  it.each([
    ['slate/slate_chromadb.py', '--index'],
    ['slate/adaptive_instructions.py', '--sync'],
    ['slate/slate_workflow_manager.py', '--cleanup'],
    ['slate/slate_k8s_deploy.py', '--port-forward'],
  ])('has %s, which knows %s', (program, option) => {
    expect(inContainer('python', program, '--help')).toContain(option);
  });

  it('passes SIGTERM on to a program that would ignore it as first process', () => {
    const router = start(...SERVICE, 'agent-router');
    statusOf(router, 'http://127.0.0.1:8081/api/health');
    podman('stop', '--time=20', router);
    const endedBySigterm = 128 + 15; // else podman kills it after 20 s: 128 + 9
    expect(podman('inspect', '--format={{.State.ExitCode}}', router).trim()).toBe(`${endedBySigterm}`);
  });

  itWithNode('loads into a node by the name that the manifests use', () => {
    run('sh', ['-c', `podman save ${IMAGE} | ctr -n k8s.io images import -`]);
    expect(run('ctr', ['-n', 'k8s.io', 'images', 'ls', '-q', `name==${IMAGE}`])).toBe(`${IMAGE}\n`);
  });
});

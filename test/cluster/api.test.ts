import { join } from 'node:path';
import { CHART, runHelm } from '../helpers/helm-chart';
import {
  CRON_JOBS,
  Deployment,
  DEPLOYMENTS,
  folderOf,
  NAMESPACE,
  objectsOf,
  refusedPods,
  refuseToReplace,
  remove,
  startJob,
} from './installation';
import { describeOn, eventually, FAKE, json, kubectl, KubernetesObject, list, NO_NODES, REAL, run } from './kubectl';

const BASELINE = { audit: 'baseline', enforce: 'baseline', warn: 'baseline' };
const RESTRICTED = { audit: 'restricted', enforce: 'restricted', warn: 'restricted' };

/** What the guide and the design say of each environment. */
const ENVIRONMENTS = {
  local: { podSecurity: BASELINE, admitsPlainPods: true, dashboards: 1 },
  dev: { podSecurity: { ...RESTRICTED, enforce: 'baseline' }, admitsPlainPods: true, dashboards: 1 },
  staging: { podSecurity: RESTRICTED, admitsPlainPods: false, dashboards: 2 },
  prod: { podSecurity: RESTRICTED, admitsPlainPods: false, dashboards: 2 },
};

const READ = ['get', 'list', 'watch'];
const VERBS = [...READ, 'create', 'update', 'patch', 'delete', 'deletecollection'];

/** The roles as the guide prints them, and what the status page needs besides. Whatever is not here is not allowed. */
const MAY: { [account: string]: { [resource: string]: string[] } } = {
  'slate-core': {
    pods: READ,
    'pods/log': READ,
    services: ['get', 'list'],
    configmaps: [...READ, 'create', 'update', 'patch'],
    secrets: ['get', 'list'],
    persistentvolumeclaims: ['get', 'list'],
    events: ['get', 'list'],
    'deployments.apps': ['get', 'list'],
    'jobs.batch': ['get', 'list'],
    'cronjobs.batch': ['get', 'list'],
  },
  'slate-agent': { pods: READ, services: READ, configmaps: READ },
  'slate-runner': { 'jobs.batch': ['create', ...READ], configmaps: [...READ, 'create', 'update', 'patch'] },
  default: {},
};

const RESOURCES = [
  'pods',
  'pods/log',
  'services',
  'configmaps',
  'secrets',
  'persistentvolumeclaims',
  'events',
  'deployments.apps',
  'jobs.batch',
  'cronjobs.batch',
];

/** What would be the worst, in the words of `kubectl auth can-i`. */
const MUST_NOT: { [account: string]: string[] } = {
  'slate-core': [
    'create pods',
    'create pods --subresource=exec',
    'update secrets',
    'delete configmaps',
    'patch deployments.apps',
    'create rolebindings.rbac.authorization.k8s.io',
    'list secrets -n kube-system',
    'list nodes',
  ],
  'slate-agent': ['get secrets', 'update configmaps', 'get pods --subresource=log', 'create jobs.batch'],
  'slate-runner': [
    'get secrets',
    'delete jobs.batch',
    'get pods',
    'create serviceaccounts --subresource=token',
    'impersonate serviceaccounts',
  ],
};

function userOf(account: string): string {
  return `system:serviceaccount:${NAMESPACE}:${account}`;
}

function review(account: string, verb: string, name: string): object {
  const [path, ...groups] = name.split('.');
  const [resource, subresource] = path.split('/');
  const resourceAttributes = { namespace: NAMESPACE, verb, group: groups.join('.'), resource, subresource };
  const groupsOfAccount = ['system:serviceaccounts', `system:serviceaccounts:${NAMESPACE}`, 'system:authenticated'];
  return {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SubjectAccessReview',
    spec: { user: userOf(account), groups: groupsOfAccount, resourceAttributes },
  };
}

function podOf(name: string, container: object): string {
  const spec = { containers: [{ name, image: 'busybox', ...container }] };
  return JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: NAMESPACE }, spec });
}

/** What kubectl complains of, besides that our Kustomization has an order of its own, which it says every time. */
function complaints(stderr: string): string[] {
  return lines(stderr).filter((line) => !line.includes("Sorting order is set both in 'kustomization.yaml'"));
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

describeOn([NO_NODES, FAKE, REAL], __filename, 'a real API server', () => {
  describe.each(Object.entries(ENVIRONMENTS))('%s', (environment, expected) => {
    const objects = objectsOf(environment);
    const applyFolder = ['apply', '-k', folderOf(environment), '--validate=strict'];

    beforeAll(refuseToReplace);
    afterAll(remove);

    test('has the namespace before everything else', async () => {
      const [first] = objects;
      expect(first).toMatchObject({ kind: 'Namespace', metadata: { name: NAMESPACE } });
      await kubectl(['apply', '-f', '-', '--validate=strict'], { input: JSON.stringify(first) });
      const { metadata } = await json<KubernetesObject>(['get', 'namespace', NAMESPACE]);
      expect(metadata.labels).toEqual({
        'app.kubernetes.io/part-of': 'slate-system',
        'kubernetes.io/metadata.name': NAMESPACE,
        'pod-security.kubernetes.io/audit': expected.podSecurity.audit,
        'pod-security.kubernetes.io/enforce': expected.podSecurity.enforce,
        'pod-security.kubernetes.io/warn': expected.podSecurity.warn,
        'slate.io/environment': environment,
      });
    });

    test('is sent with the network policies before all pods', async () => {
      const kinds = lines(await kubectl(['kustomize', folderOf(environment)])).filter((line) =>
        line.startsWith('kind: '),
      );
      const workloads = ['kind: Deployment', 'kind: Job', 'kind: CronJob'].map((kind) => kinds.indexOf(kind));
      expect(kinds).toHaveLength(objects.length);
      expect(kinds.lastIndexOf('kind: NetworkPolicy')).toBeLessThan(Math.min(...workloads));
    });

    test('passes a strict dry run without an error or a warning', async () => {
      const { code, stdout, stderr } = await run([...applyFolder, '--dry-run=server']);
      expect(complaints(stderr)).toEqual([]);
      expect(code).toBe(0);
      expect(lines(stdout).filter((line) => line.endsWith('(server dry run)'))).toHaveLength(objects.length);
    });

    test('is applied without an error or a warning', async () => {
      const { code, stdout, stderr } = await run(applyFolder);
      expect(complaints(stderr)).toEqual([]);
      expect(code).toBe(0);
      expect(lines(stdout).filter((line) => !/ created$|^namespace.* unchanged$/.test(line))).toEqual([]);
      expect(lines(stdout)).toHaveLength(objects.length);
    });

    test('is given by the chart in objects that pass a strict dry run, too', async () => {
      const values = join(CHART, `values-${environment}.yaml`);
      const { stdout: input } = runHelm('template', 'slate', CHART, '-n', NAMESPACE, '-f', values);
      const { code, stdout, stderr } = await run(['apply', '-f', '-', '--validate=strict', '--dry-run=server'], {
        input,
      });
      expect([complaints(stderr), code]).toEqual([[], 0]);
      // The chart has no namespace, and a pod for `helm test`.
      expect(lines(stdout).filter((line) => line.endsWith('(server dry run)'))).toHaveLength(objects.length);
    });

    test('is not changed by a second apply', async () => {
      const again = lines(await kubectl(applyFolder));
      // kubectl sends the selector of a disruption budget every time, and says "configured" although nothing changes.
      expect(again.filter((line) => !/ unchanged$|^poddisruptionbudget\S+ configured$/.test(line))).toEqual([]);
      const { code, stdout, stderr } = await run(['diff', '-k', folderOf(environment)]);
      expect([stdout, complaints(stderr), code]).toEqual(['', [], 0]);
    });

    test('is taken over by another way to apply, and by another tool, without a conflict', async () => {
      const serverSide = ['apply', '-k', folderOf(environment), '--server-side'];
      for (const way of [[], ['--field-manager=another-tool']]) {
        const { code, stderr } = await run([...serverSide, ...way]);
        expect([code, complaints(stderr)]).toEqual([0, []]);
      }
    });

    test('has every pod of every Deployment admitted', async () => {
      await eventually(30, async () => {
        expect(await refusedPods()).toEqual([]);
        const deployments = await list<Deployment>('deployments', '-n', NAMESPACE);
        const pods = Object.fromEntries(deployments.map(({ metadata, status }) => [metadata.name, status.replicas]));
        expect(pods).toEqual({
          ...Object.fromEntries(DEPLOYMENTS.map((name) => [name, 1])),
          'slate-agent-router': 2,
          'slate-dashboard': expected.dashboards,
        });
      });
    });

    test('has the pods of every Job and CronJob admitted', async () => {
      const jobs = [...(await Promise.all(CRON_JOBS.map(startJob))), 'slate-model-preload'];
      await eventually(30, async () => {
        expect(await refusedPods()).toEqual([]);
        const pods = await list<KubernetesObject>('pods', '-n', NAMESPACE, '-l', 'job-name');
        const started = pods.map(({ metadata }) => metadata.labels?.['job-name'] ?? '');
        // A CronJob may start one more at its own time.
        expect(started).toEqual(expect.arrayContaining(jobs));
      });
    });

    test('refuses a privileged pod', async () => {
      const pod = podOf('privileged', { securityContext: { privileged: true } });
      const { code, stderr } = await run(['create', '-f', '-'], { input: pod });
      expect(stderr).toContain(`violates PodSecurity "${expected.podSecurity.enforce}:latest"`);
      expect(code).toBe(1);
    });

    test(`${expected.admitsPlainPods ? 'admits' : 'refuses'} a pod that says nothing about security`, async () => {
      const { code, stderr } = await run(['create', '-f', '-', '--dry-run=server'], { input: podOf('plain', {}) });
      expect([code, stderr]).toEqual(
        expected.admitsPlainPods
          ? [0, expect.anything()]
          : [1, expect.stringContaining('violates PodSecurity "restricted:latest"')],
      );
    });

    test.each(Object.keys(MAY))('lets the account %s do exactly what its roles say', async (account) => {
      const asked = RESOURCES.flatMap((resource) => VERBS.map((verb) => ({ resource, verb })));
      const items = asked.map(({ resource, verb }) => review(account, verb, resource));
      const answers = await kubectl(['create', '-f', '-', '-o', 'jsonpath={.status.allowed}{"\\n"}'], {
        input: items.map((item) => JSON.stringify(item)).join('\n'),
      });
      const allowed = lines(answers);
      expect(allowed).toHaveLength(asked.length);
      for (const resource of RESOURCES) {
        const verbs = asked.filter((question, i) => question.resource === resource && allowed[i] === 'true');
        const sorted = verbs.map(({ verb }) => verb).sort();
        expect([resource, sorted]).toEqual([resource, [...(MAY[account][resource] ?? [])].sort()]);
      }
    });

    test.each(Object.keys(MUST_NOT))('does not let the account %s do more', async (account) => {
      const answers = MUST_NOT[account].map(async (question) => {
        const asked = ['auth', 'can-i', ...question.split(' '), `--as=${userOf(account)}`];
        const { stdout, code } = await run([...asked, ...(question.includes(' -n ') ? [] : ['-n', NAMESPACE])]);
        return [question, stdout.trim(), code];
      });
      expect(await Promise.all(answers)).toEqual(MUST_NOT[account].map((question) => [question, 'no', 1]));
    });
  });
});

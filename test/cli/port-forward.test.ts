import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, get, Server, ServerResponse } from 'node:http';
import { AddressInfo, createServer as createTcpServer, Server as TcpServer } from 'node:net';
import { join } from 'node:path';
import { Kubectl } from '../../cli/cluster/kubectl';
import { Deployment, KubeObject, ofKind, Pod, Service } from '../../cli/cluster/objects';
import { isReady, watchPods } from '../../cli/cluster/pods';
import { Connection } from '../../cli/port-forward/connection';
import { Forward } from '../../cli/port-forward/forward';
import { Route, routesTo } from '../../cli/port-forward/routes';
import { slateK8s } from './slate-k8s';
import { RecordedAnswer, recording, withStandIn } from './stand-in';

const recorded = recording('port-forward');
const { items } = JSON.parse(recorded[0].stdout ?? '') as { items: KubeObject[] };

function routes(...names: string[]): Route[] {
  return routesTo(ofKind<Service>(items, 'Service'), ofKind<Deployment>(items, 'Deployment'), names);
}

function portOf(server: Server | TcpServer): number {
  return (server.address() as AddressInfo).port;
}

/** Servers that end with the test. */
const servers: (Server | TcpServer)[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listening<T extends Server | TcpServer>(server: T): Promise<T> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** What stands in for the program in a pod: it answers with a word. */
function podThatSays(word: string): Promise<Server> {
  return listening(createServer((_, response) => response.end(word)));
}

function ask(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, agent: false }, (response) => {
      let body = '';
      response.on('data', (text) => (body += text)).on('end', () => resolve(body));
    }).on('error', reject);
  });
}

/** The answer of kubectl whose port-forward to a pod leads to a server. */
function leadingTo(server: Server, pod: string): RecordedAnswer {
  const args = ['--namespace=slate', 'port-forward', `pod/${pod}`, ':http', '--address=127.0.0.1'];
  const stdout = `Forwarding from 127.0.0.1:${portOf(server)} -> 8080\n`;
  return { args: [...args, '--pod-running-timeout=10s'], stdout, stays: true };
}

describe('routes', () => {
  test('lead to every service on the ports of the guide, by the names of the Deployments', () => {
    expect(routes().map(({ name, localPort }) => `${name} ${localPort}`)).toEqual([
      'chromadb 8000',
      'dashboard 8080',
      'agent-router 8081',
      'autonomous-loop 8082',
      'copilot-bridge 8083',
      'workflow-manager 8084',
      'metrics 9090',
      'ollama 11434',
    ]);
  });

  test('are chosen by short, full and Service names, with a port where one is given', () => {
    const chosen = routes('ollama=21434', 'slate-dashboard-svc', 'autonomous', 'workflow-manager');
    expect(chosen.map(({ name, localPort }) => `${name} ${localPort}`)).toEqual([
      'ollama 21434',
      'dashboard 8080',
      'autonomous-loop 8082',
      'workflow-manager 8084',
    ]);
  });

  test.each([
    [['dashboard=0'], '"0" is not a valid port for dashboard; it must be a number from 1 to 65535'],
    [['dashboard=8o8o'], '"8o8o" is not a valid port for dashboard; it must be a number from 1 to 65535'],
    [
      ['dashboard', 'ollama=8080'],
      'port 8080 cannot lead to dashboard and to ollama; use another one, such as ollama=18080',
    ],
    [['dashbord'], /^there is no service "dashbord"; there are chromadb, .*; did you mean dashboard\?$/],
  ])('refuse %p', (names, message) => {
    expect(() => routes(...names)).toThrow(message);
  });
});

test('pods are watched: they are told as they are, and after each change', async () => {
  const path = '/api/v1/namespaces/slate/pods?labelSelector=app%3Ddashboard';
  const changes = recording('dashboard-replaced') as unknown as { object: Pod }[];
  const list = { metadata: { resourceVersion: '7' }, items: [changes[0].object] };
  const answers = [
    { args: ['--namespace=slate', 'get', '--raw', path], stdout: JSON.stringify(list) },
    {
      args: ['--namespace=slate', 'get', '--raw', `${path}&watch=true&resourceVersion=7`],
      stdout: changes.map((change) => `${JSON.stringify(change)}\n`).join(''),
      stays: true,
    },
  ];
  const seen: string[] = [];
  await withStandIn(answers, async () => {
    for await (const pods of watchPods(new Kubectl({}), 'app=dashboard')) {
      seen.push(pods.map((pod) => (isReady(pod) ? 'ready' : 'not ready')).join(' '));
      if (seen.length > changes.length) break;
    }
  });
  const replaced = ['ready', 'not ready', 'not ready not ready', 'not ready', 'ready'];
  expect(seen.filter((state, place) => state !== seen[place - 1])).toEqual(replaced);
});

describe('a forward', () => {
  const [route] = routes('dashboard');
  const versions = (recording('dashboard-replaced') as unknown as { type: string; object: Pod }[]).map(
    ({ object }) => object,
  );
  const [old] = versions;
  const leaving = versions.find(({ metadata }) => metadata.deletionTimestamp !== undefined) as Pod;
  const starting = versions.find(({ metadata }) => metadata.name !== old.metadata.name) as Pod;
  const started = versions[versions.length - 1];

  /** A forward of the dashboard whose kubectl gives these answers, and the port at which it takes clients. */
  async function forwarding(
    answers: RecordedAnswer[],
    work: (forward: Forward, port: number, told: string[]) => Promise<void>,
  ): Promise<void> {
    const told: string[] = [];
    await withStandIn(answers, async () => {
      const forward = new Forward(new Kubectl({}), route, new Connection((_, text) => told.push(text)));
      const entrance = await listening(
        createTcpServer({ allowHalfOpen: true }, (client) => void forward.connect(client)),
      );
      void forward.keepOpen();
      try {
        await work(forward, portOf(entrance), told);
      } finally {
        forward.update([]);
        forward.close();
      }
    });
  }

  test('lets requests wait while a pod is replaced, and those that are answered still end well', async () => {
    let finish: ServerResponse | undefined;
    const first = await listening(createServer((_, response) => (finish = response).write('slow ')));
    const second = await podThatSays('new');
    const answers = [leadingTo(first, old.metadata.name), leadingTo(second, started.metadata.name)];
    await forwarding(answers, async (forward, port, told) => {
      forward.update([old]);
      const slow = ask(port);
      await once(first, 'request');
      forward.update([leaving, starting]);
      const waiting = ask(port);
      forward.update([leaving, started]);
      expect(await waiting).toBe('new');
      finish?.end('but sure');
      expect(await slow).toBe('slow but sure');
      expect(told).toEqual([
        expect.stringMatching(`^lost its pod ${old.metadata.name}; reconnected after \\d+\\.\\d s$`),
      ]);
    });
  });

  test('makes no request whose client has given up', async () => {
    const asked: string[] = [];
    const pod = await listening(
      createServer(({ url = '' }, response) => {
        asked.push(url);
        response.end('new');
      }),
    );
    await forwarding([leadingTo(pod, started.metadata.name)], async (forward, port) => {
      const given = get({ host: '127.0.0.1', port, path: '/given-up', agent: false }).on('error', () => undefined);
      await once(given, 'finish');
      await new Promise((resolve) => setTimeout(resolve, 20));
      given.destroy();
      forward.update([started]);
      expect(await ask(port)).toBe('new');
      expect(asked).toEqual(['/']);
    });
  });

  test('makes a new tunnel to the same pod when kubectl has lost the connection', async () => {
    const answer = leadingTo(await podThatSays('old'), old.metadata.name);
    const lost = { ...answer, stays: false, code: 1 };
    await forwarding([lost, answer], async (forward, port, told) => {
      forward.update([old]);
      while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(told).toEqual([expect.stringMatching(/^lost its connection; reconnected after \d+\.\d s$/)]);
      expect(await ask(port)).toBe('old');
    });
  });
});

describe('port-forward', () => {
  test('names every port that is in use, with what to type instead, before anything is started', async () => {
    const busy = await Promise.all([podThatSays('mine'), podThatSays('mine')]);
    const [one, other] = busy.map(portOf);
    const calls = await withStandIn(recorded, async () => {
      const { status, stdout, stderr } = await slateK8s(
        'port-forward',
        `dashboard=${one}`,
        'chromadb=65000',
        `ollama=${other}`,
      );
      expect([status, stdout]).toEqual([2, '']);
      const shifted = [one, other].map((port) => (port < 50000 ? port + 10000 : port - 10000));
      expect(stderr).toBe(
        `ports ${one} (dashboard) and ${other} (ollama) are in use; use other ports:\n` +
          `slate-k8s port-forward dashboard=${shifted[0]} chromadb ollama=${shifted[1]}\n`,
      );
    });
    expect(calls.map(({ args }) => args[1])).toEqual(['get']);
  });

  test('shows where services are reached, and ends with status 0 and without children on Ctrl-C', async () => {
    const pod = await podThatSays('dashboard');
    const free = await podThatSays('');
    const port = portOf(free);
    free.close();
    const name = recorded[2].args[2].replace('pod/', '');
    const answers = recorded.map((answer) => (answer === recorded[2] ? leadingTo(pod, name) : answer));
    await withStandIn(answers, async () => {
      const args = [join(__dirname, '../../bin/slate-k8s.js'), 'port-forward', `dashboard=${port}`];
      const program = spawn(process.execPath, args, { env: process.env });
      let [stdout, stderr] = ['', ''];
      program.stdout.on('data', (text) => (stdout += text));
      const shown = new Promise((resolve) =>
        program.stderr.on('data', (text) => {
          stderr += text;
          if (stderr.includes('Ctrl-C')) resolve(undefined);
        }),
      );
      const ended = once(program, 'close');
      await Promise.race([shown, ended]);
      expect(await ask(port)).toBe('dashboard');
      program.kill('SIGINT');
      expect(await ended).toEqual([0, null]);
      expect({ stdout, stderr }).toEqual({
        stderr: 'press Ctrl-C to stop\n',
        stdout: [
          'SERVICE     URL',
          `dashboard   http://localhost:${port}`,
          `            http://localhost:${port}/api/status`,
          `            http://localhost:${port}/api/k8s/status`,
          '',
        ].join('\n'),
      });
    });
  });
});

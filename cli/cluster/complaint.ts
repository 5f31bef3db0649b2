/** What kubectl says when it fails, and what helps. The first that fits. */
const REMEDIES: [RegExp, (...found: string[]) => string][] = [
  [
    /cannot locate context (\S+)|context was not found for specified context: (\S+)|context "([^"]*)" does not exist/,
    (one, two, three) =>
      `there is no context "${one ?? two ?? three}"; kubectl config get-contexts lists those that there are`,
  ],
  [/stat (.*): no such file/, (file) => `there is no kubeconfig ${file}; --kubeconfig or KUBECONFIG names another one`],
  [/error loading config file "([^"]*)": (.*)/, (file, why) => `the kubeconfig ${file} cannot be read: ${why}`],
  [
    /no configuration has been provided|server localhost:8080 was refused|current-context must exist/,
    () => 'no cluster is chosen; kubectl config use-context, --context, --kubeconfig or KUBECONFIG does it',
  ],
  [
    /connection to the server (\S+) was refused/,
    (server) => `the cluster at ${server} does not answer; start it, or name another one with --context`,
  ],
  [
    /Unable to connect to the server: (.*)/,
    (why) => `the cluster cannot be reached: ${why}; is it running, and is this the right --context?`,
  ],
  [
    /namespaces "([^"]*)" not found/,
    (name) => `there is no namespace "${name}"; slate-k8s deploy makes it, and --namespace names another one`,
  ],
  [
    /You must be logged in|Unauthorized|asked for the client to provide credentials/,
    () => 'the cluster does not accept your credentials; log in anew, or name another context with --context',
  ],
  [
    /User "([^"]*)" cannot (\S+) resource "([^"]*)" in API group "[^"]*"(?: in the namespace "([^"]*)")?/,
    (user, verb, resource, namespace) => {
      const where = namespace ? `in the namespace ${namespace}` : 'of the cluster';
      return `${user} may not ${verb} ${resource} ${where}; ask whoever rules the cluster for it, or name another context with --context`;
    },
  ],
];

/** A complaint of kubectl in one message that says what helps; its own words where nothing more is known. */
export function complaint(stderr: string): string {
  const said = withoutNoise(stderr);
  return remedyOf(said) ?? (said || 'kubectl failed without a word');
}

/** Whether a message says that the user is refused: asking again does not help. */
export function isRefusal(message: string): boolean {
  return /^\S+ may not |does not accept your credentials/.test(message);
}

/** What helps, if it is known. */
export function remedyOf(said: string): string | undefined {
  for (const [pattern, remedy] of REMEDIES) {
    const found = said.match(pattern);
    if (found) return remedy(...found.slice(1));
  }
  return undefined;
}

/** Without the lines that kubectl logs for its developers. */
export function withoutNoise(stderr: string): string {
  return stderr
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^[EWI]\d{4} /.test(line))
    .join('\n');
}

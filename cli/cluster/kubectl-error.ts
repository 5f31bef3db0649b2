/** What kubectl prints when it fails, and a message that says what to do. The first that fits. */
const REMEDIES: [RegExp, (...found: string[]) => string][] = [
  [
    /cannot locate context (\S+)|context was not found for specified context: (\S+)|context "([^"]*)" does not exist/,
    (one, two, three) => `there is no context "${one ?? two ?? three}"; kubectl config get-contexts lists the contexts`,
  ],
  [
    /stat (.*): no such file/,
    (file) => `there is no kubeconfig ${file}; name another one with --kubeconfig or KUBECONFIG`,
  ],
  [/error loading config file "([^"]*)": (.*)/, (file, why) => `the kubeconfig ${file} cannot be read: ${why}`],
  [
    /no configuration has been provided|server localhost:8080 was refused|current-context must exist/,
    () => 'no cluster is selected; select one with kubectl config use-context, --context, --kubeconfig or KUBECONFIG',
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
    (name) => `there is no namespace "${name}"; create it with slate-k8s deploy, or name another one with --namespace`,
  ],
  [
    /the server doesn't have a resource type "([^"]*)"/,
    (kind) => `the cluster knows no ${kind}; install what defines it, or leave such objects out`,
  ],
  [
    /You must be logged in|Unauthorized|asked for the client to provide credentials/,
    () => 'the cluster does not accept your credentials; log in again, or name another context with --context',
  ],
  [
    /User "([^"]*)" cannot (\S+) resource "([^"]*)" in API group "[^"]*"(?: in the namespace "([^"]*)")?/,
    (user, verb, resource, namespace) => {
      const where = namespace ? `in namespace ${namespace}` : 'in the cluster';
      return `${user} is not allowed to ${verb} ${resource} ${where}; ask a cluster administrator for permission, or name another context with --context`;
    },
  ],
];

/** An error of kubectl in one message that says what to do, or kubectl's own words where that is not known. */
export function kubectlError(stderr: string): string {
  const text = withoutLogLines(stderr);
  return remedyOf(text) ?? (text || 'kubectl failed without an error message');
}

/** Whether a message says that the user is not allowed to do something: trying again does not help. */
export function isForbidden(message: string): boolean {
  return /^\S+ is not allowed to |does not accept your credentials/.test(message);
}

/** What to do about an error, if that is known. */
export function remedyOf(text: string): string | undefined {
  for (const [pattern, remedy] of REMEDIES) {
    const found = text.match(pattern);
    if (found) return remedy(...found.slice(1));
  }
  return undefined;
}

/** Without the lines that kubectl logs for its developers. */
export function withoutLogLines(stderr: string): string {
  return stderr
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^[EWI]\d{4} /.test(line))
    .join('\n');
}

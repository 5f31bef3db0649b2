import { eventsAbout } from '../owners';
import { containerOf, statusesOf } from './container-status';
import type { Diagnosis, Cause, UnhealthyPod } from './health-problem';

const REASONS = ['ErrImagePull', 'ImagePullBackOff', 'ErrImageNeverPull', 'InvalidImageName', 'ImageInspectError'];
const WHICH = 'slate-k8s images ENVIRONMENT shows which setting each image comes from';

interface PullFailure {
  readonly pattern: RegExp;
  readonly cause: (image: string, why: string, node: string) => Cause;
}

/** Why an image could not be pulled, according to containerd, CRI-O or Docker. The first that fits. */
const PULL_FAILURES: PullFailure[] = [
  {
    pattern: /toomanyrequests|429|rate limit/i,
    cause: (image) => ({
      short: 'too many pulls',
      text: `the registry is rate-limiting pulls of the image ${image}`,
      remedy: `wait, or ${credentials('log in to the registry')}`,
      graceSeconds: 120,
    }),
  },
  {
    pattern: /401|403|unauthorized|forbidden|denied|authentication|no basic auth/i,
    cause: (image) => ({
      short: 'image refused',
      text: `the registry denies access to the image ${image}, or has no image of that name`,
      remedy: `check the name (${WHICH}); for a private image, ${credentials('provide credentials')}`,
      graceSeconds: 30,
    }),
  },
  {
    pattern: /no match for platform|no matching manifest/i,
    cause: (image, _, node) => ({
      short: 'wrong image',
      text: `the image ${image} is not built for the processor of ${node}`,
      remedy: 'build it for that platform as well (docker buildx build --platform), or use another tag',
      graceSeconds: 10,
    }),
  },
  {
    pattern: /dial tcp|no such host|timeout|timed out|deadline|refused|x509|tls|unreachable|EOF/i,
    cause: (image, why, node) => ({
      short: 'registry unreachable',
      text: `the registry of the image ${image} cannot be reached from ${node}: ${why}`,
      remedy: 'give the nodes access to it, or to a mirror: --set imageRegistry=HOST',
      graceSeconds: 120,
    }),
  },
  {
    pattern: /not found|manifest unknown/i,
    cause: (image) => ({
      short: 'image missing',
      text: `there is no image ${image} in its registry`,
      remedy: `check its name and its tag; ${WHICH}`,
      graceSeconds: 30,
    }),
  },
];

/** An image that does not exist or cannot be pulled. */
export const missingImage: Diagnosis = (unhealthyPod) => {
  const status = statusesOf(unhealthyPod.pod).find(({ state }) => REASONS.includes(state.waiting?.reason ?? ''));
  if (!status?.state.waiting) return undefined;
  const image = containerOf(unhealthyPod.pod, status)?.image ?? status.image;
  const node = unhealthyPod.pod.spec.nodeName ?? 'the node';
  if (status.state.waiting.reason === 'ErrImageNeverPull') return neverPulled(image, node);
  if (status.state.waiting.reason === 'InvalidImageName') return invalidName(image);
  return pullFailure(image, node, runtimeMessage(unhealthyPod, status.state.waiting.message));
};

function neverPulled(image: string, node: string): Cause {
  return {
    short: 'image missing',
    text: `the image ${image} is not on ${node}, and its pull policy is Never`,
    remedy:
      `build it (docker build -t ${image} image) and load it into the cluster: minikube image load ${image}, ` +
      `or kind load docker-image ${image}; not needed with Docker Desktop`,
    graceSeconds: 15,
  };
}

function invalidName(image: string): Cause {
  const text = `"${image}" is not a valid image name`;
  return { short: 'wrong image', text, remedy: `fix it; ${WHICH}`, graceSeconds: 10 };
}

function pullFailure(image: string, node: string, message: string): Cause {
  const why = message.split(/failed to resolve reference "[^"]*": |failed to do request: |ErrImagePull: /).pop() ?? '';
  const known = PULL_FAILURES.find(({ pattern }) => pattern.test(why));
  if (known) return known.cause(image, why, node);
  const text = `the image ${image} cannot be pulled: ${why}`;
  return { short: 'image not pulled', text, remedy: WHICH, graceSeconds: 60 };
}

/** The message of the container runtime. Older clusters have it only in an event. */
function runtimeMessage({ snapshot, pod }: UnhealthyPod, message = ''): string {
  const isBare = !message.includes(': ');
  const event = eventsAbout(snapshot, pod)
    .filter((each) => each.message.startsWith('Failed to pull image'))
    .pop();
  return isBare && event ? event.message.replace(/^Failed to pull image "[^"]*": /, '') : message;
}

function credentials(verb: string): string {
  return `${verb}: kubectl create secret docker-registry NAME --docker-server=HOST …, and --set imagePullSecrets={NAME}`;
}

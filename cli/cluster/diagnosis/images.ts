import { eventsAbout } from '../owners';
import { containerOf, statusesOf } from './container-status';
import type { Diagnosis, Finding, Patient } from './problem';

const REASONS = ['ErrImagePull', 'ImagePullBackOff', 'ErrImageNeverPull', 'InvalidImageName', 'ImageInspectError'];
const WHICH = 'slate-k8s images ENVIRONMENT prints which setting each image comes from';

interface PullFailure {
  readonly pattern: RegExp;
  readonly finding: (image: string, why: string, node: string) => Finding;
}

/** Why an image could not be pulled, by what containerd, CRI-O and Docker say. The first that fits. */
const PULL_FAILURES: PullFailure[] = [
  {
    pattern: /toomanyrequests|429|rate limit/i,
    finding: (image) => ({
      short: 'too many pulls',
      text: `the registry of the image ${image} gives no more images for now: too many were pulled`,
      remedy: credentials('log in there'),
      patience: 120,
    }),
  },
  {
    pattern: /401|403|unauthorized|forbidden|denied|authentication|no basic auth/i,
    finding: (image) => ({
      short: 'image refused',
      text: `the registry refuses to give out the image ${image}, or has none of that name`,
      remedy: `check the name (${WHICH}); for a private one, ${credentials('give credentials')}`,
      patience: 30,
    }),
  },
  {
    pattern: /no match for platform|no matching manifest/i,
    finding: (image, _, node) => ({
      short: 'wrong image',
      text: `the image ${image} is not made for the processor of ${node}`,
      remedy: 'build it for that one too (docker buildx build --platform), or name another tag',
      patience: 10,
    }),
  },
  {
    pattern: /dial tcp|no such host|timeout|timed out|deadline|refused|x509|tls|unreachable|EOF/i,
    finding: (image, why, node) => ({
      short: 'registry unreachable',
      text: `the registry of the image ${image} cannot be reached from ${node}: ${why}`,
      remedy: 'let the nodes reach it, or name a mirror that they can reach: --set imageRegistry=HOST',
      patience: 120,
    }),
  },
  {
    pattern: /not found|manifest unknown/i,
    finding: (image) => ({
      short: 'image missing',
      text: `there is no image ${image} in its registry`,
      remedy: `check its name and its tag; ${WHICH}`,
      patience: 30,
    }),
  },
];

/** An image that is not there, or cannot be had. */
export const missingImage: Diagnosis = (patient) => {
  const status = statusesOf(patient.pod).find(({ state }) => REASONS.includes(state.waiting?.reason ?? ''));
  if (!status?.state.waiting) return undefined;
  const image = containerOf(patient.pod, status)?.image ?? status.image;
  const node = patient.pod.spec.nodeName ?? 'the node';
  if (status.state.waiting.reason === 'ErrImageNeverPull') return neverPulled(image, node);
  if (status.state.waiting.reason === 'InvalidImageName') return invalidName(image);
  return pullFailure(image, node, complaintOf(patient, status.state.waiting.message));
};

function neverPulled(image: string, node: string): Finding {
  return {
    short: 'image missing',
    text: `the image ${image} is not on ${node}, and its pull policy Never forbids to pull it`,
    remedy:
      `build it (docker build -t ${image} .) and load it into the cluster: minikube image load ${image}, ` +
      `or kind load docker-image ${image}; Docker Desktop needs no loading`,
    patience: 15,
  };
}

function invalidName(image: string): Finding {
  const text = `"${image}" is not a name that an image can have`;
  return { short: 'wrong image', text, remedy: `mend it; ${WHICH}`, patience: 10 };
}

function pullFailure(image: string, node: string, complaint: string): Finding {
  const why =
    complaint.split(/failed to resolve reference "[^"]*": |failed to do request: |ErrImagePull: /).pop() ?? '';
  const known = PULL_FAILURES.find(({ pattern }) => pattern.test(why));
  if (known) return known.finding(image, why, node);
  const text = `the image ${image} cannot be pulled: ${why}`;
  return { short: 'image not pulled', text, remedy: WHICH, patience: 60 };
}

/** What the container runtime said. Older clusters tell it in an event only. */
function complaintOf({ snapshot, pod }: Patient, message = ''): string {
  const isBare = !message.includes(': ');
  const event = eventsAbout(snapshot, pod)
    .filter(({ message: said }) => said.startsWith('Failed to pull image'))
    .pop();
  return isBare && event ? event.message.replace(/^Failed to pull image "[^"]*": /, '') : message;
}

function credentials(verb: string): string {
  return `${verb}: kubectl create secret docker-registry NAME --docker-server=HOST …, and --set imagePullSecrets={NAME}`;
}

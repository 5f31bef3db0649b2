import { ExitStatus, Mistake } from '../../mistake';
import type { Kubectl } from './kubectl';
import { KubeObject, Labels, objectName } from './objects';
import { someOf } from './others';

/** A tool that keeps objects as it has them. */
interface Manager {
  /** The labels and annotations that it puts on them; the first tells that they are its. */
  readonly marks: string[];
  /** What it is, and how to work with it, by the labels and annotations of an object. */
  describe(marks: Labels): Description;
}

interface Managed extends Description {
  readonly object: KubeObject;
}

interface Description {
  readonly name: string;
  /** How to change or remove what it manages. */
  readonly instead: string;
  /** The command that makes it leave changes alone, where it reconciles all the time. */
  readonly suspend?: string;
}

const MANAGERS: Manager[] = [
  flux('kustomize', 'Kustomization'),
  flux('helm', 'HelmRelease'),
  argoCd('argocd.argoproj.io/tracking-id'),
  argoCd('argocd.argoproj.io/instance'),
  {
    marks: ['kapp.k14s.io/app', 'kapp.k14s.io/association', 'kapp.k14s.io/identity'],
    describe: () => ({ name: 'kapp', instead: 'Use kapp deploy or kapp delete' }),
  },
  {
    marks: ['meta.helm.sh/release-name', 'meta.helm.sh/release-namespace', 'app.kubernetes.io/managed-by'],
    describe: ({ 'meta.helm.sh/release-name': name, 'meta.helm.sh/release-namespace': namespace }) => ({
      name: `Helm (release ${name})`,
      instead: `Use helm upgrade or helm uninstall ${name} -n ${namespace}`,
    }),
  },
  {
    marks: ['applyset.kubernetes.io/part-of'],
    describe: () => ({ name: 'kubectl with an applyset', instead: 'Use kubectl apply --prune --applyset=NAME' }),
  },
];

/** Throws a `Mistake` when another tool manages any of the objects: it would undo what slate-k8s does. */
export function refuseManaged(objects: KubeObject[], takeOver = false): void {
  refuse(managedOf(objects), takeOver);
}

/** The same for what is changed for a while only: Helm and others like it do nothing until somebody runs them. */
export function refuseReconciled(objects: KubeObject[], takeOver = false): void {
  refuse(
    managedOf(objects).filter(({ suspend }) => suspend !== undefined),
    takeOver,
  );
}

function refuse(managed: Managed[], takeOver: boolean): void {
  if (managed.length === 0 || takeOver) return;
  const [{ name, instead, suspend }] = managed;
  const objectsOfIt = managed.filter((each) => each.name === name).map(({ object }) => objectName(object));
  throw new Mistake(
    `${name} manages ${someOf(objectsOfIt)}, and would undo what slate-k8s changes; nothing was changed
${instead} instead, or ${suspend ? `run ${suspend}, then ` : ''}add --take-over`,
    ExitStatus.REFUSED,
  );
}

/** Takes the marks of other tools off the objects: from now on, slate-k8s manages them. */
export async function removeMarks(kubectl: Kubectl, objects: KubeObject[]): Promise<void> {
  const managed = objects.filter(managerOf);
  const marks = [...new Set(managed.flatMap((object) => managerOf(object)?.marks ?? []))];
  const remove = async (command: string, where: 'labels' | 'annotations') => {
    const found = marks.filter((mark) => managed.some(({ metadata }) => metadata[where]?.[mark] !== undefined));
    if (found.length > 0) await kubectl.run([command, ...managed.map(objectName), ...found.map((mark) => `${mark}-`)]);
  };
  await remove('label', 'labels');
  await remove('annotate', 'annotations');
}

function managedOf(objects: KubeObject[]): Managed[] {
  return objects.flatMap((object) => {
    const description = managerOf(object)?.describe(marksOf(object));
    return description ? { ...description, object } : [];
  });
}

function managerOf(object: KubeObject): Manager | undefined {
  return MANAGERS.find(({ marks: [first] }) => first in marksOf(object));
}

function marksOf({ metadata }: KubeObject): Labels {
  return { ...metadata.labels, ...metadata.annotations };
}

function flux(controller: string, kind: string): Manager {
  const [name, namespace] = ['name', 'namespace'].map((part) => `${controller}.toolkit.fluxcd.io/${part}`);
  return {
    marks: [name, namespace],
    describe: (marks) => ({
      name: `Flux (${kind} ${marks[namespace]}/${marks[name]})`,
      instead: 'Change its source',
      suspend: `flux suspend ${kind.toLowerCase()} ${marks[name]} -n ${marks[namespace]}`,
    }),
  };
}

function argoCd(mark: string): Manager {
  return {
    marks: [mark],
    describe: (marks) => {
      const [name] = marks[mark].split(':');
      return {
        name: `Argo CD (application ${name})`,
        instead: 'Change its source',
        suspend: `argocd app set ${name} --sync-policy none`,
      };
    },
  };
}

/** A line of the guide, and what it shows when it works. */
export interface GuideLine {
  /** As the guide has it. */
  readonly line: string;
  /** What it has to be instead, if it cannot be run as it is: the README's table names the change. */
  readonly instead?: string;
  /** What it prints, sooner or later. */
  readonly shows: RegExp;
  /** Whether it goes on until somebody ends it. */
  readonly goesOn?: boolean;
}

const LOCAL = /deployment\.apps\/slate-dashboard (created|configured|unchanged)/;

/** How SLATE is installed; each on a cluster without it. */
export const INSTALL: GuideLine[] = [
  { line: 'kubectl apply -k k8s/', instead: 'kubectl apply -k dist/prod', shows: LOCAL },
  { line: 'kubectl apply -k k8s/overlays/dev/', instead: 'kubectl apply -k dist/dev', shows: LOCAL },
  { line: 'kubectl apply -k k8s/overlays/prod/', instead: 'kubectl apply -k dist/prod', shows: LOCAL },
  { line: 'kubectl apply -k k8s/overlays/local/', instead: 'kubectl apply -k dist/local', shows: LOCAL },
  {
    line: 'kubectl kustomize k8s/overlays/local/ --load-restrictor LoadRestrictionsNone | kubectl apply -f -',
    instead: 'kubectl kustomize dist/local --load-restrictor LoadRestrictionsNone | kubectl apply -f -',
    shows: LOCAL,
  },
];

/** What is run against SLATE as it is installed by the last of those. */
export const USE: GuideLine[] = [
  { line: 'kubectl version --client', shows: /Client Version/ },
  { line: 'kubectl cluster-info', shows: /control plane.* is running at/ },
  { line: 'kubectl get nodes', shows: /Ready/ },
  { line: "kubectl get nodes -o jsonpath='{.items[*].status.allocatable.nvidia\\.com/gpu}'", shows: /^$/ },
  { line: 'kubectl get pods -n slate', shows: /^slate-dashboard-\S+ +1\/1 +Running/m },
  { line: 'kubectl get pods -n slate -w', shows: /^slate-dashboard-\S+ +1\/1 +Running/m, goesOn: true },
  {
    line: 'kubectl describe pod -n slate <pod-name>',
    instead: 'kubectl describe pod -n slate $(kubectl get pods -n slate -o name | head -1 | cut -d/ -f2)',
    shows: /^Namespace: +slate$/m,
  },
  { line: 'kubectl get svc -n slate', shows: /^slate-dashboard-svc +ClusterIP .* 8080\/TCP/m },
  { line: 'kubectl get endpoints -n slate', shows: /^ollama-svc +[\d.]+:11434/m },
  { line: 'kubectl top pods -n slate', shows: /^ollama-\S+ +\d+m +\d+Mi/m },
  { line: 'kubectl get pvc -n slate', shows: /^ollama-data-pvc +Bound .* 20Gi/m },
  { line: 'kubectl get pv', shows: /^slate-workspace-pv +10Gi .*slate\/slate-workspace-pvc/m },
  {
    line: 'kubectl apply -f k8s/overlays/local/local-storage.yaml',
    instead: 'kubectl apply -f dist/local/slate.k8s.yaml',
    shows: /persistentvolume\/slate-workspace-pv (configured|unchanged)/,
  },
  { line: 'kubectl exec -n slate deploy/ollama -- df -h /root/.ollama', shows: / \/root\/\.ollama$/m },
  { line: 'kubectl exec -n slate deploy/ollama -- ollama pull phi:latest', shows: /success/ },
  { line: 'kubectl get job slate-model-preload -n slate', shows: /^slate-model-preload +Complete +1\/1/m },
  { line: 'kubectl logs -n slate job/slate-model-preload', shows: /^creating slate-coder$/m },
  { line: 'kubectl get cronjobs -n slate', shows: /^slate-nightly-health +0 0 \* \* \*/m },
  {
    line: 'kubectl describe cronjob slate-codebase-indexer -n slate',
    shows: /^Schedule: +0 2 \* \* \*$/m,
  },
  {
    line: 'kubectl create job --from=cronjob/slate-codebase-indexer manual-index -n slate',
    shows: /job.batch\/manual-index created/,
  },
  {
    line: 'kubectl get jobs -n slate --sort-by=.metadata.creationTimestamp',
    shows: /slate-model-preload[^]*manual-index/,
  },
  { line: 'kubectl logs -n slate job/manual-index', shows: /\S/ },
  { line: 'kubectl logs -n slate -l app.kubernetes.io/component=dashboard -f', shows: /"GET \/health/, goesOn: true },
  { line: 'kubectl logs -n slate deploy/ollama -f', shows: /Listening on/, goesOn: true },
  { line: 'kubectl logs -n slate deploy/slate-dashboard -f', shows: /"GET \/health/, goesOn: true },
  {
    line: 'kubectl logs -n slate -l app.kubernetes.io/part-of=slate-system -f --max-log-requests=10',
    shows: /\S/,
    goesOn: true,
  },
  { line: 'kubectl logs -n slate deploy/slate-dashboard --previous', shows: /"GET \/health/ },
  {
    line: 'kubectl run -n slate debug --rm -it --image=busybox -- wget -qO- http://ollama-svc:11434/api/tags',
    shows: /slate-coder/,
  },
  {
    line: 'kubectl patch pvc ollama-data-pvc -n slate -p \'{"spec":{"resources":{"requests":{"storage":"40Gi"}}}}\'',
    shows: /persistentvolumeclaim\/ollama-data-pvc patched/,
  },
  {
    line: 'kubectl rollout restart deployment -n slate --all',
    instead: 'kubectl rollout restart deployment -n slate',
    shows: /(deployment\.apps\/\S+ restarted\s+){7}/,
  },
  { line: 'kubectl delete namespace slate', shows: /namespace "slate" deleted/ },
];

/** The ports that are forwarded, and where something answers then. */
export const FORWARDS: { readonly line: string; readonly url: string }[] = [
  {
    line: 'kubectl port-forward -n slate svc/slate-dashboard-svc 8080:8080',
    url: 'http://localhost:8080/api/k8s/status',
  },
  { line: 'kubectl port-forward -n slate svc/ollama-svc 11434:11434', url: 'http://localhost:11434/api/tags' },
  { line: 'kubectl port-forward -n slate svc/chromadb-svc 8000:8000', url: 'http://localhost:8000/api/v2/heartbeat' },
];

/** Needs a GPU, which no test cluster has. */
export const NOT_RUN = ['kubectl exec -n slate deploy/ollama -- nvidia-smi'];

import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import { Internet, Microservice, Slate } from 'cdk8s-slate';

/** Parts of SLATE, and a service of one's own beside them. */
export function build(app: App): void {
  const chart = new Chart(app, 'slate', { namespace: 'ai' });
  const slate = new Slate(chart, 'slate');

  slate.jobs.nightlyHealth.calls(new Internet());
  slate.accounts.agent.may(['get'], 'leases.coordination.k8s.io');
  ApiObject.of(slate.data).metadata.addAnnotation('backup.velero.io/backup-volumes', 'data');
  ApiObject.of(slate.ingress).addJsonPatch(JsonPatch.add('/spec/rules/0/http/paths/0/pathType', 'Exact'));

  const search = new Microservice(chart, 'search', {
    name: 'search',
    image: { registry: 'docker.io', repository: 'getmeili/meilisearch', tag: 'v1.12' },
    port: 7700,
    healthPath: '/health',
    resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } },
    env: { MODELS: slate.ollama.url, VECTORS: `${slate.chromadb.host} ${slate.chromadb.port}` },
  });
  search.calls(slate.ollama, slate.chromadb);
  slate.dashboard.calls(search);
  slate.data.mountReadOnlyAt('/index', search);
  slate.instructions.mountAt('/instructions', search);
  slate.memory?.mountReadOnlyAt('/memory', search);
  slate.agentConfig?.mountAt('/agents', search);
}

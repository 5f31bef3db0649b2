import { App, Chart } from 'cdk8s';
import { Microservice, Ollama, Platform, PullPolicy } from 'cdk8s-slate';

const app = new App();
const chart = new Chart(app, 'search', { namespace: 'ai' });

Platform.set(chart, { gpu: { resourceName: 'nvidia.com/gpu.shared' } });

const llm = new Ollama(chart, 'llm', { name: 'llm', persistence: { size: '50Gi' } });

const search = new Microservice(chart, 'search', {
  name: 'search',
  image: {
    registry: 'docker.io',
    repository: 'getmeili/meilisearch',
    tag: 'v1.12',
    pullPolicy: PullPolicy.IF_NOT_PRESENT,
  },
  port: 7700,
  healthPath: '/health',
  resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } },
  scratch: { '/meili_data': '1Gi' },
  allowedCallers: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'shop' } } }],
});

search.calls(llm);
app.synth();

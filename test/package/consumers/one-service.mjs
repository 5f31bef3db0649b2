import { App, Chart } from 'cdk8s';
import { Ollama } from 'cdk8s-slate';

const app = new App();
const chart = new Chart(app, 'llm', { namespace: 'ai' });
new Ollama(chart, 'llm', {
  name: 'llm',
  resources: { limits: { 'nvidia.com/gpu': '2' } },
  allowedCallers: [{ podSelector: {} }],
});
app.synth();

import { App, Chart } from 'cdk8s';
import { AccessMode, Slate } from 'cdk8s-slate';

const app = new App();
const chart = new Chart(app, 'slate', { namespace: 'ai' });
new Slate(chart, 'slate', {
  createNamespace: true,
  gpu: { enabled: false },
  dashboard: { replicas: 1, autoscaling: { enabled: false } },
  storage: { workspace: { accessMode: AccessMode.READ_WRITE_MANY } },
  ingress: { host: 'slate.example.com' },
});
app.synth();

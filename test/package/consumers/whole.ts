import { App, Chart } from 'cdk8s';
import { AccessMode, Settings, Slate, SlateSettings } from 'cdk8s-slate';

const team: SlateSettings = {
  environment: 'lab',
  gpu: { resourceName: 'nvidia.com/gpu.shared' },
  dashboard: { autoscaling: { maxReplicas: 3 }, env: { SLATE_THEME: 'dark', SLATE_GLASS_OPACITY: Settings.REMOVE } },
  ollama: {
    persistence: { size: '200Gi', storageClass: 'fast' },
    tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'models', effect: 'NoSchedule' }],
  },
  agenticSystem: { agents: { ALPHA: { model: 'qwen2.5-coder' } } },
  models: { pull: ['nomic-embed-text', 'qwen2.5-coder'] },
  storage: { workspace: { accessMode: AccessMode.READ_WRITE_MANY } },
  ingress: { host: 'slate.example.com', tlsSecretName: 'slate-tls' },
};

const app = new App();
const chart = new Chart(app, 'slate', { namespace: 'ai' });
new Slate(chart, 'slate', { ...team, createNamespace: true });
app.synth();

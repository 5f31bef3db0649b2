import { App, Chart } from 'cdk8s';
import { Deployment, EnvValue } from 'cdk8s-plus-28';
import { ForeignPods, PolicyDirections, Slate } from 'cdk8s-slate';

/** Pods of other libraries, namespaces and operators, which call SLATE's services and are called by them. */
export function build(app: App): void {
  const slate = new Slate(new Chart(app, 'slate', { namespace: 'ai' }), 'slate');
  const own = new Chart(app, 'own', { namespace: 'ai' });

  // A Deployment of cdk8s-plus beside SLATE. Its way out is opened here; its way in is its own business.
  const search = new ForeignPods(own, 'search-pods', { name: 'search', podLabels: { app: 'search' } });
  search.calls(slate.ollama, slate.chromadb);
  const podMetadata = { labels: { app: 'search' } };
  const deployment = new Deployment(own, 'search', { metadata: { name: 'search' }, podMetadata });
  const container = deployment.addContainer({ image: 'docker.io/example/search:1.0' });
  for (const [name, value] of Object.entries(search.variables))
    container.env.addVariable(name, EnvValue.fromValue(value));

  // A database that an operator makes in the same namespace, with no policy of its own: both ways are closed but for what is stated.
  const database = new ForeignPods(own, 'database', {
    name: 'postgres',
    podLabels: { 'cnpg.io/cluster': 'postgres' },
    port: 5432,
    serviceName: 'postgres-rw',
    policy: PolicyDirections.BOTH,
  });
  slate.workflowManager.calls(database);

  // Pods of another namespace, whose policies belong to others.
  const shop = new ForeignPods(own, 'shop', { name: 'shop', podLabels: { app: 'shop' }, namespace: 'shop' });
  shop.calls(slate.ollama);

  // Whoever is known by labels only can be let in at any time.
  slate.ollama.admits({ namespaceSelector: { matchLabels: { team: 'research' } } });
}

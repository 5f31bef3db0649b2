import { App, Chart } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-28';
import { Claim, Microservice, Rules } from 'cdk8s-slate';

/** What rules cannot know, and what they may overlook. */
export function build(app: App): void {
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  Rules.check(chart);

  // Terraform makes the account.
  Rules.exists(chart, 'ServiceAccount', 'search');
  const search = new Microservice(chart, 'search', {
    name: 'search',
    port: 7700,
    image: { registry: 'docker.io', repository: 'getmeili/meilisearch', tag: 'latest' },
    resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } },
    allowedCallers: [{ podSelector: { matchLabels: { app: 'web' } } }],
  });
  Rules.turnOffFor(search, 'pinned-images', 'the newest version is what we test here');
  new Claim(chart, 'claim', { name: 'search-data', size: '1Gi' }).mountAt('/meili_data', search);

  const other = new Chart(app, 'web', { namespace: 'web' });
  new Deployment(other, 'web').addContainer({ image: 'docker.io/library/nginx:1.29' });
}

import { SlateSettings } from '../../../constructs';
import { slate } from '../../helpers/finished';

const PROXY = ['10.1.2.3/32'];

const outcome = (settings: SlateSettings) => {
  try {
    slate(settings);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

const withVariable = (name: string, value: string, extraCidrs: string[] = []): SlateSettings => ({
  ollama: { env: { [name]: value } },
  networkPolicy: { internet: { extraCidrs } },
});

test.each([
  [
    'a proxy on a port that its block does not open',
    withVariable('HTTPS_PROXY', 'http://10.1.2.3:3128', PROXY),
    '10.1.2.3:3128',
  ],
  ['a proxy whose block is not opened', withVariable('https_proxy', 'http://10.1.2.3:443'), '10.1.2.3:443'],
  ['a proxy without a scheme', withVariable('HTTP_PROXY', '10.1.2.3:3128', PROXY), '10.1.2.3:3128'],
  ['a proxy with a name', withVariable('ALL_PROXY', 'socks5://proxy.corp:1080'), 'proxy.corp:1080'],
  ['a private address without a port', withVariable('REGISTRY', 'http://192.168.7.7/models'), '192.168.7.7:80'],
  ['a public address on a closed port', withVariable('METRICS', 'http://192.0.2.7:4317'), '192.0.2.7:4317'],
  ['an address of IPv6', withVariable('METRICS', 'http://[fd00::7]:4317'), 'fd00::7:4317'],
  ['a name on a closed port', withVariable('METRICS', 'https://otel.example.com:4317/v1'), 'otel.example.com:4317'],
])('%s is found', (_, settings, target) => {
  expect(outcome(settings)).toContain(
    `.env[${Object.keys(settings.ollama?.env ?? {}).join()}] is "${target}"; must be`,
  );
});

test.each([
  ['a proxy on port 443 of an opened block', withVariable('HTTPS_PROXY', 'http://10.1.2.3:443', PROXY)],
  ['a proxy on port 443 of the internet', withVariable('HTTPS_PROXY', 'http://proxy.example.com:443')],
  ['what proxies are not for', withVariable('NO_PROXY', '10.1.2.3,.svc,localhost')],
  ['the pod itself', withVariable('SELF', 'http://127.0.0.1:9999')],
  ['a Service of the cluster', withVariable('OTHER', 'http://shop.other.svc:80')],
  ['text that is no address', withVariable('STARTED', '2026-01-01T12:30:00')],
  ['a time', withVariable('AT', '12:30')],
  ['a web page', withVariable('DOCS', 'http://docs.example.com/')],
  [
    'any address where there are no policies',
    { ...withVariable('HTTPS_PROXY', 'http://10.1.2.3:3128'), networkPolicy: { enabled: false } },
  ],
])('%s is accepted', (_, settings) => {
  expect(outcome(settings)).toBe('accepted');
});

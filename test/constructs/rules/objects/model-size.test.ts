import { gigabytesOf } from '../../../../constructs/rules/objects/model-size';
import { overlays } from '../../../../overlays';
import { resolveEnvironment } from '../../../../settings/environment';
import { checkedObjects } from '../../../../synthesize';

// What Ollama's library says of each, in gigabytes: an estimate is at most that, and not less than half of it.
test.each([
  ['smollm:135m', 0.092],
  ['qwen2.5:0.5b', 0.398],
  ['gemma3:1b', 0.815],
  ['llama3.2', 2],
  ['llama3.2:latest', 2],
  ['llama3.2:3b', 2],
  ['mistral:7b', 4.1],
  ['mixtral:8x7b', 26],
  ['qwen3:30b-a3b', 19],
  ['deepseek-r1:70b', 43],
  ['qwen2.5:72b', 47],
  ['gpt-oss:120b', 65.4],
  ['llama3.1:8b-instruct-fp16', 16.1],
  ['llama3.1:8b-instruct-q8_0', 8.5],
  ['nomic-embed-text:v1.5', 0.3],
  ['hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q8_0', 3.4],
])('%s takes up to %d GB', (model, size) => {
  expect(gigabytesOf(model)).toBeLessThanOrEqual(size * 1.02);
  expect(gigabytesOf(model)).toBeGreaterThanOrEqual(size / 2);
});

test('a model of which nothing is known takes what the guide says, and one that runs elsewhere nothing', () => {
  expect(gigabytesOf('registry.example.org:5000/team/ours')).toBe(7);
  expect(gigabytesOf('gpt-oss:120b-cloud')).toBe(0);
});

function synthesized(environment: keyof typeof overlays, set: string): number {
  const given = { valuesFiles: [], set: [{ flag: '--set' as const, text: set }] };
  return checkedObjects('x', resolveEnvironment(String(environment), overlays[environment], given).settings).length;
}

test.each([
  ['local', 'models.pull={smollm:135m,qwen2.5:0.5b,gemma3:1b}'],
  ['prod', 'models.pull={registry.internal:5000/team/llama3:8b}'],
  ['prod', 'models.pull={hf.co/org/model:Q4_K_M}'],
])('in %s there is room for %s', (environment, set) => {
  expect(synthesized(environment, set)).toBeGreaterThan(50);
});

test.each([
  ['prod', 'models.pull={gpt-oss:120b,qwen2.5:72b}'],
  ['local', 'models.pull={deepseek-r1:70b}'],
])('in %s there is no room for %s', (environment, set) => {
  expect(() => synthesized(environment, set)).toThrow(
    /storage is "\d+Gi"; must be at least \d+G for .*\[rule room-for-models\]/,
  );
});

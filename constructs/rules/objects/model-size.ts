/** Gigabytes on disk of models whose names do not tell how many parameters they have; https://ollama.com/library */
const SIZES: { [model: string]: number } = {
  'llama3.2': 2,
  mistral: 4.1,
  'mistral-nemo': 7.1,
  'nomic-embed-text': 0.3,
  phi: 1.6,
};

/** Of a model of which nothing is known: the guide's estimate. */
const USUAL_SIZE = 7;

/** Gigabytes for a billion parameters, at least. Without a word on it, Ollama's models have four bits for each. */
const QUANTIZATIONS: [RegExp, number][] = [
  [/(fp|f)32/, 4],
  [/(bf|fp|f)16/, 2],
  [/q8/, 1.05],
  [/q6/, 0.8],
  [/q5/, 0.65],
  [/q3/, 0.42],
  [/q2/, 0.3],
];
const USUAL_QUANTIZATION = 0.55;

/** The experts of a model share some of their parameters. */
const SHARED_BY_EXPERTS = 0.8;

/** What a model takes on disk at least, in gigabytes, from its name: `qwen2.5:72b`, `hf.co/org/Model-3B-GGUF:Q8_0`, `mistral`. */
export function gigabytesOf(model: string): number {
  const [, name, tag = ''] = /^(.*?)(?::([^/:]*))?$/.exec(model.toLowerCase()) ?? [];
  if (/(^|-)cloud$/.test(tag)) return 0;
  const billions = billionsIn(tag) ?? billionsIn(name);
  if (billions === undefined) return SIZES[name] ?? USUAL_SIZE;
  const quantization = QUANTIZATIONS.find(([pattern]) => pattern.test(`${name}:${tag}`));
  return billions * (quantization?.[1] ?? USUAL_QUANTIZATION);
}

/** The parameters that a part of a name tells: `72b`, `8x7b`, `135m`. */
function billionsIn(text: string): number | undefined {
  const found = /(?:^|[^a-z0-9.])(?:(\d+)x)?(\d+(?:\.\d+)?)([bm])(?![a-z0-9])/.exec(text);
  if (!found) return undefined;
  const [, experts, number, unit] = found;
  const each = Number(number) / (unit === 'm' ? 1000 : 1);
  return experts ? Number(experts) * each * SHARED_BY_EXPERTS : each;
}

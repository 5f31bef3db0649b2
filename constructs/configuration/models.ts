import { withDefaults } from '../building-blocks/defaults';
import { ModelName, ModelParameters, Text } from '../building-blocks/value-types';
import { MODEL_REGISTRY_DEFAULTS, ModelRegistrySettings } from './model-registry';

/** A model that SLATE creates from another one. */
export interface CustomModelSettings {
  /**
   * The model it is created from.
   * @default - the base of the default model of that name; required for a new one
   * @irremovable
   */
  readonly from?: ModelName;
  /**
   * Its system prompt.
   * @default - the prompt of the default model of that name
   */
  readonly system?: Text;
  /**
   * Parameters of Ollama's Modelfile, such as `temperature`; https://docs.ollama.com/modelfile
   * @default - the parameters of the default model of that name
   */
  readonly parameters?: ModelParameters;
}

/** The models that Ollama has. */
export interface ModelSettings {
  /**
   * A registry of one's own, from which Ollama pulls the models whose names begin with its host and port.
   * @default - none
   */
  readonly registry?: ModelRegistrySettings;
  /**
   * Models to pull unchanged, besides those that the custom ones are created from.
   * @default ['nomic-embed-text']
   */
  readonly pull?: ModelName[];
  /**
   * The models that SLATE creates, by name.
   * @default - slate-coder, slate-fast, slate-planner
   * @irremovable
   * @propertyNames { "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
   *   "description": "the name of a custom model: letters, digits, ., _ and -, beginning with a letter or digit" }
   */
  readonly custom?: { [name: string]: CustomModelSettings };
}

export const MODEL_DEFAULTS = {
  registry: MODEL_REGISTRY_DEFAULTS,
  pull: ['nomic-embed-text'],
  custom: {
    'slate-coder': {
      from: 'mistral-nemo',
      system:
        'You write code for SLATE. Answer with complete, working code in the style of the files you are shown, and say briefly what you changed and why.',
      parameters: { temperature: 0.3, top_p: 0.9, num_ctx: 8192 },
    },
    'slate-fast': {
      from: 'llama3.2',
      system: 'You answer short questions about SLATE and its tests. Be brief and exact. Say so when you do not know.',
      parameters: { temperature: 0.2, top_p: 0.8, num_ctx: 4096 },
    },
    'slate-planner': {
      from: 'mistral',
      system:
        'You plan work for SLATE. Break a goal into small steps in order, name what each step needs, and point out risks early.',
      parameters: { temperature: 0.4, top_p: 0.85, num_ctx: 8192 },
    },
  } as { [name: string]: CustomModelSettings },
} satisfies ModelSettings;

/** The models with every default filled in. */
export type Models = ModelSettings & typeof MODEL_DEFAULTS;

export function completeModels(given?: ModelSettings): Models {
  return withDefaults(MODEL_DEFAULTS, given);
}

/**
 * The types of settings' values. Each description completes "must be …" in messages; the tags become the JSON Schema
 * (`npm run generate`). Patterns must also work in Go, which has no lookahead.
 */

/**
 * a quantity as text, such as 250m, 0.5 or 2
 * @pattern ^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\.[0-9]{1,3})?|0\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$
 */
export type Cpu = string;

/**
 * a quantity such as 512Mi, 10Gi or 1.5Gi
 * @pattern ^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\.(5|25|75)[KMGT]i|[0-9]{1,3}\.[0-9]{0,2}[1-9][MGT])$
 */
export type Bytes = string;

/**
 * quantities by resource: cpu, memory and, if needed, ephemeral-storage
 * @properties { "cpu": { "$ref": "#/definitions/Cpu", "irremovable": true },
 *   "memory": { "$ref": "#/definitions/Bytes", "irremovable": true },
 *   "ephemeral-storage": { "$ref": "#/definitions/Bytes" } }
 * @additionalProperties false
 */
export type Requests = { [resource: string]: string };

/**
 * quantities by resource: memory and, if needed, cpu, ephemeral-storage and nvidia.com/gpu
 * @properties { "cpu": { "$ref": "#/definitions/Cpu" },
 *   "memory": { "$ref": "#/definitions/Bytes", "irremovable": true },
 *   "ephemeral-storage": { "$ref": "#/definitions/Bytes" },
 *   "nvidia.com/gpu": { "$ref": "#/definitions/DeviceCount" } }
 * @additionalProperties false
 */
export type Limits = { [resource: string]: string };

/**
 * a whole number from 1 on, as text, such as "1"
 * @pattern ^[1-9][0-9]{0,3}$
 */
export type DeviceCount = string;

/**
 * the name of a resource such as nvidia.com/gpu.shared
 * @pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?\.)+[a-z]+/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$
 */
export type DeviceName = string;

/**
 * a whole number from 0 on
 * @asType integer
 * @minimum 0
 * @maximum 2147483647
 */
export type WholeNumber = number;

/**
 * a whole number from 1 on
 * @asType integer
 * @minimum 1
 * @maximum 2147483647
 */
export type PositiveNumber = number;

/**
 * a percentage from 1 to 1000
 * @asType integer
 * @minimum 1
 * @maximum 1000
 */
export type Percentage = number;

/**
 * a port from 1 to 65535
 * @asType integer
 * @minimum 1
 * @maximum 65535
 */
export type Port = number;

/**
 * a block of addresses such as 192.0.2.0/24, 192.0.2.10/32 or 2001:db8::/32
 * @pattern ^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])|(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$
 */
export type Cidr = string;

/**
 * a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit
 * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
 */
export type ShortName = string;

/**
 * a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit, and
 * neither default nor one that begins with kube-, which are not for SLATE alone
 * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
 * @not { "pattern": "^(default|kube-.*)$" }
 */
export type NamespaceName = string;

/**
 * a name of lower-case letters, digits, - and ., beginning and ending with a letter or digit
 * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$
 * @not { "pattern": "^.{254}" }
 */
export type Name = string;

/**
 * a host name such as slate.example.com
 * @pattern ^(\*\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)*[a-z]([-a-z0-9]{0,61}[a-z0-9])?$
 * @not { "pattern": "^.{254}" }
 */
export type HostName = string;

/**
 * a host name or an address, without scheme and port, such as gpu.example.com
 * @pattern ^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\[[0-9a-f:]+\])$
 * @not { "pattern": "^.{254}" }
 */
export type Host = string;

/**
 * text without spaces, such as ollama-svc:11434
 * @pattern ^[!-~]+$
 */
export type Word = string;

/**
 * text
 * @pattern \S
 */
export type Text = string;

/**
 * a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit
 * @pattern ^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$
 */
export type LabelValue = string;

/**
 * a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit
 * @pattern ^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$
 */
export type FilledLabelValue = string;

/**
 * the key of a label, such as disktype or example.com/disktype
 * @pattern ^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$
 */
export type LabelKey = string;

/**
 * labels
 * @propertyNames { "$ref": "#/definitions/LabelKey" }
 */
export type Labels = { [label: string]: LabelValue };

/**
 * labels other than those that SLATE sets itself
 * @propertyNames { "allOf": [{ "$ref": "#/definitions/LabelKey" }, {
 *   "description": "a label other than app.kubernetes.io/name, component and part-of and those of slate.io, which SLATE sets itself",
 *   "not": { "pattern": "^(app\\.kubernetes\\.io/(name|component|part-of)|slate\\.io/.*)$" } }] }
 */
export type MoreLabels = { [label: string]: LabelValue };

/**
 * annotations
 * @propertyNames { "$ref": "#/definitions/LabelKey" }
 */
export type Annotations = { [annotation: string]: string };

/**
 * environment variables
 * @propertyNames { "$ref": "#/definitions/VariableName" }
 */
export type Variables = { [name: string]: string };

/**
 * a schedule such as "0 3 * * 0" (minute, hour, day of the month, month, day of the week)
 * @pattern ^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [1-9][0-9]{0,4}(s|m|h)|[0-9A-Za-z,?/*-]+( [0-9A-Za-z,?/*-]+){4})$
 */
export type Schedule = string;

/**
 * DEBUG, INFO, WARNING or ERROR
 * @pattern ^(DEBUG|INFO|WARNING|ERROR)$
 */
export type LogLevel = string;

/**
 * a registry such as ghcr.io or registry.example.com:5000/mirror
 * @pattern ^(localhost|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*:[0-9]{1,5})(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$
 */
export type Registry = string;

/**
 * the path of an image such as ollama/ollama
 * @pattern ^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$
 */
export type Repository = string;

/**
 * a version such as 2.4.0
 * @pattern ^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$
 */
export type Tag = string;

/**
 * sha256: and 64 hexadecimal digits
 * @pattern ^sha256:[0-9a-f]{64}$
 */
export type Digest = string;

/**
 * a path from the root on, without .. in it, such as /var/lib/slate
 * @pattern ^(/[^/\n]+)+/?$
 * @not { "pattern": "/\\.\\.(/|$)" }
 */
export type Folder = string;

/**
 * a path that begins with /, such as /health
 * @pattern ^/[!-~]*$
 */
export type UrlPath = string;

/**
 * the name of a model such as llama3.2 or qwen2.5-coder:7b
 * @pattern ^([A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}/)?[A-Za-z0-9_][A-Za-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]*)?$
 */
export type ModelName = string;

/**
 * the name of an agent: letters, digits, _ and -, beginning with a letter
 * @pattern ^[A-Za-z][A-Za-z0-9_-]{0,62}$
 */
export type AgentName = string;

/**
 * numbers by parameter
 * @propertyNames { "pattern": "^[a-z_]+$", "description": "the name of a parameter such as temperature" }
 */
export type ModelParameters = { [parameter: string]: number };

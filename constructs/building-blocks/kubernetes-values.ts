/**
 * The kinds of values that members of Kubernetes' own types have, for settings that take these types as they are. Each description
 * completes "must be …" in messages.
 */

/**
 * an IP address such as 192.0.2.10 or 2001:db8::10
 * @pattern ^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)$
 */
export type IpAddress = string;

/**
 * the name of a port: at most 15 lower-case letters, digits and -, with a letter, beginning and ending with a letter or digit
 * @pattern ^(?=[0-9-]*[a-z])[a-z0-9]([-a-z0-9]{0,13}[a-z0-9])?$
 */
export type PortName = string;

/**
 * the permissions of files as a number, such as 292 (0444 in octal)
 * @asType integer
 * @minimum 0
 * @maximum 511
 */
export type FileMode = number;

/**
 * a number of seconds from 600 (ten minutes) to 2147483647
 * @asType integer
 * @minimum 600
 * @maximum 2147483647
 */
export type TokenLifetime = number;

/**
 * a field of the pod: metadata.name, metadata.namespace, metadata.uid, metadata.labels['NAME'], metadata.annotations['NAME'],
 * spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP or status.podIPs
 * @pattern ^(metadata\.(name|namespace|uid|(labels|annotations)\['[^']+'\])|spec\.(nodeName|serviceAccountName)|status\.(hostIPs?|podIPs?))$
 */
export type FieldPath = string;

/**
 * a field of the pod: metadata.name, metadata.namespace, metadata.uid, metadata.labels, metadata.annotations, metadata.labels['NAME'] or
 * metadata.annotations['NAME']
 * @pattern ^metadata\.(name|namespace|uid|(labels|annotations)(\['[^']+'\])?)$
 */
export type VolumeFieldPath = string;

/**
 * limits or requests of cpu, memory or ephemeral-storage, such as limits.memory
 * @pattern ^(limits|requests)\.(cpu|memory|ephemeral-storage)$
 */
export type ResourceField = string;

/**
 * 1, 1m (of cpu only), 1k, 1M, 1G, 1T, 1Ki, 1Mi, 1Gi or 1Ti
 * @pattern ^1(m|k|[MGT]|[KMGT]i)?$
 */
export type Divisor = string;

/**
 * a key of a Secret or ConfigMap: at most 253 letters, digits, -, _ and .
 * @pattern ^[-._a-zA-Z0-9]+$
 * @not { "pattern": "^(\\.|\\.\\..*|.{254,})$" }
 */
export type DataKey = string;

/**
 * a path that does not begin with / and has no .. in it, such as models/llama.bin
 * @pattern ^[^/\n][^\n]*$
 * @not { "pattern": "(^|/)\\.\\.(/|$)" }
 */
export type RelativePath = string;

/**
 * the beginning of the names of variables, such as OPENAI_: letters, digits, _, - and ., not beginning with a digit
 * @pattern ^[-._a-zA-Z][-._a-zA-Z0-9]*$
 */
export type VariablePrefix = string;

/**
 * a number from 1 to 100
 * @asType integer
 * @minimum 1
 * @maximum 100
 */
export type Weight = number;

/**
 * Honor or Ignore
 * @pattern ^(Honor|Ignore)$
 */
export type InclusionPolicy = string;

/**
 * DoNotSchedule or ScheduleAnyway
 * @pattern ^(DoNotSchedule|ScheduleAnyway)$
 */
export type SpreadAction = string;

/**
 * In, NotIn, Exists, DoesNotExist, Gt or Lt
 * @pattern ^(In|NotIn|Exists|DoesNotExist|Gt|Lt)$
 */
export type NodeOperator = string;

/**
 * a group ID from 0 to 2147483647
 * @asType integer
 * @minimum 0
 * @maximum 2147483647
 */
export type GroupId = number;

/**
 * a user ID from 1 to 2147483647: pods do not run as root
 * @asType integer
 * @minimum 1
 * @maximum 2147483647
 */
export type UserId = number;

/**
 * a time zone such as Europe/Berlin or Etc/UTC
 * @pattern ^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$
 */
export type TimeZone = string;

/**
 * the name of a variable: letters, digits, _, - and ., not beginning with a digit
 * @pattern ^[-._a-zA-Z][-._a-zA-Z0-9]*$
 */
export type VariableName = string;

/**
 * Memory
 * @pattern ^Memory$
 */
export type StorageMedium = string;

/**
 * a path from the root on, without : and .. in it, such as /etc/keys
 * @pattern ^(/[^/:\n]+)+/?$
 * @not { "pattern": "/\\.\\.(/|$)" }
 */
export type MountPath = string;

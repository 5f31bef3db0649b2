"use strict";
exports.validate = validate21;
const schema6 = {"type":"object","properties":{"image":{"$ref":"#/definitions/ImageSettings"},"imageRegistry":{"$ref":"#/definitions/RegistryOrNull"},"imagePullSecrets":{"type":["array","null"],"items":{"$ref":"#/definitions/Name"}},"hostPathRoot":{"$ref":"#/definitions/FolderOrNull"},"mode":{"$ref":"#/definitions/WordOrNull"},"logLevel":{"$ref":"#/definitions/LogLevelOrNull"},"gpu":{"$ref":"#/definitions/GpuSettings"},"security":{"$ref":"#/definitions/SecuritySettings"},"networkPolicy":{"$ref":"#/definitions/NetworkPolicySettings"},"namespace":{"$ref":"#/definitions/NamespaceNameOrNull"},"environment":{"$ref":"#/definitions/FilledLabelValueOrNull"},"dashboard":{"$ref":"#/definitions/DashboardSettings"},"agentRouter":{"$ref":"#/definitions/AgentRouterSettings"},"autonomousLoop":{"$ref":"#/definitions/AgentRouterSettings"},"copilotBridge":{"$ref":"#/definitions/CopilotBridgeSettings"},"workflowManager":{"$ref":"#/definitions/AgentRouterSettings"},"ollama":{"$ref":"#/definitions/ChromaDbSettings"},"chromadb":{"$ref":"#/definitions/ChromaDbSettings"},"agenticSystem":{"$ref":"#/definitions/AgenticSystemSettings"},"models":{"$ref":"#/definitions/ModelSettings"},"jobs":{"$ref":"#/definitions/JobsSettings"},"storage":{"$ref":"#/definitions/StorageSettings"},"ingress":{"$ref":"#/definitions/IngressSettings"},"rulesOff":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/TextOrNull"}}},"additionalProperties":false,"definitions":{"AccessMode":{"type":"string","enum":["ReadWriteOnce","ReadWriteMany"],"description":"How many nodes can mount a volume."},"AddressBlock":{"type":"object","properties":{"cidr":{"$ref":"#/definitions/Cidr"},"except":{"type":"array","items":{"$ref":"#/definitions/Cidr"}}},"required":["cidr"],"additionalProperties":false},"AgentName":{"type":"string","description":"the name of an agent: letters, digits, _ and -, beginning with a letter","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},"AgentRouterSettings":{"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}}}},"AgentSettingsOrNull":{"type":["object","null"],"properties":{"role":{"$ref":"#/definitions/Text"},"patterns":{"type":["array","null"],"items":{"$ref":"#/definitions/Text"}},"gpu":{"type":"boolean"},"model":{"$ref":"#/definitions/ModelName"},"tools":{"type":["array","null"],"items":{"$ref":"#/definitions/Word"}}},"additionalProperties":false},"AgenticSystemSettings":{"type":"object","properties":{"enabled":{"type":"boolean"},"agents":{"type":"object","additionalProperties":{"$ref":"#/definitions/AgentSettingsOrNull"},"propertyNames":{"type":"string","description":"the name of an agent: letters, digits, _ and -, beginning with a letter","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}},"routing":{"$ref":"#/definitions/RoutingSettings"}},"additionalProperties":false},"AnnotationsOrNull":{"type":["object","null"],"additionalProperties":{"type":["string","null"]},"propertyNames":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}},"ApiServerSettings":{"type":"object","properties":{"cidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"},"minItems":1},"ports":{"type":"array","items":{"$ref":"#/definitions/Port"},"minItems":1}},"additionalProperties":false},"AutoscalingSettings":{"type":"object","properties":{"enabled":{"type":"boolean"},"minReplicas":{"$ref":"#/definitions/PositiveNumberOrNull"},"maxReplicas":{"$ref":"#/definitions/PositiveNumber"},"cpuUtilization":{"$ref":"#/definitions/Percentage"},"memoryUtilization":{"$ref":"#/definitions/Percentage"}},"additionalProperties":false},"Bytes":{"type":"string","description":"a quantity such as 512Mi, 10Gi or 1.5Gi","pattern":"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"},"BytesOrNull":{"type":["string","null"],"description":"a quantity such as 512Mi, 10Gi or 1.5Gi","pattern":"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"},"ChromaDbSettings":{"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"enabled":{"type":"boolean"},"external":{"$ref":"#/definitions/ExternalSettings"},"clientHost":{"$ref":"#/definitions/WordOrNull"},"persistence":{"$ref":"#/definitions/ClaimSettings"},"readinessPath":{"$ref":"#/definitions/UrlPathOrNull"}}},"Cidr":{"type":"string","description":"a block of addresses such as 192.0.2.0/24, 192.0.2.10/32 or 2001:db8::/32","pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])|(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$"},"ClaimSettings":{"type":"object","properties":{"size":{"$ref":"#/definitions/Bytes"},"storageClass":{"$ref":"#/definitions/NameOrNull"},"accessMode":{"$ref":"#/definitions/AccessMode"},"existingClaim":{"$ref":"#/definitions/NameOrNull"},"hostPath":{"$ref":"#/definitions/FolderOrNull"},"keep":{"type":"boolean"}},"additionalProperties":false},"CodebaseIndexerSettings":{"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"backoffLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"activeDeadlineSeconds":{"$ref":"#/definitions/PositiveNumberOrNull"},"suspend":{"type":"boolean"},"schedule":{"$ref":"#/definitions/Schedule"}}},"CopilotBridgeSettings":{"type":"object","properties":{"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"exec":{"$ref":"#/definitions/ExecSettings"}},"additionalProperties":false},"Cpu":{"type":"string","description":"a quantity as text, such as 250m, 0.5 or 2","pattern":"^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$"},"CustomModelSettingsOrNull":{"type":["object","null"],"properties":{"from":{"$ref":"#/definitions/ModelName"},"system":{"$ref":"#/definitions/TextOrNull"},"parameters":{"$ref":"#/definitions/ModelParametersOrNull"}},"additionalProperties":false},"DashboardSettings":{"type":"object","properties":{"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"autoscaling":{"$ref":"#/definitions/AutoscalingSettings"}},"additionalProperties":false},"DeviceCountOrNull":{"type":["string","null"],"description":"a whole number from 1 on, as text, such as \"1\"","pattern":"^[1-9][0-9]{0,3}$"},"DeviceName":{"type":"string","description":"the name of a resource such as nvidia.com/gpu.shared","pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z]+/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"DigestOrNull":{"type":["string","null"],"description":"sha256: and 64 hexadecimal digits","pattern":"^sha256:[0-9a-f]{64}$"},"DnsSettings":{"type":"object","properties":{"extraCidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}}},"additionalProperties":false},"ExecSettings":{"type":"object","properties":{"enabled":{"type":"boolean"}},"additionalProperties":false},"ExternalSettings":{"type":"object","properties":{"host":{"$ref":"#/definitions/Host"},"cidrs":{"type":"array","items":{"$ref":"#/definitions/Cidr"},"minItems":1},"port":{"$ref":"#/definitions/PortOrNull"},"scheme":{"$ref":"#/definitions/UrlSchemeOrNull"}},"additionalProperties":false},"FilledLabelValueOrNull":{"type":["string","null"],"description":"a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit","pattern":"^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"FolderOrNull":{"type":["string","null"],"description":"a path from the root on, without .. in it, such as /var/lib/slate","pattern":"^(/[^/\\n]+)+/?$","not":{"type":"string","pattern":"/\\.\\.(/|$)"}},"GpuSettings":{"type":"object","properties":{"enabled":{"type":"boolean"},"resourceName":{"$ref":"#/definitions/DeviceName"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"runtimeClassName":{"$ref":"#/definitions/NameOrNull"}},"additionalProperties":false},"Host":{"type":"string","description":"a host name or an address, without scheme and port, such as gpu.example.com","pattern":"^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$","not":{"pattern":"^.{254}"}},"HostName":{"type":"string","description":"a host name such as slate.example.com","pattern":"^(\\*\\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)*[a-z]([-a-z0-9]{0,61}[a-z0-9])?$","not":{"pattern":"^.{254}"}},"ImageSettings":{"type":"object","properties":{"registry":{"$ref":"#/definitions/RegistryOrNull"},"repository":{"$ref":"#/definitions/Repository"},"tag":{"$ref":"#/definitions/TagOrNull"},"digest":{"$ref":"#/definitions/DigestOrNull"},"pullPolicy":{"$ref":"#/definitions/PullPolicyOrNull"}},"additionalProperties":false},"IngressSettings":{"type":"object","properties":{"enabled":{"type":"boolean"},"className":{"$ref":"#/definitions/NameOrNull"},"host":{"$ref":"#/definitions/HostName"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"tlsSecretName":{"$ref":"#/definitions/NameOrNull"},"controllerNamespace":{"$ref":"#/definitions/ShortNameOrNull"}},"additionalProperties":false},"JobsSettings":{"type":"object","properties":{"modelPreload":{"$ref":"#/definitions/ModelPreloadSettings"},"modelTrainer":{"$ref":"#/definitions/CodebaseIndexerSettings"},"codebaseIndexer":{"$ref":"#/definitions/CodebaseIndexerSettings"},"inferenceBenchmarks":{"$ref":"#/definitions/CodebaseIndexerSettings"},"nightlyHealth":{"$ref":"#/definitions/CodebaseIndexerSettings"},"workflowCleanup":{"$ref":"#/definitions/CodebaseIndexerSettings"},"instructionSync":{"$ref":"#/definitions/CodebaseIndexerSettings"}},"additionalProperties":false},"LabelExpression":{"type":"object","properties":{"key":{"$ref":"#/definitions/LabelKey"},"operator":{"$ref":"#/definitions/LabelOperator"},"values":{"type":"array","items":{"$ref":"#/definitions/LabelValue"},"minItems":1}},"required":["key","operator"],"additionalProperties":false,"if":{"properties":{"operator":{"enum":["In","NotIn"]}}},"then":{"required":["values"]},"else":{"properties":{"values":{"description":"left out, because operator is Exists or DoesNotExist","not":{}}}}},"LabelKey":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"LabelOperator":{"type":"string","description":"In, NotIn, Exists or DoesNotExist","enum":["In","NotIn","Exists","DoesNotExist"]},"LabelSelector":{"type":"object","properties":{"matchLabels":{"$ref":"#/definitions/Labels"},"matchExpressions":{"type":"array","items":{"$ref":"#/definitions/LabelExpression"}}},"additionalProperties":false},"LabelValue":{"type":"string","description":"a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"LabelValueOrNull":{"type":["string","null"],"description":"a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"Labels":{"type":"object","additionalProperties":{"$ref":"#/definitions/LabelValue"},"propertyNames":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}},"LabelsOrNull":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/LabelValueOrNull"},"propertyNames":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}},"Limits":{"type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/definitions/Cpu"},"memory":{"$ref":"#/definitions/Bytes"},"ephemeral-storage":{"$ref":"#/definitions/BytesOrNull"},"nvidia.com/gpu":{"$ref":"#/definitions/DeviceCountOrNull"}}},"LogLevelOrNull":{"type":["string","null"],"description":"DEBUG, INFO, WARNING or ERROR","enum":["DEBUG","INFO","WARNING","ERROR",null]},"ModelName":{"type":"string","description":"the name of a model such as llama3.2 or qwen2.5-coder:7b","pattern":"^([A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}/)?[A-Za-z0-9_][A-Za-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]*)?$"},"ModelParametersOrNull":{"type":["object","null"],"additionalProperties":{"type":["number","null"]},"propertyNames":{"pattern":"^[a-z_]+$","description":"the name of a parameter such as temperature"}},"ModelPreloadSettings":{"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"backoffLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"activeDeadlineSeconds":{"$ref":"#/definitions/PositiveNumberOrNull"},"suspend":{"type":"boolean"}}},"ModelSettings":{"type":"object","properties":{"pull":{"type":["array","null"],"items":{"$ref":"#/definitions/ModelName"}},"custom":{"type":"object","additionalProperties":{"$ref":"#/definitions/CustomModelSettingsOrNull"},"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","description":"the name of a custom model: letters, digits, ., _ and -, beginning with a letter or digit"}}},"additionalProperties":false},"MoreLabelsOrNull":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/LabelValueOrNull"},"propertyNames":{"allOf":[{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},{"description":"a label other than app.kubernetes.io/name, component and part-of and those of slate.io, which SLATE sets itself","not":{"pattern":"^(app\\.kubernetes\\.io/(name|component|part-of)|slate\\.io/.*)$"}}]}},"Name":{"type":"string","description":"a name of lower-case letters, digits, - and ., beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$","not":{"pattern":"^.{254}"}},"NameOrNull":{"type":["string","null"],"description":"a name of lower-case letters, digits, - and ., beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$","not":{"type":"string","pattern":"^.{254}"}},"NamespaceNameOrNull":{"type":["string","null"],"description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit, and neither default nor one that begins with kube-, which are not for SLATE alone","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","not":{"type":"string","pattern":"^(default|kube-.*)$"}},"NetworkPeer":{"type":"object","properties":{"podSelector":{"$ref":"#/definitions/LabelSelector"},"namespaceSelector":{"$ref":"#/definitions/LabelSelector"},"ipBlock":{"$ref":"#/definitions/AddressBlock"}},"additionalProperties":false,"minProperties":1,"dependencies":{"ipBlock":{"properties":{"podSelector":{"description":"left out, because ipBlock is set","not":{}},"namespaceSelector":{"description":"left out, because ipBlock is set","not":{}}}}}},"NetworkPolicySettings":{"type":"object","properties":{"enabled":{"type":"boolean"},"defaultDeny":{"type":"boolean"},"debug":{"type":"boolean"},"monitoringNamespace":{"$ref":"#/definitions/ShortName"},"dns":{"$ref":"#/definitions/DnsSettings"},"apiServer":{"$ref":"#/definitions/ApiServerSettings"},"internet":{"$ref":"#/definitions/DnsSettings"}},"additionalProperties":false},"Percentage":{"type":"integer","description":"a percentage from 1 to 1000","minimum":1,"maximum":1000},"PodSecurityLevelOrNull":{"type":["string","null"],"enum":["privileged","baseline","restricted",null],"description":"A pod security standard: https://kubernetes.io/docs/concepts/security/pod-security-standards/"},"PodSecuritySettings":{"type":"object","properties":{"enforce":{"$ref":"#/definitions/PodSecurityLevelOrNull"},"warn":{"$ref":"#/definitions/PodSecurityLevelOrNull"},"audit":{"$ref":"#/definitions/PodSecurityLevelOrNull"}},"additionalProperties":false},"Port":{"type":"integer","description":"a port from 1 to 65535","minimum":1,"maximum":65535},"PortOrNull":{"type":["integer","null"],"description":"a port from 1 to 65535","minimum":1,"maximum":65535},"PositiveNumber":{"type":"integer","description":"a whole number from 1 on","minimum":1,"maximum":2147483647},"PositiveNumberOrNull":{"type":["integer","null"],"description":"a whole number from 1 on","minimum":1,"maximum":2147483647},"PullPolicyOrNull":{"type":["string","null"],"enum":["Always","IfNotPresent","Never",null],"description":"When a node pulls an image."},"RegistryOrNull":{"type":["string","null"],"description":"a registry such as ghcr.io or registry.example.com:5000/mirror","pattern":"^(localhost|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*:[0-9]{1,5})(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"},"Repository":{"type":"string","description":"the path of an image such as ollama/ollama","pattern":"^[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*$"},"Requests":{"type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/definitions/Cpu"},"memory":{"$ref":"#/definitions/Bytes"},"ephemeral-storage":{"$ref":"#/definitions/BytesOrNull"}}},"ResourceSettings":{"type":"object","properties":{"requests":{"$ref":"#/definitions/Requests"},"limits":{"$ref":"#/definitions/Limits"}},"additionalProperties":false},"RoutingSettings":{"type":"object","properties":{"defaultAgent":{"$ref":"#/definitions/AgentName"},"maxConcurrentTasks":{"$ref":"#/definitions/PositiveNumber"},"taskTimeoutSeconds":{"$ref":"#/definitions/PositiveNumber"},"staleAfterHours":{"$ref":"#/definitions/PositiveNumber"}},"additionalProperties":false},"Schedule":{"type":"string","description":"a schedule such as \"0 3 * * 0\" (minute, hour, day of the month, month, day of the week)","pattern":"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [1-9][0-9]{0,4}(s|m|h)|[0-9A-Za-z,?/*-]+( [0-9A-Za-z,?/*-]+){4})$"},"SecuritySettings":{"type":"object","properties":{"readOnlyRootFilesystem":{"type":"boolean"},"podSecurity":{"$ref":"#/definitions/PodSecuritySettings"}},"additionalProperties":false},"ShortName":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"ShortNameOrNull":{"type":["string","null"],"description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"StorageSettings":{"type":"object","properties":{"workspace":{"$ref":"#/definitions/ClaimSettings"},"data":{"$ref":"#/definitions/ClaimSettings"},"memory":{"$ref":"#/definitions/ClaimSettings"}},"additionalProperties":false},"TagOrNull":{"type":["string","null"],"description":"a version such as 2.4.0","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$"},"TaintEffect":{"type":"string","description":"NoSchedule, PreferNoSchedule or NoExecute","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"Text":{"type":"string","description":"text","pattern":"\\S"},"TextOrNull":{"type":["string","null"],"description":"text","pattern":"\\S"},"Toleration":{"type":"object","properties":{"key":{"$ref":"#/definitions/LabelKey"},"operator":{"$ref":"#/definitions/TolerationOperator"},"value":{"$ref":"#/definitions/LabelValue"},"effect":{"$ref":"#/definitions/TaintEffect"},"tolerationSeconds":{"$ref":"#/definitions/WholeNumber"}},"additionalProperties":false,"if":{"properties":{"operator":{"const":"Exists"}},"required":["operator"]},"then":{"properties":{"value":{"description":"left out, because operator is Exists","not":{}}}},"else":{"required":["key"]},"dependencies":{"tolerationSeconds":{"required":["effect"],"properties":{"effect":{"const":"NoExecute"}}}}},"TolerationOperator":{"type":"string","description":"Exists or Equal","enum":["Exists","Equal"]},"UrlPathOrNull":{"type":["string","null"],"description":"a path that begins with /, such as /health","pattern":"^/[!-~]*$"},"UrlSchemeOrNull":{"type":["string","null"],"enum":["http","https",null],"description":"How a service outside of the cluster is reached."},"VariablesOrNull":{"type":["object","null"],"additionalProperties":{"type":["string","null"]},"propertyNames":{"pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit"}},"WholeNumber":{"type":"integer","description":"a whole number from 0 on","minimum":0,"maximum":2147483647},"WholeNumberOrNull":{"type":["integer","null"],"description":"a whole number from 0 on","minimum":0,"maximum":2147483647},"Word":{"type":"string","description":"text without spaces, such as ollama-svc:11434","pattern":"^[!-~]+$"},"WordOrNull":{"type":["string","null"],"description":"text without spaces, such as ollama-svc:11434","pattern":"^[!-~]+$"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"object","properties":{"registry":{"$ref":"#/definitions/RegistryOrNull"},"repository":{"$ref":"#/definitions/Repository"},"tag":{"$ref":"#/definitions/TagOrNull"},"digest":{"$ref":"#/definitions/DigestOrNull"},"pullPolicy":{"$ref":"#/definitions/PullPolicyOrNull"}},"additionalProperties":false};
const schema8 = {"type":["string","null"],"description":"a registry such as ghcr.io or registry.example.com:5000/mirror","pattern":"^(localhost|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*:[0-9]{1,5})(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"};
const pattern0 = new RegExp("^(localhost|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*:[0-9]{1,5})(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type},message:"must be string,null",schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(localhost|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*:[0-9]{1,5})(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"},message:"must match pattern \""+"^(localhost|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*:[0-9]{1,5})(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"+"\"",schema:"^(localhost|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*:[0-9]{1,5})(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$",parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","description":"the path of an image such as ollama/ollama","pattern":"^[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*$"};
const pattern1 = new RegExp("^[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*$"},message:"must match pattern \""+"^[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*$"+"\"",schema:"^[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":["string","null"],"description":"a version such as 2.4.0","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$"};
const pattern2 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type},message:"must be string,null",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern2.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$",parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":["string","null"],"description":"sha256: and 64 hexadecimal digits","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type},message:"must be string,null",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":["string","null"],"enum":["Always","IfNotPresent","Never",null],"description":"When a node pulls an image."};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type},message:"must be string,null",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "Always") || (data === "IfNotPresent")) || (data === "Never")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values",schema:schema12.enum,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "registry") || (key0 === "repository")) || (key0 === "tag")) || (key0 === "digest")) || (key0 === "pullPolicy"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.registry !== undefined){
if(!(validate23(data.registry, {instancePath:instancePath+"/registry",parentData:data,parentDataProperty:"registry",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.repository !== undefined){
if(!(validate25(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.tag !== undefined){
if(!(validate27(data.tag, {instancePath:instancePath+"/tag",parentData:data,parentDataProperty:"tag",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.digest !== undefined){
if(!(validate29(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.pullPolicy !== undefined){
if(!(validate31(data.pullPolicy, {instancePath:instancePath+"/pullPolicy",parentData:data,parentDataProperty:"pullPolicy",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"string","description":"a name of lower-case letters, digits, - and ., beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$","not":{"pattern":"^.{254}"}};
const pattern4 = new RegExp("^.{254}", "u");
const pattern5 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema13.not,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$",parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":["string","null"],"description":"a path from the root on, without .. in it, such as /var/lib/slate","pattern":"^(/[^/\\n]+)+/?$","not":{"type":"string","pattern":"/\\.\\.(/|$)"}};
const pattern6 = new RegExp("/\\.\\.(/|$)", "u");
const pattern7 = new RegExp("^(/[^/\\n]+)+/?$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type},message:"must be string,null",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema14.not,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err4 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[^/\\n]+)+/?$"},message:"must match pattern \""+"^(/[^/\\n]+)+/?$"+"\"",schema:"^(/[^/\\n]+)+/?$",parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":["string","null"],"description":"text without spaces, such as ollama-svc:11434","pattern":"^[!-~]+$"};
const pattern8 = new RegExp("^[!-~]+$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type},message:"must be string,null",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},message:"must match pattern \""+"^[!-~]+$"+"\"",schema:"^[!-~]+$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":["string","null"],"description":"DEBUG, INFO, WARNING or ERROR","enum":["DEBUG","INFO","WARNING","ERROR",null]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema16.type},message:"must be string,null",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "DEBUG") || (data === "INFO")) || (data === "WARNING")) || (data === "ERROR")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values",schema:schema16.enum,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","properties":{"enabled":{"type":"boolean"},"resourceName":{"$ref":"#/definitions/DeviceName"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"runtimeClassName":{"$ref":"#/definitions/NameOrNull"}},"additionalProperties":false};
const schema18 = {"type":"string","description":"the name of a resource such as nvidia.com/gpu.shared","pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z]+/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"};
const pattern9 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z]+/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z]+/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z]+/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z]+/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/LabelValueOrNull"},"propertyNames":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};
const pattern10 = new RegExp("^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "u");
const schema20 = {"type":["string","null"],"description":"a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"};
const pattern11 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be string,null",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern11.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type},message:"must be object,null",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern10.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema19.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.propertyNames.type,parentSchema:schema19.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema19.propertyNames,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(validate47(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
validate46.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","properties":{"key":{"$ref":"#/definitions/LabelKey"},"operator":{"$ref":"#/definitions/TolerationOperator"},"value":{"$ref":"#/definitions/LabelValue"},"effect":{"$ref":"#/definitions/TaintEffect"},"tolerationSeconds":{"$ref":"#/definitions/WholeNumber"}},"additionalProperties":false,"if":{"properties":{"operator":{"const":"Exists"}},"required":["operator"]},"then":{"properties":{"value":{"description":"left out, because operator is Exists","not":{}}}},"else":{"required":["key"]},"dependencies":{"tolerationSeconds":{"required":["effect"],"properties":{"effect":{"const":"NoExecute"}}}}};
const schema22 = {"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"string","description":"Exists or Equal","enum":["Exists","Equal"]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "Exists") || (data === "Equal"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values",schema:schema23.enum,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"string","description":"a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"string","description":"NoSchedule, PreferNoSchedule or NoExecute","enum":["NoSchedule","PreferNoSchedule","NoExecute"]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "NoSchedule") || (data === "PreferNoSchedule")) || (data === "NoExecute"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values",schema:schema25.enum,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"integer","description":"a whole number from 0 on","minimum":0,"maximum":2147483647};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate59.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.operator === undefined) && (missing0 = "operator")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.operator !== undefined){
if("Exists" !== data.operator){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/then/properties/value/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema21.then.properties.value.not,parentSchema:schema21.then.properties.value,data:data.value};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err3 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema21.else.required,parentSchema:schema21.else,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema21.if,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "key") || (key0 === "operator")) || (key0 === "value")) || (key0 === "effect")) || (key0 === "tolerationSeconds"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tolerationSeconds !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effect === undefined){
const err6 = {instancePath,schemaPath:"#/dependencies/tolerationSeconds/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'",schema:schema21.dependencies.tolerationSeconds.required,parentSchema:schema21.dependencies.tolerationSeconds,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.effect !== undefined){
let data2 = data.effect;
if("NoExecute" !== data2){
const err7 = {instancePath:instancePath+"/effect",schemaPath:"#/dependencies/tolerationSeconds/properties/effect/const",keyword:"const",params:{allowedValue: "NoExecute"},message:"must be equal to constant",schema:"NoExecute",parentSchema:schema21.dependencies.tolerationSeconds.properties.effect,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.key !== undefined){
if(!(validate51(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate53(data.operator, {instancePath:instancePath+"/operator",parentData:data,parentDataProperty:"operator",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(validate55(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.effect !== undefined){
if(!(validate57(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.tolerationSeconds !== undefined){
if(!(validate59(data.tolerationSeconds, {instancePath:instancePath+"/tolerationSeconds",parentData:data,parentDataProperty:"tolerationSeconds",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":["string","null"],"description":"a name of lower-case letters, digits, - and ., beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$","not":{"type":"string","pattern":"^.{254}"}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type},message:"must be string,null",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema27.not,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err4 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "enabled") || (key0 === "resourceName")) || (key0 === "nodeSelector")) || (key0 === "tolerations")) || (key0 === "runtimeClassName"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.enabled.type,parentSchema:schema17.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.resourceName !== undefined){
if(!(validate44(data.resourceName, {instancePath:instancePath+"/resourceName",parentData:data,parentDataProperty:"resourceName",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate46(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data3 = data.tolerations;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err2 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema17.properties.tolerations.type},message:"must be array,null",schema:schema17.properties.tolerations.type,parentSchema:schema17.properties.tolerations,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate50(data3[i0], {instancePath:instancePath+"/tolerations/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
}
if(data.runtimeClassName !== undefined){
if(!(validate62(data.runtimeClassName, {instancePath:instancePath+"/runtimeClassName",parentData:data,parentDataProperty:"runtimeClassName",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","properties":{"readOnlyRootFilesystem":{"type":"boolean"},"podSecurity":{"$ref":"#/definitions/PodSecuritySettings"}},"additionalProperties":false};
const schema29 = {"type":"object","properties":{"enforce":{"$ref":"#/definitions/PodSecurityLevelOrNull"},"warn":{"$ref":"#/definitions/PodSecurityLevelOrNull"},"audit":{"$ref":"#/definitions/PodSecurityLevelOrNull"}},"additionalProperties":false};
const schema30 = {"type":["string","null"],"enum":["privileged","baseline","restricted",null],"description":"A pod security standard: https://kubernetes.io/docs/concepts/security/pod-security-standards/"};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema30.type},message:"must be string,null",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "privileged") || (data === "baseline")) || (data === "restricted")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values",schema:schema30.enum,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "enforce") || (key0 === "warn")) || (key0 === "audit"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enforce !== undefined){
if(!(validate67(data.enforce, {instancePath:instancePath+"/enforce",parentData:data,parentDataProperty:"enforce",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.warn !== undefined){
if(!(validate67(data.warn, {instancePath:instancePath+"/warn",parentData:data,parentDataProperty:"warn",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.audit !== undefined){
if(!(validate67(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "readOnlyRootFilesystem") || (key0 === "podSecurity"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.readOnlyRootFilesystem !== undefined){
let data0 = data.readOnlyRootFilesystem;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/readOnlyRootFilesystem",schemaPath:"#/properties/readOnlyRootFilesystem/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema28.properties.readOnlyRootFilesystem.type,parentSchema:schema28.properties.readOnlyRootFilesystem,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.podSecurity !== undefined){
if(!(validate66(data.podSecurity, {instancePath:instancePath+"/podSecurity",parentData:data,parentDataProperty:"podSecurity",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","properties":{"enabled":{"type":"boolean"},"defaultDeny":{"type":"boolean"},"debug":{"type":"boolean"},"monitoringNamespace":{"$ref":"#/definitions/ShortName"},"dns":{"$ref":"#/definitions/DnsSettings"},"apiServer":{"$ref":"#/definitions/ApiServerSettings"},"internet":{"$ref":"#/definitions/DnsSettings"}},"additionalProperties":false};
const schema32 = {"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"};
const pattern16 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","properties":{"extraCidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}}},"additionalProperties":false};
const schema34 = {"type":"string","description":"a block of addresses such as 192.0.2.0/24, 192.0.2.10/32 or 2001:db8::/32","pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])|(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$"};
const pattern17 = new RegExp("^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])|(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$", "u");

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern17.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])|(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])|(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$"+"\"",schema:"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])|(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$",parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "extraCidrs")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.extraCidrs !== undefined){
let data0 = data.extraCidrs;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/extraCidrs",schemaPath:"#/properties/extraCidrs/type",keyword:"type",params:{type: schema33.properties.extraCidrs.type},message:"must be array,null",schema:schema33.properties.extraCidrs.type,parentSchema:schema33.properties.extraCidrs,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate77(data0[i0], {instancePath:instancePath+"/extraCidrs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"cidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"},"minItems":1},"ports":{"type":"array","items":{"$ref":"#/definitions/Port"},"minItems":1}},"additionalProperties":false};
const schema36 = {"type":"integer","description":"a port from 1 to 65535","minimum":1,"maximum":65535};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate82.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cidrs") || (key0 === "ports"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cidrs !== undefined){
let data0 = data.cidrs;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/type",keyword:"type",params:{type: schema35.properties.cidrs.type},message:"must be array,null",schema:schema35.properties.cidrs.type,parentSchema:schema35.properties.cidrs,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema35.properties.cidrs,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate77(data0[i0], {instancePath:instancePath+"/cidrs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
}
if(data.ports !== undefined){
let data2 = data.ports;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema35.properties.ports,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate82(data2[i1], {instancePath:instancePath+"/ports/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.ports.type,parentSchema:schema35.properties.ports,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "enabled") || (key0 === "defaultDeny")) || (key0 === "debug")) || (key0 === "monitoringNamespace")) || (key0 === "dns")) || (key0 === "apiServer")) || (key0 === "internet"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.enabled.type,parentSchema:schema31.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.defaultDeny !== undefined){
let data1 = data.defaultDeny;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/defaultDeny",schemaPath:"#/properties/defaultDeny/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.defaultDeny.type,parentSchema:schema31.properties.defaultDeny,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.debug !== undefined){
let data2 = data.debug;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/debug",schemaPath:"#/properties/debug/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.debug.type,parentSchema:schema31.properties.debug,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.monitoringNamespace !== undefined){
if(!(validate74(data.monitoringNamespace, {instancePath:instancePath+"/monitoringNamespace",parentData:data,parentDataProperty:"monitoringNamespace",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.dns !== undefined){
if(!(validate76(data.dns, {instancePath:instancePath+"/dns",parentData:data,parentDataProperty:"dns",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.apiServer !== undefined){
if(!(validate80(data.apiServer, {instancePath:instancePath+"/apiServer",parentData:data,parentDataProperty:"apiServer",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.internet !== undefined){
if(!(validate76(data.internet, {instancePath:instancePath+"/internet",parentData:data,parentDataProperty:"internet",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":["string","null"],"description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit, and neither default nor one that begins with kube-, which are not for SLATE alone","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","not":{"type":"string","pattern":"^(default|kube-.*)$"}};
const pattern18 = new RegExp("^(default|kube-.*)$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema37.type},message:"must be string,null",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern18.test(data)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema37.not,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err4 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate87.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":["string","null"],"description":"a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit","pattern":"^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"};
const pattern20 = new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema38.type},message:"must be string,null",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern20.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate89.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","properties":{"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"autoscaling":{"$ref":"#/definitions/AutoscalingSettings"}},"additionalProperties":false};
const schema40 = {"type":["object","null"],"additionalProperties":{"type":["string","null"]},"propertyNames":{"pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit"}};
const pattern21 = new RegExp("^[-._a-zA-Z][-._a-zA-Z0-9]*$", "u");

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type},message:"must be object,null",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern21.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z][-._a-zA-Z0-9]*$"},message:"must match pattern \""+"^[-._a-zA-Z][-._a-zA-Z0-9]*$"+"\"",schema:"^[-._a-zA-Z][-._a-zA-Z0-9]*$",parentSchema:schema40.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema40.propertyNames,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema40.additionalProperties.type},message:"must be string,null",schema:schema40.additionalProperties.type,parentSchema:schema40.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate93.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","properties":{"requests":{"$ref":"#/definitions/Requests"},"limits":{"$ref":"#/definitions/Limits"}},"additionalProperties":false};
const schema42 = {"type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/definitions/Cpu"},"memory":{"$ref":"#/definitions/Bytes"},"ephemeral-storage":{"$ref":"#/definitions/BytesOrNull"}}};
const schema43 = {"type":"string","description":"a quantity as text, such as 250m, 0.5 or 2","pattern":"^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$"};
const pattern22 = new RegExp("^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$", "u");

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern22.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$"},message:"must match pattern \""+"^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$"+"\"",schema:"^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$",parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"string","description":"a quantity such as 512Mi, 10Gi or 1.5Gi","pattern":"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"};
const pattern23 = new RegExp("^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$", "u");

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern23.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"},message:"must match pattern \""+"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"+"\"",schema:"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$",parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":["string","null"],"description":"a quantity such as 512Mi, 10Gi or 1.5Gi","pattern":"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type},message:"must be string,null",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern23.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"},message:"must match pattern \""+"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"+"\"",schema:"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$",parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate101.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "cpu") || (key0 === "memory")) || (key0 === "ephemeral-storage"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cpu !== undefined){
if(!(validate97(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
if(!(validate99(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data["ephemeral-storage"] !== undefined){
if(!(validate101(data["ephemeral-storage"], {instancePath:instancePath+"/ephemeral-storage",parentData:data,parentDataProperty:"ephemeral-storage",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/definitions/Cpu"},"memory":{"$ref":"#/definitions/Bytes"},"ephemeral-storage":{"$ref":"#/definitions/BytesOrNull"},"nvidia.com/gpu":{"$ref":"#/definitions/DeviceCountOrNull"}}};
const schema47 = {"type":["string","null"],"description":"a whole number from 1 on, as text, such as \"1\"","pattern":"^[1-9][0-9]{0,3}$"};
const pattern25 = new RegExp("^[1-9][0-9]{0,3}$", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type},message:"must be string,null",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern25.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}$"+"\"",schema:"^[1-9][0-9]{0,3}$",parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate108.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "cpu") || (key0 === "memory")) || (key0 === "ephemeral-storage")) || (key0 === "nvidia.com/gpu"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cpu !== undefined){
if(!(validate97(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
if(!(validate99(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data["ephemeral-storage"] !== undefined){
if(!(validate101(data["ephemeral-storage"], {instancePath:instancePath+"/ephemeral-storage",parentData:data,parentDataProperty:"ephemeral-storage",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data["nvidia.com/gpu"] !== undefined){
if(!(validate108(data["nvidia.com/gpu"], {instancePath:instancePath+"/nvidia.com~1gpu",parentData:data,parentDataProperty:"nvidia.com/gpu",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "requests") || (key0 === "limits"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.requests !== undefined){
if(!(validate96(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate104(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/LabelValueOrNull"},"propertyNames":{"allOf":[{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},{"description":"a label other than app.kubernetes.io/name, component and part-of and those of slate.io, which SLATE sets itself","not":{"pattern":"^(app\\.kubernetes\\.io/(name|component|part-of)|slate\\.io/.*)$"}}]}};
const pattern27 = new RegExp("^(app\\.kubernetes\\.io/(name|component|part-of)|slate\\.io/.*)$", "u");

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type},message:"must be object,null",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern10.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/allOf/0/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema48.propertyNames.allOf[0],data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/propertyNames/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.propertyNames.allOf[0].type,parentSchema:schema48.propertyNames.allOf[0],data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs5 = errors;
const _errs6 = errors;
if(typeof key0 === "string"){
if(!pattern27.test(key0)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err4 = {instancePath,schemaPath:"#/propertyNames/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema48.propertyNames.allOf[1].not,parentSchema:schema48.propertyNames.allOf[1],data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema48.propertyNames,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data){
if(!(validate47(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
validate114.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":["object","null"],"additionalProperties":{"type":["string","null"]},"propertyNames":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type},message:"must be object,null",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern10.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema49.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.propertyNames.type,parentSchema:schema49.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema49.propertyNames,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema49.additionalProperties.type},message:"must be string,null",schema:schema49.additionalProperties.type,parentSchema:schema49.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate117.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":["integer","null"],"description":"a whole number from 0 on","minimum":0,"maximum":2147483647};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema50.type},message:"must be integer,null",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate119.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":["string","null"],"description":"a path that begins with /, such as /health","pattern":"^/[!-~]*$"};
const pattern29 = new RegExp("^/[!-~]*$", "u");

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type},message:"must be string,null",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern29.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate121.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","properties":{"podSelector":{"$ref":"#/definitions/LabelSelector"},"namespaceSelector":{"$ref":"#/definitions/LabelSelector"},"ipBlock":{"$ref":"#/definitions/AddressBlock"}},"additionalProperties":false,"minProperties":1,"dependencies":{"ipBlock":{"properties":{"podSelector":{"description":"left out, because ipBlock is set","not":{}},"namespaceSelector":{"description":"left out, because ipBlock is set","not":{}}}}}};
const schema53 = {"type":"object","properties":{"matchLabels":{"$ref":"#/definitions/Labels"},"matchExpressions":{"type":"array","items":{"$ref":"#/definitions/LabelExpression"}}},"additionalProperties":false};
const schema54 = {"type":"object","additionalProperties":{"$ref":"#/definitions/LabelValue"},"propertyNames":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern10.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema54.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.propertyNames.type,parentSchema:schema54.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema54.propertyNames,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
if(!(validate55(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","properties":{"key":{"$ref":"#/definitions/LabelKey"},"operator":{"$ref":"#/definitions/LabelOperator"},"values":{"type":"array","items":{"$ref":"#/definitions/LabelValue"},"minItems":1}},"required":["key","operator"],"additionalProperties":false,"if":{"properties":{"operator":{"enum":["In","NotIn"]}}},"then":{"required":["values"]},"else":{"properties":{"values":{"description":"left out, because operator is Exists or DoesNotExist","not":{}}}}};
const schema56 = {"type":"string","description":"In, NotIn, Exists or DoesNotExist","enum":["In","NotIn","Exists","DoesNotExist"]};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "In") || (data === "NotIn")) || (data === "Exists")) || (data === "DoesNotExist"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operator !== undefined){
let data0 = data.operator;
if(!((data0 === "In") || (data0 === "NotIn"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema55.then.required,parentSchema:schema55.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values !== undefined){
const err2 = {instancePath:instancePath+"/values",schemaPath:"#/else/properties/values/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema55.else.properties.values.not,parentSchema:schema55.else.properties.values,data:data.values};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema55.if,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.operator === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "operator")) || (key0 === "values"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.key !== undefined){
if(!(validate51(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate130(data.operator, {instancePath:instancePath+"/operator",parentData:data,parentDataProperty:"operator",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data4 = data.values;
if(Array.isArray(data4)){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55.properties.values,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data4[i0], {instancePath:instancePath+"/values/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.values.type,parentSchema:schema55.properties.values,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "matchLabels") || (key0 === "matchExpressions"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.matchLabels !== undefined){
if(!(validate125(data.matchLabels, {instancePath:instancePath+"/matchLabels",parentData:data,parentDataProperty:"matchLabels",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.matchExpressions !== undefined){
let data1 = data.matchExpressions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate128(data1[i0], {instancePath:instancePath+"/matchExpressions/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.matchExpressions.type,parentSchema:schema53.properties.matchExpressions,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","properties":{"cidr":{"$ref":"#/definitions/Cidr"},"except":{"type":"array","items":{"$ref":"#/definitions/Cidr"}}},"required":["cidr"],"additionalProperties":false};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cidr === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cidr"},message:"must have required property '"+"cidr"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "cidr") || (key0 === "except"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cidr !== undefined){
if(!(validate77(data.cidr, {instancePath:instancePath+"/cidr",parentData:data,parentDataProperty:"cidr",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.except !== undefined){
let data1 = data.except;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate77(data1[i0], {instancePath:instancePath+"/except/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.except.type,parentSchema:schema57.properties.except,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "podSelector") || (key0 === "namespaceSelector")) || (key0 === "ipBlock"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ipBlock !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.podSelector !== undefined){
const err2 = {instancePath:instancePath+"/podSelector",schemaPath:"#/dependencies/ipBlock/properties/podSelector/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema52.dependencies.ipBlock.properties.podSelector.not,parentSchema:schema52.dependencies.ipBlock.properties.podSelector,data:data.podSelector};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.namespaceSelector !== undefined){
const err3 = {instancePath:instancePath+"/namespaceSelector",schemaPath:"#/dependencies/ipBlock/properties/namespaceSelector/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema52.dependencies.ipBlock.properties.namespaceSelector.not,parentSchema:schema52.dependencies.ipBlock.properties.namespaceSelector,data:data.namespaceSelector};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.podSelector !== undefined){
if(!(validate124(data.podSelector, {instancePath:instancePath+"/podSelector",parentData:data,parentDataProperty:"podSelector",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.namespaceSelector !== undefined){
if(!(validate124(data.namespaceSelector, {instancePath:instancePath+"/namespaceSelector",parentData:data,parentDataProperty:"namespaceSelector",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.ipBlock !== undefined){
if(!(validate136(data.ipBlock, {instancePath:instancePath+"/ipBlock",parentData:data,parentDataProperty:"ipBlock",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","properties":{"enabled":{"type":"boolean"},"minReplicas":{"$ref":"#/definitions/PositiveNumberOrNull"},"maxReplicas":{"$ref":"#/definitions/PositiveNumber"},"cpuUtilization":{"$ref":"#/definitions/Percentage"},"memoryUtilization":{"$ref":"#/definitions/Percentage"}},"additionalProperties":false};
const schema59 = {"type":["integer","null"],"description":"a whole number from 1 on","minimum":1,"maximum":2147483647};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type},message:"must be integer,null",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate142.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"integer","description":"a whole number from 1 on","minimum":1,"maximum":2147483647};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate144.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"integer","description":"a percentage from 1 to 1000","minimum":1,"maximum":1000};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate146.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "enabled") || (key0 === "minReplicas")) || (key0 === "maxReplicas")) || (key0 === "cpuUtilization")) || (key0 === "memoryUtilization"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema58.properties.enabled.type,parentSchema:schema58.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.minReplicas !== undefined){
if(!(validate142(data.minReplicas, {instancePath:instancePath+"/minReplicas",parentData:data,parentDataProperty:"minReplicas",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.maxReplicas !== undefined){
if(!(validate144(data.maxReplicas, {instancePath:instancePath+"/maxReplicas",parentData:data,parentDataProperty:"maxReplicas",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.cpuUtilization !== undefined){
if(!(validate146(data.cpuUtilization, {instancePath:instancePath+"/cpuUtilization",parentData:data,parentDataProperty:"cpuUtilization",rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.memoryUtilization !== undefined){
if(!(validate146(data.memoryUtilization, {instancePath:instancePath+"/memoryUtilization",parentData:data,parentDataProperty:"memoryUtilization",rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data1 = data.command;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema39.properties.command.type},message:"must be array,null",schema:schema39.properties.command.type,parentSchema:schema39.properties.command,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.command.items.type,parentSchema:schema39.properties.command.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate93(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate95(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate46(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data6 = data.tolerations;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err3 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema39.properties.tolerations.type},message:"must be array,null",schema:schema39.properties.tolerations.type,parentSchema:schema39.properties.tolerations,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate50(data6[i1], {instancePath:instancePath+"/tolerations/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
}
if(data.labels !== undefined){
if(!(validate114(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate117(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
if(!(validate119(data.replicas, {instancePath:instancePath+"/replicas",parentData:data,parentDataProperty:"replicas",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.healthPath !== undefined){
if(!(validate121(data.healthPath, {instancePath:instancePath+"/healthPath",parentData:data,parentDataProperty:"healthPath",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.allowedCallers !== undefined){
let data12 = data.allowedCallers;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err4 = {instancePath:instancePath+"/allowedCallers",schemaPath:"#/properties/allowedCallers/type",keyword:"type",params:{type: schema39.properties.allowedCallers.type},message:"must be array,null",schema:schema39.properties.allowedCallers.type,parentSchema:schema39.properties.allowedCallers,data:data12};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate123(data12[i2], {instancePath:instancePath+"/allowedCallers/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
}
if(data.autoscaling !== undefined){
if(!(validate141(data.autoscaling, {instancePath:instancePath+"/autoscaling",parentData:data,parentDataProperty:"autoscaling",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}}}};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema62.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data1 = data.command;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema62.properties.command.type},message:"must be array,null",schema:schema62.properties.command.type,parentSchema:schema62.properties.command,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.command.items.type,parentSchema:schema62.properties.command.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate93(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate95(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate46(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data6 = data.tolerations;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err3 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema62.properties.tolerations.type},message:"must be array,null",schema:schema62.properties.tolerations.type,parentSchema:schema62.properties.tolerations,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate50(data6[i1], {instancePath:instancePath+"/tolerations/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
}
if(data.labels !== undefined){
if(!(validate114(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate117(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
if(!(validate119(data.replicas, {instancePath:instancePath+"/replicas",parentData:data,parentDataProperty:"replicas",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.healthPath !== undefined){
if(!(validate121(data.healthPath, {instancePath:instancePath+"/healthPath",parentData:data,parentDataProperty:"healthPath",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.allowedCallers !== undefined){
let data12 = data.allowedCallers;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err4 = {instancePath:instancePath+"/allowedCallers",schemaPath:"#/properties/allowedCallers/type",keyword:"type",params:{type: schema62.properties.allowedCallers.type},message:"must be array,null",schema:schema62.properties.allowedCallers.type,parentSchema:schema62.properties.allowedCallers,data:data12};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate123(data12[i2], {instancePath:instancePath+"/allowedCallers/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","properties":{"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"exec":{"$ref":"#/definitions/ExecSettings"}},"additionalProperties":false};
const schema64 = {"type":"object","properties":{"enabled":{"type":"boolean"}},"additionalProperties":false};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema64.properties.enabled.type,parentSchema:schema64.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema63.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data1 = data.command;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema63.properties.command.type},message:"must be array,null",schema:schema63.properties.command.type,parentSchema:schema63.properties.command,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.command.items.type,parentSchema:schema63.properties.command.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate93(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate95(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate46(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data6 = data.tolerations;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err3 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema63.properties.tolerations.type},message:"must be array,null",schema:schema63.properties.tolerations.type,parentSchema:schema63.properties.tolerations,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate50(data6[i1], {instancePath:instancePath+"/tolerations/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
}
if(data.labels !== undefined){
if(!(validate114(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate117(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
if(!(validate119(data.replicas, {instancePath:instancePath+"/replicas",parentData:data,parentDataProperty:"replicas",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.healthPath !== undefined){
if(!(validate121(data.healthPath, {instancePath:instancePath+"/healthPath",parentData:data,parentDataProperty:"healthPath",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.allowedCallers !== undefined){
let data12 = data.allowedCallers;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err4 = {instancePath:instancePath+"/allowedCallers",schemaPath:"#/properties/allowedCallers/type",keyword:"type",params:{type: schema63.properties.allowedCallers.type},message:"must be array,null",schema:schema63.properties.allowedCallers.type,parentSchema:schema63.properties.allowedCallers,data:data12};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate123(data12[i2], {instancePath:instancePath+"/allowedCallers/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
}
if(data.exec !== undefined){
if(!(validate175(data.exec, {instancePath:instancePath+"/exec",parentData:data,parentDataProperty:"exec",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"enabled":{"type":"boolean"},"external":{"$ref":"#/definitions/ExternalSettings"},"clientHost":{"$ref":"#/definitions/WordOrNull"},"persistence":{"$ref":"#/definitions/ClaimSettings"},"readinessPath":{"$ref":"#/definitions/UrlPathOrNull"}}};
const schema66 = {"type":"object","properties":{"host":{"$ref":"#/definitions/Host"},"cidrs":{"type":"array","items":{"$ref":"#/definitions/Cidr"},"minItems":1},"port":{"$ref":"#/definitions/PortOrNull"},"scheme":{"$ref":"#/definitions/UrlSchemeOrNull"}},"additionalProperties":false};
const schema67 = {"type":"string","description":"a host name or an address, without scheme and port, such as gpu.example.com","pattern":"^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$","not":{"pattern":"^.{254}"}};
const pattern32 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$", "u");

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema67.not,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(!pattern32.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$"},message:"must match pattern \""+"^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$"+"\"",schema:"^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$",parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":["integer","null"],"description":"a port from 1 to 65535","minimum":1,"maximum":65535};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema68.type},message:"must be integer,null",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate194.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":["string","null"],"enum":["http","https",null],"description":"How a service outside of the cluster is reached."};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type},message:"must be string,null",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "http") || (data === "https")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values",schema:schema69.enum,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "host") || (key0 === "cidrs")) || (key0 === "port")) || (key0 === "scheme"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.host !== undefined){
if(!(validate191(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.cidrs !== undefined){
let data1 = data.cidrs;
if(Array.isArray(data1)){
if(data1.length < 1){
const err1 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema66.properties.cidrs,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate77(data1[i0], {instancePath:instancePath+"/cidrs/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.properties.cidrs.type,parentSchema:schema66.properties.cidrs,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.port !== undefined){
if(!(validate194(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.scheme !== undefined){
if(!(validate196(data.scheme, {instancePath:instancePath+"/scheme",parentData:data,parentDataProperty:"scheme",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","properties":{"size":{"$ref":"#/definitions/Bytes"},"storageClass":{"$ref":"#/definitions/NameOrNull"},"accessMode":{"$ref":"#/definitions/AccessMode"},"existingClaim":{"$ref":"#/definitions/NameOrNull"},"hostPath":{"$ref":"#/definitions/FolderOrNull"},"keep":{"type":"boolean"}},"additionalProperties":false};
const schema71 = {"type":"string","enum":["ReadWriteOnce","ReadWriteMany"],"description":"How many nodes can mount a volume."};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "ReadWriteOnce") || (data === "ReadWriteMany"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema71.enum},message:"must be equal to one of the allowed values",schema:schema71.enum,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}


function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "size") || (key0 === "storageClass")) || (key0 === "accessMode")) || (key0 === "existingClaim")) || (key0 === "hostPath")) || (key0 === "keep"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.size !== undefined){
if(!(validate99(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.storageClass !== undefined){
if(!(validate62(data.storageClass, {instancePath:instancePath+"/storageClass",parentData:data,parentDataProperty:"storageClass",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.accessMode !== undefined){
if(!(validate203(data.accessMode, {instancePath:instancePath+"/accessMode",parentData:data,parentDataProperty:"accessMode",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.existingClaim !== undefined){
if(!(validate62(data.existingClaim, {instancePath:instancePath+"/existingClaim",parentData:data,parentDataProperty:"existingClaim",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.hostPath !== undefined){
if(!(validate37(data.hostPath, {instancePath:instancePath+"/hostPath",parentData:data,parentDataProperty:"hostPath",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.keep !== undefined){
let data5 = data.keep;
if(typeof data5 !== "boolean"){
const err1 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema70.properties.keep.type,parentSchema:schema70.properties.keep,data:data5};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema65.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data1 = data.command;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema65.properties.command.type},message:"must be array,null",schema:schema65.properties.command.type,parentSchema:schema65.properties.command,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.command.items.type,parentSchema:schema65.properties.command.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate93(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate95(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate46(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data6 = data.tolerations;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err3 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema65.properties.tolerations.type},message:"must be array,null",schema:schema65.properties.tolerations.type,parentSchema:schema65.properties.tolerations,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate50(data6[i1], {instancePath:instancePath+"/tolerations/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
}
if(data.labels !== undefined){
if(!(validate114(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate117(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
if(!(validate119(data.replicas, {instancePath:instancePath+"/replicas",parentData:data,parentDataProperty:"replicas",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.healthPath !== undefined){
if(!(validate121(data.healthPath, {instancePath:instancePath+"/healthPath",parentData:data,parentDataProperty:"healthPath",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.allowedCallers !== undefined){
let data12 = data.allowedCallers;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err4 = {instancePath:instancePath+"/allowedCallers",schemaPath:"#/properties/allowedCallers/type",keyword:"type",params:{type: schema65.properties.allowedCallers.type},message:"must be array,null",schema:schema65.properties.allowedCallers.type,parentSchema:schema65.properties.allowedCallers,data:data12};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate123(data12[i2], {instancePath:instancePath+"/allowedCallers/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
}
if(data.enabled !== undefined){
let data14 = data.enabled;
if(typeof data14 !== "boolean"){
const err5 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema65.properties.enabled.type,parentSchema:schema65.properties.enabled,data:data14};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.external !== undefined){
if(!(validate190(data.external, {instancePath:instancePath+"/external",parentData:data,parentDataProperty:"external",rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.clientHost !== undefined){
if(!(validate39(data.clientHost, {instancePath:instancePath+"/clientHost",parentData:data,parentDataProperty:"clientHost",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.persistence !== undefined){
if(!(validate200(data.persistence, {instancePath:instancePath+"/persistence",parentData:data,parentDataProperty:"persistence",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.readinessPath !== undefined){
if(!(validate121(data.readinessPath, {instancePath:instancePath+"/readinessPath",parentData:data,parentDataProperty:"readinessPath",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"object","properties":{"enabled":{"type":"boolean"},"agents":{"type":"object","additionalProperties":{"$ref":"#/definitions/AgentSettingsOrNull"},"propertyNames":{"type":"string","description":"the name of an agent: letters, digits, _ and -, beginning with a letter","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}},"routing":{"$ref":"#/definitions/RoutingSettings"}},"additionalProperties":false};
const pattern33 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$", "u");
const schema73 = {"type":["object","null"],"properties":{"role":{"$ref":"#/definitions/Text"},"patterns":{"type":["array","null"],"items":{"$ref":"#/definitions/Text"}},"gpu":{"type":"boolean"},"model":{"$ref":"#/definitions/ModelName"},"tools":{"type":["array","null"],"items":{"$ref":"#/definitions/Word"}}},"additionalProperties":false};
const schema74 = {"type":"string","description":"text","pattern":"\\S"};
const pattern34 = new RegExp("\\S", "u");

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":"string","description":"the name of a model such as llama3.2 or qwen2.5-coder:7b","pattern":"^([A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}/)?[A-Za-z0-9_][A-Za-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]*)?$"};
const pattern35 = new RegExp("^([A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}/)?[A-Za-z0-9_][A-Za-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]*)?$", "u");

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern35.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}/)?[A-Za-z0-9_][A-Za-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]*)?$"},message:"must match pattern \""+"^([A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}/)?[A-Za-z0-9_][A-Za-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]*)?$"+"\"",schema:"^([A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}/)?[A-Za-z0-9_][A-Za-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]*)?$",parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"string","description":"text without spaces, such as ollama-svc:11434","pattern":"^[!-~]+$"};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},message:"must match pattern \""+"^[!-~]+$"+"\"",schema:"^[!-~]+$",parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema73.type},message:"must be object,null",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "role") || (key0 === "patterns")) || (key0 === "gpu")) || (key0 === "model")) || (key0 === "tools"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined){
if(!(validate213(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
if(data.patterns !== undefined){
let data1 = data.patterns;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/patterns",schemaPath:"#/properties/patterns/type",keyword:"type",params:{type: schema73.properties.patterns.type},message:"must be array,null",schema:schema73.properties.patterns.type,parentSchema:schema73.properties.patterns,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate213(data1[i0], {instancePath:instancePath+"/patterns/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
}
}
if(data.gpu !== undefined){
let data3 = data.gpu;
if(typeof data3 !== "boolean"){
const err3 = {instancePath:instancePath+"/gpu",schemaPath:"#/properties/gpu/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema73.properties.gpu.type,parentSchema:schema73.properties.gpu,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.model !== undefined){
if(!(validate216(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.tools !== undefined){
let data5 = data.tools;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err4 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema73.properties.tools.type},message:"must be array,null",schema:schema73.properties.tools.type,parentSchema:schema73.properties.tools,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate218(data5[i1], {instancePath:instancePath+"/tools/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
}
}
}
validate212.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"object","properties":{"defaultAgent":{"$ref":"#/definitions/AgentName"},"maxConcurrentTasks":{"$ref":"#/definitions/PositiveNumber"},"taskTimeoutSeconds":{"$ref":"#/definitions/PositiveNumber"},"staleAfterHours":{"$ref":"#/definitions/PositiveNumber"}},"additionalProperties":false};
const schema78 = {"type":"string","description":"the name of an agent: letters, digits, _ and -, beginning with a letter","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,62}$"};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern33.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,62}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "defaultAgent") || (key0 === "maxConcurrentTasks")) || (key0 === "taskTimeoutSeconds")) || (key0 === "staleAfterHours"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.defaultAgent !== undefined){
if(!(validate222(data.defaultAgent, {instancePath:instancePath+"/defaultAgent",parentData:data,parentDataProperty:"defaultAgent",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data.maxConcurrentTasks !== undefined){
if(!(validate144(data.maxConcurrentTasks, {instancePath:instancePath+"/maxConcurrentTasks",parentData:data,parentDataProperty:"maxConcurrentTasks",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.taskTimeoutSeconds !== undefined){
if(!(validate144(data.taskTimeoutSeconds, {instancePath:instancePath+"/taskTimeoutSeconds",parentData:data,parentDataProperty:"taskTimeoutSeconds",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.staleAfterHours !== undefined){
if(!(validate144(data.staleAfterHours, {instancePath:instancePath+"/staleAfterHours",parentData:data,parentDataProperty:"staleAfterHours",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "agents")) || (key0 === "routing"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema72.properties.enabled.type,parentSchema:schema72.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.agents !== undefined){
let data1 = data.agents;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern33.test(key1)){
const err2 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,62}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:schema72.properties.agents.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.agents.propertyNames.type,parentSchema:schema72.properties.agents.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema72.properties.agents.propertyNames,parentSchema:schema72.properties.agents,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate212(data1[key2], {instancePath:instancePath+"/agents/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.properties.agents.type,parentSchema:schema72.properties.agents,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.routing !== undefined){
if(!(validate221(data.routing, {instancePath:instancePath+"/routing",parentData:data,parentDataProperty:"routing",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"object","properties":{"pull":{"type":["array","null"],"items":{"$ref":"#/definitions/ModelName"}},"custom":{"type":"object","additionalProperties":{"$ref":"#/definitions/CustomModelSettingsOrNull"},"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","description":"the name of a custom model: letters, digits, ., _ and -, beginning with a letter or digit"}}},"additionalProperties":false};
const schema80 = {"type":["object","null"],"properties":{"from":{"$ref":"#/definitions/ModelName"},"system":{"$ref":"#/definitions/TextOrNull"},"parameters":{"$ref":"#/definitions/ModelParametersOrNull"}},"additionalProperties":false};
const schema81 = {"type":["string","null"],"description":"text","pattern":"\\S"};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema81.type},message:"must be string,null",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate233.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":["object","null"],"additionalProperties":{"type":["number","null"]},"propertyNames":{"pattern":"^[a-z_]+$","description":"the name of a parameter such as temperature"}};
const pattern40 = new RegExp("^[a-z_]+$", "u");

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema82.type},message:"must be object,null",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern40.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},message:"must match pattern \""+"^[a-z_]+$"+"\"",schema:"^[a-z_]+$",parentSchema:schema82.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema82.propertyNames,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema82.additionalProperties.type},message:"must be number,null",schema:schema82.additionalProperties.type,parentSchema:schema82.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate235.errors = vErrors;
return errors === 0;
}


function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema80.type},message:"must be object,null",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "system")) || (key0 === "parameters"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate216(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate233(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
if(!(validate235(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
validate231.errors = vErrors;
return errors === 0;
}

const pattern38 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "pull") || (key0 === "custom"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.pull !== undefined){
let data0 = data.pull;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: schema79.properties.pull.type},message:"must be array,null",schema:schema79.properties.pull.type,parentSchema:schema79.properties.pull,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate216(data0[i0], {instancePath:instancePath+"/pull/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
}
}
if(data.custom !== undefined){
let data2 = data.custom;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern38.test(key1)){
const err2 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema79.properties.custom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid3 = _errs7 === errors;
if(!valid3){
const err3 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema79.properties.custom.propertyNames,parentSchema:schema79.properties.custom,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate231(data2[key2], {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.custom.type,parentSchema:schema79.properties.custom,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":"object","properties":{"modelPreload":{"$ref":"#/definitions/ModelPreloadSettings"},"modelTrainer":{"$ref":"#/definitions/CodebaseIndexerSettings"},"codebaseIndexer":{"$ref":"#/definitions/CodebaseIndexerSettings"},"inferenceBenchmarks":{"$ref":"#/definitions/CodebaseIndexerSettings"},"nightlyHealth":{"$ref":"#/definitions/CodebaseIndexerSettings"},"workflowCleanup":{"$ref":"#/definitions/CodebaseIndexerSettings"},"instructionSync":{"$ref":"#/definitions/CodebaseIndexerSettings"}},"additionalProperties":false};
const schema84 = {"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"backoffLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"activeDeadlineSeconds":{"$ref":"#/definitions/PositiveNumberOrNull"},"suspend":{"type":"boolean"}}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema84.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data1 = data.command;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema84.properties.command.type},message:"must be array,null",schema:schema84.properties.command.type,parentSchema:schema84.properties.command,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.command.items.type,parentSchema:schema84.properties.command.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate93(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate95(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate46(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data6 = data.tolerations;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err3 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema84.properties.tolerations.type},message:"must be array,null",schema:schema84.properties.tolerations.type,parentSchema:schema84.properties.tolerations,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate50(data6[i1], {instancePath:instancePath+"/tolerations/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
}
if(data.labels !== undefined){
if(!(validate114(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate117(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.backoffLimit !== undefined){
if(!(validate119(data.backoffLimit, {instancePath:instancePath+"/backoffLimit",parentData:data,parentDataProperty:"backoffLimit",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.activeDeadlineSeconds !== undefined){
if(!(validate142(data.activeDeadlineSeconds, {instancePath:instancePath+"/activeDeadlineSeconds",parentData:data,parentDataProperty:"activeDeadlineSeconds",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.suspend !== undefined){
let data12 = data.suspend;
if(typeof data12 !== "boolean"){
const err4 = {instancePath:instancePath+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema84.properties.suspend.type,parentSchema:schema84.properties.suspend,data:data12};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"backoffLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"activeDeadlineSeconds":{"$ref":"#/definitions/PositiveNumberOrNull"},"suspend":{"type":"boolean"},"schedule":{"$ref":"#/definitions/Schedule"}}};
const schema86 = {"type":"string","description":"a schedule such as \"0 3 * * 0\" (minute, hour, day of the month, month, day of the week)","pattern":"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [1-9][0-9]{0,4}(s|m|h)|[0-9A-Za-z,?/*-]+( [0-9A-Za-z,?/*-]+){4})$"};
const pattern41 = new RegExp("^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [1-9][0-9]{0,4}(s|m|h)|[0-9A-Za-z,?/*-]+( [0-9A-Za-z,?/*-]+){4})$", "u");

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern41.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [1-9][0-9]{0,4}(s|m|h)|[0-9A-Za-z,?/*-]+( [0-9A-Za-z,?/*-]+){4})$"},message:"must match pattern \""+"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [1-9][0-9]{0,4}(s|m|h)|[0-9A-Za-z,?/*-]+( [0-9A-Za-z,?/*-]+){4})$"+"\"",schema:"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [1-9][0-9]{0,4}(s|m|h)|[0-9A-Za-z,?/*-]+( [0-9A-Za-z,?/*-]+){4})$",parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema85.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data1 = data.command;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema85.properties.command.type},message:"must be array,null",schema:schema85.properties.command.type,parentSchema:schema85.properties.command,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.command.items.type,parentSchema:schema85.properties.command.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate93(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate95(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate46(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data6 = data.tolerations;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err3 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema85.properties.tolerations.type},message:"must be array,null",schema:schema85.properties.tolerations.type,parentSchema:schema85.properties.tolerations,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate50(data6[i1], {instancePath:instancePath+"/tolerations/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
}
if(data.labels !== undefined){
if(!(validate114(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate117(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.backoffLimit !== undefined){
if(!(validate119(data.backoffLimit, {instancePath:instancePath+"/backoffLimit",parentData:data,parentDataProperty:"backoffLimit",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.activeDeadlineSeconds !== undefined){
if(!(validate142(data.activeDeadlineSeconds, {instancePath:instancePath+"/activeDeadlineSeconds",parentData:data,parentDataProperty:"activeDeadlineSeconds",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.suspend !== undefined){
let data12 = data.suspend;
if(typeof data12 !== "boolean"){
const err4 = {instancePath:instancePath+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema85.properties.suspend.type,parentSchema:schema85.properties.suspend,data:data12};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schedule !== undefined){
if(!(validate261(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "modelPreload") || (key0 === "modelTrainer")) || (key0 === "codebaseIndexer")) || (key0 === "inferenceBenchmarks")) || (key0 === "nightlyHealth")) || (key0 === "workflowCleanup")) || (key0 === "instructionSync"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.modelPreload !== undefined){
if(!(validate240(data.modelPreload, {instancePath:instancePath+"/modelPreload",parentData:data,parentDataProperty:"modelPreload",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.modelTrainer !== undefined){
if(!(validate251(data.modelTrainer, {instancePath:instancePath+"/modelTrainer",parentData:data,parentDataProperty:"modelTrainer",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.codebaseIndexer !== undefined){
if(!(validate251(data.codebaseIndexer, {instancePath:instancePath+"/codebaseIndexer",parentData:data,parentDataProperty:"codebaseIndexer",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.inferenceBenchmarks !== undefined){
if(!(validate251(data.inferenceBenchmarks, {instancePath:instancePath+"/inferenceBenchmarks",parentData:data,parentDataProperty:"inferenceBenchmarks",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.nightlyHealth !== undefined){
if(!(validate251(data.nightlyHealth, {instancePath:instancePath+"/nightlyHealth",parentData:data,parentDataProperty:"nightlyHealth",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.workflowCleanup !== undefined){
if(!(validate251(data.workflowCleanup, {instancePath:instancePath+"/workflowCleanup",parentData:data,parentDataProperty:"workflowCleanup",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.instructionSync !== undefined){
if(!(validate251(data.instructionSync, {instancePath:instancePath+"/instructionSync",parentData:data,parentDataProperty:"instructionSync",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"object","properties":{"workspace":{"$ref":"#/definitions/ClaimSettings"},"data":{"$ref":"#/definitions/ClaimSettings"},"memory":{"$ref":"#/definitions/ClaimSettings"}},"additionalProperties":false};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "workspace") || (key0 === "data")) || (key0 === "memory"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.workspace !== undefined){
if(!(validate200(data.workspace, {instancePath:instancePath+"/workspace",parentData:data,parentDataProperty:"workspace",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate200(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
if(!(validate200(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","properties":{"enabled":{"type":"boolean"},"className":{"$ref":"#/definitions/NameOrNull"},"host":{"$ref":"#/definitions/HostName"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"tlsSecretName":{"$ref":"#/definitions/NameOrNull"},"controllerNamespace":{"$ref":"#/definitions/ShortNameOrNull"}},"additionalProperties":false};
const schema89 = {"type":"string","description":"a host name such as slate.example.com","pattern":"^(\\*\\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)*[a-z]([-a-z0-9]{0,61}[a-z0-9])?$","not":{"pattern":"^.{254}"}};
const pattern43 = new RegExp("^(\\*\\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)*[a-z]([-a-z0-9]{0,61}[a-z0-9])?$", "u");

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema89.not,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(!pattern43.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)*[a-z]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(\\*\\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)*[a-z]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^(\\*\\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)*[a-z]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":["string","null"],"description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema90.type},message:"must be string,null",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate281.errors = vErrors;
return errors === 0;
}


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "enabled") || (key0 === "className")) || (key0 === "host")) || (key0 === "annotations")) || (key0 === "tlsSecretName")) || (key0 === "controllerNamespace"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema88.properties.enabled.type,parentSchema:schema88.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.className !== undefined){
if(!(validate62(data.className, {instancePath:instancePath+"/className",parentData:data,parentDataProperty:"className",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.host !== undefined){
if(!(validate277(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate117(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.tlsSecretName !== undefined){
if(!(validate62(data.tlsSecretName, {instancePath:instancePath+"/tlsSecretName",parentData:data,parentDataProperty:"tlsSecretName",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.controllerNamespace !== undefined){
if(!(validate281(data.controllerNamespace, {instancePath:instancePath+"/controllerNamespace",parentData:data,parentDataProperty:"controllerNamespace",rootData}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.imageRegistry !== undefined){
if(!(validate23(data.imageRegistry, {instancePath:instancePath+"/imageRegistry",parentData:data,parentDataProperty:"imageRegistry",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.imagePullSecrets !== undefined){
let data2 = data.imagePullSecrets;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err1 = {instancePath:instancePath+"/imagePullSecrets",schemaPath:"#/properties/imagePullSecrets/type",keyword:"type",params:{type: schema6.properties.imagePullSecrets.type},message:"must be array,null",schema:schema6.properties.imagePullSecrets.type,parentSchema:schema6.properties.imagePullSecrets,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data2[i0], {instancePath:instancePath+"/imagePullSecrets/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
}
if(data.hostPathRoot !== undefined){
if(!(validate37(data.hostPathRoot, {instancePath:instancePath+"/hostPathRoot",parentData:data,parentDataProperty:"hostPathRoot",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
if(!(validate39(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.logLevel !== undefined){
if(!(validate41(data.logLevel, {instancePath:instancePath+"/logLevel",parentData:data,parentDataProperty:"logLevel",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.gpu !== undefined){
if(!(validate43(data.gpu, {instancePath:instancePath+"/gpu",parentData:data,parentDataProperty:"gpu",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
if(!(validate65(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.networkPolicy !== undefined){
if(!(validate73(data.networkPolicy, {instancePath:instancePath+"/networkPolicy",parentData:data,parentDataProperty:"networkPolicy",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.namespace !== undefined){
if(!(validate87(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
if(!(validate89(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.dashboard !== undefined){
if(!(validate91(data.dashboard, {instancePath:instancePath+"/dashboard",parentData:data,parentDataProperty:"dashboard",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.agentRouter !== undefined){
if(!(validate151(data.agentRouter, {instancePath:instancePath+"/agentRouter",parentData:data,parentDataProperty:"agentRouter",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.autonomousLoop !== undefined){
if(!(validate151(data.autonomousLoop, {instancePath:instancePath+"/autonomousLoop",parentData:data,parentDataProperty:"autonomousLoop",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.copilotBridge !== undefined){
if(!(validate164(data.copilotBridge, {instancePath:instancePath+"/copilotBridge",parentData:data,parentDataProperty:"copilotBridge",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.workflowManager !== undefined){
if(!(validate151(data.workflowManager, {instancePath:instancePath+"/workflowManager",parentData:data,parentDataProperty:"workflowManager",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.ollama !== undefined){
if(!(validate179(data.ollama, {instancePath:instancePath+"/ollama",parentData:data,parentDataProperty:"ollama",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.chromadb !== undefined){
if(!(validate179(data.chromadb, {instancePath:instancePath+"/chromadb",parentData:data,parentDataProperty:"chromadb",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.agenticSystem !== undefined){
if(!(validate211(data.agenticSystem, {instancePath:instancePath+"/agenticSystem",parentData:data,parentDataProperty:"agenticSystem",rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
if(data.models !== undefined){
if(!(validate229(data.models, {instancePath:instancePath+"/models",parentData:data,parentDataProperty:"models",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.jobs !== undefined){
if(!(validate239(data.jobs, {instancePath:instancePath+"/jobs",parentData:data,parentDataProperty:"jobs",rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.storage !== undefined){
if(!(validate270(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
if(data.ingress !== undefined){
if(!(validate275(data.ingress, {instancePath:instancePath+"/ingress",parentData:data,parentDataProperty:"ingress",rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
if(data.rulesOff !== undefined){
let data24 = data.rulesOff;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err2 = {instancePath:instancePath+"/rulesOff",schemaPath:"#/properties/rulesOff/type",keyword:"type",params:{type: schema6.properties.rulesOff.type},message:"must be object,null",schema:schema6.properties.rulesOff.type,parentSchema:schema6.properties.rulesOff,data:data24};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key1 in data24){
if(!(validate233(data24[key1], {instancePath:instancePath+"/rulesOff/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

exports.paths = [["image"],["image","registry"],["image","repository"],["image","tag"],["image","digest"],["image","pullPolicy"],["imageRegistry"],["imagePullSecrets"],["hostPathRoot"],["mode"],["logLevel"],["gpu"],["gpu","enabled"],["gpu","resourceName"],["gpu","nodeSelector"],["gpu","tolerations"],["gpu","runtimeClassName"],["security"],["security","readOnlyRootFilesystem"],["security","podSecurity"],["security","podSecurity","enforce"],["security","podSecurity","warn"],["security","podSecurity","audit"],["networkPolicy"],["networkPolicy","enabled"],["networkPolicy","defaultDeny"],["networkPolicy","debug"],["networkPolicy","monitoringNamespace"],["networkPolicy","dns"],["networkPolicy","dns","extraCidrs"],["networkPolicy","apiServer"],["networkPolicy","apiServer","cidrs"],["networkPolicy","apiServer","ports"],["networkPolicy","internet"],["networkPolicy","internet","extraCidrs"],["namespace"],["environment"],["dashboard"],["dashboard","image"],["dashboard","image","registry"],["dashboard","image","repository"],["dashboard","image","tag"],["dashboard","image","digest"],["dashboard","image","pullPolicy"],["dashboard","command"],["dashboard","env"],["dashboard","resources"],["dashboard","resources","requests"],["dashboard","resources","requests","cpu"],["dashboard","resources","requests","memory"],["dashboard","resources","requests","ephemeral-storage"],["dashboard","resources","limits"],["dashboard","resources","limits","cpu"],["dashboard","resources","limits","memory"],["dashboard","resources","limits","ephemeral-storage"],["dashboard","resources","limits","nvidia.com/gpu"],["dashboard","nodeSelector"],["dashboard","tolerations"],["dashboard","labels"],["dashboard","annotations"],["dashboard","replicas"],["dashboard","healthPath"],["dashboard","allowedCallers"],["dashboard","autoscaling"],["dashboard","autoscaling","enabled"],["dashboard","autoscaling","minReplicas"],["dashboard","autoscaling","maxReplicas"],["dashboard","autoscaling","cpuUtilization"],["dashboard","autoscaling","memoryUtilization"],["agentRouter"],["agentRouter","image"],["agentRouter","image","registry"],["agentRouter","image","repository"],["agentRouter","image","tag"],["agentRouter","image","digest"],["agentRouter","image","pullPolicy"],["agentRouter","command"],["agentRouter","env"],["agentRouter","resources"],["agentRouter","resources","requests"],["agentRouter","resources","requests","cpu"],["agentRouter","resources","requests","memory"],["agentRouter","resources","requests","ephemeral-storage"],["agentRouter","resources","limits"],["agentRouter","resources","limits","cpu"],["agentRouter","resources","limits","memory"],["agentRouter","resources","limits","ephemeral-storage"],["agentRouter","resources","limits","nvidia.com/gpu"],["agentRouter","nodeSelector"],["agentRouter","tolerations"],["agentRouter","labels"],["agentRouter","annotations"],["agentRouter","replicas"],["agentRouter","healthPath"],["agentRouter","allowedCallers"],["autonomousLoop"],["autonomousLoop","image"],["autonomousLoop","image","registry"],["autonomousLoop","image","repository"],["autonomousLoop","image","tag"],["autonomousLoop","image","digest"],["autonomousLoop","image","pullPolicy"],["autonomousLoop","command"],["autonomousLoop","env"],["autonomousLoop","resources"],["autonomousLoop","resources","requests"],["autonomousLoop","resources","requests","cpu"],["autonomousLoop","resources","requests","memory"],["autonomousLoop","resources","requests","ephemeral-storage"],["autonomousLoop","resources","limits"],["autonomousLoop","resources","limits","cpu"],["autonomousLoop","resources","limits","memory"],["autonomousLoop","resources","limits","ephemeral-storage"],["autonomousLoop","resources","limits","nvidia.com/gpu"],["autonomousLoop","nodeSelector"],["autonomousLoop","tolerations"],["autonomousLoop","labels"],["autonomousLoop","annotations"],["autonomousLoop","replicas"],["autonomousLoop","healthPath"],["autonomousLoop","allowedCallers"],["copilotBridge"],["copilotBridge","image"],["copilotBridge","image","registry"],["copilotBridge","image","repository"],["copilotBridge","image","tag"],["copilotBridge","image","digest"],["copilotBridge","image","pullPolicy"],["copilotBridge","command"],["copilotBridge","env"],["copilotBridge","resources"],["copilotBridge","resources","requests"],["copilotBridge","resources","requests","cpu"],["copilotBridge","resources","requests","memory"],["copilotBridge","resources","requests","ephemeral-storage"],["copilotBridge","resources","limits"],["copilotBridge","resources","limits","cpu"],["copilotBridge","resources","limits","memory"],["copilotBridge","resources","limits","ephemeral-storage"],["copilotBridge","resources","limits","nvidia.com/gpu"],["copilotBridge","nodeSelector"],["copilotBridge","tolerations"],["copilotBridge","labels"],["copilotBridge","annotations"],["copilotBridge","replicas"],["copilotBridge","healthPath"],["copilotBridge","allowedCallers"],["copilotBridge","exec"],["copilotBridge","exec","enabled"],["workflowManager"],["workflowManager","image"],["workflowManager","image","registry"],["workflowManager","image","repository"],["workflowManager","image","tag"],["workflowManager","image","digest"],["workflowManager","image","pullPolicy"],["workflowManager","command"],["workflowManager","env"],["workflowManager","resources"],["workflowManager","resources","requests"],["workflowManager","resources","requests","cpu"],["workflowManager","resources","requests","memory"],["workflowManager","resources","requests","ephemeral-storage"],["workflowManager","resources","limits"],["workflowManager","resources","limits","cpu"],["workflowManager","resources","limits","memory"],["workflowManager","resources","limits","ephemeral-storage"],["workflowManager","resources","limits","nvidia.com/gpu"],["workflowManager","nodeSelector"],["workflowManager","tolerations"],["workflowManager","labels"],["workflowManager","annotations"],["workflowManager","replicas"],["workflowManager","healthPath"],["workflowManager","allowedCallers"],["ollama"],["ollama","image"],["ollama","image","registry"],["ollama","image","repository"],["ollama","image","tag"],["ollama","image","digest"],["ollama","image","pullPolicy"],["ollama","command"],["ollama","env"],["ollama","resources"],["ollama","resources","requests"],["ollama","resources","requests","cpu"],["ollama","resources","requests","memory"],["ollama","resources","requests","ephemeral-storage"],["ollama","resources","limits"],["ollama","resources","limits","cpu"],["ollama","resources","limits","memory"],["ollama","resources","limits","ephemeral-storage"],["ollama","resources","limits","nvidia.com/gpu"],["ollama","nodeSelector"],["ollama","tolerations"],["ollama","labels"],["ollama","annotations"],["ollama","replicas"],["ollama","healthPath"],["ollama","allowedCallers"],["ollama","enabled"],["ollama","external"],["ollama","external","host"],["ollama","external","cidrs"],["ollama","external","port"],["ollama","external","scheme"],["ollama","clientHost"],["ollama","persistence"],["ollama","persistence","size"],["ollama","persistence","storageClass"],["ollama","persistence","accessMode"],["ollama","persistence","existingClaim"],["ollama","persistence","hostPath"],["ollama","persistence","keep"],["ollama","readinessPath"],["chromadb"],["chromadb","image"],["chromadb","image","registry"],["chromadb","image","repository"],["chromadb","image","tag"],["chromadb","image","digest"],["chromadb","image","pullPolicy"],["chromadb","command"],["chromadb","env"],["chromadb","resources"],["chromadb","resources","requests"],["chromadb","resources","requests","cpu"],["chromadb","resources","requests","memory"],["chromadb","resources","requests","ephemeral-storage"],["chromadb","resources","limits"],["chromadb","resources","limits","cpu"],["chromadb","resources","limits","memory"],["chromadb","resources","limits","ephemeral-storage"],["chromadb","resources","limits","nvidia.com/gpu"],["chromadb","nodeSelector"],["chromadb","tolerations"],["chromadb","labels"],["chromadb","annotations"],["chromadb","replicas"],["chromadb","healthPath"],["chromadb","allowedCallers"],["chromadb","enabled"],["chromadb","external"],["chromadb","external","host"],["chromadb","external","cidrs"],["chromadb","external","port"],["chromadb","external","scheme"],["chromadb","clientHost"],["chromadb","persistence"],["chromadb","persistence","size"],["chromadb","persistence","storageClass"],["chromadb","persistence","accessMode"],["chromadb","persistence","existingClaim"],["chromadb","persistence","hostPath"],["chromadb","persistence","keep"],["chromadb","readinessPath"],["agenticSystem"],["agenticSystem","enabled"],["agenticSystem","agents"],["agenticSystem","agents","NAME","role"],["agenticSystem","agents","NAME","patterns"],["agenticSystem","agents","NAME","gpu"],["agenticSystem","agents","NAME","model"],["agenticSystem","agents","NAME","tools"],["agenticSystem","routing"],["agenticSystem","routing","defaultAgent"],["agenticSystem","routing","maxConcurrentTasks"],["agenticSystem","routing","taskTimeoutSeconds"],["agenticSystem","routing","staleAfterHours"],["models"],["models","pull"],["models","custom"],["models","custom","NAME","from"],["models","custom","NAME","system"],["models","custom","NAME","parameters"],["jobs"],["jobs","modelPreload"],["jobs","modelPreload","image"],["jobs","modelPreload","image","registry"],["jobs","modelPreload","image","repository"],["jobs","modelPreload","image","tag"],["jobs","modelPreload","image","digest"],["jobs","modelPreload","image","pullPolicy"],["jobs","modelPreload","command"],["jobs","modelPreload","env"],["jobs","modelPreload","resources"],["jobs","modelPreload","resources","requests"],["jobs","modelPreload","resources","requests","cpu"],["jobs","modelPreload","resources","requests","memory"],["jobs","modelPreload","resources","requests","ephemeral-storage"],["jobs","modelPreload","resources","limits"],["jobs","modelPreload","resources","limits","cpu"],["jobs","modelPreload","resources","limits","memory"],["jobs","modelPreload","resources","limits","ephemeral-storage"],["jobs","modelPreload","resources","limits","nvidia.com/gpu"],["jobs","modelPreload","nodeSelector"],["jobs","modelPreload","tolerations"],["jobs","modelPreload","labels"],["jobs","modelPreload","annotations"],["jobs","modelPreload","backoffLimit"],["jobs","modelPreload","activeDeadlineSeconds"],["jobs","modelPreload","suspend"],["jobs","modelTrainer"],["jobs","modelTrainer","image"],["jobs","modelTrainer","image","registry"],["jobs","modelTrainer","image","repository"],["jobs","modelTrainer","image","tag"],["jobs","modelTrainer","image","digest"],["jobs","modelTrainer","image","pullPolicy"],["jobs","modelTrainer","command"],["jobs","modelTrainer","env"],["jobs","modelTrainer","resources"],["jobs","modelTrainer","resources","requests"],["jobs","modelTrainer","resources","requests","cpu"],["jobs","modelTrainer","resources","requests","memory"],["jobs","modelTrainer","resources","requests","ephemeral-storage"],["jobs","modelTrainer","resources","limits"],["jobs","modelTrainer","resources","limits","cpu"],["jobs","modelTrainer","resources","limits","memory"],["jobs","modelTrainer","resources","limits","ephemeral-storage"],["jobs","modelTrainer","resources","limits","nvidia.com/gpu"],["jobs","modelTrainer","nodeSelector"],["jobs","modelTrainer","tolerations"],["jobs","modelTrainer","labels"],["jobs","modelTrainer","annotations"],["jobs","modelTrainer","backoffLimit"],["jobs","modelTrainer","activeDeadlineSeconds"],["jobs","modelTrainer","suspend"],["jobs","modelTrainer","schedule"],["jobs","codebaseIndexer"],["jobs","codebaseIndexer","image"],["jobs","codebaseIndexer","image","registry"],["jobs","codebaseIndexer","image","repository"],["jobs","codebaseIndexer","image","tag"],["jobs","codebaseIndexer","image","digest"],["jobs","codebaseIndexer","image","pullPolicy"],["jobs","codebaseIndexer","command"],["jobs","codebaseIndexer","env"],["jobs","codebaseIndexer","resources"],["jobs","codebaseIndexer","resources","requests"],["jobs","codebaseIndexer","resources","requests","cpu"],["jobs","codebaseIndexer","resources","requests","memory"],["jobs","codebaseIndexer","resources","requests","ephemeral-storage"],["jobs","codebaseIndexer","resources","limits"],["jobs","codebaseIndexer","resources","limits","cpu"],["jobs","codebaseIndexer","resources","limits","memory"],["jobs","codebaseIndexer","resources","limits","ephemeral-storage"],["jobs","codebaseIndexer","resources","limits","nvidia.com/gpu"],["jobs","codebaseIndexer","nodeSelector"],["jobs","codebaseIndexer","tolerations"],["jobs","codebaseIndexer","labels"],["jobs","codebaseIndexer","annotations"],["jobs","codebaseIndexer","backoffLimit"],["jobs","codebaseIndexer","activeDeadlineSeconds"],["jobs","codebaseIndexer","suspend"],["jobs","codebaseIndexer","schedule"],["jobs","inferenceBenchmarks"],["jobs","inferenceBenchmarks","image"],["jobs","inferenceBenchmarks","image","registry"],["jobs","inferenceBenchmarks","image","repository"],["jobs","inferenceBenchmarks","image","tag"],["jobs","inferenceBenchmarks","image","digest"],["jobs","inferenceBenchmarks","image","pullPolicy"],["jobs","inferenceBenchmarks","command"],["jobs","inferenceBenchmarks","env"],["jobs","inferenceBenchmarks","resources"],["jobs","inferenceBenchmarks","resources","requests"],["jobs","inferenceBenchmarks","resources","requests","cpu"],["jobs","inferenceBenchmarks","resources","requests","memory"],["jobs","inferenceBenchmarks","resources","requests","ephemeral-storage"],["jobs","inferenceBenchmarks","resources","limits"],["jobs","inferenceBenchmarks","resources","limits","cpu"],["jobs","inferenceBenchmarks","resources","limits","memory"],["jobs","inferenceBenchmarks","resources","limits","ephemeral-storage"],["jobs","inferenceBenchmarks","resources","limits","nvidia.com/gpu"],["jobs","inferenceBenchmarks","nodeSelector"],["jobs","inferenceBenchmarks","tolerations"],["jobs","inferenceBenchmarks","labels"],["jobs","inferenceBenchmarks","annotations"],["jobs","inferenceBenchmarks","backoffLimit"],["jobs","inferenceBenchmarks","activeDeadlineSeconds"],["jobs","inferenceBenchmarks","suspend"],["jobs","inferenceBenchmarks","schedule"],["jobs","nightlyHealth"],["jobs","nightlyHealth","image"],["jobs","nightlyHealth","image","registry"],["jobs","nightlyHealth","image","repository"],["jobs","nightlyHealth","image","tag"],["jobs","nightlyHealth","image","digest"],["jobs","nightlyHealth","image","pullPolicy"],["jobs","nightlyHealth","command"],["jobs","nightlyHealth","env"],["jobs","nightlyHealth","resources"],["jobs","nightlyHealth","resources","requests"],["jobs","nightlyHealth","resources","requests","cpu"],["jobs","nightlyHealth","resources","requests","memory"],["jobs","nightlyHealth","resources","requests","ephemeral-storage"],["jobs","nightlyHealth","resources","limits"],["jobs","nightlyHealth","resources","limits","cpu"],["jobs","nightlyHealth","resources","limits","memory"],["jobs","nightlyHealth","resources","limits","ephemeral-storage"],["jobs","nightlyHealth","resources","limits","nvidia.com/gpu"],["jobs","nightlyHealth","nodeSelector"],["jobs","nightlyHealth","tolerations"],["jobs","nightlyHealth","labels"],["jobs","nightlyHealth","annotations"],["jobs","nightlyHealth","backoffLimit"],["jobs","nightlyHealth","activeDeadlineSeconds"],["jobs","nightlyHealth","suspend"],["jobs","nightlyHealth","schedule"],["jobs","workflowCleanup"],["jobs","workflowCleanup","image"],["jobs","workflowCleanup","image","registry"],["jobs","workflowCleanup","image","repository"],["jobs","workflowCleanup","image","tag"],["jobs","workflowCleanup","image","digest"],["jobs","workflowCleanup","image","pullPolicy"],["jobs","workflowCleanup","command"],["jobs","workflowCleanup","env"],["jobs","workflowCleanup","resources"],["jobs","workflowCleanup","resources","requests"],["jobs","workflowCleanup","resources","requests","cpu"],["jobs","workflowCleanup","resources","requests","memory"],["jobs","workflowCleanup","resources","requests","ephemeral-storage"],["jobs","workflowCleanup","resources","limits"],["jobs","workflowCleanup","resources","limits","cpu"],["jobs","workflowCleanup","resources","limits","memory"],["jobs","workflowCleanup","resources","limits","ephemeral-storage"],["jobs","workflowCleanup","resources","limits","nvidia.com/gpu"],["jobs","workflowCleanup","nodeSelector"],["jobs","workflowCleanup","tolerations"],["jobs","workflowCleanup","labels"],["jobs","workflowCleanup","annotations"],["jobs","workflowCleanup","backoffLimit"],["jobs","workflowCleanup","activeDeadlineSeconds"],["jobs","workflowCleanup","suspend"],["jobs","workflowCleanup","schedule"],["jobs","instructionSync"],["jobs","instructionSync","image"],["jobs","instructionSync","image","registry"],["jobs","instructionSync","image","repository"],["jobs","instructionSync","image","tag"],["jobs","instructionSync","image","digest"],["jobs","instructionSync","image","pullPolicy"],["jobs","instructionSync","command"],["jobs","instructionSync","env"],["jobs","instructionSync","resources"],["jobs","instructionSync","resources","requests"],["jobs","instructionSync","resources","requests","cpu"],["jobs","instructionSync","resources","requests","memory"],["jobs","instructionSync","resources","requests","ephemeral-storage"],["jobs","instructionSync","resources","limits"],["jobs","instructionSync","resources","limits","cpu"],["jobs","instructionSync","resources","limits","memory"],["jobs","instructionSync","resources","limits","ephemeral-storage"],["jobs","instructionSync","resources","limits","nvidia.com/gpu"],["jobs","instructionSync","nodeSelector"],["jobs","instructionSync","tolerations"],["jobs","instructionSync","labels"],["jobs","instructionSync","annotations"],["jobs","instructionSync","backoffLimit"],["jobs","instructionSync","activeDeadlineSeconds"],["jobs","instructionSync","suspend"],["jobs","instructionSync","schedule"],["storage"],["storage","workspace"],["storage","workspace","size"],["storage","workspace","storageClass"],["storage","workspace","accessMode"],["storage","workspace","existingClaim"],["storage","workspace","hostPath"],["storage","workspace","keep"],["storage","data"],["storage","data","size"],["storage","data","storageClass"],["storage","data","accessMode"],["storage","data","existingClaim"],["storage","data","hostPath"],["storage","data","keep"],["storage","memory"],["storage","memory","size"],["storage","memory","storageClass"],["storage","memory","accessMode"],["storage","memory","existingClaim"],["storage","memory","hostPath"],["storage","memory","keep"],["ingress"],["ingress","enabled"],["ingress","className"],["ingress","host"],["ingress","annotations"],["ingress","tlsSecretName"],["ingress","controllerNamespace"],["rulesOff"]];

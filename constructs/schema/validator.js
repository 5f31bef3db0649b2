"use strict";
exports.validate = validate21;
const schema6 = {"type":"object","properties":{"image":{"$ref":"#/definitions/ImageSettings"},"imageRegistry":{"$ref":"#/definitions/RegistryOrNull"},"imagePullSecrets":{"type":["array","null"],"items":{"$ref":"#/definitions/Name"}},"pods":{"$ref":"#/definitions/AllPodsSettings"},"objects":{"$ref":"#/definitions/AllObjectsSettings"},"timeZone":{"$ref":"#/definitions/TimeZone"},"githubSecret":{"$ref":"#/definitions/GithubSecretSettings"},"hostPathRoot":{"$ref":"#/definitions/FolderOrNull"},"mode":{"$ref":"#/definitions/WordOrNull"},"logLevel":{"$ref":"#/definitions/LogLevelOrNull"},"gpu":{"$ref":"#/definitions/GpuSettings"},"security":{"$ref":"#/definitions/SecuritySettings"},"proxy":{"$ref":"#/definitions/ProxySettings"},"caBundle":{"$ref":"#/definitions/CaBundleSettings"},"networkPolicy":{"$ref":"#/definitions/NetworkPolicySettings"},"namespace":{"$ref":"#/definitions/NamespaceNameOrNull"},"environment":{"$ref":"#/definitions/FilledLabelValueOrNull"},"dashboard":{"$ref":"#/definitions/AgentRouterSettings"},"agentRouter":{"$ref":"#/definitions/AgentRouterSettings"},"autonomousLoop":{"$ref":"#/definitions/AutonomousLoopSettings"},"copilotBridge":{"$ref":"#/definitions/CopilotBridgeSettings"},"workflowManager":{"$ref":"#/definitions/AutonomousLoopSettings"},"ollama":{"$ref":"#/definitions/ChromaDbSettings"},"chromadb":{"$ref":"#/definitions/ChromaDbSettings"},"agenticSystem":{"$ref":"#/definitions/AgenticSystemSettings"},"models":{"$ref":"#/definitions/ModelSettings"},"jobs":{"$ref":"#/definitions/JobsSettings"},"storage":{"$ref":"#/definitions/StorageSettings"},"accounts":{"$ref":"#/definitions/AccountsSettings"},"ingress":{"$ref":"#/definitions/IngressSettings"},"rulesOff":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/TextOrNull"}},"patches":{"type":["array","null"],"items":{"$ref":"#/definitions/ObjectPatch"}},"extraObjects":{"type":["array","null"],"items":{"$ref":"#/definitions/ExtraObject"}}},"additionalProperties":false,"definitions":{"AccessMode":{"type":"string","enum":["ReadWriteOnce","ReadWriteOncePod","ReadWriteMany"],"description":"Who can mount a volume."},"AccountsSettings":{"type":"object","properties":{"core":{"$ref":"#/definitions/ServiceAccountSettings"},"agent":{"$ref":"#/definitions/ServiceAccountSettings"},"runner":{"$ref":"#/definitions/ServiceAccountSettings"}},"additionalProperties":false},"AddressBlock":{"type":"object","properties":{"cidr":{"$ref":"#/definitions/Cidr"},"except":{"type":"array","items":{"$ref":"#/definitions/Cidr"}}},"required":["cidr"],"additionalProperties":false},"AffinitySettings":{"type":"object","properties":{"nodeAffinity":{"$ref":"#/definitions/k8s.NodeAffinityOrNull"},"podAffinity":{"$ref":"#/definitions/PodAffinitySettings"},"podAntiAffinity":{"$ref":"#/definitions/PodAffinitySettings"}},"additionalProperties":false},"AgentName":{"type":"string","description":"the name of an agent: letters, digits, _ and -, beginning with a letter","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},"AgentRouterSettings":{"type":"object","additionalProperties":false,"properties":{"startupProbe":{"$ref":"#/definitions/ProbeSettings"},"livenessProbe":{"$ref":"#/definitions/ProbeSettings"},"readinessProbe":{"$ref":"#/definitions/ProbeSettings"},"envFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.EnvFromSource"}},"valueFrom":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VariableSourceOrNull"},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}},"volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VolumeSettingsOrNull"},"propertyNames":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"affinity":{"$ref":"#/definitions/AffinitySettings"},"topologySpreadConstraints":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.TopologySpreadConstraint"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"terminationGracePeriodSeconds":{"$ref":"#/definitions/WholeNumberOrNull"},"hostAliases":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.HostAlias"}},"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"revisionHistoryLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"service":{"$ref":"#/definitions/ServiceSettings"},"autoscaling":{"$ref":"#/definitions/AutoscalingSettings"},"disruptionBudget":{"$ref":"#/definitions/DisruptionBudgetSettings"}}},"AgentSettingsOrNull":{"type":["object","null"],"properties":{"role":{"$ref":"#/definitions/Text"},"patterns":{"type":["array","null"],"items":{"$ref":"#/definitions/Text"}},"gpu":{"type":"boolean"},"model":{"$ref":"#/definitions/ModelName"},"tools":{"type":["array","null"],"items":{"$ref":"#/definitions/Word"}}},"additionalProperties":false},"AgenticSystemSettings":{"type":"object","properties":{"enabled":{"type":"boolean"},"agents":{"type":"object","additionalProperties":{"$ref":"#/definitions/AgentSettingsOrNull"},"propertyNames":{"type":"string","description":"the name of an agent: letters, digits, _ and -, beginning with a letter","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}},"routing":{"$ref":"#/definitions/RoutingSettings"}},"additionalProperties":false},"AllObjectsSettings":{"type":"object","properties":{"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"}},"additionalProperties":false},"AllPodsSettings":{"type":"object","properties":{"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"}},"additionalProperties":false},"AllowedCallee":{"type":"object","properties":{"to":{"type":"array","items":{"$ref":"#/definitions/NetworkPeer"},"minItems":1},"ports":{"type":"array","items":{"$ref":"#/definitions/Port"},"minItems":1}},"required":["to","ports"],"additionalProperties":false},"AnnotationsOrNull":{"type":["object","null"],"additionalProperties":{"type":["string","null"]},"propertyNames":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}},"ApiServerSettings":{"type":"object","properties":{"cidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"},"minItems":1},"ports":{"type":"array","items":{"$ref":"#/definitions/Port"},"minItems":1}},"additionalProperties":false},"AutonomousLoopSettings":{"type":"object","additionalProperties":false,"properties":{"startupProbe":{"$ref":"#/definitions/ProbeSettings"},"livenessProbe":{"$ref":"#/definitions/ProbeSettings"},"readinessProbe":{"$ref":"#/definitions/ProbeSettings"},"envFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.EnvFromSource"}},"valueFrom":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VariableSourceOrNull"},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}},"volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VolumeSettingsOrNull"},"propertyNames":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"affinity":{"$ref":"#/definitions/AffinitySettings"},"topologySpreadConstraints":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.TopologySpreadConstraint"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"terminationGracePeriodSeconds":{"$ref":"#/definitions/WholeNumberOrNull"},"hostAliases":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.HostAlias"}},"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"revisionHistoryLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"service":{"$ref":"#/definitions/ServiceSettings"}}},"AutoscalingSettings":{"type":"object","properties":{"enabled":{"type":"boolean"},"minReplicas":{"$ref":"#/definitions/PositiveNumberOrNull"},"maxReplicas":{"$ref":"#/definitions/PositiveNumber"},"cpuUtilization":{"$ref":"#/definitions/Percentage"},"memoryUtilization":{"$ref":"#/definitions/Percentage"},"behavior":{"$ref":"#/definitions/ScalingBehavior"}},"additionalProperties":false},"Bytes":{"type":"string","description":"a quantity such as 512Mi, 10Gi or 1.5Gi","pattern":"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"},"BytesOrNull":{"type":["string","null"],"description":"a quantity such as 512Mi, 10Gi or 1.5Gi","pattern":"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"},"CaBundleSettings":{"type":"object","properties":{"configMapName":{"$ref":"#/definitions/NameOrNull"},"secretName":{"$ref":"#/definitions/NameOrNull"},"key":{"$ref":"#/definitions/DataKey"}},"additionalProperties":false},"ChromaDbSettings":{"type":"object","additionalProperties":false,"properties":{"startupProbe":{"$ref":"#/definitions/ProbeSettings"},"livenessProbe":{"$ref":"#/definitions/ProbeSettings"},"readinessProbe":{"$ref":"#/definitions/ProbeSettings"},"envFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.EnvFromSource"}},"valueFrom":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VariableSourceOrNull"},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}},"volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VolumeSettingsOrNull"},"propertyNames":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"affinity":{"$ref":"#/definitions/AffinitySettings"},"topologySpreadConstraints":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.TopologySpreadConstraint"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"terminationGracePeriodSeconds":{"$ref":"#/definitions/WholeNumberOrNull"},"hostAliases":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.HostAlias"}},"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"revisionHistoryLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"service":{"$ref":"#/definitions/ServiceSettings"},"enabled":{"type":"boolean"},"external":{"$ref":"#/definitions/ExternalSettings"},"clientHost":{"$ref":"#/definitions/WordOrNull"},"persistence":{"$ref":"#/definitions/ClaimSettings"},"readinessPath":{"$ref":"#/definitions/UrlPathOrNull"}}},"Cidr":{"type":"string","description":"a block of addresses such as 192.0.2.0/24, 192.0.2.10/32 or 2001:db8::/32","pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])|(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$"},"ClaimSettings":{"type":"object","properties":{"size":{"$ref":"#/definitions/Bytes"},"storageClass":{"$ref":"#/definitions/StorageClassOrNull"},"volumeName":{"$ref":"#/definitions/NameOrNull"},"dataSource":{"$ref":"#/definitions/DataSource"},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"accessMode":{"$ref":"#/definitions/AccessMode"},"existingClaim":{"$ref":"#/definitions/NameOrNull"},"hostPath":{"$ref":"#/definitions/FolderOrNull"},"keep":{"type":"boolean"}},"additionalProperties":false},"CodebaseIndexerSettings":{"type":"object","additionalProperties":false,"properties":{"envFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.EnvFromSource"}},"valueFrom":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VariableSourceOrNull"},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}},"volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VolumeSettingsOrNull"},"propertyNames":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"affinity":{"$ref":"#/definitions/AffinitySettings"},"topologySpreadConstraints":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.TopologySpreadConstraint"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"terminationGracePeriodSeconds":{"$ref":"#/definitions/WholeNumberOrNull"},"hostAliases":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.HostAlias"}},"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"backoffLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"activeDeadlineSeconds":{"$ref":"#/definitions/PositiveNumberOrNull"},"suspend":{"type":"boolean"},"schedule":{"$ref":"#/definitions/Schedule"},"timeZone":{"$ref":"#/definitions/TimeZoneOrNull"}}},"CopilotBridgeSettings":{"type":"object","properties":{"startupProbe":{"$ref":"#/definitions/ProbeSettings"},"livenessProbe":{"$ref":"#/definitions/ProbeSettings"},"readinessProbe":{"$ref":"#/definitions/ProbeSettings"},"envFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.EnvFromSource"}},"valueFrom":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VariableSourceOrNull"},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}},"volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VolumeSettingsOrNull"},"propertyNames":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"affinity":{"$ref":"#/definitions/AffinitySettings"},"topologySpreadConstraints":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.TopologySpreadConstraint"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"terminationGracePeriodSeconds":{"$ref":"#/definitions/WholeNumberOrNull"},"hostAliases":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.HostAlias"}},"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"revisionHistoryLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"service":{"$ref":"#/definitions/ServiceSettings"},"exec":{"$ref":"#/definitions/ExecSettings"}},"additionalProperties":false},"Cpu":{"type":"string","description":"a quantity as text, such as 250m, 0.5 or 2","pattern":"^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$"},"CpuOrNull":{"type":["string","null"],"description":"a quantity as text, such as 250m, 0.5 or 2","pattern":"^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$"},"CustomModelSettingsOrNull":{"type":["object","null"],"properties":{"from":{"$ref":"#/definitions/ModelName"},"system":{"$ref":"#/definitions/TextOrNull"},"parameters":{"$ref":"#/definitions/ModelParametersOrNull"}},"additionalProperties":false},"DataKey":{"type":"string","description":"a key of a Secret or ConfigMap: at most 253 letters, digits, -, _ and .","pattern":"^[-._a-zA-Z0-9]+$","not":{"pattern":"^(\\.|\\.\\..*|.{254,})$"}},"DataSource":{"type":"object","properties":{"apiGroup":{"$ref":"#/definitions/NameOrNull"},"kind":{"$ref":"#/definitions/TextOrNull"},"name":{"$ref":"#/definitions/NameOrNull"}},"additionalProperties":false},"DeviceCountOrNull":{"type":["string","null"],"description":"a whole number from 1 on, as text, such as \"1\"","pattern":"^[1-9][0-9]{0,3}$"},"DeviceName":{"type":"string","description":"the name of a resource such as nvidia.com/gpu.shared","pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z]+/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"DigestOrNull":{"type":["string","null"],"description":"sha256: and 64 hexadecimal digits","pattern":"^sha256:[0-9a-f]{64}$"},"DisruptionBudgetSettings":{"type":"object","properties":{"enabled":{"type":"boolean"},"maxUnavailable":{"$ref":"#/definitions/PositiveNumber"}},"additionalProperties":false},"Divisor":{"type":"string","description":"1, 1m (of cpu only), 1k, 1M, 1G, 1T, 1Ki, 1Mi, 1Gi or 1Ti","pattern":"^1(m|k|[MGT]|[KMGT]i)?$"},"DnsSettings":{"type":"object","properties":{"namespace":{"$ref":"#/definitions/ShortName"},"ports":{"type":"array","items":{"$ref":"#/definitions/Port"},"minItems":1},"extraCidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}}},"additionalProperties":false},"DownwardApi":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/definitions/DownwardApiFile"},"minItems":1}},"required":["items"],"additionalProperties":false},"DownwardApiFile":{"type":"object","properties":{"path":{"$ref":"#/definitions/RelativePath"},"fieldRef":{"$ref":"#/definitions/VolumeField"},"resourceFieldRef":{"$ref":"#/definitions/VolumeResourceField"},"mode":{"$ref":"#/definitions/FileMode"}},"required":["path"],"additionalProperties":false},"EmptyDirSettings":{"type":"object","properties":{"medium":{"$ref":"#/definitions/StorageMediumOrNull"},"sizeLimit":{"$ref":"#/definitions/BytesOrNull"}},"additionalProperties":false},"ExecSettings":{"type":"object","properties":{"enabled":{"type":"boolean"}},"additionalProperties":false},"ExternalSettings":{"type":"object","properties":{"host":{"$ref":"#/definitions/Host"},"cidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}},"peers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"targetPort":{"$ref":"#/definitions/PortOrNull"},"port":{"$ref":"#/definitions/PortOrNull"},"scheme":{"$ref":"#/definitions/UrlSchemeOrNull"}},"additionalProperties":false},"ExtraObject":{"type":"object","additionalProperties":{},"required":["apiVersion","kind","metadata"],"properties":{"apiVersion":{"$ref":"#/definitions/Text"},"kind":{"$ref":"#/definitions/Text"},"metadata":{"type":"object","properties":{"name":{"$ref":"#/definitions/Text"}},"required":["name"]}}},"FieldPath":{"type":"string","description":"a field of the pod: metadata.name, metadata.namespace, metadata.uid, metadata.labels['NAME'], metadata.annotations['NAME'], spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP or status.podIPs","pattern":"^(metadata\\.(name|namespace|uid|(labels|annotations)\\['[^']+'\\])|spec\\.(nodeName|serviceAccountName)|status\\.(hostIPs?|podIPs?))$"},"FileMode":{"type":"integer","description":"the permissions of files as a number, such as 292 (0444 in octal)","minimum":0,"maximum":511},"FileModeOrNull":{"type":["integer","null"],"description":"the permissions of files as a number, such as 292 (0444 in octal)","minimum":0,"maximum":511},"FilledLabelValueOrNull":{"type":["string","null"],"description":"a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit","pattern":"^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"FolderOrNull":{"type":["string","null"],"description":"a path from the root on, without .. in it, such as /var/lib/slate","pattern":"^(/[^/\\n]+)+/?$","not":{"type":"string","pattern":"/\\.\\.(/|$)"}},"GithubSecretSettings":{"type":"object","properties":{"name":{"$ref":"#/definitions/Name"},"key":{"$ref":"#/definitions/DataKey"}},"additionalProperties":false},"GpuSettings":{"type":"object","properties":{"enabled":{"type":"boolean"},"resourceName":{"$ref":"#/definitions/DeviceName"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"runtimeClassName":{"$ref":"#/definitions/NameOrNull"}},"additionalProperties":false},"GroupIdOrNull":{"type":["integer","null"],"description":"a group ID from 0 to 2147483647","minimum":0,"maximum":2147483647},"Host":{"type":"string","description":"a host name or an address, without scheme and port, such as gpu.example.com","pattern":"^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$","not":{"pattern":"^.{254}"}},"HostName":{"type":"string","description":"a host name such as slate.example.com","pattern":"^(\\*\\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)*[a-z]([-a-z0-9]{0,61}[a-z0-9])?$","not":{"pattern":"^.{254}"}},"HostOrNull":{"type":["string","null"],"description":"a host name or an address, without scheme and port, such as gpu.example.com","pattern":"^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$","not":{"type":"string","pattern":"^.{254}"}},"ImageSettings":{"type":"object","properties":{"registry":{"$ref":"#/definitions/RegistryOrNull"},"repository":{"$ref":"#/definitions/Repository"},"tag":{"$ref":"#/definitions/TagOrNull"},"digest":{"$ref":"#/definitions/DigestOrNull"},"pullPolicy":{"$ref":"#/definitions/PullPolicyOrNull"}},"additionalProperties":false},"InclusionPolicy":{"type":"string","description":"Honor or Ignore","enum":["Honor","Ignore"]},"IngressSettings":{"type":"object","properties":{"enabled":{"type":"boolean"},"className":{"$ref":"#/definitions/NameOrNull"},"host":{"$ref":"#/definitions/HostName"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"tlsSecretName":{"$ref":"#/definitions/NameOrNull"},"controllerNamespace":{"$ref":"#/definitions/ShortNameOrNull"}},"additionalProperties":false},"InternetSettings":{"type":"object","properties":{"extraCidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}}},"additionalProperties":false},"IpAddress":{"type":"string","description":"an IP address such as 192.0.2.10 or 2001:db8::10","pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)$"},"IpFamilyPolicyOrNull":{"type":["string","null"],"enum":["SingleStack","PreferDualStack","RequireDualStack",null],"description":"Which IP families a Service has: https://kubernetes.io/docs/concepts/services-networking/dual-stack/#services"},"JobsSettings":{"type":"object","properties":{"modelPreload":{"$ref":"#/definitions/ModelPreloadSettings"},"modelTrainer":{"$ref":"#/definitions/CodebaseIndexerSettings"},"codebaseIndexer":{"$ref":"#/definitions/CodebaseIndexerSettings"},"inferenceBenchmarks":{"$ref":"#/definitions/CodebaseIndexerSettings"},"nightlyHealth":{"$ref":"#/definitions/CodebaseIndexerSettings"},"workflowCleanup":{"$ref":"#/definitions/CodebaseIndexerSettings"},"instructionSync":{"$ref":"#/definitions/CodebaseIndexerSettings"}},"additionalProperties":false},"JsonPointer":{"type":"string","description":"a JSON pointer such as /spec/template/spec/containers/0/env/-, with ~1 for / in a name and ~0 for ~","pattern":"^(/([^~/]|~[01])*)+$"},"LabelConditions":{"type":"string","description":"conditions such as app.kubernetes.io/component=dashboard, separated by commas: key=value, key!=value, key or !key","pattern":"^(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?)(,(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?))*$"},"LabelExpression":{"type":"object","properties":{"key":{"$ref":"#/definitions/LabelKey"},"operator":{"$ref":"#/definitions/LabelOperator"},"values":{"type":"array","items":{"$ref":"#/definitions/LabelValue"},"minItems":1}},"required":["key","operator"],"additionalProperties":false,"if":{"properties":{"operator":{"enum":["In","NotIn"]}}},"then":{"required":["values"]},"else":{"properties":{"values":{"description":"left out, because operator is Exists or DoesNotExist","not":{}}}}},"LabelKey":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"LabelOperator":{"type":"string","description":"In, NotIn, Exists or DoesNotExist","enum":["In","NotIn","Exists","DoesNotExist"]},"LabelSelector":{"type":"object","properties":{"matchLabels":{"$ref":"#/definitions/Labels"},"matchExpressions":{"type":"array","items":{"$ref":"#/definitions/LabelExpression"}}},"additionalProperties":false},"LabelValue":{"type":"string","description":"a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"LabelValueOrNull":{"type":["string","null"],"description":"a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"Labels":{"type":"object","additionalProperties":{"$ref":"#/definitions/LabelValue"},"propertyNames":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}},"LabelsOrNull":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/LabelValueOrNull"},"propertyNames":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}},"Limits":{"type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/definitions/CpuOrNull"},"memory":{"$ref":"#/definitions/Bytes"},"ephemeral-storage":{"$ref":"#/definitions/BytesOrNull"},"nvidia.com/gpu":{"$ref":"#/definitions/DeviceCountOrNull"}}},"LoadBalancerClassOrNull":{"type":["string","null"],"description":"the class of a load balancer, such as tailscale or service.k8s.aws/nlb","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"LogLevelOrNull":{"type":["string","null"],"description":"DEBUG, INFO, WARNING or ERROR","enum":["DEBUG","INFO","WARNING","ERROR",null]},"ModelName":{"type":"string","description":"the name of a model such as llama3.2 or qwen2.5-coder:7b","pattern":"^([A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}/)?[A-Za-z0-9_][A-Za-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]*)?$"},"ModelParametersOrNull":{"type":["object","null"],"additionalProperties":{"type":["number","null"]},"propertyNames":{"pattern":"^[a-z_]+$","description":"the name of a parameter such as temperature"}},"ModelPreloadSettings":{"type":"object","additionalProperties":false,"properties":{"envFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.EnvFromSource"}},"valueFrom":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VariableSourceOrNull"},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}},"volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VolumeSettingsOrNull"},"propertyNames":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"affinity":{"$ref":"#/definitions/AffinitySettings"},"topologySpreadConstraints":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.TopologySpreadConstraint"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"terminationGracePeriodSeconds":{"$ref":"#/definitions/WholeNumberOrNull"},"hostAliases":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.HostAlias"}},"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"backoffLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"activeDeadlineSeconds":{"$ref":"#/definitions/PositiveNumberOrNull"},"suspend":{"type":"boolean"}}},"ModelRegistrySettings":{"type":"object","properties":{"host":{"$ref":"#/definitions/HostOrNull"},"port":{"$ref":"#/definitions/Port"},"cidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}},"insecure":{"type":"boolean"}},"additionalProperties":false},"ModelSettings":{"type":"object","properties":{"registry":{"$ref":"#/definitions/ModelRegistrySettings"},"pull":{"type":["array","null"],"items":{"$ref":"#/definitions/ModelName"}},"custom":{"type":"object","additionalProperties":{"$ref":"#/definitions/CustomModelSettingsOrNull"},"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","description":"the name of a custom model: letters, digits, ., _ and -, beginning with a letter or digit"}}},"additionalProperties":false},"MoreLabelsOrNull":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/LabelValueOrNull"},"propertyNames":{"allOf":[{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},{"description":"a label other than app.kubernetes.io/name, component and part-of and those of slate.io, which SLATE sets itself","not":{"pattern":"^(app\\.kubernetes\\.io/(name|component|part-of)|slate\\.io/.*)$"}}]}},"MountPath":{"type":"string","description":"a path from the root on, without : and .. in it, such as /etc/keys","pattern":"^(/[^/:\\n]+)+/?$","not":{"pattern":"/\\.\\.(/|$)"}},"Name":{"type":"string","description":"a name of lower-case letters, digits, - and ., beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$","not":{"pattern":"^.{254}"}},"NameOrNull":{"type":["string","null"],"description":"a name of lower-case letters, digits, - and ., beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$","not":{"type":"string","pattern":"^.{254}"}},"NamespaceNameOrNull":{"type":["string","null"],"description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit, and neither default nor one that begins with kube-, which are not for SLATE alone","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","not":{"type":"string","pattern":"^(default|kube-.*)$"}},"NetworkPeer":{"type":"object","properties":{"podSelector":{"$ref":"#/definitions/LabelSelector"},"namespaceSelector":{"$ref":"#/definitions/LabelSelector"},"ipBlock":{"$ref":"#/definitions/AddressBlock"}},"additionalProperties":false,"minProperties":1,"dependencies":{"ipBlock":{"properties":{"podSelector":{"description":"left out, because ipBlock is set","not":{}},"namespaceSelector":{"description":"left out, because ipBlock is set","not":{}}}}}},"NetworkPolicySettings":{"type":"object","properties":{"enabled":{"type":"boolean"},"defaultDeny":{"type":"boolean"},"debug":{"type":"boolean"},"monitoringNamespace":{"$ref":"#/definitions/ShortName"},"dns":{"$ref":"#/definitions/DnsSettings"},"apiServer":{"$ref":"#/definitions/ApiServerSettings"},"internet":{"$ref":"#/definitions/InternetSettings"}},"additionalProperties":false},"NodeOperator":{"type":"string","description":"In, NotIn, Exists, DoesNotExist, Gt or Lt","enum":["In","NotIn","Exists","DoesNotExist","Gt","Lt"]},"ObjectPatch":{"type":"object","properties":{"target":{"$ref":"#/definitions/PatchTarget"},"patch":{"type":"array","items":{"$ref":"#/definitions/PatchOperation"},"minItems":1}},"required":["target","patch"],"additionalProperties":false},"PatchOperation":{"type":"object","properties":{"op":{"$ref":"#/definitions/PatchVerb"},"path":{"$ref":"#/definitions/JsonPointer"},"value":{},"from":{"$ref":"#/definitions/JsonPointer"}},"required":["op","path"],"additionalProperties":false,"if":{"properties":{"op":{"enum":["add","replace","test"]}}},"then":{"required":["value"]},"else":{"if":{"properties":{"op":{"enum":["move","copy"]}}},"then":{"required":["from"]}},"dependencies":{"from":{"properties":{"op":{"enum":["move","copy"]}}}}},"PatchTarget":{"type":"object","properties":{"group":{"$ref":"#/definitions/Text"},"version":{"$ref":"#/definitions/Text"},"kind":{"$ref":"#/definitions/Text"},"name":{"$ref":"#/definitions/Text"},"namespace":{"$ref":"#/definitions/Text"},"labelSelector":{"$ref":"#/definitions/LabelConditions"}},"additionalProperties":false,"minProperties":1},"PatchVerb":{"type":"string","description":"add, remove, replace, move, copy or test","enum":["add","remove","replace","move","copy","test"]},"Percentage":{"type":"integer","description":"a percentage from 1 to 1000","minimum":1,"maximum":1000},"PodAffinitySettings":{"type":"object","properties":{"requiredDuringSchedulingIgnoredDuringExecution":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.PodAffinityTerm"}},"preferredDuringSchedulingIgnoredDuringExecution":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.WeightedPodAffinityTerm"}}},"additionalProperties":false},"PodSecurityLevelOrNull":{"type":["string","null"],"enum":["privileged","baseline","restricted",null],"description":"A pod security standard: https://kubernetes.io/docs/concepts/security/pod-security-standards/"},"PodSecuritySettings":{"type":"object","properties":{"enforce":{"$ref":"#/definitions/PodSecurityLevelOrNull"},"warn":{"$ref":"#/definitions/PodSecurityLevelOrNull"},"audit":{"$ref":"#/definitions/PodSecurityLevelOrNull"}},"additionalProperties":false},"Port":{"type":"integer","description":"a port from 1 to 65535","minimum":1,"maximum":65535},"PortOrNull":{"type":["integer","null"],"description":"a port from 1 to 65535","minimum":1,"maximum":65535},"PositiveNumber":{"type":"integer","description":"a whole number from 1 on","minimum":1,"maximum":2147483647},"PositiveNumberOrNull":{"type":["integer","null"],"description":"a whole number from 1 on","minimum":1,"maximum":2147483647},"ProbeSettings":{"type":"object","properties":{"periodSeconds":{"$ref":"#/definitions/PositiveNumber"},"timeoutSeconds":{"$ref":"#/definitions/PositiveNumber"},"failureThreshold":{"$ref":"#/definitions/PositiveNumber"}},"additionalProperties":false},"ProjectedVolume":{"type":"object","properties":{"sources":{"type":"array","items":{"$ref":"#/definitions/VolumeProjection"},"minItems":1},"defaultMode":{"$ref":"#/definitions/FileModeOrNull"}},"required":["sources"],"additionalProperties":false},"ProxySettings":{"type":"object","properties":{"httpProxy":{"$ref":"#/definitions/ProxyUrlOrNull"},"httpsProxy":{"$ref":"#/definitions/ProxyUrlOrNull"},"noProxy":{"$ref":"#/definitions/WordOrNull"},"cidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}},"port":{"$ref":"#/definitions/Port"}},"additionalProperties":false},"ProxyUrlOrNull":{"type":["string","null"],"description":"the address of a proxy, without user and password, such as http://proxy.example.com:3128","pattern":"^https?://([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])(:[0-9]{1,5})?/?$"},"PullPolicyOrNull":{"type":["string","null"],"enum":["Always","IfNotPresent","Never",null],"description":"When a node pulls an image."},"RegistryOrNull":{"type":["string","null"],"description":"a registry such as ghcr.io or registry.example.com:5000/mirror","pattern":"^(localhost|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*:[0-9]{1,5})(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"},"RelativePath":{"type":"string","description":"a path that does not begin with / and has no .. in it, such as models/llama.bin","pattern":"^[^/\\n][^\\n]*$","not":{"pattern":"(^|/)\\.\\.(/|$)"}},"RelativePathOrNull":{"type":["string","null"],"description":"a path that does not begin with / and has no .. in it, such as models/llama.bin","pattern":"^[^/\\n][^\\n]*$","not":{"type":"string","pattern":"(^|/)\\.\\.(/|$)"}},"Repository":{"type":"string","description":"the path of an image such as ollama/ollama","pattern":"^[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*$"},"Requests":{"type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/definitions/Cpu"},"memory":{"$ref":"#/definitions/Bytes"},"ephemeral-storage":{"$ref":"#/definitions/BytesOrNull"}}},"ResourceField":{"type":"string","description":"limits or requests of cpu, memory or ephemeral-storage, such as limits.memory","pattern":"^(limits|requests)\\.(cpu|memory|ephemeral-storage)$"},"ResourceSettings":{"type":"object","properties":{"requests":{"$ref":"#/definitions/Requests"},"limits":{"$ref":"#/definitions/Limits"}},"additionalProperties":false},"RoutingSettings":{"type":"object","properties":{"defaultAgent":{"$ref":"#/definitions/AgentName"},"maxConcurrentTasks":{"$ref":"#/definitions/PositiveNumber"},"taskTimeoutSeconds":{"$ref":"#/definitions/PositiveNumber"},"staleAfterHours":{"$ref":"#/definitions/PositiveNumber"}},"additionalProperties":false},"ScalingBehavior":{"type":"object","properties":{"scaleUp":{"$ref":"#/definitions/ScalingRules"},"scaleDown":{"$ref":"#/definitions/ScalingRules"}},"additionalProperties":false},"ScalingPeriod":{"type":"integer","description":"a whole number of seconds from 1 to 1800","minimum":1,"maximum":1800},"ScalingPolicy":{"type":"object","properties":{"type":{"$ref":"#/definitions/ScalingPolicyType"},"value":{"$ref":"#/definitions/PositiveNumber"},"periodSeconds":{"$ref":"#/definitions/ScalingPeriod"}},"required":["type","value","periodSeconds"],"additionalProperties":false},"ScalingPolicySelectOrNull":{"type":["string","null"],"description":"Max, Min or Disabled","enum":["Max","Min","Disabled",null]},"ScalingPolicyType":{"type":"string","description":"Pods or Percent","enum":["Pods","Percent"]},"ScalingRules":{"type":"object","properties":{"stabilizationWindowSeconds":{"$ref":"#/definitions/StabilizationWindow"},"selectPolicy":{"$ref":"#/definitions/ScalingPolicySelectOrNull"},"policies":{"type":"array","items":{"$ref":"#/definitions/ScalingPolicy"},"minItems":1}},"additionalProperties":false},"Schedule":{"type":"string","description":"a schedule such as \"0 3 * * 0\" (minute, hour, day of the month, month, day of the week)","pattern":"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [1-9][0-9]{0,4}(s|m|h)|[0-9A-Za-z,?/*-]+( [0-9A-Za-z,?/*-]+){4})$"},"SecuritySettings":{"type":"object","properties":{"readOnlyRootFilesystem":{"type":"boolean"},"runAsUser":{"$ref":"#/definitions/UserIdOrNull"},"runAsGroup":{"$ref":"#/definitions/GroupIdOrNull"},"fsGroup":{"$ref":"#/definitions/GroupIdOrNull"},"podSecurity":{"$ref":"#/definitions/PodSecuritySettings"}},"additionalProperties":false},"ServiceAccountSettings":{"type":"object","properties":{"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"existingAccount":{"$ref":"#/definitions/NameOrNull"}},"additionalProperties":false},"ServiceSettings":{"type":"object","properties":{"type":{"$ref":"#/definitions/ServiceTypeOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"nodePort":{"$ref":"#/definitions/PortOrNull"},"loadBalancerClass":{"$ref":"#/definitions/LoadBalancerClassOrNull"},"loadBalancerSourceRanges":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}},"ipFamilyPolicy":{"$ref":"#/definitions/IpFamilyPolicyOrNull"}},"additionalProperties":false},"ServiceTypeOrNull":{"type":["string","null"],"enum":["ClusterIP","NodePort","LoadBalancer",null],"description":"How a Service is reached: https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types"},"ShortName":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"ShortNameOrNull":{"type":["string","null"],"description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"SpreadAction":{"type":"string","description":"DoNotSchedule or ScheduleAnyway","enum":["DoNotSchedule","ScheduleAnyway"]},"StabilizationWindow":{"type":"integer","description":"a whole number of seconds from 0 to 3600","minimum":0,"maximum":3600},"StorageClassOrNull":{"type":["string","null"],"description":"the name of a storage class, or an empty text for none","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*)?$","not":{"type":"string","pattern":"^.{254}"}},"StorageMediumOrNull":{"type":["string","null"],"description":"Memory","pattern":"^Memory$"},"StorageSettings":{"type":"object","properties":{"workspace":{"$ref":"#/definitions/ClaimSettings"},"data":{"$ref":"#/definitions/ClaimSettings"},"memory":{"$ref":"#/definitions/ClaimSettings"}},"additionalProperties":false},"TagOrNull":{"type":["string","null"],"description":"a version such as 2.4.0","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$"},"TaintEffect":{"type":"string","description":"NoSchedule, PreferNoSchedule or NoExecute","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"Text":{"type":"string","description":"text","pattern":"\\S"},"TextOrNull":{"type":["string","null"],"description":"text","pattern":"\\S"},"TimeZone":{"type":"string","description":"a time zone such as Europe/Berlin or Etc/UTC","pattern":"^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$"},"TimeZoneOrNull":{"type":["string","null"],"description":"a time zone such as Europe/Berlin or Etc/UTC","pattern":"^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$"},"TokenLifetime":{"type":"integer","description":"a number of seconds from 600 (ten minutes) to 2147483647","minimum":600,"maximum":2147483647},"Toleration":{"type":"object","properties":{"key":{"$ref":"#/definitions/LabelKey"},"operator":{"$ref":"#/definitions/TolerationOperator"},"value":{"$ref":"#/definitions/LabelValue"},"effect":{"$ref":"#/definitions/TaintEffect"},"tolerationSeconds":{"$ref":"#/definitions/WholeNumber"}},"additionalProperties":false,"if":{"properties":{"operator":{"const":"Exists"}},"required":["operator"]},"then":{"properties":{"value":{"description":"left out, because operator is Exists","not":{}}}},"else":{"required":["key"]},"dependencies":{"tolerationSeconds":{"required":["effect"],"properties":{"effect":{"const":"NoExecute"}}}}},"TolerationOperator":{"type":"string","description":"Exists or Equal","enum":["Exists","Equal"]},"UrlPathOrNull":{"type":["string","null"],"description":"a path that begins with /, such as /health","pattern":"^/[!-~]*$"},"UrlSchemeOrNull":{"type":["string","null"],"enum":["http","https",null],"description":"How a service outside of the cluster is reached."},"UserIdOrNull":{"type":["integer","null"],"description":"a user ID from 1 to 2147483647: pods do not run as root","minimum":1,"maximum":2147483647},"VariablePrefix":{"type":"string","description":"the beginning of the names of variables, such as OPENAI_: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"},"VariableSourceOrNull":{"type":["object","null"],"properties":{"secretKeyRef":{"$ref":"#/definitions/k8s.ConfigMapKeySelectorOrNull"},"configMapKeyRef":{"$ref":"#/definitions/k8s.ConfigMapKeySelectorOrNull"},"fieldRef":{"$ref":"#/definitions/k8s.ObjectFieldSelectorOrNull"}},"additionalProperties":false},"VariablesOrNull":{"type":["object","null"],"additionalProperties":{"type":["string","null"]},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}},"VolumeField":{"type":"object","properties":{"fieldPath":{"$ref":"#/definitions/VolumeFieldPath"}},"required":["fieldPath"],"additionalProperties":false},"VolumeFieldPath":{"type":"string","description":"a field of the pod: metadata.name, metadata.namespace, metadata.uid, metadata.labels, metadata.annotations, metadata.labels['NAME'] or metadata.annotations['NAME']","pattern":"^metadata\\.(name|namespace|uid|(labels|annotations)(\\['[^']+'\\])?)$"},"VolumeProjection":{"type":"object","properties":{"secret":{"$ref":"#/definitions/k8s.ConfigMapProjection"},"configMap":{"$ref":"#/definitions/k8s.ConfigMapProjection"},"downwardAPI":{"$ref":"#/definitions/DownwardApi"},"serviceAccountToken":{"$ref":"#/definitions/k8s.ServiceAccountTokenProjection"}},"additionalProperties":false},"VolumeResourceField":{"type":"object","properties":{"containerName":{"$ref":"#/definitions/Name"},"resource":{"$ref":"#/definitions/ResourceField"},"divisor":{"$ref":"#/definitions/Divisor"}},"required":["containerName","resource"],"additionalProperties":false},"VolumeSettingsOrNull":{"type":["object","null"],"properties":{"mountPath":{"$ref":"#/definitions/MountPath"},"subPath":{"$ref":"#/definitions/RelativePathOrNull"},"readOnly":{"type":"boolean"},"secret":{"$ref":"#/definitions/k8s.SecretVolumeSourceOrNull"},"configMap":{"$ref":"#/definitions/k8s.ConfigMapVolumeSourceOrNull"},"persistentVolumeClaim":{"$ref":"#/definitions/k8s.PersistentVolumeClaimVolumeSourceOrNull"},"emptyDir":{"$ref":"#/definitions/EmptyDirSettings"},"projected":{"$ref":"#/definitions/ProjectedVolume"}},"required":["mountPath"],"additionalProperties":false},"Weight":{"type":"integer","description":"a number from 1 to 100","minimum":1,"maximum":100},"WholeNumber":{"type":"integer","description":"a whole number from 0 on","minimum":0,"maximum":2147483647},"WholeNumberOrNull":{"type":["integer","null"],"description":"a whole number from 0 on","minimum":0,"maximum":2147483647},"Word":{"type":"string","description":"text without spaces, such as ollama-svc:11434","pattern":"^[!-~]+$"},"WordOrNull":{"type":["string","null"],"description":"text without spaces, such as ollama-svc:11434","pattern":"^[!-~]+$"},"k8s.ConfigMapEnvSource":{"type":"object","properties":{"name":{"$ref":"#/definitions/Name"},"optional":{"type":"boolean"}},"additionalProperties":false,"required":["name"]},"k8s.ConfigMapKeySelectorOrNull":{"type":["object","null"],"properties":{"key":{"$ref":"#/definitions/DataKey"},"name":{"$ref":"#/definitions/Name"},"optional":{"type":"boolean"}},"required":["key","name"],"additionalProperties":false},"k8s.ConfigMapProjection":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/definitions/k8s.KeyToPath"}},"name":{"$ref":"#/definitions/Name"},"optional":{"type":"boolean"}},"additionalProperties":false,"required":["name"]},"k8s.ConfigMapVolumeSourceOrNull":{"type":["object","null"],"properties":{"defaultMode":{"$ref":"#/definitions/FileMode"},"items":{"type":"array","items":{"$ref":"#/definitions/k8s.KeyToPath"}},"name":{"$ref":"#/definitions/Name"},"optional":{"type":"boolean"}},"additionalProperties":false,"required":["name"]},"k8s.EnvFromSource":{"type":"object","properties":{"configMapRef":{"$ref":"#/definitions/k8s.ConfigMapEnvSource"},"prefix":{"$ref":"#/definitions/VariablePrefix"},"secretRef":{"$ref":"#/definitions/k8s.ConfigMapEnvSource"}},"additionalProperties":false},"k8s.HostAlias":{"type":"object","properties":{"hostnames":{"type":"array","items":{"$ref":"#/definitions/Name"},"minItems":1},"ip":{"$ref":"#/definitions/IpAddress"}},"additionalProperties":false,"required":["hostnames","ip"]},"k8s.KeyToPath":{"type":"object","properties":{"key":{"$ref":"#/definitions/DataKey"},"mode":{"$ref":"#/definitions/FileMode"},"path":{"$ref":"#/definitions/RelativePath"}},"required":["key","path"],"additionalProperties":false},"k8s.NodeAffinityOrNull":{"type":["object","null"],"properties":{"preferredDuringSchedulingIgnoredDuringExecution":{"type":"array","items":{"$ref":"#/definitions/k8s.PreferredSchedulingTerm"}},"requiredDuringSchedulingIgnoredDuringExecution":{"$ref":"#/definitions/k8s.NodeSelector"}},"additionalProperties":false},"k8s.NodeSelector":{"type":"object","properties":{"nodeSelectorTerms":{"type":"array","items":{"$ref":"#/definitions/k8s.NodeSelectorTerm"},"minItems":1}},"required":["nodeSelectorTerms"],"additionalProperties":false},"k8s.NodeSelectorRequirement":{"type":"object","properties":{"key":{"$ref":"#/definitions/LabelKey"},"operator":{"$ref":"#/definitions/NodeOperator"},"values":{"type":"array","items":{"type":"string"}}},"required":["key","operator"],"additionalProperties":false,"if":{"properties":{"operator":{"enum":["Exists","DoesNotExist"]}}},"then":{"properties":{"values":{"description":"left out, because operator is Exists or DoesNotExist","not":{}}}},"else":{"required":["values"]}},"k8s.NodeSelectorTerm":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"$ref":"#/definitions/k8s.NodeSelectorRequirement"}},"matchFields":{"type":"array","items":{"$ref":"#/definitions/k8s.NodeSelectorRequirement"}}},"additionalProperties":false},"k8s.ObjectFieldSelectorOrNull":{"type":["object","null"],"properties":{"apiVersion":{"type":"string"},"fieldPath":{"$ref":"#/definitions/FieldPath"}},"required":["fieldPath"],"additionalProperties":false},"k8s.PersistentVolumeClaimVolumeSourceOrNull":{"type":["object","null"],"properties":{"claimName":{"$ref":"#/definitions/Name"},"readOnly":{"type":"boolean"}},"required":["claimName"],"additionalProperties":false},"k8s.PodAffinityTerm":{"type":"object","properties":{"labelSelector":{"$ref":"#/definitions/LabelSelector"},"namespaceSelector":{"$ref":"#/definitions/LabelSelector"},"namespaces":{"type":"array","items":{"$ref":"#/definitions/ShortName"}},"topologyKey":{"$ref":"#/definitions/LabelKey"}},"required":["topologyKey"],"additionalProperties":false},"k8s.PreferredSchedulingTerm":{"type":"object","properties":{"preference":{"$ref":"#/definitions/k8s.NodeSelectorTerm"},"weight":{"$ref":"#/definitions/Weight"}},"required":["preference","weight"],"additionalProperties":false},"k8s.SecretVolumeSourceOrNull":{"type":["object","null"],"properties":{"defaultMode":{"$ref":"#/definitions/FileMode"},"items":{"type":"array","items":{"$ref":"#/definitions/k8s.KeyToPath"}},"optional":{"type":"boolean"},"secretName":{"$ref":"#/definitions/Name"}},"additionalProperties":false,"required":["secretName"]},"k8s.ServiceAccountTokenProjection":{"type":"object","properties":{"audience":{"type":"string"},"expirationSeconds":{"$ref":"#/definitions/TokenLifetime"},"path":{"$ref":"#/definitions/RelativePath"}},"required":["path"],"additionalProperties":false},"k8s.TopologySpreadConstraint":{"type":"object","properties":{"labelSelector":{"$ref":"#/definitions/LabelSelector"},"matchLabelKeys":{"type":"array","items":{"type":"string"}},"maxSkew":{"$ref":"#/definitions/PositiveNumber"},"minDomains":{"$ref":"#/definitions/PositiveNumber"},"nodeAffinityPolicy":{"$ref":"#/definitions/InclusionPolicy"},"nodeTaintsPolicy":{"$ref":"#/definitions/InclusionPolicy"},"topologyKey":{"$ref":"#/definitions/LabelKey"},"whenUnsatisfiable":{"$ref":"#/definitions/SpreadAction"}},"required":["maxSkew","topologyKey","whenUnsatisfiable"],"additionalProperties":false,"if":{"properties":{"whenUnsatisfiable":{"const":"ScheduleAnyway"}}},"then":{"properties":{"minDomains":{"description":"left out, because whenUnsatisfiable is ScheduleAnyway","not":{}}}}},"k8s.WeightedPodAffinityTerm":{"type":"object","properties":{"podAffinityTerm":{"$ref":"#/definitions/k8s.PodAffinityTerm"},"weight":{"$ref":"#/definitions/Weight"}},"required":["podAffinityTerm","weight"],"additionalProperties":false}}};
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

const schema14 = {"type":"object","properties":{"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"}},"additionalProperties":false};
const schema15 = {"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/LabelValueOrNull"},"propertyNames":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};
const pattern6 = new RegExp("^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "u");
const schema16 = {"type":["string","null"],"description":"a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"};
const pattern7 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(typeof data === "string"){
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema16,data};
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


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type},message:"must be object,null",schema:schema15.type,parentSchema:schema15,data};
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
if(!pattern6.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema15.propertyNames,data:key0,propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.propertyNames.type,parentSchema:schema15.propertyNames,data:key0,propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema15.propertyNames,parentSchema:schema15,data};
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
if(!(validate39(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","properties":{"key":{"$ref":"#/definitions/LabelKey"},"operator":{"$ref":"#/definitions/TolerationOperator"},"value":{"$ref":"#/definitions/LabelValue"},"effect":{"$ref":"#/definitions/TaintEffect"},"tolerationSeconds":{"$ref":"#/definitions/WholeNumber"}},"additionalProperties":false,"if":{"properties":{"operator":{"const":"Exists"}},"required":["operator"]},"then":{"properties":{"value":{"description":"left out, because operator is Exists","not":{}}}},"else":{"required":["key"]},"dependencies":{"tolerationSeconds":{"required":["effect"],"properties":{"effect":{"const":"NoExecute"}}}}};
const schema18 = {"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema18,data};
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
validate43.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"string","description":"Exists or Equal","enum":["Exists","Equal"]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "Exists") || (data === "Equal"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema19.enum},message:"must be equal to one of the allowed values",schema:schema19.enum,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"string","description":"a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema20,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"string","description":"NoSchedule, PreferNoSchedule or NoExecute","enum":["NoSchedule","PreferNoSchedule","NoExecute"]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "NoSchedule") || (data === "PreferNoSchedule")) || (data === "NoExecute"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values",schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"integer","description":"a whole number from 0 on","minimum":0,"maximum":2147483647};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.type,parentSchema:schema22,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/then/properties/value/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema17.then.properties.value.not,parentSchema:schema17.then.properties.value,data:data.value};
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
const err3 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema17.else.required,parentSchema:schema17.else,data};
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
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema17.if,parentSchema:schema17,data};
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
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
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
const err6 = {instancePath,schemaPath:"#/dependencies/tolerationSeconds/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'",schema:schema17.dependencies.tolerationSeconds.required,parentSchema:schema17.dependencies.tolerationSeconds,data};
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
const err7 = {instancePath:instancePath+"/effect",schemaPath:"#/dependencies/tolerationSeconds/properties/effect/const",keyword:"const",params:{allowedValue: "NoExecute"},message:"must be equal to constant",schema:"NoExecute",parentSchema:schema17.dependencies.tolerationSeconds.properties.effect,data:data2};
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
if(!(validate43(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate45(data.operator, {instancePath:instancePath+"/operator",parentData:data,parentDataProperty:"operator",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(validate47(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.effect !== undefined){
if(!(validate49(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.tolerationSeconds !== undefined){
if(!(validate51(data.tolerationSeconds, {instancePath:instancePath+"/tolerationSeconds",parentData:data,parentDataProperty:"tolerationSeconds",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":["string","null"],"description":"a name of lower-case letters, digits, - and ., beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$","not":{"type":"string","pattern":"^.{254}"}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},message:"must be string,null",schema:schema23.type,parentSchema:schema23,data};
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
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema23.not,parentSchema:schema23,data};
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
const err4 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/LabelValueOrNull"},"propertyNames":{"allOf":[{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},{"description":"a label other than app.kubernetes.io/name, component and part-of and those of slate.io, which SLATE sets itself","not":{"pattern":"^(app\\.kubernetes\\.io/(name|component|part-of)|slate\\.io/.*)$"}}]}};
const pattern13 = new RegExp("^(app\\.kubernetes\\.io/(name|component|part-of)|slate\\.io/.*)$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type},message:"must be object,null",schema:schema24.type,parentSchema:schema24,data};
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
if(!pattern6.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/allOf/0/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema24.propertyNames.allOf[0],data:key0,propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/propertyNames/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.propertyNames.allOf[0].type,parentSchema:schema24.propertyNames.allOf[0],data:key0,propertyName:key0};
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
if(!pattern13.test(key0)){
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
const err4 = {instancePath,schemaPath:"#/propertyNames/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema24.propertyNames.allOf[1].not,parentSchema:schema24.propertyNames.allOf[1],data:key0,propertyName:key0};
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
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema24.propertyNames,parentSchema:schema24,data};
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
if(!(validate39(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
validate56.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":["object","null"],"additionalProperties":{"type":["string","null"]},"propertyNames":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type},message:"must be object,null",schema:schema25.type,parentSchema:schema25,data};
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
if(!pattern6.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema25.propertyNames,data:key0,propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.propertyNames.type,parentSchema:schema25.propertyNames,data:key0,propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema25.propertyNames,parentSchema:schema25,data};
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
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema25.additionalProperties.type},message:"must be string,null",schema:schema25.additionalProperties.type,parentSchema:schema25.additionalProperties,data:data0};
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
validate59.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "nodeSelector") || (key0 === "tolerations")) || (key0 === "priorityClassName")) || (key0 === "labels")) || (key0 === "annotations"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.nodeSelector !== undefined){
if(!(validate38(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data1 = data.tolerations;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema14.properties.tolerations.type},message:"must be array,null",schema:schema14.properties.tolerations.type,parentSchema:schema14.properties.tolerations,data:data1};
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
if(!(validate42(data1[i0], {instancePath:instancePath+"/tolerations/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
}
if(data.priorityClassName !== undefined){
if(!(validate54(data.priorityClassName, {instancePath:instancePath+"/priorityClassName",parentData:data,parentDataProperty:"priorityClassName",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate56(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate59(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","properties":{"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"}},"additionalProperties":false};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "labels") || (key0 === "annotations"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.labels !== undefined){
if(!(validate56(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate59(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"string","description":"a time zone such as Europe/Berlin or Etc/UTC","pattern":"^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$"};
const pattern15 = new RegExp("^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$"},message:"must match pattern \""+"^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$"+"\"",schema:"^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$",parentSchema:schema27,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
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

const schema28 = {"type":"object","properties":{"name":{"$ref":"#/definitions/Name"},"key":{"$ref":"#/definitions/DataKey"}},"additionalProperties":false};
const schema29 = {"type":"string","description":"a key of a Secret or ConfigMap: at most 253 letters, digits, -, _ and .","pattern":"^[-._a-zA-Z0-9]+$","not":{"pattern":"^(\\.|\\.\\..*|.{254,})$"}};
const pattern16 = new RegExp("^(\\.|\\.\\..*|.{254,})$", "u");
const pattern17 = new RegExp("^[-._a-zA-Z0-9]+$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data === "string"){
if(!pattern16.test(data)){
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema29.not,parentSchema:schema29,data};
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
if(!pattern17.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},message:"must match pattern \""+"^[-._a-zA-Z0-9]+$"+"\"",schema:"^[-._a-zA-Z0-9]+$",parentSchema:schema29,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "key"))){
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
if(data.name !== undefined){
if(!(validate35(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
if(!(validate70(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":["string","null"],"description":"a path from the root on, without .. in it, such as /var/lib/slate","pattern":"^(/[^/\\n]+)+/?$","not":{"type":"string","pattern":"/\\.\\.(/|$)"}};
const pattern18 = new RegExp("/\\.\\.(/|$)", "u");
const pattern19 = new RegExp("^(/[^/\\n]+)+/?$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema30.not,parentSchema:schema30,data};
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
if(!pattern19.test(data)){
const err4 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[^/\\n]+)+/?$"},message:"must match pattern \""+"^(/[^/\\n]+)+/?$"+"\"",schema:"^(/[^/\\n]+)+/?$",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate73.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":["string","null"],"description":"text without spaces, such as ollama-svc:11434","pattern":"^[!-~]+$"};
const pattern20 = new RegExp("^[!-~]+$", "u");

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type},message:"must be string,null",schema:schema31.type,parentSchema:schema31,data};
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
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},message:"must match pattern \""+"^[!-~]+$"+"\"",schema:"^[!-~]+$",parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate75.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":["string","null"],"description":"DEBUG, INFO, WARNING or ERROR","enum":["DEBUG","INFO","WARNING","ERROR",null]};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type},message:"must be string,null",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "DEBUG") || (data === "INFO")) || (data === "WARNING")) || (data === "ERROR")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data};
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

const schema33 = {"type":"object","properties":{"enabled":{"type":"boolean"},"resourceName":{"$ref":"#/definitions/DeviceName"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"runtimeClassName":{"$ref":"#/definitions/NameOrNull"}},"additionalProperties":false};
const schema34 = {"type":"string","description":"the name of a resource such as nvidia.com/gpu.shared","pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z]+/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"};
const pattern21 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z]+/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "u");

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z]+/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z]+/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z]+/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema34,data};
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
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "enabled") || (key0 === "resourceName")) || (key0 === "nodeSelector")) || (key0 === "tolerations")) || (key0 === "runtimeClassName"))){
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
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.enabled.type,parentSchema:schema33.properties.enabled,data:data0};
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
if(!(validate80(data.resourceName, {instancePath:instancePath+"/resourceName",parentData:data,parentDataProperty:"resourceName",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate38(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data3 = data.tolerations;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err2 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema33.properties.tolerations.type},message:"must be array,null",schema:schema33.properties.tolerations.type,parentSchema:schema33.properties.tolerations,data:data3};
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
if(!(validate42(data3[i0], {instancePath:instancePath+"/tolerations/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
}
if(data.runtimeClassName !== undefined){
if(!(validate54(data.runtimeClassName, {instancePath:instancePath+"/runtimeClassName",parentData:data,parentDataProperty:"runtimeClassName",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"readOnlyRootFilesystem":{"type":"boolean"},"runAsUser":{"$ref":"#/definitions/UserIdOrNull"},"runAsGroup":{"$ref":"#/definitions/GroupIdOrNull"},"fsGroup":{"$ref":"#/definitions/GroupIdOrNull"},"podSecurity":{"$ref":"#/definitions/PodSecuritySettings"}},"additionalProperties":false};
const schema36 = {"type":["integer","null"],"description":"a user ID from 1 to 2147483647: pods do not run as root","minimum":1,"maximum":2147483647};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type},message:"must be integer,null",schema:schema36.type,parentSchema:schema36,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema36,data};
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
validate87.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":["integer","null"],"description":"a group ID from 0 to 2147483647","minimum":0,"maximum":2147483647};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema37.type},message:"must be integer,null",schema:schema37.type,parentSchema:schema37,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate89.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","properties":{"enforce":{"$ref":"#/definitions/PodSecurityLevelOrNull"},"warn":{"$ref":"#/definitions/PodSecurityLevelOrNull"},"audit":{"$ref":"#/definitions/PodSecurityLevelOrNull"}},"additionalProperties":false};
const schema39 = {"type":["string","null"],"enum":["privileged","baseline","restricted",null],"description":"A pod security standard: https://kubernetes.io/docs/concepts/security/pod-security-standards/"};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema39.type},message:"must be string,null",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "privileged") || (data === "baseline")) || (data === "restricted")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "enforce") || (key0 === "warn")) || (key0 === "audit"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
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
if(!(validate93(data.enforce, {instancePath:instancePath+"/enforce",parentData:data,parentDataProperty:"enforce",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.warn !== undefined){
if(!(validate93(data.warn, {instancePath:instancePath+"/warn",parentData:data,parentDataProperty:"warn",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.audit !== undefined){
if(!(validate93(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "readOnlyRootFilesystem") || (key0 === "runAsUser")) || (key0 === "runAsGroup")) || (key0 === "fsGroup")) || (key0 === "podSecurity"))){
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
if(data.readOnlyRootFilesystem !== undefined){
let data0 = data.readOnlyRootFilesystem;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/readOnlyRootFilesystem",schemaPath:"#/properties/readOnlyRootFilesystem/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.readOnlyRootFilesystem.type,parentSchema:schema35.properties.readOnlyRootFilesystem,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.runAsUser !== undefined){
if(!(validate87(data.runAsUser, {instancePath:instancePath+"/runAsUser",parentData:data,parentDataProperty:"runAsUser",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.runAsGroup !== undefined){
if(!(validate89(data.runAsGroup, {instancePath:instancePath+"/runAsGroup",parentData:data,parentDataProperty:"runAsGroup",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.fsGroup !== undefined){
if(!(validate89(data.fsGroup, {instancePath:instancePath+"/fsGroup",parentData:data,parentDataProperty:"fsGroup",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.podSecurity !== undefined){
if(!(validate92(data.podSecurity, {instancePath:instancePath+"/podSecurity",parentData:data,parentDataProperty:"podSecurity",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","properties":{"httpProxy":{"$ref":"#/definitions/ProxyUrlOrNull"},"httpsProxy":{"$ref":"#/definitions/ProxyUrlOrNull"},"noProxy":{"$ref":"#/definitions/WordOrNull"},"cidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}},"port":{"$ref":"#/definitions/Port"}},"additionalProperties":false};
const schema41 = {"type":["string","null"],"description":"the address of a proxy, without user and password, such as http://proxy.example.com:3128","pattern":"^https?://([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])(:[0-9]{1,5})?/?$"};
const pattern22 = new RegExp("^https?://([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])(:[0-9]{1,5})?/?$", "u");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type},message:"must be string,null",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern22.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])(:[0-9]{1,5})?/?$"},message:"must match pattern \""+"^https?://([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])(:[0-9]{1,5})?/?$"+"\"",schema:"^https?://([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])(:[0-9]{1,5})?/?$",parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate100.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"string","description":"a block of addresses such as 192.0.2.0/24, 192.0.2.10/32 or 2001:db8::/32","pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])|(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$"};
const pattern23 = new RegExp("^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])|(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$", "u");

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern23.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])|(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])|(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$"+"\"",schema:"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])|(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$",parentSchema:schema42,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data};
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

const schema43 = {"type":"integer","description":"a port from 1 to 65535","minimum":1,"maximum":65535};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.type,parentSchema:schema43,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate106.errors = vErrors;
return errors === 0;
}


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "httpProxy") || (key0 === "httpsProxy")) || (key0 === "noProxy")) || (key0 === "cidrs")) || (key0 === "port"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.httpProxy !== undefined){
if(!(validate100(data.httpProxy, {instancePath:instancePath+"/httpProxy",parentData:data,parentDataProperty:"httpProxy",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.httpsProxy !== undefined){
if(!(validate100(data.httpsProxy, {instancePath:instancePath+"/httpsProxy",parentData:data,parentDataProperty:"httpsProxy",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.noProxy !== undefined){
if(!(validate75(data.noProxy, {instancePath:instancePath+"/noProxy",parentData:data,parentDataProperty:"noProxy",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.cidrs !== undefined){
let data3 = data.cidrs;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err1 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/type",keyword:"type",params:{type: schema40.properties.cidrs.type},message:"must be array,null",schema:schema40.properties.cidrs.type,parentSchema:schema40.properties.cidrs,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data3[i0], {instancePath:instancePath+"/cidrs/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
}
if(data.port !== undefined){
if(!(validate106(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","properties":{"configMapName":{"$ref":"#/definitions/NameOrNull"},"secretName":{"$ref":"#/definitions/NameOrNull"},"key":{"$ref":"#/definitions/DataKey"}},"additionalProperties":false};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "configMapName") || (key0 === "secretName")) || (key0 === "key"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.configMapName !== undefined){
if(!(validate54(data.configMapName, {instancePath:instancePath+"/configMapName",parentData:data,parentDataProperty:"configMapName",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.secretName !== undefined){
if(!(validate54(data.secretName, {instancePath:instancePath+"/secretName",parentData:data,parentDataProperty:"secretName",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
if(!(validate70(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","properties":{"enabled":{"type":"boolean"},"defaultDeny":{"type":"boolean"},"debug":{"type":"boolean"},"monitoringNamespace":{"$ref":"#/definitions/ShortName"},"dns":{"$ref":"#/definitions/DnsSettings"},"apiServer":{"$ref":"#/definitions/ApiServerSettings"},"internet":{"$ref":"#/definitions/InternetSettings"}},"additionalProperties":false};
const schema46 = {"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"};
const pattern24 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern24.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema46,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","properties":{"namespace":{"$ref":"#/definitions/ShortName"},"ports":{"type":"array","items":{"$ref":"#/definitions/Port"},"minItems":1},"extraCidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}}},"additionalProperties":false};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "namespace") || (key0 === "ports")) || (key0 === "extraCidrs"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.namespace !== undefined){
if(!(validate115(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.ports !== undefined){
let data1 = data.ports;
if(Array.isArray(data1)){
if(data1.length < 1){
const err1 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema47.properties.ports,data:data1};
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
if(!(validate106(data1[i0], {instancePath:instancePath+"/ports/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.ports.type,parentSchema:schema47.properties.ports,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extraCidrs !== undefined){
let data3 = data.extraCidrs;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/extraCidrs",schemaPath:"#/properties/extraCidrs/type",keyword:"type",params:{type: schema47.properties.extraCidrs.type},message:"must be array,null",schema:schema47.properties.extraCidrs.type,parentSchema:schema47.properties.extraCidrs,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate104(data3[i1], {instancePath:instancePath+"/extraCidrs/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","properties":{"cidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"},"minItems":1},"ports":{"type":"array","items":{"$ref":"#/definitions/Port"},"minItems":1}},"additionalProperties":false};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cidrs") || (key0 === "ports"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
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
const err1 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/type",keyword:"type",params:{type: schema48.properties.cidrs.type},message:"must be array,null",schema:schema48.properties.cidrs.type,parentSchema:schema48.properties.cidrs,data:data0};
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
const err2 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema48.properties.cidrs,data:data0};
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
if(!(validate104(data0[i0], {instancePath:instancePath+"/cidrs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
}
if(data.ports !== undefined){
let data2 = data.ports;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema48.properties.ports,data:data2};
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
if(!(validate106(data2[i1], {instancePath:instancePath+"/ports/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.ports.type,parentSchema:schema48.properties.ports,data:data2};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","properties":{"extraCidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}}},"additionalProperties":false};
const schema50 = {"type":"object","properties":{"to":{"type":"array","items":{"$ref":"#/definitions/NetworkPeer"},"minItems":1},"ports":{"type":"array","items":{"$ref":"#/definitions/Port"},"minItems":1}},"required":["to","ports"],"additionalProperties":false};
const schema51 = {"type":"object","properties":{"podSelector":{"$ref":"#/definitions/LabelSelector"},"namespaceSelector":{"$ref":"#/definitions/LabelSelector"},"ipBlock":{"$ref":"#/definitions/AddressBlock"}},"additionalProperties":false,"minProperties":1,"dependencies":{"ipBlock":{"properties":{"podSelector":{"description":"left out, because ipBlock is set","not":{}},"namespaceSelector":{"description":"left out, because ipBlock is set","not":{}}}}}};
const schema52 = {"type":"object","properties":{"matchLabels":{"$ref":"#/definitions/Labels"},"matchExpressions":{"type":"array","items":{"$ref":"#/definitions/LabelExpression"}}},"additionalProperties":false};
const schema53 = {"type":"object","additionalProperties":{"$ref":"#/definitions/LabelValue"},"propertyNames":{"type":"string","description":"the key of a label, such as disktype or example.com/disktype","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema53.propertyNames,data:key0,propertyName:key0};
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
const err1 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.propertyNames.type,parentSchema:schema53.propertyNames,data:key0,propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema53.propertyNames,parentSchema:schema53,data};
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
if(!(validate47(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","properties":{"key":{"$ref":"#/definitions/LabelKey"},"operator":{"$ref":"#/definitions/LabelOperator"},"values":{"type":"array","items":{"$ref":"#/definitions/LabelValue"},"minItems":1}},"required":["key","operator"],"additionalProperties":false,"if":{"properties":{"operator":{"enum":["In","NotIn"]}}},"then":{"required":["values"]},"else":{"properties":{"values":{"description":"left out, because operator is Exists or DoesNotExist","not":{}}}}};
const schema55 = {"type":"string","description":"In, NotIn, Exists or DoesNotExist","enum":["In","NotIn","Exists","DoesNotExist"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "In") || (data === "NotIn")) || (data === "Exists")) || (data === "DoesNotExist"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values",schema:schema55.enum,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema54.then.required,parentSchema:schema54.then,data};
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
const err2 = {instancePath:instancePath+"/values",schemaPath:"#/else/properties/values/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema54.else.properties.values.not,parentSchema:schema54.else.properties.values,data:data.values};
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
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema54.if,parentSchema:schema54,data};
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
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.operator === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema54.required,parentSchema:schema54,data};
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
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
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
if(!(validate43(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate136(data.operator, {instancePath:instancePath+"/operator",parentData:data,parentDataProperty:"operator",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data4 = data.values;
if(Array.isArray(data4)){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.values,data:data4};
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
if(!(validate47(data4[i0], {instancePath:instancePath+"/values/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.values.type,parentSchema:schema54.properties.values,data:data4};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "matchLabels") || (key0 === "matchExpressions"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
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
if(!(validate131(data.matchLabels, {instancePath:instancePath+"/matchLabels",parentData:data,parentDataProperty:"matchLabels",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.matchExpressions !== undefined){
let data1 = data.matchExpressions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate134(data1[i0], {instancePath:instancePath+"/matchExpressions/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.matchExpressions.type,parentSchema:schema52.properties.matchExpressions,data:data1};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","properties":{"cidr":{"$ref":"#/definitions/Cidr"},"except":{"type":"array","items":{"$ref":"#/definitions/Cidr"}}},"required":["cidr"],"additionalProperties":false};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cidr === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cidr"},message:"must have required property '"+"cidr"+"'",schema:schema56.required,parentSchema:schema56,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data};
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
if(!(validate104(data.cidr, {instancePath:instancePath+"/cidr",parentData:data,parentDataProperty:"cidr",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.except !== undefined){
let data1 = data.except;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data1[i0], {instancePath:instancePath+"/except/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.except.type,parentSchema:schema56.properties.except,data:data1};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema51,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
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
const err2 = {instancePath:instancePath+"/podSelector",schemaPath:"#/dependencies/ipBlock/properties/podSelector/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema51.dependencies.ipBlock.properties.podSelector.not,parentSchema:schema51.dependencies.ipBlock.properties.podSelector,data:data.podSelector};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.namespaceSelector !== undefined){
const err3 = {instancePath:instancePath+"/namespaceSelector",schemaPath:"#/dependencies/ipBlock/properties/namespaceSelector/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema51.dependencies.ipBlock.properties.namespaceSelector.not,parentSchema:schema51.dependencies.ipBlock.properties.namespaceSelector,data:data.namespaceSelector};
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
if(!(validate130(data.podSelector, {instancePath:instancePath+"/podSelector",parentData:data,parentDataProperty:"podSelector",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.namespaceSelector !== undefined){
if(!(validate130(data.namespaceSelector, {instancePath:instancePath+"/namespaceSelector",parentData:data,parentDataProperty:"namespaceSelector",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.ipBlock !== undefined){
if(!(validate142(data.ipBlock, {instancePath:instancePath+"/ipBlock",parentData:data,parentDataProperty:"ipBlock",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ports === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ports"},message:"must have required property '"+"ports"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "to") || (key0 === "ports"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.to,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data0[i0], {instancePath:instancePath+"/to/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.to.type,parentSchema:schema50.properties.to,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ports !== undefined){
let data2 = data.ports;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.ports,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate106(data2[i1], {instancePath:instancePath+"/ports/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.ports.type,parentSchema:schema50.properties.ports,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "extraCidrs") || (key0 === "allowedCallees"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
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
const err1 = {instancePath:instancePath+"/extraCidrs",schemaPath:"#/properties/extraCidrs/type",keyword:"type",params:{type: schema49.properties.extraCidrs.type},message:"must be array,null",schema:schema49.properties.extraCidrs.type,parentSchema:schema49.properties.extraCidrs,data:data0};
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
if(!(validate104(data0[i0], {instancePath:instancePath+"/extraCidrs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowedCallees !== undefined){
let data2 = data.allowedCallees;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/allowedCallees",schemaPath:"#/properties/allowedCallees/type",keyword:"type",params:{type: schema49.properties.allowedCallees.type},message:"must be array,null",schema:schema49.properties.allowedCallees.type,parentSchema:schema49.properties.allowedCallees,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate128(data2[i1], {instancePath:instancePath+"/allowedCallees/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "enabled") || (key0 === "defaultDeny")) || (key0 === "debug")) || (key0 === "monitoringNamespace")) || (key0 === "dns")) || (key0 === "apiServer")) || (key0 === "internet"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
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
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties.enabled.type,parentSchema:schema45.properties.enabled,data:data0};
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
const err2 = {instancePath:instancePath+"/defaultDeny",schemaPath:"#/properties/defaultDeny/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties.defaultDeny.type,parentSchema:schema45.properties.defaultDeny,data:data1};
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
const err3 = {instancePath:instancePath+"/debug",schemaPath:"#/properties/debug/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties.debug.type,parentSchema:schema45.properties.debug,data:data2};
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
if(!(validate115(data.monitoringNamespace, {instancePath:instancePath+"/monitoringNamespace",parentData:data,parentDataProperty:"monitoringNamespace",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.dns !== undefined){
if(!(validate117(data.dns, {instancePath:instancePath+"/dns",parentData:data,parentDataProperty:"dns",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.apiServer !== undefined){
if(!(validate122(data.apiServer, {instancePath:instancePath+"/apiServer",parentData:data,parentDataProperty:"apiServer",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.internet !== undefined){
if(!(validate126(data.internet, {instancePath:instancePath+"/internet",parentData:data,parentDataProperty:"internet",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":["string","null"],"description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit, and neither default nor one that begins with kube-, which are not for SLATE alone","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","not":{"type":"string","pattern":"^(default|kube-.*)$"}};
const pattern26 = new RegExp("^(default|kube-.*)$", "u");

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema57.type},message:"must be string,null",schema:schema57.type,parentSchema:schema57,data};
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
if(!pattern26.test(data)){
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
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data};
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
if(!pattern24.test(data)){
const err4 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate151.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":["string","null"],"description":"a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit","pattern":"^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"};
const pattern28 = new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "u");

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type},message:"must be string,null",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern28.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate153.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","additionalProperties":false,"properties":{"startupProbe":{"$ref":"#/definitions/ProbeSettings"},"livenessProbe":{"$ref":"#/definitions/ProbeSettings"},"readinessProbe":{"$ref":"#/definitions/ProbeSettings"},"envFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.EnvFromSource"}},"valueFrom":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VariableSourceOrNull"},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}},"volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VolumeSettingsOrNull"},"propertyNames":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"affinity":{"$ref":"#/definitions/AffinitySettings"},"topologySpreadConstraints":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.TopologySpreadConstraint"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"terminationGracePeriodSeconds":{"$ref":"#/definitions/WholeNumberOrNull"},"hostAliases":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.HostAlias"}},"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"revisionHistoryLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"service":{"$ref":"#/definitions/ServiceSettings"},"autoscaling":{"$ref":"#/definitions/AutoscalingSettings"},"disruptionBudget":{"$ref":"#/definitions/DisruptionBudgetSettings"}}};
const schema60 = {"type":"object","properties":{"periodSeconds":{"$ref":"#/definitions/PositiveNumber"},"timeoutSeconds":{"$ref":"#/definitions/PositiveNumber"},"failureThreshold":{"$ref":"#/definitions/PositiveNumber"}},"additionalProperties":false};
const schema61 = {"type":"integer","description":"a whole number from 1 on","minimum":1,"maximum":2147483647};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema61,data};
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
validate157.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "periodSeconds") || (key0 === "timeoutSeconds")) || (key0 === "failureThreshold"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.periodSeconds !== undefined){
if(!(validate157(data.periodSeconds, {instancePath:instancePath+"/periodSeconds",parentData:data,parentDataProperty:"periodSeconds",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.timeoutSeconds !== undefined){
if(!(validate157(data.timeoutSeconds, {instancePath:instancePath+"/timeoutSeconds",parentData:data,parentDataProperty:"timeoutSeconds",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.failureThreshold !== undefined){
if(!(validate157(data.failureThreshold, {instancePath:instancePath+"/failureThreshold",parentData:data,parentDataProperty:"failureThreshold",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","properties":{"configMapRef":{"$ref":"#/definitions/k8s.ConfigMapEnvSource"},"prefix":{"$ref":"#/definitions/VariablePrefix"},"secretRef":{"$ref":"#/definitions/k8s.ConfigMapEnvSource"}},"additionalProperties":false};
const schema63 = {"type":"object","properties":{"name":{"$ref":"#/definitions/Name"},"optional":{"type":"boolean"}},"additionalProperties":false,"required":["name"]};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "optional"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate35(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.optional !== undefined){
let data1 = data.optional;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema63.properties.optional.type,parentSchema:schema63.properties.optional,data:data1};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"string","description":"the beginning of the names of variables, such as OPENAI_: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"};
const pattern29 = new RegExp("^[-._a-zA-Z][-._a-zA-Z0-9]*$", "u");

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern29.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z][-._a-zA-Z0-9]*$"},message:"must match pattern \""+"^[-._a-zA-Z][-._a-zA-Z0-9]*$"+"\"",schema:"^[-._a-zA-Z][-._a-zA-Z0-9]*$",parentSchema:schema64,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "configMapRef") || (key0 === "prefix")) || (key0 === "secretRef"))){
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
if(data.configMapRef !== undefined){
if(!(validate165(data.configMapRef, {instancePath:instancePath+"/configMapRef",parentData:data,parentDataProperty:"configMapRef",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data.prefix !== undefined){
if(!(validate168(data.prefix, {instancePath:instancePath+"/prefix",parentData:data,parentDataProperty:"prefix",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.secretRef !== undefined){
if(!(validate165(data.secretRef, {instancePath:instancePath+"/secretRef",parentData:data,parentDataProperty:"secretRef",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":["object","null"],"properties":{"secretKeyRef":{"$ref":"#/definitions/k8s.ConfigMapKeySelectorOrNull"},"configMapKeyRef":{"$ref":"#/definitions/k8s.ConfigMapKeySelectorOrNull"},"fieldRef":{"$ref":"#/definitions/k8s.ObjectFieldSelectorOrNull"}},"additionalProperties":false};
const schema66 = {"type":["object","null"],"properties":{"key":{"$ref":"#/definitions/DataKey"},"name":{"$ref":"#/definitions/Name"},"optional":{"type":"boolean"}},"required":["key","name"],"additionalProperties":false};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema66.type},message:"must be object,null",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "name")) || (key0 === "optional"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.key !== undefined){
if(!(validate70(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate35(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.optional !== undefined){
let data2 = data.optional;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema66.properties.optional.type,parentSchema:schema66.properties.optional,data:data2};
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
validate173.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":["object","null"],"properties":{"apiVersion":{"type":"string"},"fieldPath":{"$ref":"#/definitions/FieldPath"}},"required":["fieldPath"],"additionalProperties":false};
const schema68 = {"type":"string","description":"a field of the pod: metadata.name, metadata.namespace, metadata.uid, metadata.labels['NAME'], metadata.annotations['NAME'], spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP or status.podIPs","pattern":"^(metadata\\.(name|namespace|uid|(labels|annotations)\\['[^']+'\\])|spec\\.(nodeName|serviceAccountName)|status\\.(hostIPs?|podIPs?))$"};
const pattern31 = new RegExp("^(metadata\\.(name|namespace|uid|(labels|annotations)\\['[^']+'\\])|spec\\.(nodeName|serviceAccountName)|status\\.(hostIPs?|podIPs?))$", "u");

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern31.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(metadata\\.(name|namespace|uid|(labels|annotations)\\['[^']+'\\])|spec\\.(nodeName|serviceAccountName)|status\\.(hostIPs?|podIPs?))$"},message:"must match pattern \""+"^(metadata\\.(name|namespace|uid|(labels|annotations)\\['[^']+'\\])|spec\\.(nodeName|serviceAccountName)|status\\.(hostIPs?|podIPs?))$"+"\"",schema:"^(metadata\\.(name|namespace|uid|(labels|annotations)\\['[^']+'\\])|spec\\.(nodeName|serviceAccountName)|status\\.(hostIPs?|podIPs?))$",parentSchema:schema68,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema67.type},message:"must be object,null",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fieldPath === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldPath"},message:"must have required property '"+"fieldPath"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "apiVersion") || (key0 === "fieldPath"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.apiVersion.type,parentSchema:schema67.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fieldPath !== undefined){
if(!(validate179(data.fieldPath, {instancePath:instancePath+"/fieldPath",parentData:data,parentDataProperty:"fieldPath",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
}
validate178.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema65.type},message:"must be object,null",schema:schema65.type,parentSchema:schema65,data};
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
if(!(((key0 === "secretKeyRef") || (key0 === "configMapKeyRef")) || (key0 === "fieldRef"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.secretKeyRef !== undefined){
if(!(validate173(data.secretKeyRef, {instancePath:instancePath+"/secretKeyRef",parentData:data,parentDataProperty:"secretKeyRef",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.configMapKeyRef !== undefined){
if(!(validate173(data.configMapKeyRef, {instancePath:instancePath+"/configMapKeyRef",parentData:data,parentDataProperty:"configMapKeyRef",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.fieldRef !== undefined){
if(!(validate178(data.fieldRef, {instancePath:instancePath+"/fieldRef",parentData:data,parentDataProperty:"fieldRef",rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
validate172.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":["object","null"],"properties":{"mountPath":{"$ref":"#/definitions/MountPath"},"subPath":{"$ref":"#/definitions/RelativePathOrNull"},"readOnly":{"type":"boolean"},"secret":{"$ref":"#/definitions/k8s.SecretVolumeSourceOrNull"},"configMap":{"$ref":"#/definitions/k8s.ConfigMapVolumeSourceOrNull"},"persistentVolumeClaim":{"$ref":"#/definitions/k8s.PersistentVolumeClaimVolumeSourceOrNull"},"emptyDir":{"$ref":"#/definitions/EmptyDirSettings"},"projected":{"$ref":"#/definitions/ProjectedVolume"}},"required":["mountPath"],"additionalProperties":false};
const schema70 = {"type":"string","description":"a path from the root on, without : and .. in it, such as /etc/keys","pattern":"^(/[^/:\\n]+)+/?$","not":{"pattern":"/\\.\\.(/|$)"}};
const pattern34 = new RegExp("^(/[^/:\\n]+)+/?$", "u");

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data === "string"){
if(!pattern18.test(data)){
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema70.not,parentSchema:schema70,data};
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
if(!pattern34.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[^/:\\n]+)+/?$"},message:"must match pattern \""+"^(/[^/:\\n]+)+/?$"+"\"",schema:"^(/[^/:\\n]+)+/?$",parentSchema:schema70,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":["string","null"],"description":"a path that does not begin with / and has no .. in it, such as models/llama.bin","pattern":"^[^/\\n][^\\n]*$","not":{"type":"string","pattern":"(^|/)\\.\\.(/|$)"}};
const pattern35 = new RegExp("(^|/)\\.\\.(/|$)", "u");
const pattern36 = new RegExp("^[^/\\n][^\\n]*$", "u");

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema71.type},message:"must be string,null",schema:schema71.type,parentSchema:schema71,data};
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
if(!pattern35.test(data)){
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
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema71.not,parentSchema:schema71,data};
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
if(!pattern36.test(data)){
const err4 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^/\\n][^\\n]*$"},message:"must match pattern \""+"^[^/\\n][^\\n]*$"+"\"",schema:"^[^/\\n][^\\n]*$",parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate186.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":["object","null"],"properties":{"defaultMode":{"$ref":"#/definitions/FileMode"},"items":{"type":"array","items":{"$ref":"#/definitions/k8s.KeyToPath"}},"optional":{"type":"boolean"},"secretName":{"$ref":"#/definitions/Name"}},"additionalProperties":false,"required":["secretName"]};
const schema73 = {"type":"integer","description":"the permissions of files as a number, such as 292 (0444 in octal)","minimum":0,"maximum":511};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 511 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 511},message:"must be <= 511",schema:511,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate189.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","properties":{"key":{"$ref":"#/definitions/DataKey"},"mode":{"$ref":"#/definitions/FileMode"},"path":{"$ref":"#/definitions/RelativePath"}},"required":["key","path"],"additionalProperties":false};
const schema75 = {"type":"string","description":"a path that does not begin with / and has no .. in it, such as models/llama.bin","pattern":"^[^/\\n][^\\n]*$","not":{"pattern":"(^|/)\\.\\.(/|$)"}};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data === "string"){
if(!pattern35.test(data)){
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema75.not,parentSchema:schema75,data};
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
if(!pattern36.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^/\\n][^\\n]*$"},message:"must match pattern \""+"^[^/\\n][^\\n]*$"+"\"",schema:"^[^/\\n][^\\n]*$",parentSchema:schema75,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "mode")) || (key0 === "path"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.key !== undefined){
if(!(validate70(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
if(!(validate189(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate194(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};
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


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema72.type},message:"must be object,null",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secretName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secretName"},message:"must have required property '"+"secretName"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "defaultMode") || (key0 === "items")) || (key0 === "optional")) || (key0 === "secretName"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.defaultMode !== undefined){
if(!(validate189(data.defaultMode, {instancePath:instancePath+"/defaultMode",parentData:data,parentDataProperty:"defaultMode",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate191(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema72.properties.items.type,parentSchema:schema72.properties.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.optional !== undefined){
let data3 = data.optional;
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema72.properties.optional.type,parentSchema:schema72.properties.optional,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.secretName !== undefined){
if(!(validate35(data.secretName, {instancePath:instancePath+"/secretName",parentData:data,parentDataProperty:"secretName",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
validate188.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":["object","null"],"properties":{"defaultMode":{"$ref":"#/definitions/FileMode"},"items":{"type":"array","items":{"$ref":"#/definitions/k8s.KeyToPath"}},"name":{"$ref":"#/definitions/Name"},"optional":{"type":"boolean"}},"additionalProperties":false,"required":["name"]};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type},message:"must be object,null",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "defaultMode") || (key0 === "items")) || (key0 === "name")) || (key0 === "optional"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.defaultMode !== undefined){
if(!(validate189(data.defaultMode, {instancePath:instancePath+"/defaultMode",parentData:data,parentDataProperty:"defaultMode",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate191(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema76.properties.items.type,parentSchema:schema76.properties.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate35(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.optional !== undefined){
let data4 = data.optional;
if(typeof data4 !== "boolean"){
const err4 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema76.properties.optional.type,parentSchema:schema76.properties.optional,data:data4};
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
validate199.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":["object","null"],"properties":{"claimName":{"$ref":"#/definitions/Name"},"readOnly":{"type":"boolean"}},"required":["claimName"],"additionalProperties":false};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type},message:"must be object,null",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.claimName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claimName"},message:"must have required property '"+"claimName"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "claimName") || (key0 === "readOnly"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.claimName !== undefined){
if(!(validate35(data.claimName, {instancePath:instancePath+"/claimName",parentData:data,parentDataProperty:"claimName",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.readOnly !== undefined){
let data1 = data.readOnly;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema77.properties.readOnly.type,parentSchema:schema77.properties.readOnly,data:data1};
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
validate204.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","properties":{"medium":{"$ref":"#/definitions/StorageMediumOrNull"},"sizeLimit":{"$ref":"#/definitions/BytesOrNull"}},"additionalProperties":false};
const schema79 = {"type":["string","null"],"description":"Memory","pattern":"^Memory$"};
const pattern39 = new RegExp("^Memory$", "u");

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema79.type},message:"must be string,null",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern39.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^Memory$"},message:"must match pattern \""+"^Memory$"+"\"",schema:"^Memory$",parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate208.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":["string","null"],"description":"a quantity such as 512Mi, 10Gi or 1.5Gi","pattern":"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"};
const pattern40 = new RegExp("^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$", "u");

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema80.type},message:"must be string,null",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern40.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"},message:"must match pattern \""+"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"+"\"",schema:"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$",parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate210.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "medium") || (key0 === "sizeLimit"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.medium !== undefined){
if(!(validate208(data.medium, {instancePath:instancePath+"/medium",parentData:data,parentDataProperty:"medium",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.sizeLimit !== undefined){
if(!(validate210(data.sizeLimit, {instancePath:instancePath+"/sizeLimit",parentData:data,parentDataProperty:"sizeLimit",rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","properties":{"sources":{"type":"array","items":{"$ref":"#/definitions/VolumeProjection"},"minItems":1},"defaultMode":{"$ref":"#/definitions/FileModeOrNull"}},"required":["sources"],"additionalProperties":false};
const schema82 = {"type":"object","properties":{"secret":{"$ref":"#/definitions/k8s.ConfigMapProjection"},"configMap":{"$ref":"#/definitions/k8s.ConfigMapProjection"},"downwardAPI":{"$ref":"#/definitions/DownwardApi"},"serviceAccountToken":{"$ref":"#/definitions/k8s.ServiceAccountTokenProjection"}},"additionalProperties":false};
const schema83 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/definitions/k8s.KeyToPath"}},"name":{"$ref":"#/definitions/Name"},"optional":{"type":"boolean"}},"additionalProperties":false,"required":["name"]};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "name")) || (key0 === "optional"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate191(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.properties.items.type,parentSchema:schema83.properties.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate35(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.optional !== undefined){
let data3 = data.optional;
if(typeof data3 !== "boolean"){
const err3 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema83.properties.optional.type,parentSchema:schema83.properties.optional,data:data3};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/definitions/DownwardApiFile"},"minItems":1}},"required":["items"],"additionalProperties":false};
const schema85 = {"type":"object","properties":{"path":{"$ref":"#/definitions/RelativePath"},"fieldRef":{"$ref":"#/definitions/VolumeField"},"resourceFieldRef":{"$ref":"#/definitions/VolumeResourceField"},"mode":{"$ref":"#/definitions/FileMode"}},"required":["path"],"additionalProperties":false};
const schema86 = {"type":"object","properties":{"fieldPath":{"$ref":"#/definitions/VolumeFieldPath"}},"required":["fieldPath"],"additionalProperties":false};
const schema87 = {"type":"string","description":"a field of the pod: metadata.name, metadata.namespace, metadata.uid, metadata.labels, metadata.annotations, metadata.labels['NAME'] or metadata.annotations['NAME']","pattern":"^metadata\\.(name|namespace|uid|(labels|annotations)(\\['[^']+'\\])?)$"};
const pattern41 = new RegExp("^metadata\\.(name|namespace|uid|(labels|annotations)(\\['[^']+'\\])?)$", "u");

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern41.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^metadata\\.(name|namespace|uid|(labels|annotations)(\\['[^']+'\\])?)$"},message:"must match pattern \""+"^metadata\\.(name|namespace|uid|(labels|annotations)(\\['[^']+'\\])?)$"+"\"",schema:"^metadata\\.(name|namespace|uid|(labels|annotations)(\\['[^']+'\\])?)$",parentSchema:schema87,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}


function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fieldPath === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldPath"},message:"must have required property '"+"fieldPath"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "fieldPath")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fieldPath !== undefined){
if(!(validate224(data.fieldPath, {instancePath:instancePath+"/fieldPath",parentData:data,parentDataProperty:"fieldPath",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","properties":{"containerName":{"$ref":"#/definitions/Name"},"resource":{"$ref":"#/definitions/ResourceField"},"divisor":{"$ref":"#/definitions/Divisor"}},"required":["containerName","resource"],"additionalProperties":false};
const schema89 = {"type":"string","description":"limits or requests of cpu, memory or ephemeral-storage, such as limits.memory","pattern":"^(limits|requests)\\.(cpu|memory|ephemeral-storage)$"};
const pattern42 = new RegExp("^(limits|requests)\\.(cpu|memory|ephemeral-storage)$", "u");

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern42.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(limits|requests)\\.(cpu|memory|ephemeral-storage)$"},message:"must match pattern \""+"^(limits|requests)\\.(cpu|memory|ephemeral-storage)$"+"\"",schema:"^(limits|requests)\\.(cpu|memory|ephemeral-storage)$",parentSchema:schema89,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":"string","description":"1, 1m (of cpu only), 1k, 1M, 1G, 1T, 1Ki, 1Mi, 1Gi or 1Ti","pattern":"^1(m|k|[MGT]|[KMGT]i)?$"};
const pattern43 = new RegExp("^1(m|k|[MGT]|[KMGT]i)?$", "u");

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern43.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^1(m|k|[MGT]|[KMGT]i)?$"},message:"must match pattern \""+"^1(m|k|[MGT]|[KMGT]i)?$"+"\"",schema:"^1(m|k|[MGT]|[KMGT]i)?$",parentSchema:schema90,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerName"},message:"must have required property '"+"containerName"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resource === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "containerName") || (key0 === "resource")) || (key0 === "divisor"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.containerName !== undefined){
if(!(validate35(data.containerName, {instancePath:instancePath+"/containerName",parentData:data,parentDataProperty:"containerName",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.resource !== undefined){
if(!(validate229(data.resource, {instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"resource",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.divisor !== undefined){
if(!(validate231(data.divisor, {instancePath:instancePath+"/divisor",parentData:data,parentDataProperty:"divisor",rootData}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "fieldRef")) || (key0 === "resourceFieldRef")) || (key0 === "mode"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate194(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.fieldRef !== undefined){
if(!(validate223(data.fieldRef, {instancePath:instancePath+"/fieldRef",parentData:data,parentDataProperty:"fieldRef",rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.resourceFieldRef !== undefined){
if(!(validate227(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef",parentData:data,parentDataProperty:"resourceFieldRef",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
if(!(validate189(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}


function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema84.properties.items,data:data0};
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
if(!(validate221(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema84.properties.items.type,parentSchema:schema84.properties.items,data:data0};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","properties":{"audience":{"type":"string"},"expirationSeconds":{"$ref":"#/definitions/TokenLifetime"},"path":{"$ref":"#/definitions/RelativePath"}},"required":["path"],"additionalProperties":false};
const schema92 = {"type":"integer","description":"a number of seconds from 600 (ten minutes) to 2147483647","minimum":600,"maximum":2147483647};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema92.type,parentSchema:schema92,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 600 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 600},message:"must be >= 600",schema:600,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate238.errors = vErrors;
return errors === 0;
}


function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "audience") || (key0 === "expirationSeconds")) || (key0 === "path"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.audience !== undefined){
let data0 = data.audience;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.audience.type,parentSchema:schema91.properties.audience,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.expirationSeconds !== undefined){
if(!(validate238(data.expirationSeconds, {instancePath:instancePath+"/expirationSeconds",parentData:data,parentDataProperty:"expirationSeconds",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate194(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "secret") || (key0 === "configMap")) || (key0 === "downwardAPI")) || (key0 === "serviceAccountToken"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.secret !== undefined){
if(!(validate215(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate215(data.configMap, {instancePath:instancePath+"/configMap",parentData:data,parentDataProperty:"configMap",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.downwardAPI !== undefined){
if(!(validate220(data.downwardAPI, {instancePath:instancePath+"/downwardAPI",parentData:data,parentDataProperty:"downwardAPI",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.serviceAccountToken !== undefined){
if(!(validate237(data.serviceAccountToken, {instancePath:instancePath+"/serviceAccountToken",parentData:data,parentDataProperty:"serviceAccountToken",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":["integer","null"],"description":"the permissions of files as a number, such as 292 (0444 in octal)","minimum":0,"maximum":511};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema93.type},message:"must be integer,null",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 511 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 511},message:"must be <= 511",schema:511,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate243.errors = vErrors;
return errors === 0;
}


function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sources === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "sources") || (key0 === "defaultMode"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sources !== undefined){
let data0 = data.sources;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema81.properties.sources,data:data0};
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
if(!(validate214(data0[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.sources.type,parentSchema:schema81.properties.sources,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.defaultMode !== undefined){
if(!(validate243(data.defaultMode, {instancePath:instancePath+"/defaultMode",parentData:data,parentDataProperty:"defaultMode",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type},message:"must be object,null",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mountPath === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mountPath"},message:"must have required property '"+"mountPath"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "mountPath") || (key0 === "subPath")) || (key0 === "readOnly")) || (key0 === "secret")) || (key0 === "configMap")) || (key0 === "persistentVolumeClaim")) || (key0 === "emptyDir")) || (key0 === "projected"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mountPath !== undefined){
if(!(validate184(data.mountPath, {instancePath:instancePath+"/mountPath",parentData:data,parentDataProperty:"mountPath",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data.subPath !== undefined){
if(!(validate186(data.subPath, {instancePath:instancePath+"/subPath",parentData:data,parentDataProperty:"subPath",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.readOnly !== undefined){
let data2 = data.readOnly;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema69.properties.readOnly.type,parentSchema:schema69.properties.readOnly,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.secret !== undefined){
if(!(validate188(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate199(data.configMap, {instancePath:instancePath+"/configMap",parentData:data,parentDataProperty:"configMap",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.persistentVolumeClaim !== undefined){
if(!(validate204(data.persistentVolumeClaim, {instancePath:instancePath+"/persistentVolumeClaim",parentData:data,parentDataProperty:"persistentVolumeClaim",rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.emptyDir !== undefined){
if(!(validate207(data.emptyDir, {instancePath:instancePath+"/emptyDir",parentData:data,parentDataProperty:"emptyDir",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.projected !== undefined){
if(!(validate213(data.projected, {instancePath:instancePath+"/projected",parentData:data,parentDataProperty:"projected",rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
}
validate183.errors = vErrors;
return errors === 0;
}

const schema94 = {"type":"object","properties":{"nodeAffinity":{"$ref":"#/definitions/k8s.NodeAffinityOrNull"},"podAffinity":{"$ref":"#/definitions/PodAffinitySettings"},"podAntiAffinity":{"$ref":"#/definitions/PodAffinitySettings"}},"additionalProperties":false};
const schema95 = {"type":["object","null"],"properties":{"preferredDuringSchedulingIgnoredDuringExecution":{"type":"array","items":{"$ref":"#/definitions/k8s.PreferredSchedulingTerm"}},"requiredDuringSchedulingIgnoredDuringExecution":{"$ref":"#/definitions/k8s.NodeSelector"}},"additionalProperties":false};
const schema96 = {"type":"object","properties":{"preference":{"$ref":"#/definitions/k8s.NodeSelectorTerm"},"weight":{"$ref":"#/definitions/Weight"}},"required":["preference","weight"],"additionalProperties":false};
const schema97 = {"type":"object","properties":{"matchExpressions":{"type":"array","items":{"$ref":"#/definitions/k8s.NodeSelectorRequirement"}},"matchFields":{"type":"array","items":{"$ref":"#/definitions/k8s.NodeSelectorRequirement"}}},"additionalProperties":false};
const schema98 = {"type":"object","properties":{"key":{"$ref":"#/definitions/LabelKey"},"operator":{"$ref":"#/definitions/NodeOperator"},"values":{"type":"array","items":{"type":"string"}}},"required":["key","operator"],"additionalProperties":false,"if":{"properties":{"operator":{"enum":["Exists","DoesNotExist"]}}},"then":{"properties":{"values":{"description":"left out, because operator is Exists or DoesNotExist","not":{}}}},"else":{"required":["values"]}};
const schema99 = {"type":"string","description":"In, NotIn, Exists, DoesNotExist, Gt or Lt","enum":["In","NotIn","Exists","DoesNotExist","Gt","Lt"]};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "In") || (data === "NotIn")) || (data === "Exists")) || (data === "DoesNotExist")) || (data === "Gt")) || (data === "Lt"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema99.enum},message:"must be equal to one of the allowed values",schema:schema99.enum,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operator !== undefined){
let data0 = data.operator;
if(!((data0 === "Exists") || (data0 === "DoesNotExist"))){
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
if(data.values !== undefined){
const err1 = {instancePath:instancePath+"/values",schemaPath:"#/then/properties/values/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema98.then.properties.values.not,parentSchema:schema98.then.properties.values,data:data.values};
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
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema98.else.required,parentSchema:schema98.else,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema98.if,parentSchema:schema98,data};
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
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.operator === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema98.required,parentSchema:schema98,data};
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
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema98,data};
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
if(!(validate43(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate253(data.operator, {instancePath:instancePath+"/operator",parentData:data,parentDataProperty:"operator",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data4 = data.values;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.values.items.type,parentSchema:schema98.properties.values.items,data:data5};
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
else {
const err8 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema98.properties.values.type,parentSchema:schema98.properties.values,data:data4};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "matchExpressions") || (key0 === "matchFields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.matchExpressions !== undefined){
let data0 = data.matchExpressions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate251(data0[i0], {instancePath:instancePath+"/matchExpressions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema97.properties.matchExpressions.type,parentSchema:schema97.properties.matchExpressions,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.matchFields !== undefined){
let data2 = data.matchFields;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate251(data2[i1], {instancePath:instancePath+"/matchFields/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/matchFields",schemaPath:"#/properties/matchFields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema97.properties.matchFields.type,parentSchema:schema97.properties.matchFields,data:data2};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"integer","description":"a number from 1 to 100","minimum":1,"maximum":100};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate258.errors = vErrors;
return errors === 0;
}


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preference === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preference"},message:"must have required property '"+"preference"+"'",schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.weight === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'",schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "preference") || (key0 === "weight"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.preference !== undefined){
if(!(validate250(data.preference, {instancePath:instancePath+"/preference",parentData:data,parentDataProperty:"preference",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
if(!(validate258(data.weight, {instancePath:instancePath+"/weight",parentData:data,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","properties":{"nodeSelectorTerms":{"type":"array","items":{"$ref":"#/definitions/k8s.NodeSelectorTerm"},"minItems":1}},"required":["nodeSelectorTerms"],"additionalProperties":false};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodeSelectorTerms === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nodeSelectorTerms"},message:"must have required property '"+"nodeSelectorTerms"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "nodeSelectorTerms")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.nodeSelectorTerms !== undefined){
let data0 = data.nodeSelectorTerms;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/nodeSelectorTerms",schemaPath:"#/properties/nodeSelectorTerms/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema101.properties.nodeSelectorTerms,data:data0};
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
if(!(validate250(data0[i0], {instancePath:instancePath+"/nodeSelectorTerms/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/nodeSelectorTerms",schemaPath:"#/properties/nodeSelectorTerms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema101.properties.nodeSelectorTerms.type,parentSchema:schema101.properties.nodeSelectorTerms,data:data0};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema95.type},message:"must be object,null",schema:schema95.type,parentSchema:schema95,data};
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
if(!((key0 === "preferredDuringSchedulingIgnoredDuringExecution") || (key0 === "requiredDuringSchedulingIgnoredDuringExecution"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.preferredDuringSchedulingIgnoredDuringExecution !== undefined){
let data0 = data.preferredDuringSchedulingIgnoredDuringExecution;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate249(data0[i0], {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution",schemaPath:"#/properties/preferredDuringSchedulingIgnoredDuringExecution/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.properties.preferredDuringSchedulingIgnoredDuringExecution.type,parentSchema:schema95.properties.preferredDuringSchedulingIgnoredDuringExecution,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate261(data.requiredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/requiredDuringSchedulingIgnoredDuringExecution",parentData:data,parentDataProperty:"requiredDuringSchedulingIgnoredDuringExecution",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
validate248.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"object","properties":{"requiredDuringSchedulingIgnoredDuringExecution":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.PodAffinityTerm"}},"preferredDuringSchedulingIgnoredDuringExecution":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.WeightedPodAffinityTerm"}}},"additionalProperties":false};
const schema103 = {"type":"object","properties":{"labelSelector":{"$ref":"#/definitions/LabelSelector"},"namespaceSelector":{"$ref":"#/definitions/LabelSelector"},"namespaces":{"type":"array","items":{"$ref":"#/definitions/ShortName"}},"topologyKey":{"$ref":"#/definitions/LabelKey"}},"required":["topologyKey"],"additionalProperties":false};

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.topologyKey === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topologyKey"},message:"must have required property '"+"topologyKey"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "labelSelector") || (key0 === "namespaceSelector")) || (key0 === "namespaces")) || (key0 === "topologyKey"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.labelSelector !== undefined){
if(!(validate130(data.labelSelector, {instancePath:instancePath+"/labelSelector",parentData:data,parentDataProperty:"labelSelector",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.namespaceSelector !== undefined){
if(!(validate130(data.namespaceSelector, {instancePath:instancePath+"/namespaceSelector",parentData:data,parentDataProperty:"namespaceSelector",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.namespaces !== undefined){
let data2 = data.namespaces;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate115(data2[i0], {instancePath:instancePath+"/namespaces/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema103.properties.namespaces.type,parentSchema:schema103.properties.namespaces,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.topologyKey !== undefined){
if(!(validate43(data.topologyKey, {instancePath:instancePath+"/topologyKey",parentData:data,parentDataProperty:"topologyKey",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"object","properties":{"podAffinityTerm":{"$ref":"#/definitions/k8s.PodAffinityTerm"},"weight":{"$ref":"#/definitions/Weight"}},"required":["podAffinityTerm","weight"],"additionalProperties":false};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.podAffinityTerm === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "podAffinityTerm"},message:"must have required property '"+"podAffinityTerm"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.weight === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "podAffinityTerm") || (key0 === "weight"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.podAffinityTerm !== undefined){
if(!(validate266(data.podAffinityTerm, {instancePath:instancePath+"/podAffinityTerm",parentData:data,parentDataProperty:"podAffinityTerm",rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
if(!(validate258(data.weight, {instancePath:instancePath+"/weight",parentData:data,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "requiredDuringSchedulingIgnoredDuringExecution") || (key0 === "preferredDuringSchedulingIgnoredDuringExecution"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
let data0 = data.requiredDuringSchedulingIgnoredDuringExecution;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/requiredDuringSchedulingIgnoredDuringExecution",schemaPath:"#/properties/requiredDuringSchedulingIgnoredDuringExecution/type",keyword:"type",params:{type: schema102.properties.requiredDuringSchedulingIgnoredDuringExecution.type},message:"must be array,null",schema:schema102.properties.requiredDuringSchedulingIgnoredDuringExecution.type,parentSchema:schema102.properties.requiredDuringSchedulingIgnoredDuringExecution,data:data0};
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
if(!(validate266(data0[i0], {instancePath:instancePath+"/requiredDuringSchedulingIgnoredDuringExecution/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
}
}
if(data.preferredDuringSchedulingIgnoredDuringExecution !== undefined){
let data2 = data.preferredDuringSchedulingIgnoredDuringExecution;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution",schemaPath:"#/properties/preferredDuringSchedulingIgnoredDuringExecution/type",keyword:"type",params:{type: schema102.properties.preferredDuringSchedulingIgnoredDuringExecution.type},message:"must be array,null",schema:schema102.properties.preferredDuringSchedulingIgnoredDuringExecution.type,parentSchema:schema102.properties.preferredDuringSchedulingIgnoredDuringExecution,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate272(data2[i1], {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}


function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "nodeAffinity") || (key0 === "podAffinity")) || (key0 === "podAntiAffinity"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.nodeAffinity !== undefined){
if(!(validate248(data.nodeAffinity, {instancePath:instancePath+"/nodeAffinity",parentData:data,parentDataProperty:"nodeAffinity",rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
if(data.podAffinity !== undefined){
if(!(validate265(data.podAffinity, {instancePath:instancePath+"/podAffinity",parentData:data,parentDataProperty:"podAffinity",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data.podAntiAffinity !== undefined){
if(!(validate265(data.podAntiAffinity, {instancePath:instancePath+"/podAntiAffinity",parentData:data,parentDataProperty:"podAntiAffinity",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","properties":{"labelSelector":{"$ref":"#/definitions/LabelSelector"},"matchLabelKeys":{"type":"array","items":{"type":"string"}},"maxSkew":{"$ref":"#/definitions/PositiveNumber"},"minDomains":{"$ref":"#/definitions/PositiveNumber"},"nodeAffinityPolicy":{"$ref":"#/definitions/InclusionPolicy"},"nodeTaintsPolicy":{"$ref":"#/definitions/InclusionPolicy"},"topologyKey":{"$ref":"#/definitions/LabelKey"},"whenUnsatisfiable":{"$ref":"#/definitions/SpreadAction"}},"required":["maxSkew","topologyKey","whenUnsatisfiable"],"additionalProperties":false,"if":{"properties":{"whenUnsatisfiable":{"const":"ScheduleAnyway"}}},"then":{"properties":{"minDomains":{"description":"left out, because whenUnsatisfiable is ScheduleAnyway","not":{}}}}};
const schema106 = {"type":"string","description":"Honor or Ignore","enum":["Honor","Ignore"]};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "Honor") || (data === "Ignore"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values",schema:schema106.enum,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":"string","description":"DoNotSchedule or ScheduleAnyway","enum":["DoNotSchedule","ScheduleAnyway"]};

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "DoNotSchedule") || (data === "ScheduleAnyway"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema107.enum},message:"must be equal to one of the allowed values",schema:schema107.enum,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}


function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.whenUnsatisfiable !== undefined){
if("ScheduleAnyway" !== data.whenUnsatisfiable){
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
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minDomains !== undefined){
const err1 = {instancePath:instancePath+"/minDomains",schemaPath:"#/then/properties/minDomains/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema105.then.properties.minDomains.not,parentSchema:schema105.then.properties.minDomains,data:data.minDomains};
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
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema105.if,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maxSkew === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxSkew"},message:"must have required property '"+"maxSkew"+"'",schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.topologyKey === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topologyKey"},message:"must have required property '"+"topologyKey"+"'",schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.whenUnsatisfiable === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "whenUnsatisfiable"},message:"must have required property '"+"whenUnsatisfiable"+"'",schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "labelSelector") || (key0 === "matchLabelKeys")) || (key0 === "maxSkew")) || (key0 === "minDomains")) || (key0 === "nodeAffinityPolicy")) || (key0 === "nodeTaintsPolicy")) || (key0 === "topologyKey")) || (key0 === "whenUnsatisfiable"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.labelSelector !== undefined){
if(!(validate130(data.labelSelector, {instancePath:instancePath+"/labelSelector",parentData:data,parentDataProperty:"labelSelector",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.matchLabelKeys !== undefined){
let data3 = data.matchLabelKeys;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/matchLabelKeys/" + i0,schemaPath:"#/properties/matchLabelKeys/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.matchLabelKeys.items.type,parentSchema:schema105.properties.matchLabelKeys.items,data:data4};
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
else {
const err8 = {instancePath:instancePath+"/matchLabelKeys",schemaPath:"#/properties/matchLabelKeys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema105.properties.matchLabelKeys.type,parentSchema:schema105.properties.matchLabelKeys,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.maxSkew !== undefined){
if(!(validate157(data.maxSkew, {instancePath:instancePath+"/maxSkew",parentData:data,parentDataProperty:"maxSkew",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.minDomains !== undefined){
if(!(validate157(data.minDomains, {instancePath:instancePath+"/minDomains",parentData:data,parentDataProperty:"minDomains",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.nodeAffinityPolicy !== undefined){
if(!(validate283(data.nodeAffinityPolicy, {instancePath:instancePath+"/nodeAffinityPolicy",parentData:data,parentDataProperty:"nodeAffinityPolicy",rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.nodeTaintsPolicy !== undefined){
if(!(validate283(data.nodeTaintsPolicy, {instancePath:instancePath+"/nodeTaintsPolicy",parentData:data,parentDataProperty:"nodeTaintsPolicy",rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.topologyKey !== undefined){
if(!(validate43(data.topologyKey, {instancePath:instancePath+"/topologyKey",parentData:data,parentDataProperty:"topologyKey",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.whenUnsatisfiable !== undefined){
if(!(validate287(data.whenUnsatisfiable, {instancePath:instancePath+"/whenUnsatisfiable",parentData:data,parentDataProperty:"whenUnsatisfiable",rootData}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}

const schema108 = {"type":["integer","null"],"description":"a whole number from 0 on","minimum":0,"maximum":2147483647};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema108.type},message:"must be integer,null",schema:schema108.type,parentSchema:schema108,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate291.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":"object","properties":{"hostnames":{"type":"array","items":{"$ref":"#/definitions/Name"},"minItems":1},"ip":{"$ref":"#/definitions/IpAddress"}},"additionalProperties":false,"required":["hostnames","ip"]};
const schema110 = {"type":"string","description":"an IP address such as 192.0.2.10 or 2001:db8::10","pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)$"};
const pattern44 = new RegExp("^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)$", "u");

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern44.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)$"+"\"",schema:"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,7}:|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,5}(:[0-9a-f]{1,4}){2}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){3}|([0-9a-f]{1,4}:){1,3}(:[0-9a-f]{1,4}){4}|([0-9a-f]{1,4}:){1,2}(:[0-9a-f]{1,4}){5}|[0-9a-f]{1,4}:(:[0-9a-f]{1,4}){6}|:(:[0-9a-f]{1,4}){1,7}|::)$",parentSchema:schema110,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hostnames === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hostnames"},message:"must have required property '"+"hostnames"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ip === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ip"},message:"must have required property '"+"ip"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "hostnames") || (key0 === "ip"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.hostnames !== undefined){
let data0 = data.hostnames;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/hostnames",schemaPath:"#/properties/hostnames/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema109.properties.hostnames,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data0[i0], {instancePath:instancePath+"/hostnames/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/hostnames",schemaPath:"#/properties/hostnames/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema109.properties.hostnames.type,parentSchema:schema109.properties.hostnames,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ip !== undefined){
if(!(validate295(data.ip, {instancePath:instancePath+"/ip",parentData:data,parentDataProperty:"ip",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}

const schema111 = {"type":["object","null"],"additionalProperties":{"type":["string","null"]},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}};

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema111.type},message:"must be object,null",schema:schema111.type,parentSchema:schema111,data};
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
if(!pattern29.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z][-._a-zA-Z0-9]*$"},message:"must match pattern \""+"^[-._a-zA-Z][-._a-zA-Z0-9]*$"+"\"",schema:"^[-._a-zA-Z][-._a-zA-Z0-9]*$",parentSchema:schema111.propertyNames,data:key0,propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.propertyNames.type,parentSchema:schema111.propertyNames,data:key0,propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema111.propertyNames,parentSchema:schema111,data};
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
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema111.additionalProperties.type},message:"must be string,null",schema:schema111.additionalProperties.type,parentSchema:schema111.additionalProperties,data:data0};
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
validate299.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":"object","properties":{"requests":{"$ref":"#/definitions/Requests"},"limits":{"$ref":"#/definitions/Limits"}},"additionalProperties":false};
const schema113 = {"type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/definitions/Cpu"},"memory":{"$ref":"#/definitions/Bytes"},"ephemeral-storage":{"$ref":"#/definitions/BytesOrNull"}}};
const schema114 = {"type":"string","description":"a quantity as text, such as 250m, 0.5 or 2","pattern":"^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$"};
const pattern46 = new RegExp("^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$", "u");

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern46.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$"},message:"must match pattern \""+"^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$"+"\"",schema:"^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$",parentSchema:schema114,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.type,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":"string","description":"a quantity such as 512Mi, 10Gi or 1.5Gi","pattern":"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern40.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"},message:"must match pattern \""+"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$"+"\"",schema:"^([1-9][0-9]{0,14}|[1-9][0-9]{0,5}([kMG]|[KMG]i)|[1-9][0-9]{0,2}Ti?|[1-7]Pi?|[0-9]{1,3}\\.(5|25|75)[KMGT]i|[0-9]{1,3}\\.[0-9]{0,2}[1-9][MGT])$",parentSchema:schema115,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "cpu") || (key0 === "memory")) || (key0 === "ephemeral-storage"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema113,data};
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
if(!(validate303(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
if(!(validate305(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
if(data["ephemeral-storage"] !== undefined){
if(!(validate210(data["ephemeral-storage"], {instancePath:instancePath+"/ephemeral-storage",parentData:data,parentDataProperty:"ephemeral-storage",rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}

const schema116 = {"type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/definitions/CpuOrNull"},"memory":{"$ref":"#/definitions/Bytes"},"ephemeral-storage":{"$ref":"#/definitions/BytesOrNull"},"nvidia.com/gpu":{"$ref":"#/definitions/DeviceCountOrNull"}}};
const schema117 = {"type":["string","null"],"description":"a quantity as text, such as 250m, 0.5 or 2","pattern":"^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$"};

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema117.type},message:"must be string,null",schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern46.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$"},message:"must match pattern \""+"^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$"+"\"",schema:"^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$",parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate310.errors = vErrors;
return errors === 0;
}

const schema118 = {"type":["string","null"],"description":"a whole number from 1 on, as text, such as \"1\"","pattern":"^[1-9][0-9]{0,3}$"};
const pattern49 = new RegExp("^[1-9][0-9]{0,3}$", "u");

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema118.type},message:"must be string,null",schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern49.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}$"+"\"",schema:"^[1-9][0-9]{0,3}$",parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate314.errors = vErrors;
return errors === 0;
}


function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "cpu") || (key0 === "memory")) || (key0 === "ephemeral-storage")) || (key0 === "nvidia.com/gpu"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema116,data};
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
if(!(validate310(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
if(!(validate305(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
if(data["ephemeral-storage"] !== undefined){
if(!(validate210(data["ephemeral-storage"], {instancePath:instancePath+"/ephemeral-storage",parentData:data,parentDataProperty:"ephemeral-storage",rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data["nvidia.com/gpu"] !== undefined){
if(!(validate314(data["nvidia.com/gpu"], {instancePath:instancePath+"/nvidia.com~1gpu",parentData:data,parentDataProperty:"nvidia.com/gpu",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema116.type,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}


function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "requests") || (key0 === "limits"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema112,data};
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
if(!(validate302(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate309(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}

const schema119 = {"type":["string","null"],"description":"a path that begins with /, such as /health","pattern":"^/[!-~]*$"};
const pattern50 = new RegExp("^/[!-~]*$", "u");

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema119.type},message:"must be string,null",schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern50.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate324.errors = vErrors;
return errors === 0;
}

const schema120 = {"type":"object","properties":{"type":{"$ref":"#/definitions/ServiceTypeOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"nodePort":{"$ref":"#/definitions/PortOrNull"},"loadBalancerClass":{"$ref":"#/definitions/LoadBalancerClassOrNull"},"loadBalancerSourceRanges":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}},"ipFamilyPolicy":{"$ref":"#/definitions/IpFamilyPolicyOrNull"}},"additionalProperties":false};
const schema121 = {"type":["string","null"],"enum":["ClusterIP","NodePort","LoadBalancer",null],"description":"How a Service is reached: https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types"};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema121.type},message:"must be string,null",schema:schema121.type,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "ClusterIP") || (data === "NodePort")) || (data === "LoadBalancer")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema121.enum},message:"must be equal to one of the allowed values",schema:schema121.enum,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}

const schema122 = {"type":["integer","null"],"description":"a port from 1 to 65535","minimum":1,"maximum":65535};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema122.type},message:"must be integer,null",schema:schema122.type,parentSchema:schema122,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate332.errors = vErrors;
return errors === 0;
}

const schema123 = {"type":["string","null"],"description":"the class of a load balancer, such as tailscale or service.k8s.aws/nlb","pattern":"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"};

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema123.type},message:"must be string,null",schema:schema123.type,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate334.errors = vErrors;
return errors === 0;
}

const schema124 = {"type":["string","null"],"enum":["SingleStack","PreferDualStack","RequireDualStack",null],"description":"Which IP families a Service has: https://kubernetes.io/docs/concepts/services-networking/dual-stack/#services"};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema124.type},message:"must be string,null",schema:schema124.type,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "SingleStack") || (data === "PreferDualStack")) || (data === "RequireDualStack")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema124.enum},message:"must be equal to one of the allowed values",schema:schema124.enum,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}


function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "annotations")) || (key0 === "nodePort")) || (key0 === "loadBalancerClass")) || (key0 === "loadBalancerSourceRanges")) || (key0 === "ipFamilyPolicy"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate329(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate59(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.nodePort !== undefined){
if(!(validate332(data.nodePort, {instancePath:instancePath+"/nodePort",parentData:data,parentDataProperty:"nodePort",rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
}
if(data.loadBalancerClass !== undefined){
if(!(validate334(data.loadBalancerClass, {instancePath:instancePath+"/loadBalancerClass",parentData:data,parentDataProperty:"loadBalancerClass",rootData}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
}
if(data.loadBalancerSourceRanges !== undefined){
let data4 = data.loadBalancerSourceRanges;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err1 = {instancePath:instancePath+"/loadBalancerSourceRanges",schemaPath:"#/properties/loadBalancerSourceRanges/type",keyword:"type",params:{type: schema120.properties.loadBalancerSourceRanges.type},message:"must be array,null",schema:schema120.properties.loadBalancerSourceRanges.type,parentSchema:schema120.properties.loadBalancerSourceRanges,data:data4};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data4[i0], {instancePath:instancePath+"/loadBalancerSourceRanges/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
}
if(data.ipFamilyPolicy !== undefined){
if(!(validate337(data.ipFamilyPolicy, {instancePath:instancePath+"/ipFamilyPolicy",parentData:data,parentDataProperty:"ipFamilyPolicy",rootData}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}

const schema125 = {"type":"object","properties":{"enabled":{"type":"boolean"},"minReplicas":{"$ref":"#/definitions/PositiveNumberOrNull"},"maxReplicas":{"$ref":"#/definitions/PositiveNumber"},"cpuUtilization":{"$ref":"#/definitions/Percentage"},"memoryUtilization":{"$ref":"#/definitions/Percentage"},"behavior":{"$ref":"#/definitions/ScalingBehavior"}},"additionalProperties":false};
const schema126 = {"type":["integer","null"],"description":"a whole number from 1 on","minimum":1,"maximum":2147483647};

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema126.type},message:"must be integer,null",schema:schema126.type,parentSchema:schema126,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate341.errors = vErrors;
return errors === 0;
}

const schema127 = {"type":"integer","description":"a percentage from 1 to 1000","minimum":1,"maximum":1000};

function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema127.type,parentSchema:schema127,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate344.errors = vErrors;
return errors === 0;
}

const schema128 = {"type":"object","properties":{"scaleUp":{"$ref":"#/definitions/ScalingRules"},"scaleDown":{"$ref":"#/definitions/ScalingRules"}},"additionalProperties":false};
const schema129 = {"type":"object","properties":{"stabilizationWindowSeconds":{"$ref":"#/definitions/StabilizationWindow"},"selectPolicy":{"$ref":"#/definitions/ScalingPolicySelectOrNull"},"policies":{"type":"array","items":{"$ref":"#/definitions/ScalingPolicy"},"minItems":1}},"additionalProperties":false};
const schema130 = {"type":"integer","description":"a whole number of seconds from 0 to 3600","minimum":0,"maximum":3600};

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema130.type,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 3600 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate349.errors = vErrors;
return errors === 0;
}

const schema131 = {"type":["string","null"],"description":"Max, Min or Disabled","enum":["Max","Min","Disabled",null]};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema131.type},message:"must be string,null",schema:schema131.type,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "Max") || (data === "Min")) || (data === "Disabled")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema131.enum},message:"must be equal to one of the allowed values",schema:schema131.enum,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate351.errors = vErrors;
return errors === 0;
}

const schema132 = {"type":"object","properties":{"type":{"$ref":"#/definitions/ScalingPolicyType"},"value":{"$ref":"#/definitions/PositiveNumber"},"periodSeconds":{"$ref":"#/definitions/ScalingPeriod"}},"required":["type","value","periodSeconds"],"additionalProperties":false};
const schema133 = {"type":"string","description":"Pods or Percent","enum":["Pods","Percent"]};

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema133.type,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "Pods") || (data === "Percent"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema133.enum},message:"must be equal to one of the allowed values",schema:schema133.enum,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}

const schema134 = {"type":"integer","description":"a whole number of seconds from 1 to 1800","minimum":1,"maximum":1800};

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema134.type,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1800 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1800},message:"must be <= 1800",schema:1800,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate357.errors = vErrors;
return errors === 0;
}


function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.periodSeconds === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "periodSeconds"},message:"must have required property '"+"periodSeconds"+"'",schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "value")) || (key0 === "periodSeconds"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate354(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(validate157(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.periodSeconds !== undefined){
if(!(validate357(data.periodSeconds, {instancePath:instancePath+"/periodSeconds",parentData:data,parentDataProperty:"periodSeconds",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.type,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}


function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "stabilizationWindowSeconds") || (key0 === "selectPolicy")) || (key0 === "policies"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.stabilizationWindowSeconds !== undefined){
if(!(validate349(data.stabilizationWindowSeconds, {instancePath:instancePath+"/stabilizationWindowSeconds",parentData:data,parentDataProperty:"stabilizationWindowSeconds",rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
}
if(data.selectPolicy !== undefined){
if(!(validate351(data.selectPolicy, {instancePath:instancePath+"/selectPolicy",parentData:data,parentDataProperty:"selectPolicy",rootData}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
}
if(data.policies !== undefined){
let data2 = data.policies;
if(Array.isArray(data2)){
if(data2.length < 1){
const err1 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema129.properties.policies,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate353(data2[i0], {instancePath:instancePath+"/policies/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema129.properties.policies.type,parentSchema:schema129.properties.policies,data:data2};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema129.type,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}


function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "scaleUp") || (key0 === "scaleDown"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.scaleUp !== undefined){
if(!(validate348(data.scaleUp, {instancePath:instancePath+"/scaleUp",parentData:data,parentDataProperty:"scaleUp",rootData}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
}
if(data.scaleDown !== undefined){
if(!(validate348(data.scaleDown, {instancePath:instancePath+"/scaleDown",parentData:data,parentDataProperty:"scaleDown",rootData}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema128.type,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate347.errors = vErrors;
return errors === 0;
}


function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "enabled") || (key0 === "minReplicas")) || (key0 === "maxReplicas")) || (key0 === "cpuUtilization")) || (key0 === "memoryUtilization")) || (key0 === "behavior"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema125,data};
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
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema125.properties.enabled.type,parentSchema:schema125.properties.enabled,data:data0};
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
if(!(validate341(data.minReplicas, {instancePath:instancePath+"/minReplicas",parentData:data,parentDataProperty:"minReplicas",rootData}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
if(data.maxReplicas !== undefined){
if(!(validate157(data.maxReplicas, {instancePath:instancePath+"/maxReplicas",parentData:data,parentDataProperty:"maxReplicas",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.cpuUtilization !== undefined){
if(!(validate344(data.cpuUtilization, {instancePath:instancePath+"/cpuUtilization",parentData:data,parentDataProperty:"cpuUtilization",rootData}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
}
if(data.memoryUtilization !== undefined){
if(!(validate344(data.memoryUtilization, {instancePath:instancePath+"/memoryUtilization",parentData:data,parentDataProperty:"memoryUtilization",rootData}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
}
if(data.behavior !== undefined){
if(!(validate347(data.behavior, {instancePath:instancePath+"/behavior",parentData:data,parentDataProperty:"behavior",rootData}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}

const schema135 = {"type":"object","properties":{"enabled":{"type":"boolean"},"maxUnavailable":{"$ref":"#/definitions/PositiveNumber"}},"additionalProperties":false};

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "enabled") || (key0 === "maxUnavailable"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema135,data};
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
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema135.properties.enabled.type,parentSchema:schema135.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.maxUnavailable !== undefined){
if(!(validate157(data.maxUnavailable, {instancePath:instancePath+"/maxUnavailable",parentData:data,parentDataProperty:"maxUnavailable",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema135.type,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema59.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.startupProbe !== undefined){
if(!(validate156(data.startupProbe, {instancePath:instancePath+"/startupProbe",parentData:data,parentDataProperty:"startupProbe",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.livenessProbe !== undefined){
if(!(validate156(data.livenessProbe, {instancePath:instancePath+"/livenessProbe",parentData:data,parentDataProperty:"livenessProbe",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.readinessProbe !== undefined){
if(!(validate156(data.readinessProbe, {instancePath:instancePath+"/readinessProbe",parentData:data,parentDataProperty:"readinessProbe",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
let data3 = data.envFrom;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err1 = {instancePath:instancePath+"/envFrom",schemaPath:"#/properties/envFrom/type",keyword:"type",params:{type: schema59.properties.envFrom.type},message:"must be array,null",schema:schema59.properties.envFrom.type,parentSchema:schema59.properties.envFrom,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate164(data3[i0], {instancePath:instancePath+"/envFrom/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
}
}
if(data.valueFrom !== undefined){
let data5 = data.valueFrom;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err2 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/type",keyword:"type",params:{type: schema59.properties.valueFrom.type},message:"must be object,null",schema:schema59.properties.valueFrom.type,parentSchema:schema59.properties.valueFrom,data:data5};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern29.test(key1)){
const err3 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z][-._a-zA-Z0-9]*$"},message:"must match pattern \""+"^[-._a-zA-Z][-._a-zA-Z0-9]*$"+"\"",schema:"^[-._a-zA-Z][-._a-zA-Z0-9]*$",parentSchema:schema59.properties.valueFrom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.valueFrom.propertyNames.type,parentSchema:schema59.properties.valueFrom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err5 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema59.properties.valueFrom.propertyNames,parentSchema:schema59.properties.valueFrom,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data5){
if(!(validate172(data5[key2], {instancePath:instancePath+"/valueFrom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
}
if(data.volumes !== undefined){
let data7 = data.volumes;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err6 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: schema59.properties.volumes.type},message:"must be object,null",schema:schema59.properties.volumes.type,parentSchema:schema59.properties.volumes,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
const _errs16 = errors;
if(typeof key3 === "string"){
if(!pattern24.test(key3)){
const err7 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema59.properties.volumes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.volumes.propertyNames.type,parentSchema:schema59.properties.volumes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs16 === errors;
if(!valid5){
const err9 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema59.properties.volumes.propertyNames,parentSchema:schema59.properties.volumes,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key4 in data7){
if(!(validate183(data7[key4], {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
}
if(data.affinity !== undefined){
if(!(validate247(data.affinity, {instancePath:instancePath+"/affinity",parentData:data,parentDataProperty:"affinity",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.topologySpreadConstraints !== undefined){
let data10 = data.topologySpreadConstraints;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err10 = {instancePath:instancePath+"/topologySpreadConstraints",schemaPath:"#/properties/topologySpreadConstraints/type",keyword:"type",params:{type: schema59.properties.topologySpreadConstraints.type},message:"must be array,null",schema:schema59.properties.topologySpreadConstraints.type,parentSchema:schema59.properties.topologySpreadConstraints,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate279(data10[i1], {instancePath:instancePath+"/topologySpreadConstraints/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
}
}
if(data.priorityClassName !== undefined){
if(!(validate54(data.priorityClassName, {instancePath:instancePath+"/priorityClassName",parentData:data,parentDataProperty:"priorityClassName",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.terminationGracePeriodSeconds !== undefined){
if(!(validate291(data.terminationGracePeriodSeconds, {instancePath:instancePath+"/terminationGracePeriodSeconds",parentData:data,parentDataProperty:"terminationGracePeriodSeconds",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.hostAliases !== undefined){
let data14 = data.hostAliases;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err11 = {instancePath:instancePath+"/hostAliases",schemaPath:"#/properties/hostAliases/type",keyword:"type",params:{type: schema59.properties.hostAliases.type},message:"must be array,null",schema:schema59.properties.hostAliases.type,parentSchema:schema59.properties.hostAliases,data:data14};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate293(data14[i2], {instancePath:instancePath+"/hostAliases/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data17 = data.command;
if((!(Array.isArray(data17))) && (data17 !== null)){
const err12 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema59.properties.command.type},message:"must be array,null",schema:schema59.properties.command.type,parentSchema:schema59.properties.command,data:data17};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 !== "string"){
const err13 = {instancePath:instancePath+"/command/" + i3,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.command.items.type,parentSchema:schema59.properties.command.items,data:data18};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate299(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate301(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate38(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data22 = data.tolerations;
if((!(Array.isArray(data22))) && (data22 !== null)){
const err14 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema59.properties.tolerations.type},message:"must be array,null",schema:schema59.properties.tolerations.type,parentSchema:schema59.properties.tolerations,data:data22};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate42(data22[i4], {instancePath:instancePath+"/tolerations/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowedCallees !== undefined){
let data24 = data.allowedCallees;
if((!(Array.isArray(data24))) && (data24 !== null)){
const err15 = {instancePath:instancePath+"/allowedCallees",schemaPath:"#/properties/allowedCallees/type",keyword:"type",params:{type: schema59.properties.allowedCallees.type},message:"must be array,null",schema:schema59.properties.allowedCallees.type,parentSchema:schema59.properties.allowedCallees,data:data24};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
if(!(validate128(data24[i5], {instancePath:instancePath+"/allowedCallees/" + i5,parentData:data24,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
}
if(data.labels !== undefined){
if(!(validate56(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate59(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
if(!(validate291(data.replicas, {instancePath:instancePath+"/replicas",parentData:data,parentDataProperty:"replicas",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.healthPath !== undefined){
if(!(validate324(data.healthPath, {instancePath:instancePath+"/healthPath",parentData:data,parentDataProperty:"healthPath",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
if(data.allowedCallers !== undefined){
let data30 = data.allowedCallers;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err16 = {instancePath:instancePath+"/allowedCallers",schemaPath:"#/properties/allowedCallers/type",keyword:"type",params:{type: schema59.properties.allowedCallers.type},message:"must be array,null",schema:schema59.properties.allowedCallers.type,parentSchema:schema59.properties.allowedCallers,data:data30};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
if(!(validate129(data30[i6], {instancePath:instancePath+"/allowedCallers/" + i6,parentData:data30,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
}
if(data.revisionHistoryLimit !== undefined){
if(!(validate291(data.revisionHistoryLimit, {instancePath:instancePath+"/revisionHistoryLimit",parentData:data,parentDataProperty:"revisionHistoryLimit",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate328(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
if(data.autoscaling !== undefined){
if(!(validate340(data.autoscaling, {instancePath:instancePath+"/autoscaling",parentData:data,parentDataProperty:"autoscaling",rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
if(data.disruptionBudget !== undefined){
if(!(validate364(data.disruptionBudget, {instancePath:instancePath+"/disruptionBudget",parentData:data,parentDataProperty:"disruptionBudget",rootData}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}

const schema136 = {"type":"object","additionalProperties":false,"properties":{"startupProbe":{"$ref":"#/definitions/ProbeSettings"},"livenessProbe":{"$ref":"#/definitions/ProbeSettings"},"readinessProbe":{"$ref":"#/definitions/ProbeSettings"},"envFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.EnvFromSource"}},"valueFrom":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VariableSourceOrNull"},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}},"volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VolumeSettingsOrNull"},"propertyNames":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"affinity":{"$ref":"#/definitions/AffinitySettings"},"topologySpreadConstraints":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.TopologySpreadConstraint"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"terminationGracePeriodSeconds":{"$ref":"#/definitions/WholeNumberOrNull"},"hostAliases":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.HostAlias"}},"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"revisionHistoryLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"service":{"$ref":"#/definitions/ServiceSettings"}}};

function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema136.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.startupProbe !== undefined){
if(!(validate156(data.startupProbe, {instancePath:instancePath+"/startupProbe",parentData:data,parentDataProperty:"startupProbe",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.livenessProbe !== undefined){
if(!(validate156(data.livenessProbe, {instancePath:instancePath+"/livenessProbe",parentData:data,parentDataProperty:"livenessProbe",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.readinessProbe !== undefined){
if(!(validate156(data.readinessProbe, {instancePath:instancePath+"/readinessProbe",parentData:data,parentDataProperty:"readinessProbe",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
let data3 = data.envFrom;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err1 = {instancePath:instancePath+"/envFrom",schemaPath:"#/properties/envFrom/type",keyword:"type",params:{type: schema136.properties.envFrom.type},message:"must be array,null",schema:schema136.properties.envFrom.type,parentSchema:schema136.properties.envFrom,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate164(data3[i0], {instancePath:instancePath+"/envFrom/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
}
}
if(data.valueFrom !== undefined){
let data5 = data.valueFrom;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err2 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/type",keyword:"type",params:{type: schema136.properties.valueFrom.type},message:"must be object,null",schema:schema136.properties.valueFrom.type,parentSchema:schema136.properties.valueFrom,data:data5};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern29.test(key1)){
const err3 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z][-._a-zA-Z0-9]*$"},message:"must match pattern \""+"^[-._a-zA-Z][-._a-zA-Z0-9]*$"+"\"",schema:"^[-._a-zA-Z][-._a-zA-Z0-9]*$",parentSchema:schema136.properties.valueFrom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.valueFrom.propertyNames.type,parentSchema:schema136.properties.valueFrom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err5 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema136.properties.valueFrom.propertyNames,parentSchema:schema136.properties.valueFrom,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data5){
if(!(validate172(data5[key2], {instancePath:instancePath+"/valueFrom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
}
if(data.volumes !== undefined){
let data7 = data.volumes;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err6 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: schema136.properties.volumes.type},message:"must be object,null",schema:schema136.properties.volumes.type,parentSchema:schema136.properties.volumes,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
const _errs16 = errors;
if(typeof key3 === "string"){
if(!pattern24.test(key3)){
const err7 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema136.properties.volumes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.volumes.propertyNames.type,parentSchema:schema136.properties.volumes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs16 === errors;
if(!valid5){
const err9 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema136.properties.volumes.propertyNames,parentSchema:schema136.properties.volumes,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key4 in data7){
if(!(validate183(data7[key4], {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
}
if(data.affinity !== undefined){
if(!(validate247(data.affinity, {instancePath:instancePath+"/affinity",parentData:data,parentDataProperty:"affinity",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.topologySpreadConstraints !== undefined){
let data10 = data.topologySpreadConstraints;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err10 = {instancePath:instancePath+"/topologySpreadConstraints",schemaPath:"#/properties/topologySpreadConstraints/type",keyword:"type",params:{type: schema136.properties.topologySpreadConstraints.type},message:"must be array,null",schema:schema136.properties.topologySpreadConstraints.type,parentSchema:schema136.properties.topologySpreadConstraints,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate279(data10[i1], {instancePath:instancePath+"/topologySpreadConstraints/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
}
}
if(data.priorityClassName !== undefined){
if(!(validate54(data.priorityClassName, {instancePath:instancePath+"/priorityClassName",parentData:data,parentDataProperty:"priorityClassName",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.terminationGracePeriodSeconds !== undefined){
if(!(validate291(data.terminationGracePeriodSeconds, {instancePath:instancePath+"/terminationGracePeriodSeconds",parentData:data,parentDataProperty:"terminationGracePeriodSeconds",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.hostAliases !== undefined){
let data14 = data.hostAliases;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err11 = {instancePath:instancePath+"/hostAliases",schemaPath:"#/properties/hostAliases/type",keyword:"type",params:{type: schema136.properties.hostAliases.type},message:"must be array,null",schema:schema136.properties.hostAliases.type,parentSchema:schema136.properties.hostAliases,data:data14};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate293(data14[i2], {instancePath:instancePath+"/hostAliases/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data17 = data.command;
if((!(Array.isArray(data17))) && (data17 !== null)){
const err12 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema136.properties.command.type},message:"must be array,null",schema:schema136.properties.command.type,parentSchema:schema136.properties.command,data:data17};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 !== "string"){
const err13 = {instancePath:instancePath+"/command/" + i3,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.command.items.type,parentSchema:schema136.properties.command.items,data:data18};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate299(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate301(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate38(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data22 = data.tolerations;
if((!(Array.isArray(data22))) && (data22 !== null)){
const err14 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema136.properties.tolerations.type},message:"must be array,null",schema:schema136.properties.tolerations.type,parentSchema:schema136.properties.tolerations,data:data22};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate42(data22[i4], {instancePath:instancePath+"/tolerations/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowedCallees !== undefined){
let data24 = data.allowedCallees;
if((!(Array.isArray(data24))) && (data24 !== null)){
const err15 = {instancePath:instancePath+"/allowedCallees",schemaPath:"#/properties/allowedCallees/type",keyword:"type",params:{type: schema136.properties.allowedCallees.type},message:"must be array,null",schema:schema136.properties.allowedCallees.type,parentSchema:schema136.properties.allowedCallees,data:data24};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
if(!(validate128(data24[i5], {instancePath:instancePath+"/allowedCallees/" + i5,parentData:data24,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
}
if(data.labels !== undefined){
if(!(validate56(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate59(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
if(!(validate291(data.replicas, {instancePath:instancePath+"/replicas",parentData:data,parentDataProperty:"replicas",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.healthPath !== undefined){
if(!(validate324(data.healthPath, {instancePath:instancePath+"/healthPath",parentData:data,parentDataProperty:"healthPath",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
if(data.allowedCallers !== undefined){
let data30 = data.allowedCallers;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err16 = {instancePath:instancePath+"/allowedCallers",schemaPath:"#/properties/allowedCallers/type",keyword:"type",params:{type: schema136.properties.allowedCallers.type},message:"must be array,null",schema:schema136.properties.allowedCallers.type,parentSchema:schema136.properties.allowedCallers,data:data30};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
if(!(validate129(data30[i6], {instancePath:instancePath+"/allowedCallers/" + i6,parentData:data30,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
}
if(data.revisionHistoryLimit !== undefined){
if(!(validate291(data.revisionHistoryLimit, {instancePath:instancePath+"/revisionHistoryLimit",parentData:data,parentDataProperty:"revisionHistoryLimit",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate328(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema136.type,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate369.errors = vErrors;
return errors === 0;
}

const schema137 = {"type":"object","properties":{"startupProbe":{"$ref":"#/definitions/ProbeSettings"},"livenessProbe":{"$ref":"#/definitions/ProbeSettings"},"readinessProbe":{"$ref":"#/definitions/ProbeSettings"},"envFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.EnvFromSource"}},"valueFrom":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VariableSourceOrNull"},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}},"volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VolumeSettingsOrNull"},"propertyNames":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"affinity":{"$ref":"#/definitions/AffinitySettings"},"topologySpreadConstraints":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.TopologySpreadConstraint"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"terminationGracePeriodSeconds":{"$ref":"#/definitions/WholeNumberOrNull"},"hostAliases":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.HostAlias"}},"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"revisionHistoryLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"service":{"$ref":"#/definitions/ServiceSettings"},"exec":{"$ref":"#/definitions/ExecSettings"}},"additionalProperties":false};
const schema138 = {"type":"object","properties":{"enabled":{"type":"boolean"}},"additionalProperties":false};

function validate420(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema138,data};
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
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema138.properties.enabled.type,parentSchema:schema138.properties.enabled,data:data0};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema138.type,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate420.errors = vErrors;
return errors === 0;
}


function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema137.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.startupProbe !== undefined){
if(!(validate156(data.startupProbe, {instancePath:instancePath+"/startupProbe",parentData:data,parentDataProperty:"startupProbe",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.livenessProbe !== undefined){
if(!(validate156(data.livenessProbe, {instancePath:instancePath+"/livenessProbe",parentData:data,parentDataProperty:"livenessProbe",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.readinessProbe !== undefined){
if(!(validate156(data.readinessProbe, {instancePath:instancePath+"/readinessProbe",parentData:data,parentDataProperty:"readinessProbe",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
let data3 = data.envFrom;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err1 = {instancePath:instancePath+"/envFrom",schemaPath:"#/properties/envFrom/type",keyword:"type",params:{type: schema137.properties.envFrom.type},message:"must be array,null",schema:schema137.properties.envFrom.type,parentSchema:schema137.properties.envFrom,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate164(data3[i0], {instancePath:instancePath+"/envFrom/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
}
}
if(data.valueFrom !== undefined){
let data5 = data.valueFrom;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err2 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/type",keyword:"type",params:{type: schema137.properties.valueFrom.type},message:"must be object,null",schema:schema137.properties.valueFrom.type,parentSchema:schema137.properties.valueFrom,data:data5};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern29.test(key1)){
const err3 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z][-._a-zA-Z0-9]*$"},message:"must match pattern \""+"^[-._a-zA-Z][-._a-zA-Z0-9]*$"+"\"",schema:"^[-._a-zA-Z][-._a-zA-Z0-9]*$",parentSchema:schema137.properties.valueFrom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema137.properties.valueFrom.propertyNames.type,parentSchema:schema137.properties.valueFrom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err5 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema137.properties.valueFrom.propertyNames,parentSchema:schema137.properties.valueFrom,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data5){
if(!(validate172(data5[key2], {instancePath:instancePath+"/valueFrom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
}
if(data.volumes !== undefined){
let data7 = data.volumes;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err6 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: schema137.properties.volumes.type},message:"must be object,null",schema:schema137.properties.volumes.type,parentSchema:schema137.properties.volumes,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
const _errs16 = errors;
if(typeof key3 === "string"){
if(!pattern24.test(key3)){
const err7 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema137.properties.volumes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema137.properties.volumes.propertyNames.type,parentSchema:schema137.properties.volumes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs16 === errors;
if(!valid5){
const err9 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema137.properties.volumes.propertyNames,parentSchema:schema137.properties.volumes,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key4 in data7){
if(!(validate183(data7[key4], {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
}
if(data.affinity !== undefined){
if(!(validate247(data.affinity, {instancePath:instancePath+"/affinity",parentData:data,parentDataProperty:"affinity",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.topologySpreadConstraints !== undefined){
let data10 = data.topologySpreadConstraints;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err10 = {instancePath:instancePath+"/topologySpreadConstraints",schemaPath:"#/properties/topologySpreadConstraints/type",keyword:"type",params:{type: schema137.properties.topologySpreadConstraints.type},message:"must be array,null",schema:schema137.properties.topologySpreadConstraints.type,parentSchema:schema137.properties.topologySpreadConstraints,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate279(data10[i1], {instancePath:instancePath+"/topologySpreadConstraints/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
}
}
if(data.priorityClassName !== undefined){
if(!(validate54(data.priorityClassName, {instancePath:instancePath+"/priorityClassName",parentData:data,parentDataProperty:"priorityClassName",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.terminationGracePeriodSeconds !== undefined){
if(!(validate291(data.terminationGracePeriodSeconds, {instancePath:instancePath+"/terminationGracePeriodSeconds",parentData:data,parentDataProperty:"terminationGracePeriodSeconds",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.hostAliases !== undefined){
let data14 = data.hostAliases;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err11 = {instancePath:instancePath+"/hostAliases",schemaPath:"#/properties/hostAliases/type",keyword:"type",params:{type: schema137.properties.hostAliases.type},message:"must be array,null",schema:schema137.properties.hostAliases.type,parentSchema:schema137.properties.hostAliases,data:data14};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate293(data14[i2], {instancePath:instancePath+"/hostAliases/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data17 = data.command;
if((!(Array.isArray(data17))) && (data17 !== null)){
const err12 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema137.properties.command.type},message:"must be array,null",schema:schema137.properties.command.type,parentSchema:schema137.properties.command,data:data17};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 !== "string"){
const err13 = {instancePath:instancePath+"/command/" + i3,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema137.properties.command.items.type,parentSchema:schema137.properties.command.items,data:data18};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate299(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate301(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate38(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data22 = data.tolerations;
if((!(Array.isArray(data22))) && (data22 !== null)){
const err14 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema137.properties.tolerations.type},message:"must be array,null",schema:schema137.properties.tolerations.type,parentSchema:schema137.properties.tolerations,data:data22};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate42(data22[i4], {instancePath:instancePath+"/tolerations/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowedCallees !== undefined){
let data24 = data.allowedCallees;
if((!(Array.isArray(data24))) && (data24 !== null)){
const err15 = {instancePath:instancePath+"/allowedCallees",schemaPath:"#/properties/allowedCallees/type",keyword:"type",params:{type: schema137.properties.allowedCallees.type},message:"must be array,null",schema:schema137.properties.allowedCallees.type,parentSchema:schema137.properties.allowedCallees,data:data24};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
if(!(validate128(data24[i5], {instancePath:instancePath+"/allowedCallees/" + i5,parentData:data24,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
}
if(data.labels !== undefined){
if(!(validate56(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate59(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
if(!(validate291(data.replicas, {instancePath:instancePath+"/replicas",parentData:data,parentDataProperty:"replicas",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.healthPath !== undefined){
if(!(validate324(data.healthPath, {instancePath:instancePath+"/healthPath",parentData:data,parentDataProperty:"healthPath",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
if(data.allowedCallers !== undefined){
let data30 = data.allowedCallers;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err16 = {instancePath:instancePath+"/allowedCallers",schemaPath:"#/properties/allowedCallers/type",keyword:"type",params:{type: schema137.properties.allowedCallers.type},message:"must be array,null",schema:schema137.properties.allowedCallers.type,parentSchema:schema137.properties.allowedCallers,data:data30};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
if(!(validate129(data30[i6], {instancePath:instancePath+"/allowedCallers/" + i6,parentData:data30,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
}
if(data.revisionHistoryLimit !== undefined){
if(!(validate291(data.revisionHistoryLimit, {instancePath:instancePath+"/revisionHistoryLimit",parentData:data,parentDataProperty:"revisionHistoryLimit",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate328(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
if(data.exec !== undefined){
if(!(validate420(data.exec, {instancePath:instancePath+"/exec",parentData:data,parentDataProperty:"exec",rootData}))){
vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema137.type,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate395.errors = vErrors;
return errors === 0;
}

const schema139 = {"type":"object","additionalProperties":false,"properties":{"startupProbe":{"$ref":"#/definitions/ProbeSettings"},"livenessProbe":{"$ref":"#/definitions/ProbeSettings"},"readinessProbe":{"$ref":"#/definitions/ProbeSettings"},"envFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.EnvFromSource"}},"valueFrom":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VariableSourceOrNull"},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}},"volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VolumeSettingsOrNull"},"propertyNames":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"affinity":{"$ref":"#/definitions/AffinitySettings"},"topologySpreadConstraints":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.TopologySpreadConstraint"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"terminationGracePeriodSeconds":{"$ref":"#/definitions/WholeNumberOrNull"},"hostAliases":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.HostAlias"}},"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"replicas":{"$ref":"#/definitions/WholeNumberOrNull"},"healthPath":{"$ref":"#/definitions/UrlPathOrNull"},"allowedCallers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"revisionHistoryLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"service":{"$ref":"#/definitions/ServiceSettings"},"enabled":{"type":"boolean"},"external":{"$ref":"#/definitions/ExternalSettings"},"clientHost":{"$ref":"#/definitions/WordOrNull"},"persistence":{"$ref":"#/definitions/ClaimSettings"},"readinessPath":{"$ref":"#/definitions/UrlPathOrNull"}}};
const schema140 = {"type":"object","properties":{"host":{"$ref":"#/definitions/Host"},"cidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}},"peers":{"type":["array","null"],"items":{"$ref":"#/definitions/NetworkPeer"}},"targetPort":{"$ref":"#/definitions/PortOrNull"},"port":{"$ref":"#/definitions/PortOrNull"},"scheme":{"$ref":"#/definitions/UrlSchemeOrNull"}},"additionalProperties":false};
const schema141 = {"type":"string","description":"a host name or an address, without scheme and port, such as gpu.example.com","pattern":"^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$","not":{"pattern":"^.{254}"}};
const pattern59 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$", "u");

function validate450(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema141.not,parentSchema:schema141,data};
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
if(!pattern59.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$"},message:"must match pattern \""+"^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$"+"\"",schema:"^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$",parentSchema:schema141,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema141.type,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate450.errors = vErrors;
return errors === 0;
}

const schema142 = {"type":["string","null"],"enum":["http","https",null],"description":"How a service outside of the cluster is reached."};

function validate456(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema142.type},message:"must be string,null",schema:schema142.type,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "http") || (data === "https")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema142.enum},message:"must be equal to one of the allowed values",schema:schema142.enum,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate456.errors = vErrors;
return errors === 0;
}


function validate449(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "host") || (key0 === "cidrs")) || (key0 === "peers")) || (key0 === "targetPort")) || (key0 === "port")) || (key0 === "scheme"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema140,data};
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
if(!(validate450(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors);
errors = vErrors.length;
}
}
if(data.cidrs !== undefined){
let data1 = data.cidrs;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/type",keyword:"type",params:{type: schema140.properties.cidrs.type},message:"must be array,null",schema:schema140.properties.cidrs.type,parentSchema:schema140.properties.cidrs,data:data1};
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
if(!(validate104(data1[i0], {instancePath:instancePath+"/cidrs/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
}
if(data.peers !== undefined){
let data3 = data.peers;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err2 = {instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/type",keyword:"type",params:{type: schema140.properties.peers.type},message:"must be array,null",schema:schema140.properties.peers.type,parentSchema:schema140.properties.peers,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate129(data3[i1], {instancePath:instancePath+"/peers/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
}
if(data.targetPort !== undefined){
if(!(validate332(data.targetPort, {instancePath:instancePath+"/targetPort",parentData:data,parentDataProperty:"targetPort",rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate332(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
}
if(data.scheme !== undefined){
if(!(validate456(data.scheme, {instancePath:instancePath+"/scheme",parentData:data,parentDataProperty:"scheme",rootData}))){
vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema140.type,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate449.errors = vErrors;
return errors === 0;
}

const schema143 = {"type":"object","properties":{"size":{"$ref":"#/definitions/Bytes"},"storageClass":{"$ref":"#/definitions/StorageClassOrNull"},"volumeName":{"$ref":"#/definitions/NameOrNull"},"dataSource":{"$ref":"#/definitions/DataSource"},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"accessMode":{"$ref":"#/definitions/AccessMode"},"existingClaim":{"$ref":"#/definitions/NameOrNull"},"hostPath":{"$ref":"#/definitions/FolderOrNull"},"keep":{"type":"boolean"}},"additionalProperties":false};
const schema144 = {"type":["string","null"],"description":"the name of a storage class, or an empty text for none","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*)?$","not":{"type":"string","pattern":"^.{254}"}};
const pattern61 = new RegExp("^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*)?$", "u");

function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema144.type},message:"must be string,null",schema:schema144.type,parentSchema:schema144,data};
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
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema144.not,parentSchema:schema144,data};
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
if(!pattern61.test(data)){
const err4 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*)?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*)?$"+"\"",schema:"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*)?$",parentSchema:schema144,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate462.errors = vErrors;
return errors === 0;
}

const schema145 = {"type":"object","properties":{"apiGroup":{"$ref":"#/definitions/NameOrNull"},"kind":{"$ref":"#/definitions/TextOrNull"},"name":{"$ref":"#/definitions/NameOrNull"}},"additionalProperties":false};
const schema146 = {"type":["string","null"],"description":"text","pattern":"\\S"};
const pattern62 = new RegExp("\\S", "u");

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema146.type},message:"must be string,null",schema:schema146.type,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern62.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate467.errors = vErrors;
return errors === 0;
}


function validate465(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "apiGroup") || (key0 === "kind")) || (key0 === "name"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.apiGroup !== undefined){
if(!(validate54(data.apiGroup, {instancePath:instancePath+"/apiGroup",parentData:data,parentDataProperty:"apiGroup",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate467(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema145.type,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate465.errors = vErrors;
return errors === 0;
}

const schema147 = {"type":"string","enum":["ReadWriteOnce","ReadWriteOncePod","ReadWriteMany"],"description":"Who can mount a volume."};

function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.type,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "ReadWriteOnce") || (data === "ReadWriteOncePod")) || (data === "ReadWriteMany"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema147.enum},message:"must be equal to one of the allowed values",schema:schema147.enum,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate473.errors = vErrors;
return errors === 0;
}


function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema143.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema143,data};
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
if(!(validate305(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
if(data.storageClass !== undefined){
if(!(validate462(data.storageClass, {instancePath:instancePath+"/storageClass",parentData:data,parentDataProperty:"storageClass",rootData}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.volumeName !== undefined){
if(!(validate54(data.volumeName, {instancePath:instancePath+"/volumeName",parentData:data,parentDataProperty:"volumeName",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.dataSource !== undefined){
if(!(validate465(data.dataSource, {instancePath:instancePath+"/dataSource",parentData:data,parentDataProperty:"dataSource",rootData}))){
vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate56(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate59(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.accessMode !== undefined){
if(!(validate473(data.accessMode, {instancePath:instancePath+"/accessMode",parentData:data,parentDataProperty:"accessMode",rootData}))){
vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
errors = vErrors.length;
}
}
if(data.existingClaim !== undefined){
if(!(validate54(data.existingClaim, {instancePath:instancePath+"/existingClaim",parentData:data,parentDataProperty:"existingClaim",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.hostPath !== undefined){
if(!(validate73(data.hostPath, {instancePath:instancePath+"/hostPath",parentData:data,parentDataProperty:"hostPath",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.keep !== undefined){
let data9 = data.keep;
if(typeof data9 !== "boolean"){
const err1 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema143.properties.keep.type,parentSchema:schema143.properties.keep,data:data9};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema143.type,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate460.errors = vErrors;
return errors === 0;
}


function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema139.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.startupProbe !== undefined){
if(!(validate156(data.startupProbe, {instancePath:instancePath+"/startupProbe",parentData:data,parentDataProperty:"startupProbe",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.livenessProbe !== undefined){
if(!(validate156(data.livenessProbe, {instancePath:instancePath+"/livenessProbe",parentData:data,parentDataProperty:"livenessProbe",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.readinessProbe !== undefined){
if(!(validate156(data.readinessProbe, {instancePath:instancePath+"/readinessProbe",parentData:data,parentDataProperty:"readinessProbe",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
let data3 = data.envFrom;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err1 = {instancePath:instancePath+"/envFrom",schemaPath:"#/properties/envFrom/type",keyword:"type",params:{type: schema139.properties.envFrom.type},message:"must be array,null",schema:schema139.properties.envFrom.type,parentSchema:schema139.properties.envFrom,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate164(data3[i0], {instancePath:instancePath+"/envFrom/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
}
}
if(data.valueFrom !== undefined){
let data5 = data.valueFrom;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err2 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/type",keyword:"type",params:{type: schema139.properties.valueFrom.type},message:"must be object,null",schema:schema139.properties.valueFrom.type,parentSchema:schema139.properties.valueFrom,data:data5};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern29.test(key1)){
const err3 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z][-._a-zA-Z0-9]*$"},message:"must match pattern \""+"^[-._a-zA-Z][-._a-zA-Z0-9]*$"+"\"",schema:"^[-._a-zA-Z][-._a-zA-Z0-9]*$",parentSchema:schema139.properties.valueFrom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.properties.valueFrom.propertyNames.type,parentSchema:schema139.properties.valueFrom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err5 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema139.properties.valueFrom.propertyNames,parentSchema:schema139.properties.valueFrom,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data5){
if(!(validate172(data5[key2], {instancePath:instancePath+"/valueFrom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
}
if(data.volumes !== undefined){
let data7 = data.volumes;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err6 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: schema139.properties.volumes.type},message:"must be object,null",schema:schema139.properties.volumes.type,parentSchema:schema139.properties.volumes,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
const _errs16 = errors;
if(typeof key3 === "string"){
if(!pattern24.test(key3)){
const err7 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema139.properties.volumes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.properties.volumes.propertyNames.type,parentSchema:schema139.properties.volumes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs16 === errors;
if(!valid5){
const err9 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema139.properties.volumes.propertyNames,parentSchema:schema139.properties.volumes,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key4 in data7){
if(!(validate183(data7[key4], {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
}
if(data.affinity !== undefined){
if(!(validate247(data.affinity, {instancePath:instancePath+"/affinity",parentData:data,parentDataProperty:"affinity",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.topologySpreadConstraints !== undefined){
let data10 = data.topologySpreadConstraints;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err10 = {instancePath:instancePath+"/topologySpreadConstraints",schemaPath:"#/properties/topologySpreadConstraints/type",keyword:"type",params:{type: schema139.properties.topologySpreadConstraints.type},message:"must be array,null",schema:schema139.properties.topologySpreadConstraints.type,parentSchema:schema139.properties.topologySpreadConstraints,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate279(data10[i1], {instancePath:instancePath+"/topologySpreadConstraints/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
}
}
if(data.priorityClassName !== undefined){
if(!(validate54(data.priorityClassName, {instancePath:instancePath+"/priorityClassName",parentData:data,parentDataProperty:"priorityClassName",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.terminationGracePeriodSeconds !== undefined){
if(!(validate291(data.terminationGracePeriodSeconds, {instancePath:instancePath+"/terminationGracePeriodSeconds",parentData:data,parentDataProperty:"terminationGracePeriodSeconds",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.hostAliases !== undefined){
let data14 = data.hostAliases;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err11 = {instancePath:instancePath+"/hostAliases",schemaPath:"#/properties/hostAliases/type",keyword:"type",params:{type: schema139.properties.hostAliases.type},message:"must be array,null",schema:schema139.properties.hostAliases.type,parentSchema:schema139.properties.hostAliases,data:data14};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate293(data14[i2], {instancePath:instancePath+"/hostAliases/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data17 = data.command;
if((!(Array.isArray(data17))) && (data17 !== null)){
const err12 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema139.properties.command.type},message:"must be array,null",schema:schema139.properties.command.type,parentSchema:schema139.properties.command,data:data17};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 !== "string"){
const err13 = {instancePath:instancePath+"/command/" + i3,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.properties.command.items.type,parentSchema:schema139.properties.command.items,data:data18};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate299(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate301(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate38(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data22 = data.tolerations;
if((!(Array.isArray(data22))) && (data22 !== null)){
const err14 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema139.properties.tolerations.type},message:"must be array,null",schema:schema139.properties.tolerations.type,parentSchema:schema139.properties.tolerations,data:data22};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate42(data22[i4], {instancePath:instancePath+"/tolerations/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowedCallees !== undefined){
let data24 = data.allowedCallees;
if((!(Array.isArray(data24))) && (data24 !== null)){
const err15 = {instancePath:instancePath+"/allowedCallees",schemaPath:"#/properties/allowedCallees/type",keyword:"type",params:{type: schema139.properties.allowedCallees.type},message:"must be array,null",schema:schema139.properties.allowedCallees.type,parentSchema:schema139.properties.allowedCallees,data:data24};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
if(!(validate128(data24[i5], {instancePath:instancePath+"/allowedCallees/" + i5,parentData:data24,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
}
if(data.labels !== undefined){
if(!(validate56(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate59(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
if(!(validate291(data.replicas, {instancePath:instancePath+"/replicas",parentData:data,parentDataProperty:"replicas",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.healthPath !== undefined){
if(!(validate324(data.healthPath, {instancePath:instancePath+"/healthPath",parentData:data,parentDataProperty:"healthPath",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
if(data.allowedCallers !== undefined){
let data30 = data.allowedCallers;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err16 = {instancePath:instancePath+"/allowedCallers",schemaPath:"#/properties/allowedCallers/type",keyword:"type",params:{type: schema139.properties.allowedCallers.type},message:"must be array,null",schema:schema139.properties.allowedCallers.type,parentSchema:schema139.properties.allowedCallers,data:data30};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
if(!(validate129(data30[i6], {instancePath:instancePath+"/allowedCallers/" + i6,parentData:data30,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
}
if(data.revisionHistoryLimit !== undefined){
if(!(validate291(data.revisionHistoryLimit, {instancePath:instancePath+"/revisionHistoryLimit",parentData:data,parentDataProperty:"revisionHistoryLimit",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate328(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
if(data.enabled !== undefined){
let data34 = data.enabled;
if(typeof data34 !== "boolean"){
const err17 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema139.properties.enabled.type,parentSchema:schema139.properties.enabled,data:data34};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.external !== undefined){
if(!(validate449(data.external, {instancePath:instancePath+"/external",parentData:data,parentDataProperty:"external",rootData}))){
vErrors = vErrors === null ? validate449.errors : vErrors.concat(validate449.errors);
errors = vErrors.length;
}
}
if(data.clientHost !== undefined){
if(!(validate75(data.clientHost, {instancePath:instancePath+"/clientHost",parentData:data,parentDataProperty:"clientHost",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.persistence !== undefined){
if(!(validate460(data.persistence, {instancePath:instancePath+"/persistence",parentData:data,parentDataProperty:"persistence",rootData}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.readinessPath !== undefined){
if(!(validate324(data.readinessPath, {instancePath:instancePath+"/readinessPath",parentData:data,parentDataProperty:"readinessPath",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.type,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate424.errors = vErrors;
return errors === 0;
}

const schema148 = {"type":"object","properties":{"enabled":{"type":"boolean"},"agents":{"type":"object","additionalProperties":{"$ref":"#/definitions/AgentSettingsOrNull"},"propertyNames":{"type":"string","description":"the name of an agent: letters, digits, _ and -, beginning with a letter","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}},"routing":{"$ref":"#/definitions/RoutingSettings"}},"additionalProperties":false};
const pattern63 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$", "u");
const schema149 = {"type":["object","null"],"properties":{"role":{"$ref":"#/definitions/Text"},"patterns":{"type":["array","null"],"items":{"$ref":"#/definitions/Text"}},"gpu":{"type":"boolean"},"model":{"$ref":"#/definitions/ModelName"},"tools":{"type":["array","null"],"items":{"$ref":"#/definitions/Word"}}},"additionalProperties":false};
const schema150 = {"type":"string","description":"text","pattern":"\\S"};

function validate483(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern62.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema150,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema150.type,parentSchema:schema150,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate483.errors = vErrors;
return errors === 0;
}

const schema151 = {"type":"string","description":"the name of a model such as llama3.2 or qwen2.5-coder:7b","pattern":"^([A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}/)?[A-Za-z0-9_][A-Za-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]*)?$"};
const pattern65 = new RegExp("^([A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}/)?[A-Za-z0-9_][A-Za-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]*)?$", "u");

function validate486(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern65.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}/)?[A-Za-z0-9_][A-Za-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]*)?$"},message:"must match pattern \""+"^([A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}/)?[A-Za-z0-9_][A-Za-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]*)?$"+"\"",schema:"^([A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}/)?[A-Za-z0-9_][A-Za-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]*)?$",parentSchema:schema151,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema151.type,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate486.errors = vErrors;
return errors === 0;
}

const schema152 = {"type":"string","description":"text without spaces, such as ollama-svc:11434","pattern":"^[!-~]+$"};

function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern20.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},message:"must match pattern \""+"^[!-~]+$"+"\"",schema:"^[!-~]+$",parentSchema:schema152,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema152.type,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate488.errors = vErrors;
return errors === 0;
}


function validate482(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema149.type},message:"must be object,null",schema:schema149.type,parentSchema:schema149,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema149,data};
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
if(!(validate483(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.patterns !== undefined){
let data1 = data.patterns;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/patterns",schemaPath:"#/properties/patterns/type",keyword:"type",params:{type: schema149.properties.patterns.type},message:"must be array,null",schema:schema149.properties.patterns.type,parentSchema:schema149.properties.patterns,data:data1};
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
if(!(validate483(data1[i0], {instancePath:instancePath+"/patterns/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
}
}
if(data.gpu !== undefined){
let data3 = data.gpu;
if(typeof data3 !== "boolean"){
const err3 = {instancePath:instancePath+"/gpu",schemaPath:"#/properties/gpu/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema149.properties.gpu.type,parentSchema:schema149.properties.gpu,data:data3};
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
if(!(validate486(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
}
}
if(data.tools !== undefined){
let data5 = data.tools;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err4 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema149.properties.tools.type},message:"must be array,null",schema:schema149.properties.tools.type,parentSchema:schema149.properties.tools,data:data5};
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
if(!(validate488(data5[i1], {instancePath:instancePath+"/tools/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
}
}
}
}
validate482.errors = vErrors;
return errors === 0;
}

const schema153 = {"type":"object","properties":{"defaultAgent":{"$ref":"#/definitions/AgentName"},"maxConcurrentTasks":{"$ref":"#/definitions/PositiveNumber"},"taskTimeoutSeconds":{"$ref":"#/definitions/PositiveNumber"},"staleAfterHours":{"$ref":"#/definitions/PositiveNumber"}},"additionalProperties":false};
const schema154 = {"type":"string","description":"the name of an agent: letters, digits, _ and -, beginning with a letter","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,62}$"};

function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern63.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,62}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:schema154,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema154.type,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate492.errors = vErrors;
return errors === 0;
}


function validate491(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "defaultAgent") || (key0 === "maxConcurrentTasks")) || (key0 === "taskTimeoutSeconds")) || (key0 === "staleAfterHours"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema153,data};
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
if(!(validate492(data.defaultAgent, {instancePath:instancePath+"/defaultAgent",parentData:data,parentDataProperty:"defaultAgent",rootData}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
}
if(data.maxConcurrentTasks !== undefined){
if(!(validate157(data.maxConcurrentTasks, {instancePath:instancePath+"/maxConcurrentTasks",parentData:data,parentDataProperty:"maxConcurrentTasks",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.taskTimeoutSeconds !== undefined){
if(!(validate157(data.taskTimeoutSeconds, {instancePath:instancePath+"/taskTimeoutSeconds",parentData:data,parentDataProperty:"taskTimeoutSeconds",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.staleAfterHours !== undefined){
if(!(validate157(data.staleAfterHours, {instancePath:instancePath+"/staleAfterHours",parentData:data,parentDataProperty:"staleAfterHours",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema153.type,parentSchema:schema153,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate491.errors = vErrors;
return errors === 0;
}


function validate481(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "agents")) || (key0 === "routing"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema148,data};
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
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema148.properties.enabled.type,parentSchema:schema148.properties.enabled,data:data0};
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
if(!pattern63.test(key1)){
const err2 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,62}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:schema148.properties.agents.propertyNames,data:key1,propertyName:key1};
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
const err3 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema148.properties.agents.propertyNames.type,parentSchema:schema148.properties.agents.propertyNames,data:key1,propertyName:key1};
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
const err4 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema148.properties.agents.propertyNames,parentSchema:schema148.properties.agents,data:data1};
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
if(!(validate482(data1[key2], {instancePath:instancePath+"/agents/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema148.properties.agents.type,parentSchema:schema148.properties.agents,data:data1};
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
if(!(validate491(data.routing, {instancePath:instancePath+"/routing",parentData:data,parentDataProperty:"routing",rootData}))){
vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema148.type,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate481.errors = vErrors;
return errors === 0;
}

const schema155 = {"type":"object","properties":{"registry":{"$ref":"#/definitions/ModelRegistrySettings"},"pull":{"type":["array","null"],"items":{"$ref":"#/definitions/ModelName"}},"custom":{"type":"object","additionalProperties":{"$ref":"#/definitions/CustomModelSettingsOrNull"},"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","description":"the name of a custom model: letters, digits, ., _ and -, beginning with a letter or digit"}}},"additionalProperties":false};
const schema156 = {"type":"object","properties":{"host":{"$ref":"#/definitions/HostOrNull"},"port":{"$ref":"#/definitions/Port"},"cidrs":{"type":["array","null"],"items":{"$ref":"#/definitions/Cidr"}},"insecure":{"type":"boolean"}},"additionalProperties":false};
const schema157 = {"type":["string","null"],"description":"a host name or an address, without scheme and port, such as gpu.example.com","pattern":"^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$","not":{"type":"string","pattern":"^.{254}"}};

function validate501(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema157.type},message:"must be string,null",schema:schema157.type,parentSchema:schema157,data};
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
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema157.not,parentSchema:schema157,data};
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
if(!pattern59.test(data)){
const err4 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$"},message:"must match pattern \""+"^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$"+"\"",schema:"^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-f:]+\\])$",parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate501.errors = vErrors;
return errors === 0;
}


function validate500(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "host") || (key0 === "port")) || (key0 === "cidrs")) || (key0 === "insecure"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema156,data};
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
if(!(validate501(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate501.errors : vErrors.concat(validate501.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate106(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.cidrs !== undefined){
let data2 = data.cidrs;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err1 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/type",keyword:"type",params:{type: schema156.properties.cidrs.type},message:"must be array,null",schema:schema156.properties.cidrs.type,parentSchema:schema156.properties.cidrs,data:data2};
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
if(!(validate104(data2[i0], {instancePath:instancePath+"/cidrs/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
}
if(data.insecure !== undefined){
let data4 = data.insecure;
if(typeof data4 !== "boolean"){
const err2 = {instancePath:instancePath+"/insecure",schemaPath:"#/properties/insecure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema156.properties.insecure.type,parentSchema:schema156.properties.insecure,data:data4};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema156.type,parentSchema:schema156,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate500.errors = vErrors;
return errors === 0;
}

const schema158 = {"type":["object","null"],"properties":{"from":{"$ref":"#/definitions/ModelName"},"system":{"$ref":"#/definitions/TextOrNull"},"parameters":{"$ref":"#/definitions/ModelParametersOrNull"}},"additionalProperties":false};
const schema159 = {"type":["object","null"],"additionalProperties":{"type":["number","null"]},"propertyNames":{"pattern":"^[a-z_]+$","description":"the name of a parameter such as temperature"}};
const pattern71 = new RegExp("^[a-z_]+$", "u");

function validate510(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema159.type},message:"must be object,null",schema:schema159.type,parentSchema:schema159,data};
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
if(!pattern71.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},message:"must match pattern \""+"^[a-z_]+$"+"\"",schema:"^[a-z_]+$",parentSchema:schema159.propertyNames,data:key0,propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema159.propertyNames,parentSchema:schema159,data};
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
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema159.additionalProperties.type},message:"must be number,null",schema:schema159.additionalProperties.type,parentSchema:schema159.additionalProperties,data:data0};
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
validate510.errors = vErrors;
return errors === 0;
}


function validate507(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema158.type},message:"must be object,null",schema:schema158.type,parentSchema:schema158,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema158,data};
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
if(!(validate486(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate467(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
if(!(validate510(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData}))){
vErrors = vErrors === null ? validate510.errors : vErrors.concat(validate510.errors);
errors = vErrors.length;
}
}
}
validate507.errors = vErrors;
return errors === 0;
}

const pattern70 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");

function validate499(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "registry") || (key0 === "pull")) || (key0 === "custom"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema155,data};
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
if(!(validate500(data.registry, {instancePath:instancePath+"/registry",parentData:data,parentDataProperty:"registry",rootData}))){
vErrors = vErrors === null ? validate500.errors : vErrors.concat(validate500.errors);
errors = vErrors.length;
}
}
if(data.pull !== undefined){
let data1 = data.pull;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: schema155.properties.pull.type},message:"must be array,null",schema:schema155.properties.pull.type,parentSchema:schema155.properties.pull,data:data1};
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
if(!(validate486(data1[i0], {instancePath:instancePath+"/pull/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
}
}
}
}
if(data.custom !== undefined){
let data3 = data.custom;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern70.test(key1)){
const err2 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema155.properties.custom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid3 = _errs8 === errors;
if(!valid3){
const err3 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema155.properties.custom.propertyNames,parentSchema:schema155.properties.custom,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key2 in data3){
if(!(validate507(data3[key2], {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema155.properties.custom.type,parentSchema:schema155.properties.custom,data:data3};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema155.type,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate499.errors = vErrors;
return errors === 0;
}

const schema160 = {"type":"object","properties":{"modelPreload":{"$ref":"#/definitions/ModelPreloadSettings"},"modelTrainer":{"$ref":"#/definitions/CodebaseIndexerSettings"},"codebaseIndexer":{"$ref":"#/definitions/CodebaseIndexerSettings"},"inferenceBenchmarks":{"$ref":"#/definitions/CodebaseIndexerSettings"},"nightlyHealth":{"$ref":"#/definitions/CodebaseIndexerSettings"},"workflowCleanup":{"$ref":"#/definitions/CodebaseIndexerSettings"},"instructionSync":{"$ref":"#/definitions/CodebaseIndexerSettings"}},"additionalProperties":false};
const schema161 = {"type":"object","additionalProperties":false,"properties":{"envFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.EnvFromSource"}},"valueFrom":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VariableSourceOrNull"},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}},"volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VolumeSettingsOrNull"},"propertyNames":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"affinity":{"$ref":"#/definitions/AffinitySettings"},"topologySpreadConstraints":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.TopologySpreadConstraint"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"terminationGracePeriodSeconds":{"$ref":"#/definitions/WholeNumberOrNull"},"hostAliases":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.HostAlias"}},"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"backoffLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"activeDeadlineSeconds":{"$ref":"#/definitions/PositiveNumberOrNull"},"suspend":{"type":"boolean"}}};

function validate515(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema161.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.envFrom !== undefined){
let data0 = data.envFrom;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/envFrom",schemaPath:"#/properties/envFrom/type",keyword:"type",params:{type: schema161.properties.envFrom.type},message:"must be array,null",schema:schema161.properties.envFrom.type,parentSchema:schema161.properties.envFrom,data:data0};
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
if(!(validate164(data0[i0], {instancePath:instancePath+"/envFrom/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
}
}
if(data.valueFrom !== undefined){
let data2 = data.valueFrom;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/type",keyword:"type",params:{type: schema161.properties.valueFrom.type},message:"must be object,null",schema:schema161.properties.valueFrom.type,parentSchema:schema161.properties.valueFrom,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern29.test(key1)){
const err3 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z][-._a-zA-Z0-9]*$"},message:"must match pattern \""+"^[-._a-zA-Z][-._a-zA-Z0-9]*$"+"\"",schema:"^[-._a-zA-Z][-._a-zA-Z0-9]*$",parentSchema:schema161.properties.valueFrom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema161.properties.valueFrom.propertyNames.type,parentSchema:schema161.properties.valueFrom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs7 === errors;
if(!valid3){
const err5 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema161.properties.valueFrom.propertyNames,parentSchema:schema161.properties.valueFrom,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate172(data2[key2], {instancePath:instancePath+"/valueFrom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
}
if(data.volumes !== undefined){
let data4 = data.volumes;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: schema161.properties.volumes.type},message:"must be object,null",schema:schema161.properties.volumes.type,parentSchema:schema161.properties.volumes,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
const _errs13 = errors;
if(typeof key3 === "string"){
if(!pattern24.test(key3)){
const err7 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema161.properties.volumes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema161.properties.volumes.propertyNames.type,parentSchema:schema161.properties.volumes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs13 === errors;
if(!valid5){
const err9 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema161.properties.volumes.propertyNames,parentSchema:schema161.properties.volumes,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key4 in data4){
if(!(validate183(data4[key4], {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
}
if(data.affinity !== undefined){
if(!(validate247(data.affinity, {instancePath:instancePath+"/affinity",parentData:data,parentDataProperty:"affinity",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.topologySpreadConstraints !== undefined){
let data7 = data.topologySpreadConstraints;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err10 = {instancePath:instancePath+"/topologySpreadConstraints",schemaPath:"#/properties/topologySpreadConstraints/type",keyword:"type",params:{type: schema161.properties.topologySpreadConstraints.type},message:"must be array,null",schema:schema161.properties.topologySpreadConstraints.type,parentSchema:schema161.properties.topologySpreadConstraints,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate279(data7[i1], {instancePath:instancePath+"/topologySpreadConstraints/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
}
}
if(data.priorityClassName !== undefined){
if(!(validate54(data.priorityClassName, {instancePath:instancePath+"/priorityClassName",parentData:data,parentDataProperty:"priorityClassName",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.terminationGracePeriodSeconds !== undefined){
if(!(validate291(data.terminationGracePeriodSeconds, {instancePath:instancePath+"/terminationGracePeriodSeconds",parentData:data,parentDataProperty:"terminationGracePeriodSeconds",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.hostAliases !== undefined){
let data11 = data.hostAliases;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err11 = {instancePath:instancePath+"/hostAliases",schemaPath:"#/properties/hostAliases/type",keyword:"type",params:{type: schema161.properties.hostAliases.type},message:"must be array,null",schema:schema161.properties.hostAliases.type,parentSchema:schema161.properties.hostAliases,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate293(data11[i2], {instancePath:instancePath+"/hostAliases/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data14 = data.command;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err12 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema161.properties.command.type},message:"must be array,null",schema:schema161.properties.command.type,parentSchema:schema161.properties.command,data:data14};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(typeof data15 !== "string"){
const err13 = {instancePath:instancePath+"/command/" + i3,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema161.properties.command.items.type,parentSchema:schema161.properties.command.items,data:data15};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate299(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate301(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate38(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data19 = data.tolerations;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err14 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema161.properties.tolerations.type},message:"must be array,null",schema:schema161.properties.tolerations.type,parentSchema:schema161.properties.tolerations,data:data19};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!(validate42(data19[i4], {instancePath:instancePath+"/tolerations/" + i4,parentData:data19,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowedCallees !== undefined){
let data21 = data.allowedCallees;
if((!(Array.isArray(data21))) && (data21 !== null)){
const err15 = {instancePath:instancePath+"/allowedCallees",schemaPath:"#/properties/allowedCallees/type",keyword:"type",params:{type: schema161.properties.allowedCallees.type},message:"must be array,null",schema:schema161.properties.allowedCallees.type,parentSchema:schema161.properties.allowedCallees,data:data21};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
if(!(validate128(data21[i5], {instancePath:instancePath+"/allowedCallees/" + i5,parentData:data21,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
}
if(data.labels !== undefined){
if(!(validate56(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate59(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.backoffLimit !== undefined){
if(!(validate291(data.backoffLimit, {instancePath:instancePath+"/backoffLimit",parentData:data,parentDataProperty:"backoffLimit",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.activeDeadlineSeconds !== undefined){
if(!(validate341(data.activeDeadlineSeconds, {instancePath:instancePath+"/activeDeadlineSeconds",parentData:data,parentDataProperty:"activeDeadlineSeconds",rootData}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
if(data.suspend !== undefined){
let data27 = data.suspend;
if(typeof data27 !== "boolean"){
const err16 = {instancePath:instancePath+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema161.properties.suspend.type,parentSchema:schema161.properties.suspend,data:data27};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema161.type,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate515.errors = vErrors;
return errors === 0;
}

const schema162 = {"type":"object","additionalProperties":false,"properties":{"envFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.EnvFromSource"}},"valueFrom":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VariableSourceOrNull"},"propertyNames":{"type":"string","description":"the name of a variable: letters, digits, _, - and ., not beginning with a digit","pattern":"^[-._a-zA-Z][-._a-zA-Z0-9]*$"}},"volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/VolumeSettingsOrNull"},"propertyNames":{"type":"string","description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"affinity":{"$ref":"#/definitions/AffinitySettings"},"topologySpreadConstraints":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.TopologySpreadConstraint"}},"priorityClassName":{"$ref":"#/definitions/NameOrNull"},"terminationGracePeriodSeconds":{"$ref":"#/definitions/WholeNumberOrNull"},"hostAliases":{"type":["array","null"],"items":{"$ref":"#/definitions/k8s.HostAlias"}},"image":{"$ref":"#/definitions/ImageSettings"},"command":{"type":["array","null"],"items":{"type":"string"}},"env":{"$ref":"#/definitions/VariablesOrNull"},"resources":{"$ref":"#/definitions/ResourceSettings"},"nodeSelector":{"$ref":"#/definitions/LabelsOrNull"},"tolerations":{"type":["array","null"],"items":{"$ref":"#/definitions/Toleration"}},"allowedCallees":{"type":["array","null"],"items":{"$ref":"#/definitions/AllowedCallee"}},"labels":{"$ref":"#/definitions/MoreLabelsOrNull"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"backoffLimit":{"$ref":"#/definitions/WholeNumberOrNull"},"activeDeadlineSeconds":{"$ref":"#/definitions/PositiveNumberOrNull"},"suspend":{"type":"boolean"},"schedule":{"$ref":"#/definitions/Schedule"},"timeZone":{"$ref":"#/definitions/TimeZoneOrNull"}}};
const schema163 = {"type":"string","description":"a schedule such as \"0 3 * * 0\" (minute, hour, day of the month, month, day of the week)","pattern":"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [1-9][0-9]{0,4}(s|m|h)|[0-9A-Za-z,?/*-]+( [0-9A-Za-z,?/*-]+){4})$"};
const pattern76 = new RegExp("^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [1-9][0-9]{0,4}(s|m|h)|[0-9A-Za-z,?/*-]+( [0-9A-Za-z,?/*-]+){4})$", "u");

function validate554(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern76.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [1-9][0-9]{0,4}(s|m|h)|[0-9A-Za-z,?/*-]+( [0-9A-Za-z,?/*-]+){4})$"},message:"must match pattern \""+"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [1-9][0-9]{0,4}(s|m|h)|[0-9A-Za-z,?/*-]+( [0-9A-Za-z,?/*-]+){4})$"+"\"",schema:"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [1-9][0-9]{0,4}(s|m|h)|[0-9A-Za-z,?/*-]+( [0-9A-Za-z,?/*-]+){4})$",parentSchema:schema163,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema163.type,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate554.errors = vErrors;
return errors === 0;
}

const schema164 = {"type":["string","null"],"description":"a time zone such as Europe/Berlin or Etc/UTC","pattern":"^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$"};

function validate556(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema164.type},message:"must be string,null",schema:schema164.type,parentSchema:schema164,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$"},message:"must match pattern \""+"^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$"+"\"",schema:"^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$",parentSchema:schema164,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate556.errors = vErrors;
return errors === 0;
}


function validate535(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema162.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.envFrom !== undefined){
let data0 = data.envFrom;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/envFrom",schemaPath:"#/properties/envFrom/type",keyword:"type",params:{type: schema162.properties.envFrom.type},message:"must be array,null",schema:schema162.properties.envFrom.type,parentSchema:schema162.properties.envFrom,data:data0};
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
if(!(validate164(data0[i0], {instancePath:instancePath+"/envFrom/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
}
}
if(data.valueFrom !== undefined){
let data2 = data.valueFrom;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/type",keyword:"type",params:{type: schema162.properties.valueFrom.type},message:"must be object,null",schema:schema162.properties.valueFrom.type,parentSchema:schema162.properties.valueFrom,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern29.test(key1)){
const err3 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z][-._a-zA-Z0-9]*$"},message:"must match pattern \""+"^[-._a-zA-Z][-._a-zA-Z0-9]*$"+"\"",schema:"^[-._a-zA-Z][-._a-zA-Z0-9]*$",parentSchema:schema162.properties.valueFrom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.valueFrom.propertyNames.type,parentSchema:schema162.properties.valueFrom.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs7 === errors;
if(!valid3){
const err5 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema162.properties.valueFrom.propertyNames,parentSchema:schema162.properties.valueFrom,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate172(data2[key2], {instancePath:instancePath+"/valueFrom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
}
if(data.volumes !== undefined){
let data4 = data.volumes;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: schema162.properties.volumes.type},message:"must be object,null",schema:schema162.properties.volumes.type,parentSchema:schema162.properties.volumes,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
const _errs13 = errors;
if(typeof key3 === "string"){
if(!pattern24.test(key3)){
const err7 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema162.properties.volumes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.volumes.propertyNames.type,parentSchema:schema162.properties.volumes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs13 === errors;
if(!valid5){
const err9 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema162.properties.volumes.propertyNames,parentSchema:schema162.properties.volumes,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key4 in data4){
if(!(validate183(data4[key4], {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
}
if(data.affinity !== undefined){
if(!(validate247(data.affinity, {instancePath:instancePath+"/affinity",parentData:data,parentDataProperty:"affinity",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.topologySpreadConstraints !== undefined){
let data7 = data.topologySpreadConstraints;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err10 = {instancePath:instancePath+"/topologySpreadConstraints",schemaPath:"#/properties/topologySpreadConstraints/type",keyword:"type",params:{type: schema162.properties.topologySpreadConstraints.type},message:"must be array,null",schema:schema162.properties.topologySpreadConstraints.type,parentSchema:schema162.properties.topologySpreadConstraints,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate279(data7[i1], {instancePath:instancePath+"/topologySpreadConstraints/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
}
}
if(data.priorityClassName !== undefined){
if(!(validate54(data.priorityClassName, {instancePath:instancePath+"/priorityClassName",parentData:data,parentDataProperty:"priorityClassName",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.terminationGracePeriodSeconds !== undefined){
if(!(validate291(data.terminationGracePeriodSeconds, {instancePath:instancePath+"/terminationGracePeriodSeconds",parentData:data,parentDataProperty:"terminationGracePeriodSeconds",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.hostAliases !== undefined){
let data11 = data.hostAliases;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err11 = {instancePath:instancePath+"/hostAliases",schemaPath:"#/properties/hostAliases/type",keyword:"type",params:{type: schema162.properties.hostAliases.type},message:"must be array,null",schema:schema162.properties.hostAliases.type,parentSchema:schema162.properties.hostAliases,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate293(data11[i2], {instancePath:instancePath+"/hostAliases/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data14 = data.command;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err12 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema162.properties.command.type},message:"must be array,null",schema:schema162.properties.command.type,parentSchema:schema162.properties.command,data:data14};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(typeof data15 !== "string"){
const err13 = {instancePath:instancePath+"/command/" + i3,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.command.items.type,parentSchema:schema162.properties.command.items,data:data15};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate299(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate301(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
if(!(validate38(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data19 = data.tolerations;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err14 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: schema162.properties.tolerations.type},message:"must be array,null",schema:schema162.properties.tolerations.type,parentSchema:schema162.properties.tolerations,data:data19};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!(validate42(data19[i4], {instancePath:instancePath+"/tolerations/" + i4,parentData:data19,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowedCallees !== undefined){
let data21 = data.allowedCallees;
if((!(Array.isArray(data21))) && (data21 !== null)){
const err15 = {instancePath:instancePath+"/allowedCallees",schemaPath:"#/properties/allowedCallees/type",keyword:"type",params:{type: schema162.properties.allowedCallees.type},message:"must be array,null",schema:schema162.properties.allowedCallees.type,parentSchema:schema162.properties.allowedCallees,data:data21};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
if(!(validate128(data21[i5], {instancePath:instancePath+"/allowedCallees/" + i5,parentData:data21,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
}
if(data.labels !== undefined){
if(!(validate56(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate59(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.backoffLimit !== undefined){
if(!(validate291(data.backoffLimit, {instancePath:instancePath+"/backoffLimit",parentData:data,parentDataProperty:"backoffLimit",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.activeDeadlineSeconds !== undefined){
if(!(validate341(data.activeDeadlineSeconds, {instancePath:instancePath+"/activeDeadlineSeconds",parentData:data,parentDataProperty:"activeDeadlineSeconds",rootData}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
if(data.suspend !== undefined){
let data27 = data.suspend;
if(typeof data27 !== "boolean"){
const err16 = {instancePath:instancePath+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema162.properties.suspend.type,parentSchema:schema162.properties.suspend,data:data27};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.schedule !== undefined){
if(!(validate554(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate554.errors : vErrors.concat(validate554.errors);
errors = vErrors.length;
}
}
if(data.timeZone !== undefined){
if(!(validate556(data.timeZone, {instancePath:instancePath+"/timeZone",parentData:data,parentDataProperty:"timeZone",rootData}))){
vErrors = vErrors === null ? validate556.errors : vErrors.concat(validate556.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema162.type,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate535.errors = vErrors;
return errors === 0;
}


function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "modelPreload") || (key0 === "modelTrainer")) || (key0 === "codebaseIndexer")) || (key0 === "inferenceBenchmarks")) || (key0 === "nightlyHealth")) || (key0 === "workflowCleanup")) || (key0 === "instructionSync"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema160,data};
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
if(!(validate515(data.modelPreload, {instancePath:instancePath+"/modelPreload",parentData:data,parentDataProperty:"modelPreload",rootData}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
}
if(data.modelTrainer !== undefined){
if(!(validate535(data.modelTrainer, {instancePath:instancePath+"/modelTrainer",parentData:data,parentDataProperty:"modelTrainer",rootData}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
}
if(data.codebaseIndexer !== undefined){
if(!(validate535(data.codebaseIndexer, {instancePath:instancePath+"/codebaseIndexer",parentData:data,parentDataProperty:"codebaseIndexer",rootData}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
}
if(data.inferenceBenchmarks !== undefined){
if(!(validate535(data.inferenceBenchmarks, {instancePath:instancePath+"/inferenceBenchmarks",parentData:data,parentDataProperty:"inferenceBenchmarks",rootData}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
}
if(data.nightlyHealth !== undefined){
if(!(validate535(data.nightlyHealth, {instancePath:instancePath+"/nightlyHealth",parentData:data,parentDataProperty:"nightlyHealth",rootData}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
}
if(data.workflowCleanup !== undefined){
if(!(validate535(data.workflowCleanup, {instancePath:instancePath+"/workflowCleanup",parentData:data,parentDataProperty:"workflowCleanup",rootData}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
}
if(data.instructionSync !== undefined){
if(!(validate535(data.instructionSync, {instancePath:instancePath+"/instructionSync",parentData:data,parentDataProperty:"instructionSync",rootData}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate514.errors = vErrors;
return errors === 0;
}

const schema165 = {"type":"object","properties":{"workspace":{"$ref":"#/definitions/ClaimSettings"},"data":{"$ref":"#/definitions/ClaimSettings"},"memory":{"$ref":"#/definitions/ClaimSettings"}},"additionalProperties":false};

function validate565(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "workspace") || (key0 === "data")) || (key0 === "memory"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema165,data};
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
if(!(validate460(data.workspace, {instancePath:instancePath+"/workspace",parentData:data,parentDataProperty:"workspace",rootData}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate460(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
if(!(validate460(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema165.type,parentSchema:schema165,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate565.errors = vErrors;
return errors === 0;
}

const schema166 = {"type":"object","properties":{"core":{"$ref":"#/definitions/ServiceAccountSettings"},"agent":{"$ref":"#/definitions/ServiceAccountSettings"},"runner":{"$ref":"#/definitions/ServiceAccountSettings"}},"additionalProperties":false};
const schema167 = {"type":"object","properties":{"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"existingAccount":{"$ref":"#/definitions/NameOrNull"}},"additionalProperties":false};

function validate571(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "annotations") || (key0 === "existingAccount"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.annotations !== undefined){
if(!(validate59(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.existingAccount !== undefined){
if(!(validate54(data.existingAccount, {instancePath:instancePath+"/existingAccount",parentData:data,parentDataProperty:"existingAccount",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema167.type,parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate571.errors = vErrors;
return errors === 0;
}


function validate570(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "core") || (key0 === "agent")) || (key0 === "runner"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema166,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.core !== undefined){
if(!(validate571(data.core, {instancePath:instancePath+"/core",parentData:data,parentDataProperty:"core",rootData}))){
vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
errors = vErrors.length;
}
}
if(data.agent !== undefined){
if(!(validate571(data.agent, {instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData}))){
vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
errors = vErrors.length;
}
}
if(data.runner !== undefined){
if(!(validate571(data.runner, {instancePath:instancePath+"/runner",parentData:data,parentDataProperty:"runner",rootData}))){
vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema166.type,parentSchema:schema166,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate570.errors = vErrors;
return errors === 0;
}

const schema168 = {"type":"object","properties":{"enabled":{"type":"boolean"},"className":{"$ref":"#/definitions/NameOrNull"},"host":{"$ref":"#/definitions/HostName"},"annotations":{"$ref":"#/definitions/AnnotationsOrNull"},"tlsSecretName":{"$ref":"#/definitions/NameOrNull"},"controllerNamespace":{"$ref":"#/definitions/ShortNameOrNull"}},"additionalProperties":false};
const schema169 = {"type":"string","description":"a host name such as slate.example.com","pattern":"^(\\*\\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)*[a-z]([-a-z0-9]{0,61}[a-z0-9])?$","not":{"pattern":"^.{254}"}};
const pattern79 = new RegExp("^(\\*\\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)*[a-z]([-a-z0-9]{0,61}[a-z0-9])?$", "u");

function validate580(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema169.not,parentSchema:schema169,data};
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
if(!pattern79.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)*[a-z]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(\\*\\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)*[a-z]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^(\\*\\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)*[a-z]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema169,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema169.type,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate580.errors = vErrors;
return errors === 0;
}

const schema170 = {"type":["string","null"],"description":"a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"};

function validate584(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema170.type},message:"must be string,null",schema:schema170.type,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern24.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate584.errors = vErrors;
return errors === 0;
}


function validate578(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "enabled") || (key0 === "className")) || (key0 === "host")) || (key0 === "annotations")) || (key0 === "tlsSecretName")) || (key0 === "controllerNamespace"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema168,data};
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
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema168.properties.enabled.type,parentSchema:schema168.properties.enabled,data:data0};
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
if(!(validate54(data.className, {instancePath:instancePath+"/className",parentData:data,parentDataProperty:"className",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.host !== undefined){
if(!(validate580(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate580.errors : vErrors.concat(validate580.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate59(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tlsSecretName !== undefined){
if(!(validate54(data.tlsSecretName, {instancePath:instancePath+"/tlsSecretName",parentData:data,parentDataProperty:"tlsSecretName",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.controllerNamespace !== undefined){
if(!(validate584(data.controllerNamespace, {instancePath:instancePath+"/controllerNamespace",parentData:data,parentDataProperty:"controllerNamespace",rootData}))){
vErrors = vErrors === null ? validate584.errors : vErrors.concat(validate584.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema168.type,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate578.errors = vErrors;
return errors === 0;
}

const schema171 = {"type":"object","properties":{"target":{"$ref":"#/definitions/PatchTarget"},"patch":{"type":"array","items":{"$ref":"#/definitions/PatchOperation"},"minItems":1}},"required":["target","patch"],"additionalProperties":false};
const schema172 = {"type":"object","properties":{"group":{"$ref":"#/definitions/Text"},"version":{"$ref":"#/definitions/Text"},"kind":{"$ref":"#/definitions/Text"},"name":{"$ref":"#/definitions/Text"},"namespace":{"$ref":"#/definitions/Text"},"labelSelector":{"$ref":"#/definitions/LabelConditions"}},"additionalProperties":false,"minProperties":1};
const schema173 = {"type":"string","description":"conditions such as app.kubernetes.io/component=dashboard, separated by commas: key=value, key!=value, key or !key","pattern":"^(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?)(,(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?))*$"};
const pattern81 = new RegExp("^(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?)(,(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?))*$", "u");

function validate595(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern81.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?)(,(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?))*$"},message:"must match pattern \""+"^(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?)(,(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?))*$"+"\"",schema:"^(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?)(,(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?))*$",parentSchema:schema173,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema173.type,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate595.errors = vErrors;
return errors === 0;
}


function validate589(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "group") || (key0 === "version")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "namespace")) || (key0 === "labelSelector"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.group !== undefined){
if(!(validate483(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate483(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate483(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate483(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.namespace !== undefined){
if(!(validate483(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.labelSelector !== undefined){
if(!(validate595(data.labelSelector, {instancePath:instancePath+"/labelSelector",parentData:data,parentDataProperty:"labelSelector",rootData}))){
vErrors = vErrors === null ? validate595.errors : vErrors.concat(validate595.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema172.type,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate589.errors = vErrors;
return errors === 0;
}

const schema174 = {"type":"object","properties":{"op":{"$ref":"#/definitions/PatchVerb"},"path":{"$ref":"#/definitions/JsonPointer"},"value":{},"from":{"$ref":"#/definitions/JsonPointer"}},"required":["op","path"],"additionalProperties":false,"if":{"properties":{"op":{"enum":["add","replace","test"]}}},"then":{"required":["value"]},"else":{"if":{"properties":{"op":{"enum":["move","copy"]}}},"then":{"required":["from"]}},"dependencies":{"from":{"properties":{"op":{"enum":["move","copy"]}}}}};
const schema175 = {"type":"string","description":"add, remove, replace, move, copy or test","enum":["add","remove","replace","move","copy","test"]};

function validate599(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema175.type,parentSchema:schema175,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "add") || (data === "remove")) || (data === "replace")) || (data === "move")) || (data === "copy")) || (data === "test"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema175.enum},message:"must be equal to one of the allowed values",schema:schema175.enum,parentSchema:schema175,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate599.errors = vErrors;
return errors === 0;
}

const schema176 = {"type":"string","description":"a JSON pointer such as /spec/template/spec/containers/0/env/-, with ~1 for / in a name and ~0 for ~","pattern":"^(/([^~/]|~[01])*)+$"};
const pattern82 = new RegExp("^(/([^~/]|~[01])*)+$", "u");

function validate601(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern82.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)+$"},message:"must match pattern \""+"^(/([^~/]|~[01])*)+$"+"\"",schema:"^(/([^~/]|~[01])*)+$",parentSchema:schema176,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema176.type,parentSchema:schema176,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate601.errors = vErrors;
return errors === 0;
}


function validate598(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined){
let data0 = data.op;
if(!(((data0 === "add") || (data0 === "replace")) || (data0 === "test"))){
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
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema174.then.required,parentSchema:schema174.then,data};
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
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined){
let data1 = data.op;
if(!((data1 === "move") || (data1 === "copy"))){
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
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err3 = {instancePath,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema174.else.then.required,parentSchema:schema174.else.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
}
if(!valid2){
const err4 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema174.else.if,parentSchema:schema174.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema174.if,parentSchema:schema174,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'",schema:schema174.required,parentSchema:schema174,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.path === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema174.required,parentSchema:schema174,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "op") || (key0 === "path")) || (key0 === "value")) || (key0 === "from"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema174,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.from !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined){
let data2 = data.op;
if(!((data2 === "move") || (data2 === "copy"))){
const err9 = {instancePath:instancePath+"/op",schemaPath:"#/dependencies/from/properties/op/enum",keyword:"enum",params:{allowedValues: schema174.dependencies.from.properties.op.enum},message:"must be equal to one of the allowed values",schema:schema174.dependencies.from.properties.op.enum,parentSchema:schema174.dependencies.from.properties.op,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.op !== undefined){
if(!(validate599(data.op, {instancePath:instancePath+"/op",parentData:data,parentDataProperty:"op",rootData}))){
vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate601(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate601.errors : vErrors.concat(validate601.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate601(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate601.errors : vErrors.concat(validate601.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema174.type,parentSchema:schema174,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate598.errors = vErrors;
return errors === 0;
}


function validate588(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema171.required,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.patch === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "patch"},message:"must have required property '"+"patch"+"'",schema:schema171.required,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "target") || (key0 === "patch"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate589(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate589.errors : vErrors.concat(validate589.errors);
errors = vErrors.length;
}
}
if(data.patch !== undefined){
let data1 = data.patch;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema171.properties.patch,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate598(data1[i0], {instancePath:instancePath+"/patch/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema171.properties.patch.type,parentSchema:schema171.properties.patch,data:data1};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema171.type,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate588.errors = vErrors;
return errors === 0;
}

const schema177 = {"type":"object","additionalProperties":{},"required":["apiVersion","kind","metadata"],"properties":{"apiVersion":{"$ref":"#/definitions/Text"},"kind":{"$ref":"#/definitions/Text"},"metadata":{"type":"object","properties":{"name":{"$ref":"#/definitions/Text"}},"required":["name"]}}};

function validate606(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema177.required,parentSchema:schema177,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema177.required,parentSchema:schema177,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'",schema:schema177.required,parentSchema:schema177,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.apiVersion !== undefined){
if(!(validate483(data.apiVersion, {instancePath:instancePath+"/apiVersion",parentData:data,parentDataProperty:"apiVersion",rootData}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate483(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err3 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema177.properties.metadata.required,parentSchema:schema177.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.name !== undefined){
if(!(validate483(data2.name, {instancePath:instancePath+"/metadata/name",parentData:data2,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema177.properties.metadata.type,parentSchema:schema177.properties.metadata,data:data2};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema177.type,parentSchema:schema177,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate606.errors = vErrors;
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
if(data.pods !== undefined){
if(!(validate37(data.pods, {instancePath:instancePath+"/pods",parentData:data,parentDataProperty:"pods",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.objects !== undefined){
if(!(validate62(data.objects, {instancePath:instancePath+"/objects",parentData:data,parentDataProperty:"objects",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.timeZone !== undefined){
if(!(validate66(data.timeZone, {instancePath:instancePath+"/timeZone",parentData:data,parentDataProperty:"timeZone",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.githubSecret !== undefined){
if(!(validate68(data.githubSecret, {instancePath:instancePath+"/githubSecret",parentData:data,parentDataProperty:"githubSecret",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.hostPathRoot !== undefined){
if(!(validate73(data.hostPathRoot, {instancePath:instancePath+"/hostPathRoot",parentData:data,parentDataProperty:"hostPathRoot",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
if(!(validate75(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.logLevel !== undefined){
if(!(validate77(data.logLevel, {instancePath:instancePath+"/logLevel",parentData:data,parentDataProperty:"logLevel",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.gpu !== undefined){
if(!(validate79(data.gpu, {instancePath:instancePath+"/gpu",parentData:data,parentDataProperty:"gpu",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
if(!(validate86(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.proxy !== undefined){
if(!(validate99(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.caBundle !== undefined){
if(!(validate109(data.caBundle, {instancePath:instancePath+"/caBundle",parentData:data,parentDataProperty:"caBundle",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.networkPolicy !== undefined){
if(!(validate114(data.networkPolicy, {instancePath:instancePath+"/networkPolicy",parentData:data,parentDataProperty:"networkPolicy",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.namespace !== undefined){
if(!(validate151(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
if(!(validate153(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data.dashboard !== undefined){
if(!(validate155(data.dashboard, {instancePath:instancePath+"/dashboard",parentData:data,parentDataProperty:"dashboard",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.agentRouter !== undefined){
if(!(validate155(data.agentRouter, {instancePath:instancePath+"/agentRouter",parentData:data,parentDataProperty:"agentRouter",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.autonomousLoop !== undefined){
if(!(validate369(data.autonomousLoop, {instancePath:instancePath+"/autonomousLoop",parentData:data,parentDataProperty:"autonomousLoop",rootData}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
if(data.copilotBridge !== undefined){
if(!(validate395(data.copilotBridge, {instancePath:instancePath+"/copilotBridge",parentData:data,parentDataProperty:"copilotBridge",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
if(data.workflowManager !== undefined){
if(!(validate369(data.workflowManager, {instancePath:instancePath+"/workflowManager",parentData:data,parentDataProperty:"workflowManager",rootData}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
if(data.ollama !== undefined){
if(!(validate424(data.ollama, {instancePath:instancePath+"/ollama",parentData:data,parentDataProperty:"ollama",rootData}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
}
if(data.chromadb !== undefined){
if(!(validate424(data.chromadb, {instancePath:instancePath+"/chromadb",parentData:data,parentDataProperty:"chromadb",rootData}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
}
if(data.agenticSystem !== undefined){
if(!(validate481(data.agenticSystem, {instancePath:instancePath+"/agenticSystem",parentData:data,parentDataProperty:"agenticSystem",rootData}))){
vErrors = vErrors === null ? validate481.errors : vErrors.concat(validate481.errors);
errors = vErrors.length;
}
}
if(data.models !== undefined){
if(!(validate499(data.models, {instancePath:instancePath+"/models",parentData:data,parentDataProperty:"models",rootData}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
if(data.jobs !== undefined){
if(!(validate514(data.jobs, {instancePath:instancePath+"/jobs",parentData:data,parentDataProperty:"jobs",rootData}))){
vErrors = vErrors === null ? validate514.errors : vErrors.concat(validate514.errors);
errors = vErrors.length;
}
}
if(data.storage !== undefined){
if(!(validate565(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data.accounts !== undefined){
if(!(validate570(data.accounts, {instancePath:instancePath+"/accounts",parentData:data,parentDataProperty:"accounts",rootData}))){
vErrors = vErrors === null ? validate570.errors : vErrors.concat(validate570.errors);
errors = vErrors.length;
}
}
if(data.ingress !== undefined){
if(!(validate578(data.ingress, {instancePath:instancePath+"/ingress",parentData:data,parentDataProperty:"ingress",rootData}))){
vErrors = vErrors === null ? validate578.errors : vErrors.concat(validate578.errors);
errors = vErrors.length;
}
}
if(data.rulesOff !== undefined){
let data31 = data.rulesOff;
if((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (data31 !== null)){
const err2 = {instancePath:instancePath+"/rulesOff",schemaPath:"#/properties/rulesOff/type",keyword:"type",params:{type: schema6.properties.rulesOff.type},message:"must be object,null",schema:schema6.properties.rulesOff.type,parentSchema:schema6.properties.rulesOff,data:data31};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key1 in data31){
if(!(validate467(data31[key1], {instancePath:instancePath+"/rulesOff/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data31,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
}
}
}
if(data.patches !== undefined){
let data33 = data.patches;
if((!(Array.isArray(data33))) && (data33 !== null)){
const err3 = {instancePath:instancePath+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type: schema6.properties.patches.type},message:"must be array,null",schema:schema6.properties.patches.type,parentSchema:schema6.properties.patches,data:data33};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data33)){
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
if(!(validate588(data33[i1], {instancePath:instancePath+"/patches/" + i1,parentData:data33,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate588.errors : vErrors.concat(validate588.errors);
errors = vErrors.length;
}
}
}
}
if(data.extraObjects !== undefined){
let data35 = data.extraObjects;
if((!(Array.isArray(data35))) && (data35 !== null)){
const err4 = {instancePath:instancePath+"/extraObjects",schemaPath:"#/properties/extraObjects/type",keyword:"type",params:{type: schema6.properties.extraObjects.type},message:"must be array,null",schema:schema6.properties.extraObjects.type,parentSchema:schema6.properties.extraObjects,data:data35};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
if(!(validate606(data35[i2], {instancePath:instancePath+"/extraObjects/" + i2,parentData:data35,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate606.errors : vErrors.concat(validate606.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

exports.paths = [["image"],["image","registry"],["image","repository"],["image","tag"],["image","digest"],["image","pullPolicy"],["imageRegistry"],["imagePullSecrets"],["pods"],["pods","nodeSelector"],["pods","tolerations"],["pods","priorityClassName"],["pods","labels"],["pods","annotations"],["objects"],["objects","labels"],["objects","annotations"],["timeZone"],["githubSecret"],["githubSecret","name"],["githubSecret","key"],["hostPathRoot"],["mode"],["logLevel"],["gpu"],["gpu","enabled"],["gpu","resourceName"],["gpu","nodeSelector"],["gpu","tolerations"],["gpu","runtimeClassName"],["security"],["security","readOnlyRootFilesystem"],["security","runAsUser"],["security","runAsGroup"],["security","fsGroup"],["security","podSecurity"],["security","podSecurity","enforce"],["security","podSecurity","warn"],["security","podSecurity","audit"],["proxy"],["proxy","httpProxy"],["proxy","httpsProxy"],["proxy","noProxy"],["proxy","cidrs"],["proxy","port"],["caBundle"],["caBundle","configMapName"],["caBundle","secretName"],["caBundle","key"],["networkPolicy"],["networkPolicy","enabled"],["networkPolicy","defaultDeny"],["networkPolicy","debug"],["networkPolicy","monitoringNamespace"],["networkPolicy","dns"],["networkPolicy","dns","namespace"],["networkPolicy","dns","ports"],["networkPolicy","dns","extraCidrs"],["networkPolicy","apiServer"],["networkPolicy","apiServer","cidrs"],["networkPolicy","apiServer","ports"],["networkPolicy","internet"],["networkPolicy","internet","extraCidrs"],["networkPolicy","internet","allowedCallees"],["namespace"],["environment"],["dashboard"],["dashboard","startupProbe"],["dashboard","startupProbe","periodSeconds"],["dashboard","startupProbe","timeoutSeconds"],["dashboard","startupProbe","failureThreshold"],["dashboard","livenessProbe"],["dashboard","livenessProbe","periodSeconds"],["dashboard","livenessProbe","timeoutSeconds"],["dashboard","livenessProbe","failureThreshold"],["dashboard","readinessProbe"],["dashboard","readinessProbe","periodSeconds"],["dashboard","readinessProbe","timeoutSeconds"],["dashboard","readinessProbe","failureThreshold"],["dashboard","envFrom"],["dashboard","valueFrom"],["dashboard","valueFrom","NAME","secretKeyRef"],["dashboard","valueFrom","NAME","secretKeyRef","key"],["dashboard","valueFrom","NAME","secretKeyRef","name"],["dashboard","valueFrom","NAME","secretKeyRef","optional"],["dashboard","valueFrom","NAME","configMapKeyRef"],["dashboard","valueFrom","NAME","configMapKeyRef","key"],["dashboard","valueFrom","NAME","configMapKeyRef","name"],["dashboard","valueFrom","NAME","configMapKeyRef","optional"],["dashboard","valueFrom","NAME","fieldRef"],["dashboard","valueFrom","NAME","fieldRef","apiVersion"],["dashboard","valueFrom","NAME","fieldRef","fieldPath"],["dashboard","volumes"],["dashboard","volumes","NAME","mountPath"],["dashboard","volumes","NAME","subPath"],["dashboard","volumes","NAME","readOnly"],["dashboard","volumes","NAME","secret"],["dashboard","volumes","NAME","secret","defaultMode"],["dashboard","volumes","NAME","secret","items"],["dashboard","volumes","NAME","secret","optional"],["dashboard","volumes","NAME","secret","secretName"],["dashboard","volumes","NAME","configMap"],["dashboard","volumes","NAME","configMap","defaultMode"],["dashboard","volumes","NAME","configMap","items"],["dashboard","volumes","NAME","configMap","name"],["dashboard","volumes","NAME","configMap","optional"],["dashboard","volumes","NAME","persistentVolumeClaim"],["dashboard","volumes","NAME","persistentVolumeClaim","claimName"],["dashboard","volumes","NAME","persistentVolumeClaim","readOnly"],["dashboard","volumes","NAME","emptyDir"],["dashboard","volumes","NAME","emptyDir","medium"],["dashboard","volumes","NAME","emptyDir","sizeLimit"],["dashboard","volumes","NAME","projected"],["dashboard","volumes","NAME","projected","sources"],["dashboard","volumes","NAME","projected","defaultMode"],["dashboard","affinity"],["dashboard","affinity","nodeAffinity"],["dashboard","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["dashboard","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["dashboard","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["dashboard","affinity","podAffinity"],["dashboard","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["dashboard","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["dashboard","affinity","podAntiAffinity"],["dashboard","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["dashboard","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["dashboard","topologySpreadConstraints"],["dashboard","priorityClassName"],["dashboard","terminationGracePeriodSeconds"],["dashboard","hostAliases"],["dashboard","image"],["dashboard","image","registry"],["dashboard","image","repository"],["dashboard","image","tag"],["dashboard","image","digest"],["dashboard","image","pullPolicy"],["dashboard","command"],["dashboard","env"],["dashboard","resources"],["dashboard","resources","requests"],["dashboard","resources","requests","cpu"],["dashboard","resources","requests","memory"],["dashboard","resources","requests","ephemeral-storage"],["dashboard","resources","limits"],["dashboard","resources","limits","cpu"],["dashboard","resources","limits","memory"],["dashboard","resources","limits","ephemeral-storage"],["dashboard","resources","limits","nvidia.com/gpu"],["dashboard","nodeSelector"],["dashboard","tolerations"],["dashboard","allowedCallees"],["dashboard","labels"],["dashboard","annotations"],["dashboard","replicas"],["dashboard","healthPath"],["dashboard","allowedCallers"],["dashboard","revisionHistoryLimit"],["dashboard","service"],["dashboard","service","type"],["dashboard","service","annotations"],["dashboard","service","nodePort"],["dashboard","service","loadBalancerClass"],["dashboard","service","loadBalancerSourceRanges"],["dashboard","service","ipFamilyPolicy"],["dashboard","autoscaling"],["dashboard","autoscaling","enabled"],["dashboard","autoscaling","minReplicas"],["dashboard","autoscaling","maxReplicas"],["dashboard","autoscaling","cpuUtilization"],["dashboard","autoscaling","memoryUtilization"],["dashboard","autoscaling","behavior"],["dashboard","autoscaling","behavior","scaleUp"],["dashboard","autoscaling","behavior","scaleUp","stabilizationWindowSeconds"],["dashboard","autoscaling","behavior","scaleUp","selectPolicy"],["dashboard","autoscaling","behavior","scaleUp","policies"],["dashboard","autoscaling","behavior","scaleDown"],["dashboard","autoscaling","behavior","scaleDown","stabilizationWindowSeconds"],["dashboard","autoscaling","behavior","scaleDown","selectPolicy"],["dashboard","autoscaling","behavior","scaleDown","policies"],["dashboard","disruptionBudget"],["dashboard","disruptionBudget","enabled"],["dashboard","disruptionBudget","maxUnavailable"],["agentRouter"],["agentRouter","startupProbe"],["agentRouter","startupProbe","periodSeconds"],["agentRouter","startupProbe","timeoutSeconds"],["agentRouter","startupProbe","failureThreshold"],["agentRouter","livenessProbe"],["agentRouter","livenessProbe","periodSeconds"],["agentRouter","livenessProbe","timeoutSeconds"],["agentRouter","livenessProbe","failureThreshold"],["agentRouter","readinessProbe"],["agentRouter","readinessProbe","periodSeconds"],["agentRouter","readinessProbe","timeoutSeconds"],["agentRouter","readinessProbe","failureThreshold"],["agentRouter","envFrom"],["agentRouter","valueFrom"],["agentRouter","valueFrom","NAME","secretKeyRef"],["agentRouter","valueFrom","NAME","secretKeyRef","key"],["agentRouter","valueFrom","NAME","secretKeyRef","name"],["agentRouter","valueFrom","NAME","secretKeyRef","optional"],["agentRouter","valueFrom","NAME","configMapKeyRef"],["agentRouter","valueFrom","NAME","configMapKeyRef","key"],["agentRouter","valueFrom","NAME","configMapKeyRef","name"],["agentRouter","valueFrom","NAME","configMapKeyRef","optional"],["agentRouter","valueFrom","NAME","fieldRef"],["agentRouter","valueFrom","NAME","fieldRef","apiVersion"],["agentRouter","valueFrom","NAME","fieldRef","fieldPath"],["agentRouter","volumes"],["agentRouter","volumes","NAME","mountPath"],["agentRouter","volumes","NAME","subPath"],["agentRouter","volumes","NAME","readOnly"],["agentRouter","volumes","NAME","secret"],["agentRouter","volumes","NAME","secret","defaultMode"],["agentRouter","volumes","NAME","secret","items"],["agentRouter","volumes","NAME","secret","optional"],["agentRouter","volumes","NAME","secret","secretName"],["agentRouter","volumes","NAME","configMap"],["agentRouter","volumes","NAME","configMap","defaultMode"],["agentRouter","volumes","NAME","configMap","items"],["agentRouter","volumes","NAME","configMap","name"],["agentRouter","volumes","NAME","configMap","optional"],["agentRouter","volumes","NAME","persistentVolumeClaim"],["agentRouter","volumes","NAME","persistentVolumeClaim","claimName"],["agentRouter","volumes","NAME","persistentVolumeClaim","readOnly"],["agentRouter","volumes","NAME","emptyDir"],["agentRouter","volumes","NAME","emptyDir","medium"],["agentRouter","volumes","NAME","emptyDir","sizeLimit"],["agentRouter","volumes","NAME","projected"],["agentRouter","volumes","NAME","projected","sources"],["agentRouter","volumes","NAME","projected","defaultMode"],["agentRouter","affinity"],["agentRouter","affinity","nodeAffinity"],["agentRouter","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["agentRouter","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["agentRouter","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["agentRouter","affinity","podAffinity"],["agentRouter","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["agentRouter","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["agentRouter","affinity","podAntiAffinity"],["agentRouter","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["agentRouter","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["agentRouter","topologySpreadConstraints"],["agentRouter","priorityClassName"],["agentRouter","terminationGracePeriodSeconds"],["agentRouter","hostAliases"],["agentRouter","image"],["agentRouter","image","registry"],["agentRouter","image","repository"],["agentRouter","image","tag"],["agentRouter","image","digest"],["agentRouter","image","pullPolicy"],["agentRouter","command"],["agentRouter","env"],["agentRouter","resources"],["agentRouter","resources","requests"],["agentRouter","resources","requests","cpu"],["agentRouter","resources","requests","memory"],["agentRouter","resources","requests","ephemeral-storage"],["agentRouter","resources","limits"],["agentRouter","resources","limits","cpu"],["agentRouter","resources","limits","memory"],["agentRouter","resources","limits","ephemeral-storage"],["agentRouter","resources","limits","nvidia.com/gpu"],["agentRouter","nodeSelector"],["agentRouter","tolerations"],["agentRouter","allowedCallees"],["agentRouter","labels"],["agentRouter","annotations"],["agentRouter","replicas"],["agentRouter","healthPath"],["agentRouter","allowedCallers"],["agentRouter","revisionHistoryLimit"],["agentRouter","service"],["agentRouter","service","type"],["agentRouter","service","annotations"],["agentRouter","service","nodePort"],["agentRouter","service","loadBalancerClass"],["agentRouter","service","loadBalancerSourceRanges"],["agentRouter","service","ipFamilyPolicy"],["agentRouter","autoscaling"],["agentRouter","autoscaling","enabled"],["agentRouter","autoscaling","minReplicas"],["agentRouter","autoscaling","maxReplicas"],["agentRouter","autoscaling","cpuUtilization"],["agentRouter","autoscaling","memoryUtilization"],["agentRouter","autoscaling","behavior"],["agentRouter","autoscaling","behavior","scaleUp"],["agentRouter","autoscaling","behavior","scaleUp","stabilizationWindowSeconds"],["agentRouter","autoscaling","behavior","scaleUp","selectPolicy"],["agentRouter","autoscaling","behavior","scaleUp","policies"],["agentRouter","autoscaling","behavior","scaleDown"],["agentRouter","autoscaling","behavior","scaleDown","stabilizationWindowSeconds"],["agentRouter","autoscaling","behavior","scaleDown","selectPolicy"],["agentRouter","autoscaling","behavior","scaleDown","policies"],["agentRouter","disruptionBudget"],["agentRouter","disruptionBudget","enabled"],["agentRouter","disruptionBudget","maxUnavailable"],["autonomousLoop"],["autonomousLoop","startupProbe"],["autonomousLoop","startupProbe","periodSeconds"],["autonomousLoop","startupProbe","timeoutSeconds"],["autonomousLoop","startupProbe","failureThreshold"],["autonomousLoop","livenessProbe"],["autonomousLoop","livenessProbe","periodSeconds"],["autonomousLoop","livenessProbe","timeoutSeconds"],["autonomousLoop","livenessProbe","failureThreshold"],["autonomousLoop","readinessProbe"],["autonomousLoop","readinessProbe","periodSeconds"],["autonomousLoop","readinessProbe","timeoutSeconds"],["autonomousLoop","readinessProbe","failureThreshold"],["autonomousLoop","envFrom"],["autonomousLoop","valueFrom"],["autonomousLoop","valueFrom","NAME","secretKeyRef"],["autonomousLoop","valueFrom","NAME","secretKeyRef","key"],["autonomousLoop","valueFrom","NAME","secretKeyRef","name"],["autonomousLoop","valueFrom","NAME","secretKeyRef","optional"],["autonomousLoop","valueFrom","NAME","configMapKeyRef"],["autonomousLoop","valueFrom","NAME","configMapKeyRef","key"],["autonomousLoop","valueFrom","NAME","configMapKeyRef","name"],["autonomousLoop","valueFrom","NAME","configMapKeyRef","optional"],["autonomousLoop","valueFrom","NAME","fieldRef"],["autonomousLoop","valueFrom","NAME","fieldRef","apiVersion"],["autonomousLoop","valueFrom","NAME","fieldRef","fieldPath"],["autonomousLoop","volumes"],["autonomousLoop","volumes","NAME","mountPath"],["autonomousLoop","volumes","NAME","subPath"],["autonomousLoop","volumes","NAME","readOnly"],["autonomousLoop","volumes","NAME","secret"],["autonomousLoop","volumes","NAME","secret","defaultMode"],["autonomousLoop","volumes","NAME","secret","items"],["autonomousLoop","volumes","NAME","secret","optional"],["autonomousLoop","volumes","NAME","secret","secretName"],["autonomousLoop","volumes","NAME","configMap"],["autonomousLoop","volumes","NAME","configMap","defaultMode"],["autonomousLoop","volumes","NAME","configMap","items"],["autonomousLoop","volumes","NAME","configMap","name"],["autonomousLoop","volumes","NAME","configMap","optional"],["autonomousLoop","volumes","NAME","persistentVolumeClaim"],["autonomousLoop","volumes","NAME","persistentVolumeClaim","claimName"],["autonomousLoop","volumes","NAME","persistentVolumeClaim","readOnly"],["autonomousLoop","volumes","NAME","emptyDir"],["autonomousLoop","volumes","NAME","emptyDir","medium"],["autonomousLoop","volumes","NAME","emptyDir","sizeLimit"],["autonomousLoop","volumes","NAME","projected"],["autonomousLoop","volumes","NAME","projected","sources"],["autonomousLoop","volumes","NAME","projected","defaultMode"],["autonomousLoop","affinity"],["autonomousLoop","affinity","nodeAffinity"],["autonomousLoop","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["autonomousLoop","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["autonomousLoop","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["autonomousLoop","affinity","podAffinity"],["autonomousLoop","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["autonomousLoop","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["autonomousLoop","affinity","podAntiAffinity"],["autonomousLoop","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["autonomousLoop","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["autonomousLoop","topologySpreadConstraints"],["autonomousLoop","priorityClassName"],["autonomousLoop","terminationGracePeriodSeconds"],["autonomousLoop","hostAliases"],["autonomousLoop","image"],["autonomousLoop","image","registry"],["autonomousLoop","image","repository"],["autonomousLoop","image","tag"],["autonomousLoop","image","digest"],["autonomousLoop","image","pullPolicy"],["autonomousLoop","command"],["autonomousLoop","env"],["autonomousLoop","resources"],["autonomousLoop","resources","requests"],["autonomousLoop","resources","requests","cpu"],["autonomousLoop","resources","requests","memory"],["autonomousLoop","resources","requests","ephemeral-storage"],["autonomousLoop","resources","limits"],["autonomousLoop","resources","limits","cpu"],["autonomousLoop","resources","limits","memory"],["autonomousLoop","resources","limits","ephemeral-storage"],["autonomousLoop","resources","limits","nvidia.com/gpu"],["autonomousLoop","nodeSelector"],["autonomousLoop","tolerations"],["autonomousLoop","allowedCallees"],["autonomousLoop","labels"],["autonomousLoop","annotations"],["autonomousLoop","replicas"],["autonomousLoop","healthPath"],["autonomousLoop","allowedCallers"],["autonomousLoop","revisionHistoryLimit"],["autonomousLoop","service"],["autonomousLoop","service","type"],["autonomousLoop","service","annotations"],["autonomousLoop","service","nodePort"],["autonomousLoop","service","loadBalancerClass"],["autonomousLoop","service","loadBalancerSourceRanges"],["autonomousLoop","service","ipFamilyPolicy"],["copilotBridge"],["copilotBridge","startupProbe"],["copilotBridge","startupProbe","periodSeconds"],["copilotBridge","startupProbe","timeoutSeconds"],["copilotBridge","startupProbe","failureThreshold"],["copilotBridge","livenessProbe"],["copilotBridge","livenessProbe","periodSeconds"],["copilotBridge","livenessProbe","timeoutSeconds"],["copilotBridge","livenessProbe","failureThreshold"],["copilotBridge","readinessProbe"],["copilotBridge","readinessProbe","periodSeconds"],["copilotBridge","readinessProbe","timeoutSeconds"],["copilotBridge","readinessProbe","failureThreshold"],["copilotBridge","envFrom"],["copilotBridge","valueFrom"],["copilotBridge","valueFrom","NAME","secretKeyRef"],["copilotBridge","valueFrom","NAME","secretKeyRef","key"],["copilotBridge","valueFrom","NAME","secretKeyRef","name"],["copilotBridge","valueFrom","NAME","secretKeyRef","optional"],["copilotBridge","valueFrom","NAME","configMapKeyRef"],["copilotBridge","valueFrom","NAME","configMapKeyRef","key"],["copilotBridge","valueFrom","NAME","configMapKeyRef","name"],["copilotBridge","valueFrom","NAME","configMapKeyRef","optional"],["copilotBridge","valueFrom","NAME","fieldRef"],["copilotBridge","valueFrom","NAME","fieldRef","apiVersion"],["copilotBridge","valueFrom","NAME","fieldRef","fieldPath"],["copilotBridge","volumes"],["copilotBridge","volumes","NAME","mountPath"],["copilotBridge","volumes","NAME","subPath"],["copilotBridge","volumes","NAME","readOnly"],["copilotBridge","volumes","NAME","secret"],["copilotBridge","volumes","NAME","secret","defaultMode"],["copilotBridge","volumes","NAME","secret","items"],["copilotBridge","volumes","NAME","secret","optional"],["copilotBridge","volumes","NAME","secret","secretName"],["copilotBridge","volumes","NAME","configMap"],["copilotBridge","volumes","NAME","configMap","defaultMode"],["copilotBridge","volumes","NAME","configMap","items"],["copilotBridge","volumes","NAME","configMap","name"],["copilotBridge","volumes","NAME","configMap","optional"],["copilotBridge","volumes","NAME","persistentVolumeClaim"],["copilotBridge","volumes","NAME","persistentVolumeClaim","claimName"],["copilotBridge","volumes","NAME","persistentVolumeClaim","readOnly"],["copilotBridge","volumes","NAME","emptyDir"],["copilotBridge","volumes","NAME","emptyDir","medium"],["copilotBridge","volumes","NAME","emptyDir","sizeLimit"],["copilotBridge","volumes","NAME","projected"],["copilotBridge","volumes","NAME","projected","sources"],["copilotBridge","volumes","NAME","projected","defaultMode"],["copilotBridge","affinity"],["copilotBridge","affinity","nodeAffinity"],["copilotBridge","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["copilotBridge","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["copilotBridge","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["copilotBridge","affinity","podAffinity"],["copilotBridge","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["copilotBridge","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["copilotBridge","affinity","podAntiAffinity"],["copilotBridge","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["copilotBridge","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["copilotBridge","topologySpreadConstraints"],["copilotBridge","priorityClassName"],["copilotBridge","terminationGracePeriodSeconds"],["copilotBridge","hostAliases"],["copilotBridge","image"],["copilotBridge","image","registry"],["copilotBridge","image","repository"],["copilotBridge","image","tag"],["copilotBridge","image","digest"],["copilotBridge","image","pullPolicy"],["copilotBridge","command"],["copilotBridge","env"],["copilotBridge","resources"],["copilotBridge","resources","requests"],["copilotBridge","resources","requests","cpu"],["copilotBridge","resources","requests","memory"],["copilotBridge","resources","requests","ephemeral-storage"],["copilotBridge","resources","limits"],["copilotBridge","resources","limits","cpu"],["copilotBridge","resources","limits","memory"],["copilotBridge","resources","limits","ephemeral-storage"],["copilotBridge","resources","limits","nvidia.com/gpu"],["copilotBridge","nodeSelector"],["copilotBridge","tolerations"],["copilotBridge","allowedCallees"],["copilotBridge","labels"],["copilotBridge","annotations"],["copilotBridge","replicas"],["copilotBridge","healthPath"],["copilotBridge","allowedCallers"],["copilotBridge","revisionHistoryLimit"],["copilotBridge","service"],["copilotBridge","service","type"],["copilotBridge","service","annotations"],["copilotBridge","service","nodePort"],["copilotBridge","service","loadBalancerClass"],["copilotBridge","service","loadBalancerSourceRanges"],["copilotBridge","service","ipFamilyPolicy"],["copilotBridge","exec"],["copilotBridge","exec","enabled"],["workflowManager"],["workflowManager","startupProbe"],["workflowManager","startupProbe","periodSeconds"],["workflowManager","startupProbe","timeoutSeconds"],["workflowManager","startupProbe","failureThreshold"],["workflowManager","livenessProbe"],["workflowManager","livenessProbe","periodSeconds"],["workflowManager","livenessProbe","timeoutSeconds"],["workflowManager","livenessProbe","failureThreshold"],["workflowManager","readinessProbe"],["workflowManager","readinessProbe","periodSeconds"],["workflowManager","readinessProbe","timeoutSeconds"],["workflowManager","readinessProbe","failureThreshold"],["workflowManager","envFrom"],["workflowManager","valueFrom"],["workflowManager","valueFrom","NAME","secretKeyRef"],["workflowManager","valueFrom","NAME","secretKeyRef","key"],["workflowManager","valueFrom","NAME","secretKeyRef","name"],["workflowManager","valueFrom","NAME","secretKeyRef","optional"],["workflowManager","valueFrom","NAME","configMapKeyRef"],["workflowManager","valueFrom","NAME","configMapKeyRef","key"],["workflowManager","valueFrom","NAME","configMapKeyRef","name"],["workflowManager","valueFrom","NAME","configMapKeyRef","optional"],["workflowManager","valueFrom","NAME","fieldRef"],["workflowManager","valueFrom","NAME","fieldRef","apiVersion"],["workflowManager","valueFrom","NAME","fieldRef","fieldPath"],["workflowManager","volumes"],["workflowManager","volumes","NAME","mountPath"],["workflowManager","volumes","NAME","subPath"],["workflowManager","volumes","NAME","readOnly"],["workflowManager","volumes","NAME","secret"],["workflowManager","volumes","NAME","secret","defaultMode"],["workflowManager","volumes","NAME","secret","items"],["workflowManager","volumes","NAME","secret","optional"],["workflowManager","volumes","NAME","secret","secretName"],["workflowManager","volumes","NAME","configMap"],["workflowManager","volumes","NAME","configMap","defaultMode"],["workflowManager","volumes","NAME","configMap","items"],["workflowManager","volumes","NAME","configMap","name"],["workflowManager","volumes","NAME","configMap","optional"],["workflowManager","volumes","NAME","persistentVolumeClaim"],["workflowManager","volumes","NAME","persistentVolumeClaim","claimName"],["workflowManager","volumes","NAME","persistentVolumeClaim","readOnly"],["workflowManager","volumes","NAME","emptyDir"],["workflowManager","volumes","NAME","emptyDir","medium"],["workflowManager","volumes","NAME","emptyDir","sizeLimit"],["workflowManager","volumes","NAME","projected"],["workflowManager","volumes","NAME","projected","sources"],["workflowManager","volumes","NAME","projected","defaultMode"],["workflowManager","affinity"],["workflowManager","affinity","nodeAffinity"],["workflowManager","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["workflowManager","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["workflowManager","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["workflowManager","affinity","podAffinity"],["workflowManager","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["workflowManager","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["workflowManager","affinity","podAntiAffinity"],["workflowManager","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["workflowManager","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["workflowManager","topologySpreadConstraints"],["workflowManager","priorityClassName"],["workflowManager","terminationGracePeriodSeconds"],["workflowManager","hostAliases"],["workflowManager","image"],["workflowManager","image","registry"],["workflowManager","image","repository"],["workflowManager","image","tag"],["workflowManager","image","digest"],["workflowManager","image","pullPolicy"],["workflowManager","command"],["workflowManager","env"],["workflowManager","resources"],["workflowManager","resources","requests"],["workflowManager","resources","requests","cpu"],["workflowManager","resources","requests","memory"],["workflowManager","resources","requests","ephemeral-storage"],["workflowManager","resources","limits"],["workflowManager","resources","limits","cpu"],["workflowManager","resources","limits","memory"],["workflowManager","resources","limits","ephemeral-storage"],["workflowManager","resources","limits","nvidia.com/gpu"],["workflowManager","nodeSelector"],["workflowManager","tolerations"],["workflowManager","allowedCallees"],["workflowManager","labels"],["workflowManager","annotations"],["workflowManager","replicas"],["workflowManager","healthPath"],["workflowManager","allowedCallers"],["workflowManager","revisionHistoryLimit"],["workflowManager","service"],["workflowManager","service","type"],["workflowManager","service","annotations"],["workflowManager","service","nodePort"],["workflowManager","service","loadBalancerClass"],["workflowManager","service","loadBalancerSourceRanges"],["workflowManager","service","ipFamilyPolicy"],["ollama"],["ollama","startupProbe"],["ollama","startupProbe","periodSeconds"],["ollama","startupProbe","timeoutSeconds"],["ollama","startupProbe","failureThreshold"],["ollama","livenessProbe"],["ollama","livenessProbe","periodSeconds"],["ollama","livenessProbe","timeoutSeconds"],["ollama","livenessProbe","failureThreshold"],["ollama","readinessProbe"],["ollama","readinessProbe","periodSeconds"],["ollama","readinessProbe","timeoutSeconds"],["ollama","readinessProbe","failureThreshold"],["ollama","envFrom"],["ollama","valueFrom"],["ollama","valueFrom","NAME","secretKeyRef"],["ollama","valueFrom","NAME","secretKeyRef","key"],["ollama","valueFrom","NAME","secretKeyRef","name"],["ollama","valueFrom","NAME","secretKeyRef","optional"],["ollama","valueFrom","NAME","configMapKeyRef"],["ollama","valueFrom","NAME","configMapKeyRef","key"],["ollama","valueFrom","NAME","configMapKeyRef","name"],["ollama","valueFrom","NAME","configMapKeyRef","optional"],["ollama","valueFrom","NAME","fieldRef"],["ollama","valueFrom","NAME","fieldRef","apiVersion"],["ollama","valueFrom","NAME","fieldRef","fieldPath"],["ollama","volumes"],["ollama","volumes","NAME","mountPath"],["ollama","volumes","NAME","subPath"],["ollama","volumes","NAME","readOnly"],["ollama","volumes","NAME","secret"],["ollama","volumes","NAME","secret","defaultMode"],["ollama","volumes","NAME","secret","items"],["ollama","volumes","NAME","secret","optional"],["ollama","volumes","NAME","secret","secretName"],["ollama","volumes","NAME","configMap"],["ollama","volumes","NAME","configMap","defaultMode"],["ollama","volumes","NAME","configMap","items"],["ollama","volumes","NAME","configMap","name"],["ollama","volumes","NAME","configMap","optional"],["ollama","volumes","NAME","persistentVolumeClaim"],["ollama","volumes","NAME","persistentVolumeClaim","claimName"],["ollama","volumes","NAME","persistentVolumeClaim","readOnly"],["ollama","volumes","NAME","emptyDir"],["ollama","volumes","NAME","emptyDir","medium"],["ollama","volumes","NAME","emptyDir","sizeLimit"],["ollama","volumes","NAME","projected"],["ollama","volumes","NAME","projected","sources"],["ollama","volumes","NAME","projected","defaultMode"],["ollama","affinity"],["ollama","affinity","nodeAffinity"],["ollama","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["ollama","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["ollama","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["ollama","affinity","podAffinity"],["ollama","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["ollama","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["ollama","affinity","podAntiAffinity"],["ollama","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["ollama","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["ollama","topologySpreadConstraints"],["ollama","priorityClassName"],["ollama","terminationGracePeriodSeconds"],["ollama","hostAliases"],["ollama","image"],["ollama","image","registry"],["ollama","image","repository"],["ollama","image","tag"],["ollama","image","digest"],["ollama","image","pullPolicy"],["ollama","command"],["ollama","env"],["ollama","resources"],["ollama","resources","requests"],["ollama","resources","requests","cpu"],["ollama","resources","requests","memory"],["ollama","resources","requests","ephemeral-storage"],["ollama","resources","limits"],["ollama","resources","limits","cpu"],["ollama","resources","limits","memory"],["ollama","resources","limits","ephemeral-storage"],["ollama","resources","limits","nvidia.com/gpu"],["ollama","nodeSelector"],["ollama","tolerations"],["ollama","allowedCallees"],["ollama","labels"],["ollama","annotations"],["ollama","replicas"],["ollama","healthPath"],["ollama","allowedCallers"],["ollama","revisionHistoryLimit"],["ollama","service"],["ollama","service","type"],["ollama","service","annotations"],["ollama","service","nodePort"],["ollama","service","loadBalancerClass"],["ollama","service","loadBalancerSourceRanges"],["ollama","service","ipFamilyPolicy"],["ollama","enabled"],["ollama","external"],["ollama","external","host"],["ollama","external","cidrs"],["ollama","external","peers"],["ollama","external","targetPort"],["ollama","external","port"],["ollama","external","scheme"],["ollama","clientHost"],["ollama","persistence"],["ollama","persistence","size"],["ollama","persistence","storageClass"],["ollama","persistence","volumeName"],["ollama","persistence","dataSource"],["ollama","persistence","dataSource","apiGroup"],["ollama","persistence","dataSource","kind"],["ollama","persistence","dataSource","name"],["ollama","persistence","labels"],["ollama","persistence","annotations"],["ollama","persistence","accessMode"],["ollama","persistence","existingClaim"],["ollama","persistence","hostPath"],["ollama","persistence","keep"],["ollama","readinessPath"],["chromadb"],["chromadb","startupProbe"],["chromadb","startupProbe","periodSeconds"],["chromadb","startupProbe","timeoutSeconds"],["chromadb","startupProbe","failureThreshold"],["chromadb","livenessProbe"],["chromadb","livenessProbe","periodSeconds"],["chromadb","livenessProbe","timeoutSeconds"],["chromadb","livenessProbe","failureThreshold"],["chromadb","readinessProbe"],["chromadb","readinessProbe","periodSeconds"],["chromadb","readinessProbe","timeoutSeconds"],["chromadb","readinessProbe","failureThreshold"],["chromadb","envFrom"],["chromadb","valueFrom"],["chromadb","valueFrom","NAME","secretKeyRef"],["chromadb","valueFrom","NAME","secretKeyRef","key"],["chromadb","valueFrom","NAME","secretKeyRef","name"],["chromadb","valueFrom","NAME","secretKeyRef","optional"],["chromadb","valueFrom","NAME","configMapKeyRef"],["chromadb","valueFrom","NAME","configMapKeyRef","key"],["chromadb","valueFrom","NAME","configMapKeyRef","name"],["chromadb","valueFrom","NAME","configMapKeyRef","optional"],["chromadb","valueFrom","NAME","fieldRef"],["chromadb","valueFrom","NAME","fieldRef","apiVersion"],["chromadb","valueFrom","NAME","fieldRef","fieldPath"],["chromadb","volumes"],["chromadb","volumes","NAME","mountPath"],["chromadb","volumes","NAME","subPath"],["chromadb","volumes","NAME","readOnly"],["chromadb","volumes","NAME","secret"],["chromadb","volumes","NAME","secret","defaultMode"],["chromadb","volumes","NAME","secret","items"],["chromadb","volumes","NAME","secret","optional"],["chromadb","volumes","NAME","secret","secretName"],["chromadb","volumes","NAME","configMap"],["chromadb","volumes","NAME","configMap","defaultMode"],["chromadb","volumes","NAME","configMap","items"],["chromadb","volumes","NAME","configMap","name"],["chromadb","volumes","NAME","configMap","optional"],["chromadb","volumes","NAME","persistentVolumeClaim"],["chromadb","volumes","NAME","persistentVolumeClaim","claimName"],["chromadb","volumes","NAME","persistentVolumeClaim","readOnly"],["chromadb","volumes","NAME","emptyDir"],["chromadb","volumes","NAME","emptyDir","medium"],["chromadb","volumes","NAME","emptyDir","sizeLimit"],["chromadb","volumes","NAME","projected"],["chromadb","volumes","NAME","projected","sources"],["chromadb","volumes","NAME","projected","defaultMode"],["chromadb","affinity"],["chromadb","affinity","nodeAffinity"],["chromadb","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["chromadb","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["chromadb","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["chromadb","affinity","podAffinity"],["chromadb","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["chromadb","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["chromadb","affinity","podAntiAffinity"],["chromadb","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["chromadb","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["chromadb","topologySpreadConstraints"],["chromadb","priorityClassName"],["chromadb","terminationGracePeriodSeconds"],["chromadb","hostAliases"],["chromadb","image"],["chromadb","image","registry"],["chromadb","image","repository"],["chromadb","image","tag"],["chromadb","image","digest"],["chromadb","image","pullPolicy"],["chromadb","command"],["chromadb","env"],["chromadb","resources"],["chromadb","resources","requests"],["chromadb","resources","requests","cpu"],["chromadb","resources","requests","memory"],["chromadb","resources","requests","ephemeral-storage"],["chromadb","resources","limits"],["chromadb","resources","limits","cpu"],["chromadb","resources","limits","memory"],["chromadb","resources","limits","ephemeral-storage"],["chromadb","resources","limits","nvidia.com/gpu"],["chromadb","nodeSelector"],["chromadb","tolerations"],["chromadb","allowedCallees"],["chromadb","labels"],["chromadb","annotations"],["chromadb","replicas"],["chromadb","healthPath"],["chromadb","allowedCallers"],["chromadb","revisionHistoryLimit"],["chromadb","service"],["chromadb","service","type"],["chromadb","service","annotations"],["chromadb","service","nodePort"],["chromadb","service","loadBalancerClass"],["chromadb","service","loadBalancerSourceRanges"],["chromadb","service","ipFamilyPolicy"],["chromadb","enabled"],["chromadb","external"],["chromadb","external","host"],["chromadb","external","cidrs"],["chromadb","external","peers"],["chromadb","external","targetPort"],["chromadb","external","port"],["chromadb","external","scheme"],["chromadb","clientHost"],["chromadb","persistence"],["chromadb","persistence","size"],["chromadb","persistence","storageClass"],["chromadb","persistence","volumeName"],["chromadb","persistence","dataSource"],["chromadb","persistence","dataSource","apiGroup"],["chromadb","persistence","dataSource","kind"],["chromadb","persistence","dataSource","name"],["chromadb","persistence","labels"],["chromadb","persistence","annotations"],["chromadb","persistence","accessMode"],["chromadb","persistence","existingClaim"],["chromadb","persistence","hostPath"],["chromadb","persistence","keep"],["chromadb","readinessPath"],["agenticSystem"],["agenticSystem","enabled"],["agenticSystem","agents"],["agenticSystem","agents","NAME","role"],["agenticSystem","agents","NAME","patterns"],["agenticSystem","agents","NAME","gpu"],["agenticSystem","agents","NAME","model"],["agenticSystem","agents","NAME","tools"],["agenticSystem","routing"],["agenticSystem","routing","defaultAgent"],["agenticSystem","routing","maxConcurrentTasks"],["agenticSystem","routing","taskTimeoutSeconds"],["agenticSystem","routing","staleAfterHours"],["models"],["models","registry"],["models","registry","host"],["models","registry","port"],["models","registry","cidrs"],["models","registry","insecure"],["models","pull"],["models","custom"],["models","custom","NAME","from"],["models","custom","NAME","system"],["models","custom","NAME","parameters"],["jobs"],["jobs","modelPreload"],["jobs","modelPreload","envFrom"],["jobs","modelPreload","valueFrom"],["jobs","modelPreload","valueFrom","NAME","secretKeyRef"],["jobs","modelPreload","valueFrom","NAME","secretKeyRef","key"],["jobs","modelPreload","valueFrom","NAME","secretKeyRef","name"],["jobs","modelPreload","valueFrom","NAME","secretKeyRef","optional"],["jobs","modelPreload","valueFrom","NAME","configMapKeyRef"],["jobs","modelPreload","valueFrom","NAME","configMapKeyRef","key"],["jobs","modelPreload","valueFrom","NAME","configMapKeyRef","name"],["jobs","modelPreload","valueFrom","NAME","configMapKeyRef","optional"],["jobs","modelPreload","valueFrom","NAME","fieldRef"],["jobs","modelPreload","valueFrom","NAME","fieldRef","apiVersion"],["jobs","modelPreload","valueFrom","NAME","fieldRef","fieldPath"],["jobs","modelPreload","volumes"],["jobs","modelPreload","volumes","NAME","mountPath"],["jobs","modelPreload","volumes","NAME","subPath"],["jobs","modelPreload","volumes","NAME","readOnly"],["jobs","modelPreload","volumes","NAME","secret"],["jobs","modelPreload","volumes","NAME","secret","defaultMode"],["jobs","modelPreload","volumes","NAME","secret","items"],["jobs","modelPreload","volumes","NAME","secret","optional"],["jobs","modelPreload","volumes","NAME","secret","secretName"],["jobs","modelPreload","volumes","NAME","configMap"],["jobs","modelPreload","volumes","NAME","configMap","defaultMode"],["jobs","modelPreload","volumes","NAME","configMap","items"],["jobs","modelPreload","volumes","NAME","configMap","name"],["jobs","modelPreload","volumes","NAME","configMap","optional"],["jobs","modelPreload","volumes","NAME","persistentVolumeClaim"],["jobs","modelPreload","volumes","NAME","persistentVolumeClaim","claimName"],["jobs","modelPreload","volumes","NAME","persistentVolumeClaim","readOnly"],["jobs","modelPreload","volumes","NAME","emptyDir"],["jobs","modelPreload","volumes","NAME","emptyDir","medium"],["jobs","modelPreload","volumes","NAME","emptyDir","sizeLimit"],["jobs","modelPreload","volumes","NAME","projected"],["jobs","modelPreload","volumes","NAME","projected","sources"],["jobs","modelPreload","volumes","NAME","projected","defaultMode"],["jobs","modelPreload","affinity"],["jobs","modelPreload","affinity","nodeAffinity"],["jobs","modelPreload","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","modelPreload","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","modelPreload","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["jobs","modelPreload","affinity","podAffinity"],["jobs","modelPreload","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","modelPreload","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","modelPreload","affinity","podAntiAffinity"],["jobs","modelPreload","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","modelPreload","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","modelPreload","topologySpreadConstraints"],["jobs","modelPreload","priorityClassName"],["jobs","modelPreload","terminationGracePeriodSeconds"],["jobs","modelPreload","hostAliases"],["jobs","modelPreload","image"],["jobs","modelPreload","image","registry"],["jobs","modelPreload","image","repository"],["jobs","modelPreload","image","tag"],["jobs","modelPreload","image","digest"],["jobs","modelPreload","image","pullPolicy"],["jobs","modelPreload","command"],["jobs","modelPreload","env"],["jobs","modelPreload","resources"],["jobs","modelPreload","resources","requests"],["jobs","modelPreload","resources","requests","cpu"],["jobs","modelPreload","resources","requests","memory"],["jobs","modelPreload","resources","requests","ephemeral-storage"],["jobs","modelPreload","resources","limits"],["jobs","modelPreload","resources","limits","cpu"],["jobs","modelPreload","resources","limits","memory"],["jobs","modelPreload","resources","limits","ephemeral-storage"],["jobs","modelPreload","resources","limits","nvidia.com/gpu"],["jobs","modelPreload","nodeSelector"],["jobs","modelPreload","tolerations"],["jobs","modelPreload","allowedCallees"],["jobs","modelPreload","labels"],["jobs","modelPreload","annotations"],["jobs","modelPreload","backoffLimit"],["jobs","modelPreload","activeDeadlineSeconds"],["jobs","modelPreload","suspend"],["jobs","modelTrainer"],["jobs","modelTrainer","envFrom"],["jobs","modelTrainer","valueFrom"],["jobs","modelTrainer","valueFrom","NAME","secretKeyRef"],["jobs","modelTrainer","valueFrom","NAME","secretKeyRef","key"],["jobs","modelTrainer","valueFrom","NAME","secretKeyRef","name"],["jobs","modelTrainer","valueFrom","NAME","secretKeyRef","optional"],["jobs","modelTrainer","valueFrom","NAME","configMapKeyRef"],["jobs","modelTrainer","valueFrom","NAME","configMapKeyRef","key"],["jobs","modelTrainer","valueFrom","NAME","configMapKeyRef","name"],["jobs","modelTrainer","valueFrom","NAME","configMapKeyRef","optional"],["jobs","modelTrainer","valueFrom","NAME","fieldRef"],["jobs","modelTrainer","valueFrom","NAME","fieldRef","apiVersion"],["jobs","modelTrainer","valueFrom","NAME","fieldRef","fieldPath"],["jobs","modelTrainer","volumes"],["jobs","modelTrainer","volumes","NAME","mountPath"],["jobs","modelTrainer","volumes","NAME","subPath"],["jobs","modelTrainer","volumes","NAME","readOnly"],["jobs","modelTrainer","volumes","NAME","secret"],["jobs","modelTrainer","volumes","NAME","secret","defaultMode"],["jobs","modelTrainer","volumes","NAME","secret","items"],["jobs","modelTrainer","volumes","NAME","secret","optional"],["jobs","modelTrainer","volumes","NAME","secret","secretName"],["jobs","modelTrainer","volumes","NAME","configMap"],["jobs","modelTrainer","volumes","NAME","configMap","defaultMode"],["jobs","modelTrainer","volumes","NAME","configMap","items"],["jobs","modelTrainer","volumes","NAME","configMap","name"],["jobs","modelTrainer","volumes","NAME","configMap","optional"],["jobs","modelTrainer","volumes","NAME","persistentVolumeClaim"],["jobs","modelTrainer","volumes","NAME","persistentVolumeClaim","claimName"],["jobs","modelTrainer","volumes","NAME","persistentVolumeClaim","readOnly"],["jobs","modelTrainer","volumes","NAME","emptyDir"],["jobs","modelTrainer","volumes","NAME","emptyDir","medium"],["jobs","modelTrainer","volumes","NAME","emptyDir","sizeLimit"],["jobs","modelTrainer","volumes","NAME","projected"],["jobs","modelTrainer","volumes","NAME","projected","sources"],["jobs","modelTrainer","volumes","NAME","projected","defaultMode"],["jobs","modelTrainer","affinity"],["jobs","modelTrainer","affinity","nodeAffinity"],["jobs","modelTrainer","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","modelTrainer","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","modelTrainer","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["jobs","modelTrainer","affinity","podAffinity"],["jobs","modelTrainer","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","modelTrainer","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","modelTrainer","affinity","podAntiAffinity"],["jobs","modelTrainer","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","modelTrainer","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","modelTrainer","topologySpreadConstraints"],["jobs","modelTrainer","priorityClassName"],["jobs","modelTrainer","terminationGracePeriodSeconds"],["jobs","modelTrainer","hostAliases"],["jobs","modelTrainer","image"],["jobs","modelTrainer","image","registry"],["jobs","modelTrainer","image","repository"],["jobs","modelTrainer","image","tag"],["jobs","modelTrainer","image","digest"],["jobs","modelTrainer","image","pullPolicy"],["jobs","modelTrainer","command"],["jobs","modelTrainer","env"],["jobs","modelTrainer","resources"],["jobs","modelTrainer","resources","requests"],["jobs","modelTrainer","resources","requests","cpu"],["jobs","modelTrainer","resources","requests","memory"],["jobs","modelTrainer","resources","requests","ephemeral-storage"],["jobs","modelTrainer","resources","limits"],["jobs","modelTrainer","resources","limits","cpu"],["jobs","modelTrainer","resources","limits","memory"],["jobs","modelTrainer","resources","limits","ephemeral-storage"],["jobs","modelTrainer","resources","limits","nvidia.com/gpu"],["jobs","modelTrainer","nodeSelector"],["jobs","modelTrainer","tolerations"],["jobs","modelTrainer","allowedCallees"],["jobs","modelTrainer","labels"],["jobs","modelTrainer","annotations"],["jobs","modelTrainer","backoffLimit"],["jobs","modelTrainer","activeDeadlineSeconds"],["jobs","modelTrainer","suspend"],["jobs","modelTrainer","schedule"],["jobs","modelTrainer","timeZone"],["jobs","codebaseIndexer"],["jobs","codebaseIndexer","envFrom"],["jobs","codebaseIndexer","valueFrom"],["jobs","codebaseIndexer","valueFrom","NAME","secretKeyRef"],["jobs","codebaseIndexer","valueFrom","NAME","secretKeyRef","key"],["jobs","codebaseIndexer","valueFrom","NAME","secretKeyRef","name"],["jobs","codebaseIndexer","valueFrom","NAME","secretKeyRef","optional"],["jobs","codebaseIndexer","valueFrom","NAME","configMapKeyRef"],["jobs","codebaseIndexer","valueFrom","NAME","configMapKeyRef","key"],["jobs","codebaseIndexer","valueFrom","NAME","configMapKeyRef","name"],["jobs","codebaseIndexer","valueFrom","NAME","configMapKeyRef","optional"],["jobs","codebaseIndexer","valueFrom","NAME","fieldRef"],["jobs","codebaseIndexer","valueFrom","NAME","fieldRef","apiVersion"],["jobs","codebaseIndexer","valueFrom","NAME","fieldRef","fieldPath"],["jobs","codebaseIndexer","volumes"],["jobs","codebaseIndexer","volumes","NAME","mountPath"],["jobs","codebaseIndexer","volumes","NAME","subPath"],["jobs","codebaseIndexer","volumes","NAME","readOnly"],["jobs","codebaseIndexer","volumes","NAME","secret"],["jobs","codebaseIndexer","volumes","NAME","secret","defaultMode"],["jobs","codebaseIndexer","volumes","NAME","secret","items"],["jobs","codebaseIndexer","volumes","NAME","secret","optional"],["jobs","codebaseIndexer","volumes","NAME","secret","secretName"],["jobs","codebaseIndexer","volumes","NAME","configMap"],["jobs","codebaseIndexer","volumes","NAME","configMap","defaultMode"],["jobs","codebaseIndexer","volumes","NAME","configMap","items"],["jobs","codebaseIndexer","volumes","NAME","configMap","name"],["jobs","codebaseIndexer","volumes","NAME","configMap","optional"],["jobs","codebaseIndexer","volumes","NAME","persistentVolumeClaim"],["jobs","codebaseIndexer","volumes","NAME","persistentVolumeClaim","claimName"],["jobs","codebaseIndexer","volumes","NAME","persistentVolumeClaim","readOnly"],["jobs","codebaseIndexer","volumes","NAME","emptyDir"],["jobs","codebaseIndexer","volumes","NAME","emptyDir","medium"],["jobs","codebaseIndexer","volumes","NAME","emptyDir","sizeLimit"],["jobs","codebaseIndexer","volumes","NAME","projected"],["jobs","codebaseIndexer","volumes","NAME","projected","sources"],["jobs","codebaseIndexer","volumes","NAME","projected","defaultMode"],["jobs","codebaseIndexer","affinity"],["jobs","codebaseIndexer","affinity","nodeAffinity"],["jobs","codebaseIndexer","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","codebaseIndexer","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","codebaseIndexer","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["jobs","codebaseIndexer","affinity","podAffinity"],["jobs","codebaseIndexer","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","codebaseIndexer","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","codebaseIndexer","affinity","podAntiAffinity"],["jobs","codebaseIndexer","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","codebaseIndexer","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","codebaseIndexer","topologySpreadConstraints"],["jobs","codebaseIndexer","priorityClassName"],["jobs","codebaseIndexer","terminationGracePeriodSeconds"],["jobs","codebaseIndexer","hostAliases"],["jobs","codebaseIndexer","image"],["jobs","codebaseIndexer","image","registry"],["jobs","codebaseIndexer","image","repository"],["jobs","codebaseIndexer","image","tag"],["jobs","codebaseIndexer","image","digest"],["jobs","codebaseIndexer","image","pullPolicy"],["jobs","codebaseIndexer","command"],["jobs","codebaseIndexer","env"],["jobs","codebaseIndexer","resources"],["jobs","codebaseIndexer","resources","requests"],["jobs","codebaseIndexer","resources","requests","cpu"],["jobs","codebaseIndexer","resources","requests","memory"],["jobs","codebaseIndexer","resources","requests","ephemeral-storage"],["jobs","codebaseIndexer","resources","limits"],["jobs","codebaseIndexer","resources","limits","cpu"],["jobs","codebaseIndexer","resources","limits","memory"],["jobs","codebaseIndexer","resources","limits","ephemeral-storage"],["jobs","codebaseIndexer","resources","limits","nvidia.com/gpu"],["jobs","codebaseIndexer","nodeSelector"],["jobs","codebaseIndexer","tolerations"],["jobs","codebaseIndexer","allowedCallees"],["jobs","codebaseIndexer","labels"],["jobs","codebaseIndexer","annotations"],["jobs","codebaseIndexer","backoffLimit"],["jobs","codebaseIndexer","activeDeadlineSeconds"],["jobs","codebaseIndexer","suspend"],["jobs","codebaseIndexer","schedule"],["jobs","codebaseIndexer","timeZone"],["jobs","inferenceBenchmarks"],["jobs","inferenceBenchmarks","envFrom"],["jobs","inferenceBenchmarks","valueFrom"],["jobs","inferenceBenchmarks","valueFrom","NAME","secretKeyRef"],["jobs","inferenceBenchmarks","valueFrom","NAME","secretKeyRef","key"],["jobs","inferenceBenchmarks","valueFrom","NAME","secretKeyRef","name"],["jobs","inferenceBenchmarks","valueFrom","NAME","secretKeyRef","optional"],["jobs","inferenceBenchmarks","valueFrom","NAME","configMapKeyRef"],["jobs","inferenceBenchmarks","valueFrom","NAME","configMapKeyRef","key"],["jobs","inferenceBenchmarks","valueFrom","NAME","configMapKeyRef","name"],["jobs","inferenceBenchmarks","valueFrom","NAME","configMapKeyRef","optional"],["jobs","inferenceBenchmarks","valueFrom","NAME","fieldRef"],["jobs","inferenceBenchmarks","valueFrom","NAME","fieldRef","apiVersion"],["jobs","inferenceBenchmarks","valueFrom","NAME","fieldRef","fieldPath"],["jobs","inferenceBenchmarks","volumes"],["jobs","inferenceBenchmarks","volumes","NAME","mountPath"],["jobs","inferenceBenchmarks","volumes","NAME","subPath"],["jobs","inferenceBenchmarks","volumes","NAME","readOnly"],["jobs","inferenceBenchmarks","volumes","NAME","secret"],["jobs","inferenceBenchmarks","volumes","NAME","secret","defaultMode"],["jobs","inferenceBenchmarks","volumes","NAME","secret","items"],["jobs","inferenceBenchmarks","volumes","NAME","secret","optional"],["jobs","inferenceBenchmarks","volumes","NAME","secret","secretName"],["jobs","inferenceBenchmarks","volumes","NAME","configMap"],["jobs","inferenceBenchmarks","volumes","NAME","configMap","defaultMode"],["jobs","inferenceBenchmarks","volumes","NAME","configMap","items"],["jobs","inferenceBenchmarks","volumes","NAME","configMap","name"],["jobs","inferenceBenchmarks","volumes","NAME","configMap","optional"],["jobs","inferenceBenchmarks","volumes","NAME","persistentVolumeClaim"],["jobs","inferenceBenchmarks","volumes","NAME","persistentVolumeClaim","claimName"],["jobs","inferenceBenchmarks","volumes","NAME","persistentVolumeClaim","readOnly"],["jobs","inferenceBenchmarks","volumes","NAME","emptyDir"],["jobs","inferenceBenchmarks","volumes","NAME","emptyDir","medium"],["jobs","inferenceBenchmarks","volumes","NAME","emptyDir","sizeLimit"],["jobs","inferenceBenchmarks","volumes","NAME","projected"],["jobs","inferenceBenchmarks","volumes","NAME","projected","sources"],["jobs","inferenceBenchmarks","volumes","NAME","projected","defaultMode"],["jobs","inferenceBenchmarks","affinity"],["jobs","inferenceBenchmarks","affinity","nodeAffinity"],["jobs","inferenceBenchmarks","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","inferenceBenchmarks","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","inferenceBenchmarks","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["jobs","inferenceBenchmarks","affinity","podAffinity"],["jobs","inferenceBenchmarks","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","inferenceBenchmarks","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","inferenceBenchmarks","affinity","podAntiAffinity"],["jobs","inferenceBenchmarks","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","inferenceBenchmarks","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","inferenceBenchmarks","topologySpreadConstraints"],["jobs","inferenceBenchmarks","priorityClassName"],["jobs","inferenceBenchmarks","terminationGracePeriodSeconds"],["jobs","inferenceBenchmarks","hostAliases"],["jobs","inferenceBenchmarks","image"],["jobs","inferenceBenchmarks","image","registry"],["jobs","inferenceBenchmarks","image","repository"],["jobs","inferenceBenchmarks","image","tag"],["jobs","inferenceBenchmarks","image","digest"],["jobs","inferenceBenchmarks","image","pullPolicy"],["jobs","inferenceBenchmarks","command"],["jobs","inferenceBenchmarks","env"],["jobs","inferenceBenchmarks","resources"],["jobs","inferenceBenchmarks","resources","requests"],["jobs","inferenceBenchmarks","resources","requests","cpu"],["jobs","inferenceBenchmarks","resources","requests","memory"],["jobs","inferenceBenchmarks","resources","requests","ephemeral-storage"],["jobs","inferenceBenchmarks","resources","limits"],["jobs","inferenceBenchmarks","resources","limits","cpu"],["jobs","inferenceBenchmarks","resources","limits","memory"],["jobs","inferenceBenchmarks","resources","limits","ephemeral-storage"],["jobs","inferenceBenchmarks","resources","limits","nvidia.com/gpu"],["jobs","inferenceBenchmarks","nodeSelector"],["jobs","inferenceBenchmarks","tolerations"],["jobs","inferenceBenchmarks","allowedCallees"],["jobs","inferenceBenchmarks","labels"],["jobs","inferenceBenchmarks","annotations"],["jobs","inferenceBenchmarks","backoffLimit"],["jobs","inferenceBenchmarks","activeDeadlineSeconds"],["jobs","inferenceBenchmarks","suspend"],["jobs","inferenceBenchmarks","schedule"],["jobs","inferenceBenchmarks","timeZone"],["jobs","nightlyHealth"],["jobs","nightlyHealth","envFrom"],["jobs","nightlyHealth","valueFrom"],["jobs","nightlyHealth","valueFrom","NAME","secretKeyRef"],["jobs","nightlyHealth","valueFrom","NAME","secretKeyRef","key"],["jobs","nightlyHealth","valueFrom","NAME","secretKeyRef","name"],["jobs","nightlyHealth","valueFrom","NAME","secretKeyRef","optional"],["jobs","nightlyHealth","valueFrom","NAME","configMapKeyRef"],["jobs","nightlyHealth","valueFrom","NAME","configMapKeyRef","key"],["jobs","nightlyHealth","valueFrom","NAME","configMapKeyRef","name"],["jobs","nightlyHealth","valueFrom","NAME","configMapKeyRef","optional"],["jobs","nightlyHealth","valueFrom","NAME","fieldRef"],["jobs","nightlyHealth","valueFrom","NAME","fieldRef","apiVersion"],["jobs","nightlyHealth","valueFrom","NAME","fieldRef","fieldPath"],["jobs","nightlyHealth","volumes"],["jobs","nightlyHealth","volumes","NAME","mountPath"],["jobs","nightlyHealth","volumes","NAME","subPath"],["jobs","nightlyHealth","volumes","NAME","readOnly"],["jobs","nightlyHealth","volumes","NAME","secret"],["jobs","nightlyHealth","volumes","NAME","secret","defaultMode"],["jobs","nightlyHealth","volumes","NAME","secret","items"],["jobs","nightlyHealth","volumes","NAME","secret","optional"],["jobs","nightlyHealth","volumes","NAME","secret","secretName"],["jobs","nightlyHealth","volumes","NAME","configMap"],["jobs","nightlyHealth","volumes","NAME","configMap","defaultMode"],["jobs","nightlyHealth","volumes","NAME","configMap","items"],["jobs","nightlyHealth","volumes","NAME","configMap","name"],["jobs","nightlyHealth","volumes","NAME","configMap","optional"],["jobs","nightlyHealth","volumes","NAME","persistentVolumeClaim"],["jobs","nightlyHealth","volumes","NAME","persistentVolumeClaim","claimName"],["jobs","nightlyHealth","volumes","NAME","persistentVolumeClaim","readOnly"],["jobs","nightlyHealth","volumes","NAME","emptyDir"],["jobs","nightlyHealth","volumes","NAME","emptyDir","medium"],["jobs","nightlyHealth","volumes","NAME","emptyDir","sizeLimit"],["jobs","nightlyHealth","volumes","NAME","projected"],["jobs","nightlyHealth","volumes","NAME","projected","sources"],["jobs","nightlyHealth","volumes","NAME","projected","defaultMode"],["jobs","nightlyHealth","affinity"],["jobs","nightlyHealth","affinity","nodeAffinity"],["jobs","nightlyHealth","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","nightlyHealth","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","nightlyHealth","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["jobs","nightlyHealth","affinity","podAffinity"],["jobs","nightlyHealth","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","nightlyHealth","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","nightlyHealth","affinity","podAntiAffinity"],["jobs","nightlyHealth","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","nightlyHealth","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","nightlyHealth","topologySpreadConstraints"],["jobs","nightlyHealth","priorityClassName"],["jobs","nightlyHealth","terminationGracePeriodSeconds"],["jobs","nightlyHealth","hostAliases"],["jobs","nightlyHealth","image"],["jobs","nightlyHealth","image","registry"],["jobs","nightlyHealth","image","repository"],["jobs","nightlyHealth","image","tag"],["jobs","nightlyHealth","image","digest"],["jobs","nightlyHealth","image","pullPolicy"],["jobs","nightlyHealth","command"],["jobs","nightlyHealth","env"],["jobs","nightlyHealth","resources"],["jobs","nightlyHealth","resources","requests"],["jobs","nightlyHealth","resources","requests","cpu"],["jobs","nightlyHealth","resources","requests","memory"],["jobs","nightlyHealth","resources","requests","ephemeral-storage"],["jobs","nightlyHealth","resources","limits"],["jobs","nightlyHealth","resources","limits","cpu"],["jobs","nightlyHealth","resources","limits","memory"],["jobs","nightlyHealth","resources","limits","ephemeral-storage"],["jobs","nightlyHealth","resources","limits","nvidia.com/gpu"],["jobs","nightlyHealth","nodeSelector"],["jobs","nightlyHealth","tolerations"],["jobs","nightlyHealth","allowedCallees"],["jobs","nightlyHealth","labels"],["jobs","nightlyHealth","annotations"],["jobs","nightlyHealth","backoffLimit"],["jobs","nightlyHealth","activeDeadlineSeconds"],["jobs","nightlyHealth","suspend"],["jobs","nightlyHealth","schedule"],["jobs","nightlyHealth","timeZone"],["jobs","workflowCleanup"],["jobs","workflowCleanup","envFrom"],["jobs","workflowCleanup","valueFrom"],["jobs","workflowCleanup","valueFrom","NAME","secretKeyRef"],["jobs","workflowCleanup","valueFrom","NAME","secretKeyRef","key"],["jobs","workflowCleanup","valueFrom","NAME","secretKeyRef","name"],["jobs","workflowCleanup","valueFrom","NAME","secretKeyRef","optional"],["jobs","workflowCleanup","valueFrom","NAME","configMapKeyRef"],["jobs","workflowCleanup","valueFrom","NAME","configMapKeyRef","key"],["jobs","workflowCleanup","valueFrom","NAME","configMapKeyRef","name"],["jobs","workflowCleanup","valueFrom","NAME","configMapKeyRef","optional"],["jobs","workflowCleanup","valueFrom","NAME","fieldRef"],["jobs","workflowCleanup","valueFrom","NAME","fieldRef","apiVersion"],["jobs","workflowCleanup","valueFrom","NAME","fieldRef","fieldPath"],["jobs","workflowCleanup","volumes"],["jobs","workflowCleanup","volumes","NAME","mountPath"],["jobs","workflowCleanup","volumes","NAME","subPath"],["jobs","workflowCleanup","volumes","NAME","readOnly"],["jobs","workflowCleanup","volumes","NAME","secret"],["jobs","workflowCleanup","volumes","NAME","secret","defaultMode"],["jobs","workflowCleanup","volumes","NAME","secret","items"],["jobs","workflowCleanup","volumes","NAME","secret","optional"],["jobs","workflowCleanup","volumes","NAME","secret","secretName"],["jobs","workflowCleanup","volumes","NAME","configMap"],["jobs","workflowCleanup","volumes","NAME","configMap","defaultMode"],["jobs","workflowCleanup","volumes","NAME","configMap","items"],["jobs","workflowCleanup","volumes","NAME","configMap","name"],["jobs","workflowCleanup","volumes","NAME","configMap","optional"],["jobs","workflowCleanup","volumes","NAME","persistentVolumeClaim"],["jobs","workflowCleanup","volumes","NAME","persistentVolumeClaim","claimName"],["jobs","workflowCleanup","volumes","NAME","persistentVolumeClaim","readOnly"],["jobs","workflowCleanup","volumes","NAME","emptyDir"],["jobs","workflowCleanup","volumes","NAME","emptyDir","medium"],["jobs","workflowCleanup","volumes","NAME","emptyDir","sizeLimit"],["jobs","workflowCleanup","volumes","NAME","projected"],["jobs","workflowCleanup","volumes","NAME","projected","sources"],["jobs","workflowCleanup","volumes","NAME","projected","defaultMode"],["jobs","workflowCleanup","affinity"],["jobs","workflowCleanup","affinity","nodeAffinity"],["jobs","workflowCleanup","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","workflowCleanup","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","workflowCleanup","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["jobs","workflowCleanup","affinity","podAffinity"],["jobs","workflowCleanup","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","workflowCleanup","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","workflowCleanup","affinity","podAntiAffinity"],["jobs","workflowCleanup","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","workflowCleanup","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","workflowCleanup","topologySpreadConstraints"],["jobs","workflowCleanup","priorityClassName"],["jobs","workflowCleanup","terminationGracePeriodSeconds"],["jobs","workflowCleanup","hostAliases"],["jobs","workflowCleanup","image"],["jobs","workflowCleanup","image","registry"],["jobs","workflowCleanup","image","repository"],["jobs","workflowCleanup","image","tag"],["jobs","workflowCleanup","image","digest"],["jobs","workflowCleanup","image","pullPolicy"],["jobs","workflowCleanup","command"],["jobs","workflowCleanup","env"],["jobs","workflowCleanup","resources"],["jobs","workflowCleanup","resources","requests"],["jobs","workflowCleanup","resources","requests","cpu"],["jobs","workflowCleanup","resources","requests","memory"],["jobs","workflowCleanup","resources","requests","ephemeral-storage"],["jobs","workflowCleanup","resources","limits"],["jobs","workflowCleanup","resources","limits","cpu"],["jobs","workflowCleanup","resources","limits","memory"],["jobs","workflowCleanup","resources","limits","ephemeral-storage"],["jobs","workflowCleanup","resources","limits","nvidia.com/gpu"],["jobs","workflowCleanup","nodeSelector"],["jobs","workflowCleanup","tolerations"],["jobs","workflowCleanup","allowedCallees"],["jobs","workflowCleanup","labels"],["jobs","workflowCleanup","annotations"],["jobs","workflowCleanup","backoffLimit"],["jobs","workflowCleanup","activeDeadlineSeconds"],["jobs","workflowCleanup","suspend"],["jobs","workflowCleanup","schedule"],["jobs","workflowCleanup","timeZone"],["jobs","instructionSync"],["jobs","instructionSync","envFrom"],["jobs","instructionSync","valueFrom"],["jobs","instructionSync","valueFrom","NAME","secretKeyRef"],["jobs","instructionSync","valueFrom","NAME","secretKeyRef","key"],["jobs","instructionSync","valueFrom","NAME","secretKeyRef","name"],["jobs","instructionSync","valueFrom","NAME","secretKeyRef","optional"],["jobs","instructionSync","valueFrom","NAME","configMapKeyRef"],["jobs","instructionSync","valueFrom","NAME","configMapKeyRef","key"],["jobs","instructionSync","valueFrom","NAME","configMapKeyRef","name"],["jobs","instructionSync","valueFrom","NAME","configMapKeyRef","optional"],["jobs","instructionSync","valueFrom","NAME","fieldRef"],["jobs","instructionSync","valueFrom","NAME","fieldRef","apiVersion"],["jobs","instructionSync","valueFrom","NAME","fieldRef","fieldPath"],["jobs","instructionSync","volumes"],["jobs","instructionSync","volumes","NAME","mountPath"],["jobs","instructionSync","volumes","NAME","subPath"],["jobs","instructionSync","volumes","NAME","readOnly"],["jobs","instructionSync","volumes","NAME","secret"],["jobs","instructionSync","volumes","NAME","secret","defaultMode"],["jobs","instructionSync","volumes","NAME","secret","items"],["jobs","instructionSync","volumes","NAME","secret","optional"],["jobs","instructionSync","volumes","NAME","secret","secretName"],["jobs","instructionSync","volumes","NAME","configMap"],["jobs","instructionSync","volumes","NAME","configMap","defaultMode"],["jobs","instructionSync","volumes","NAME","configMap","items"],["jobs","instructionSync","volumes","NAME","configMap","name"],["jobs","instructionSync","volumes","NAME","configMap","optional"],["jobs","instructionSync","volumes","NAME","persistentVolumeClaim"],["jobs","instructionSync","volumes","NAME","persistentVolumeClaim","claimName"],["jobs","instructionSync","volumes","NAME","persistentVolumeClaim","readOnly"],["jobs","instructionSync","volumes","NAME","emptyDir"],["jobs","instructionSync","volumes","NAME","emptyDir","medium"],["jobs","instructionSync","volumes","NAME","emptyDir","sizeLimit"],["jobs","instructionSync","volumes","NAME","projected"],["jobs","instructionSync","volumes","NAME","projected","sources"],["jobs","instructionSync","volumes","NAME","projected","defaultMode"],["jobs","instructionSync","affinity"],["jobs","instructionSync","affinity","nodeAffinity"],["jobs","instructionSync","affinity","nodeAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","instructionSync","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","instructionSync","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms"],["jobs","instructionSync","affinity","podAffinity"],["jobs","instructionSync","affinity","podAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","instructionSync","affinity","podAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","instructionSync","affinity","podAntiAffinity"],["jobs","instructionSync","affinity","podAntiAffinity","requiredDuringSchedulingIgnoredDuringExecution"],["jobs","instructionSync","affinity","podAntiAffinity","preferredDuringSchedulingIgnoredDuringExecution"],["jobs","instructionSync","topologySpreadConstraints"],["jobs","instructionSync","priorityClassName"],["jobs","instructionSync","terminationGracePeriodSeconds"],["jobs","instructionSync","hostAliases"],["jobs","instructionSync","image"],["jobs","instructionSync","image","registry"],["jobs","instructionSync","image","repository"],["jobs","instructionSync","image","tag"],["jobs","instructionSync","image","digest"],["jobs","instructionSync","image","pullPolicy"],["jobs","instructionSync","command"],["jobs","instructionSync","env"],["jobs","instructionSync","resources"],["jobs","instructionSync","resources","requests"],["jobs","instructionSync","resources","requests","cpu"],["jobs","instructionSync","resources","requests","memory"],["jobs","instructionSync","resources","requests","ephemeral-storage"],["jobs","instructionSync","resources","limits"],["jobs","instructionSync","resources","limits","cpu"],["jobs","instructionSync","resources","limits","memory"],["jobs","instructionSync","resources","limits","ephemeral-storage"],["jobs","instructionSync","resources","limits","nvidia.com/gpu"],["jobs","instructionSync","nodeSelector"],["jobs","instructionSync","tolerations"],["jobs","instructionSync","allowedCallees"],["jobs","instructionSync","labels"],["jobs","instructionSync","annotations"],["jobs","instructionSync","backoffLimit"],["jobs","instructionSync","activeDeadlineSeconds"],["jobs","instructionSync","suspend"],["jobs","instructionSync","schedule"],["jobs","instructionSync","timeZone"],["storage"],["storage","workspace"],["storage","workspace","size"],["storage","workspace","storageClass"],["storage","workspace","volumeName"],["storage","workspace","dataSource"],["storage","workspace","dataSource","apiGroup"],["storage","workspace","dataSource","kind"],["storage","workspace","dataSource","name"],["storage","workspace","labels"],["storage","workspace","annotations"],["storage","workspace","accessMode"],["storage","workspace","existingClaim"],["storage","workspace","hostPath"],["storage","workspace","keep"],["storage","data"],["storage","data","size"],["storage","data","storageClass"],["storage","data","volumeName"],["storage","data","dataSource"],["storage","data","dataSource","apiGroup"],["storage","data","dataSource","kind"],["storage","data","dataSource","name"],["storage","data","labels"],["storage","data","annotations"],["storage","data","accessMode"],["storage","data","existingClaim"],["storage","data","hostPath"],["storage","data","keep"],["storage","memory"],["storage","memory","size"],["storage","memory","storageClass"],["storage","memory","volumeName"],["storage","memory","dataSource"],["storage","memory","dataSource","apiGroup"],["storage","memory","dataSource","kind"],["storage","memory","dataSource","name"],["storage","memory","labels"],["storage","memory","annotations"],["storage","memory","accessMode"],["storage","memory","existingClaim"],["storage","memory","hostPath"],["storage","memory","keep"],["accounts"],["accounts","core"],["accounts","core","annotations"],["accounts","core","existingAccount"],["accounts","agent"],["accounts","agent","annotations"],["accounts","agent","existingAccount"],["accounts","runner"],["accounts","runner","annotations"],["accounts","runner","existingAccount"],["ingress"],["ingress","enabled"],["ingress","className"],["ingress","host"],["ingress","annotations"],["ingress","tlsSecretName"],["ingress","controllerNamespace"],["rulesOff"],["patches"],["extraObjects"]];

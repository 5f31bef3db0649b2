{{/*
Completes the values: fills in what follows from other settings where it is not given, and takes out what is null. Templates share
the values, so that the first one does it for all.
*/}}
{{- define "slate.complete" -}}
{{- if not .Values.isComplete }}
{{- $_ := set .Values "isComplete" true }}
{{- if hasPrefix "nvidia.com/" .Values.gpu.resourceName }}
{{- include "slate.fill" (list .Values.gpu.nodeSelector (dict "nvidia.com/gpu.present" "true")) }}
{{- include "slate.fill" (list .Values.gpu (dict "tolerations" (list (dict "key" "nvidia.com/gpu" "operator" "Exists" "effect" "NoSchedule")))) }}
{{- else }}
{{- include "slate.fill" (list .Values.gpu (dict "tolerations" (list (dict "key" .Values.gpu.resourceName "operator" "Exists" "effect" "NoSchedule")))) }}
{{- end }}
{{- if contains "nginx" (.Values.ingress.className | default "nginx") }}
{{- include "slate.fill" (list .Values.ingress.annotations (dict "nginx.ingress.kubernetes.io/proxy-read-timeout" "3600")) }}
{{- include "slate.fill" (list .Values.ingress.annotations (dict "nginx.ingress.kubernetes.io/proxy-send-timeout" "3600")) }}
{{- end }}
{{- include "slate.fill" (list .Values.dashboard.image .Values.image) }}
{{- include "slate.fill" (list .Values.agentRouter.image .Values.image) }}
{{- include "slate.fill" (list .Values.autonomousLoop.image .Values.image) }}
{{- include "slate.fill" (list .Values.copilotBridge.image .Values.image) }}
{{- include "slate.fill" (list .Values.workflowManager.image .Values.image) }}
{{- if and .Values.hostPathRoot (kindIs "invalid" .Values.ollama.persistence.storageClass) (not .Values.ollama.persistence.volumeName) (not .Values.ollama.persistence.dataSource.name) (not .Values.ollama.persistence.existingClaim) }}
{{- include "slate.fill" (list .Values.ollama.persistence (dict "hostPath" (printf "%v/%v/ollama" .Values.hostPathRoot .Release.Namespace))) }}
{{- end }}
{{- if and .Values.hostPathRoot (kindIs "invalid" .Values.chromadb.persistence.storageClass) (not .Values.chromadb.persistence.volumeName) (not .Values.chromadb.persistence.dataSource.name) (not .Values.chromadb.persistence.existingClaim) }}
{{- include "slate.fill" (list .Values.chromadb.persistence (dict "hostPath" (printf "%v/%v/chroma" .Values.hostPathRoot .Release.Namespace))) }}
{{- end }}
{{- include "slate.fill" (list .Values.jobs.modelPreload.image .Values.ollama.image) }}
{{- include "slate.fill" (list .Values.jobs.modelTrainer.image .Values.ollama.image) }}
{{- include "slate.fill" (list .Values.jobs.codebaseIndexer.image .Values.image) }}
{{- include "slate.fill" (list .Values.jobs.inferenceBenchmarks.image .Values.ollama.image) }}
{{- include "slate.fill" (list .Values.jobs.nightlyHealth.image .Values.image) }}
{{- include "slate.fill" (list .Values.jobs.workflowCleanup.image .Values.image) }}
{{- include "slate.fill" (list .Values.jobs.instructionSync.image .Values.image) }}
{{- if and .Values.hostPathRoot (kindIs "invalid" .Values.storage.workspace.storageClass) (not .Values.storage.workspace.volumeName) (not .Values.storage.workspace.dataSource.name) (not .Values.storage.workspace.existingClaim) }}
{{- include "slate.fill" (list .Values.storage.workspace (dict "hostPath" (printf "%v/%v/workspace" .Values.hostPathRoot .Release.Namespace))) }}
{{- end }}
{{- if and .Values.hostPathRoot (kindIs "invalid" .Values.storage.data.storageClass) (not .Values.storage.data.volumeName) (not .Values.storage.data.dataSource.name) (not .Values.storage.data.existingClaim) }}
{{- include "slate.fill" (list .Values.storage.data (dict "hostPath" (printf "%v/%v/data" .Values.hostPathRoot .Release.Namespace))) }}
{{- end }}
{{- if and .Values.hostPathRoot (kindIs "invalid" .Values.storage.memory.storageClass) (not .Values.storage.memory.volumeName) (not .Values.storage.memory.dataSource.name) (not .Values.storage.memory.existingClaim) }}
{{- include "slate.fill" (list .Values.storage.memory (dict "hostPath" (printf "%v/%v/memory" .Values.hostPathRoot .Release.Namespace))) }}
{{- end }}
{{- include "slate.fill" (list .Values.dashboard.env (dict "SLATE_LOG_LEVEL" .Values.logLevel "SLATE_MODE" .Values.mode)) }}
{{- include "slate.fill" (list .Values.workflowManager.env (dict "SLATE_LOG_LEVEL" .Values.logLevel "SLATE_MODE" .Values.mode)) }}
{{- include "slate.fill" (list .Values.jobs.codebaseIndexer.env (dict "SLATE_LOG_LEVEL" .Values.logLevel "SLATE_MODE" .Values.mode)) }}
{{- include "slate.fill" (list .Values.jobs.nightlyHealth.env (dict "SLATE_LOG_LEVEL" .Values.logLevel "SLATE_MODE" .Values.mode)) }}
{{- include "slate.fill" (list .Values.jobs.workflowCleanup.env (dict "SLATE_LOG_LEVEL" .Values.logLevel "SLATE_MODE" .Values.mode)) }}
{{- include "slate.fill" (list .Values.jobs.instructionSync.env (dict "SLATE_LOG_LEVEL" .Values.logLevel "SLATE_MODE" .Values.mode)) }}
{{- include "slate.fill" (list .Values.agentRouter.env (dict "SLATE_LOG_LEVEL" .Values.logLevel "SLATE_MODE" .Values.mode)) }}
{{- include "slate.fill" (list .Values.autonomousLoop.env (dict "SLATE_LOG_LEVEL" .Values.logLevel "SLATE_MODE" .Values.mode)) }}
{{- include "slate.fill" (list .Values.copilotBridge.env (dict "SLATE_LOG_LEVEL" .Values.logLevel "SLATE_MODE" .Values.mode)) }}
{{- include "slate.prune" .Values }}
{{- include "slate.fill" (list .Values.dashboard (dict "replicas" 1)) }}
{{- include "slate.fill" (list .Values.dashboard (dict "healthPath" "/")) }}
{{- include "slate.fill" (list .Values.dashboard.autoscaling (dict "minReplicas" 2)) }}
{{- include "slate.fill" (list .Values.agentRouter (dict "replicas" 1)) }}
{{- include "slate.fill" (list .Values.agentRouter (dict "healthPath" "/")) }}
{{- include "slate.fill" (list .Values.agentRouter.autoscaling (dict "minReplicas" 2)) }}
{{- include "slate.fill" (list .Values.autonomousLoop (dict "replicas" 1)) }}
{{- include "slate.fill" (list .Values.autonomousLoop (dict "healthPath" "/")) }}
{{- include "slate.fill" (list .Values.copilotBridge (dict "replicas" 1)) }}
{{- include "slate.fill" (list .Values.copilotBridge (dict "healthPath" "/")) }}
{{- include "slate.fill" (list .Values.workflowManager (dict "replicas" 1)) }}
{{- include "slate.fill" (list .Values.workflowManager (dict "healthPath" "/")) }}
{{- include "slate.fill" (list .Values.ollama (dict "replicas" 1)) }}
{{- include "slate.fill" (list .Values.ollama (dict "healthPath" "/")) }}
{{- include "slate.fill" (list .Values.ollama.external (dict "port" 11434)) }}
{{- include "slate.fill" (list .Values.chromadb (dict "replicas" 1)) }}
{{- include "slate.fill" (list .Values.chromadb (dict "healthPath" "/")) }}
{{- include "slate.fill" (list .Values.chromadb.external (dict "port" 8000)) }}
{{- include "slate.fill" (list .Values.jobs.modelTrainer (dict "timeZone" .Values.timeZone)) }}
{{- include "slate.fill" (list .Values.jobs.codebaseIndexer (dict "timeZone" .Values.timeZone)) }}
{{- include "slate.fill" (list .Values.jobs.inferenceBenchmarks (dict "timeZone" .Values.timeZone)) }}
{{- include "slate.fill" (list .Values.jobs.nightlyHealth (dict "timeZone" .Values.timeZone)) }}
{{- include "slate.fill" (list .Values.jobs.workflowCleanup (dict "timeZone" .Values.timeZone)) }}
{{- include "slate.fill" (list .Values.jobs.instructionSync (dict "timeZone" .Values.timeZone)) }}
{{- include "slate.fill" (list .Values.ollama.external (dict "targetPort" (.Values.ollama.external.port | int64))) }}
{{- include "slate.fill" (list .Values.ollama (dict "readinessPath" .Values.ollama.healthPath)) }}
{{- include "slate.fill" (list .Values.chromadb.external (dict "targetPort" (.Values.chromadb.external.port | int64))) }}
{{- include "slate.fill" (list .Values.chromadb (dict "readinessPath" .Values.chromadb.healthPath)) }}
{{- include "slate.fill" (list .Values.ollama.external (dict "scheme" "http")) }}
{{- include "slate.fill" (list .Values.chromadb.external (dict "scheme" "http")) }}
{{- include "slate.map" (list .Values.ollama "env") }}
{{- include "slate.fill" (list .Values.ollama.env (and (or (not .Values.gpu.enabled) (not (index .Values.ollama.resources.limits "nvidia.com/gpu"))) (dict "NVIDIA_VISIBLE_DEVICES" "void"))) }}
{{- include "slate.map" (list .Values.copilotBridge "env") }}
{{- include "slate.fill" (list .Values.copilotBridge.env (and .Values.copilotBridge.exec.enabled (dict "SLATE_BRIDGE_EXEC" "true"))) }}
{{- end }}
{{- end }}

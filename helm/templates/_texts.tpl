{{- define "slate.image" -}}
{{ if .image.registry }}{{ .Values.imageRegistry | default .image.registry }}/{{ end }}{{ .image.repository }}{{ if .image.tag }}:{{ .image.tag }}{{ end }}{{ if .image.digest }}@{{ .image.digest }}{{ end }}
{{- end }}

{{- define "slate.noProxy" -}}
localhost,127.0.0.1,0.0.0.0,::1,.svc,.cluster.local,$(KUBERNETES_SERVICE_HOST),10.0.0.0/8,100.64.0.0/10,169.254.0.0/16,172.16.0.0/12,192.168.0.0/16{{ if .Values.ollama.enabled }},ollama-svc{{ else }},{{ .Values.ollama.external.host }}{{ end }}{{ if .Values.chromadb.enabled }},chromadb-svc{{ else }},{{ .Values.chromadb.external.host }}{{ end }}{{ if .Values.proxy.noProxy }},{{ .Values.proxy.noProxy }}{{ end }}
{{- end }}

{{- define "slate.labelExpression" -}}
- key: {{ $.key | quote }}
  operator: {{ $.operator | quote }}
  {{- if hasKey $ "values" }}
  values:
    {{- range $value := $.values }}
    - {{ $value | quote }}
    {{- end }}
  {{- end }}
{{- end }}

{{- define "slate.networkPeer" -}}
-
  {{- if hasKey $ "ipBlock" }}
  ipBlock:
    cidr: {{ $.ipBlock.cidr | quote }}
    {{- with $.ipBlock.except }}
    except:
      {{- range $except := . }}
      - {{ $except | quote }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- if hasKey $ "namespaceSelector" }}
  {{- if and (not $.namespaceSelector.matchLabels) (not $.namespaceSelector.matchExpressions) }}
  namespaceSelector: {}
  {{- else }}
  namespaceSelector:
    {{- with $.namespaceSelector.matchExpressions }}
    matchExpressions:
      {{- range $labelExpression := . }}
      {{- include "slate.labelExpression" $labelExpression | trim | nindent 6 }}
      {{- end }}
    {{- end }}
    {{- with $.namespaceSelector.matchLabels }}
    matchLabels:
      {{- range $key, $value := . }}
      {{ $key | quote }}: {{ $value | quote }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- end }}
  {{- if hasKey $ "podSelector" }}
  {{- if and (not $.podSelector.matchLabels) (not $.podSelector.matchExpressions) }}
  podSelector: {}
  {{- else }}
  podSelector:
    {{- with $.podSelector.matchExpressions }}
    matchExpressions:
      {{- range $labelExpression := . }}
      {{- include "slate.labelExpression" $labelExpression | trim | nindent 6 }}
      {{- end }}
    {{- end }}
    {{- with $.podSelector.matchLabels }}
    matchLabels:
      {{- range $key, $value := . }}
      {{ $key | quote }}: {{ $value | quote }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- end }}
{{- end }}

{{- define "slate.downwardApiFile" -}}
-
  {{- if hasKey $ "fieldRef" }}
  fieldRef:
    fieldPath: {{ $.fieldRef.fieldPath | quote }}
  {{- end }}
  {{- if hasKey $ "mode" }}
  mode: {{ $.mode | int64 }}
  {{- end }}
  path: {{ $.path | quote }}
  {{- if hasKey $ "resourceFieldRef" }}
  resourceFieldRef:
    containerName: {{ $.resourceFieldRef.containerName | quote }}
    {{- with $.resourceFieldRef.divisor }}
    divisor: {{ . | quote }}
    {{- end }}
    resource: {{ $.resourceFieldRef.resource | quote }}
  {{- end }}
{{- end }}

{{- define "slate.allowedCallee" -}}
- ports:
    {{- range $port := $.ports }}
    - port: {{ $port | int64 }}
      protocol: TCP
    {{- end }}
  to:
    {{- range $networkPeer := $.to }}
    {{- include "slate.networkPeer" $networkPeer | trim | nindent 4 }}
    {{- end }}
{{- end }}

{{- define "slate.volumeProjection" -}}
-
  {{- if hasKey $ "configMap" }}
  configMap: {{- toYaml $.configMap | nindent 4 }}
  {{- end }}
  {{- if hasKey $ "downwardAPI" }}
  downwardAPI:
    items:
      {{- range $downwardApiFile := $.downwardAPI.items }}
      {{- include "slate.downwardApiFile" $downwardApiFile | trim | nindent 6 }}
      {{- end }}
  {{- end }}
  {{- if hasKey $ "secret" }}
  secret: {{- toYaml $.secret | nindent 4 }}
  {{- end }}
  {{- if hasKey $ "serviceAccountToken" }}
  serviceAccountToken: {{- toYaml $.serviceAccountToken | nindent 4 }}
  {{- end }}
{{- end }}

{{- define "slate.variableSource" -}}
{{- $name := index . 0 }}
{{- $variableSource := index . 1 }}
- name: {{ $name | quote }}
  {{- if and (not (hasKey $variableSource "secretKeyRef")) (not (hasKey $variableSource "configMapKeyRef")) (not (hasKey $variableSource "fieldRef")) }}
  valueFrom: {}
  {{- else }}
  valueFrom:
    {{- if hasKey $variableSource "configMapKeyRef" }}
    configMapKeyRef: {{- toYaml $variableSource.configMapKeyRef | nindent 6 }}
    {{- end }}
    {{- if hasKey $variableSource "fieldRef" }}
    fieldRef: {{- toYaml $variableSource.fieldRef | nindent 6 }}
    {{- end }}
    {{- if hasKey $variableSource "secretKeyRef" }}
    secretKeyRef: {{- toYaml $variableSource.secretKeyRef | nindent 6 }}
    {{- end }}
  {{- end }}
{{- end }}

{{- define "slate.volume" -}}
{{- $name := index . 0 }}
{{- $volume := index . 1 }}
- name: {{ $name | quote }}
  mountPath: {{ $volume.mountPath | quote }}
  {{- if $volume.readOnly }}
  readOnly: true
  {{- end }}
  {{- with $volume.subPath }}
  subPath: {{ . | quote }}
  {{- end }}
{{- end }}

{{- define "slate.toleration" -}}
-
  {{- with $.effect }}
  effect: {{ . | quote }}
  {{- end }}
  {{- with $.key }}
  key: {{ . | quote }}
  {{- end }}
  {{- with $.operator }}
  operator: {{ . | quote }}
  {{- end }}
  {{- if hasKey $ "tolerationSeconds" }}
  tolerationSeconds: {{ $.tolerationSeconds | int64 }}
  {{- end }}
  {{- if hasKey $ "value" }}
  value: {{ $.value | quote }}
  {{- end }}
{{- end }}

{{- define "slate.volume.volumes" -}}
{{- $name := index . 0 }}
{{- $volume := index . 1 }}
- name: {{ $name | quote }}
  {{- if hasKey $volume "configMap" }}
  configMap: {{- toYaml $volume.configMap | nindent 4 }}
  {{- end }}
  {{- if hasKey $volume "emptyDir" }}
  {{- if and (not $volume.emptyDir.medium) (not $volume.emptyDir.sizeLimit) }}
  emptyDir: {}
  {{- else }}
  emptyDir:
    {{- with $volume.emptyDir.medium }}
    medium: {{ . | quote }}
    {{- end }}
    {{- with $volume.emptyDir.sizeLimit }}
    sizeLimit: {{ . | quote }}
    {{- end }}
  {{- end }}
  {{- end }}
  {{- if hasKey $volume "persistentVolumeClaim" }}
  persistentVolumeClaim: {{- toYaml $volume.persistentVolumeClaim | nindent 4 }}
  {{- end }}
  {{- if hasKey $volume "projected" }}
  projected:
    {{- if hasKey $volume.projected "defaultMode" }}
    defaultMode: {{ $volume.projected.defaultMode | int64 }}
    {{- end }}
    sources:
      {{- range $volumeProjection := $volume.projected.sources }}
      {{- include "slate.volumeProjection" $volumeProjection | trim | nindent 6 }}
      {{- end }}
  {{- end }}
  {{- if hasKey $volume "secret" }}
  secret: {{- toYaml $volume.secret | nindent 4 }}
  {{- end }}
{{- end }}

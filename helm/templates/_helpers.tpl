{{/* The labels that Helm's conventions ask for, on every object. */}}
{{- define "slate.labels" -}}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | quote }}
{{- end }}

{{/* Maps in layers as one map, as JSON: what comes later wins. Layers that are no maps, because their conditions do not hold, are left out. */}}
{{- define "slate.merged" -}}
{{- $merged := dict }}
{{- range $layer := . }}
  {{- if kindIs "map" $layer }}
    {{- range $name, $value := $layer }}
      {{- $_ := set $merged $name $value }}
    {{- end }}
  {{- end }}
{{- end }}
{{- toRawJson $merged }}
{{- end }}

{{/* Fills in what was not given. What was given as null stays null. */}}
{{- define "slate.fill" -}}
{{- $settings := index . 0 }}
{{- $defaults := index . 1 }}
{{- if and (kindIs "map" $settings) (kindIs "map" $defaults) }}
  {{- range $name, $value := $defaults }}
    {{- if not (hasKey $settings $name) }}
      {{- $_ := set $settings $name $value }}
    {{- end }}
  {{- end }}
{{- end }}
{{- end }}

{{/* Makes an empty map of one that is not there, so that it can be filled in. */}}
{{- define "slate.map" -}}
{{- $settings := index . 0 }}
{{- $name := index . 1 }}
{{- if not (index $settings $name) }}
  {{- $_ := set $settings $name dict }}
{{- end }}
{{- end }}

{{/* Takes out what is null: it was given to remove a default. */}}
{{- define "slate.prune" -}}
{{- range $name, $value := . }}
  {{- if kindIs "invalid" $value }}
    {{- $_ := unset $ $name }}
  {{- else if kindIs "map" $value }}
    {{- include "slate.prune" $value }}
  {{- end }}
{{- end }}
{{- end }}

{{- define "slate.image" -}}
{{ if .image.registry }}{{ .Values.imageRegistry | default .image.registry }}/{{ end }}{{ .image.repository }}{{ if .image.tag }}:{{ .image.tag }}{{ end }}{{ if .image.digest }}@{{ .image.digest }}{{ end }}
{{- end }}

/** The values that the guide shows, as a user would paste them. */
export const GUIDE_VALUES = `
dashboard:
  replicas: 2
  autoscaling:
    enabled: true
    minReplicas: 2
    maxReplicas: 6
  resources:
    requests:
      cpu: 250m
      memory: 512Mi
    limits:
      cpu: 1000m
      memory: 2Gi
ollama:
  enabled: true
  resources:
    limits:
      nvidia.com/gpu: "1"
  persistence:
    size: 20Gi
chromadb:
  enabled: true
  persistence:
    size: 5Gi
gpu:
  enabled: true
  nodeSelector:
    nvidia.com/gpu.present: "true"
agenticSystem:
  enabled: true
  agents:
    ALPHA:
      role: Coding
      gpu: true
      model: slate-coder
    BETA:
      role: Testing
      gpu: true
      model: slate-fast
`;

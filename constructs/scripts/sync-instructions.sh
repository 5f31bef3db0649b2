# SLATE's program ends with 0 whether or not it could update the ConfigMap: what it says decides.
set -eu
result=$(python slate/adaptive_instructions.py --sync --json)
echo "$result"
if ! echo "$result" | grep -q '"success": true'; then
  echo "the ConfigMap slate-instructions was not updated, for the reason in configmap_sync above" >&2
  exit 1
fi

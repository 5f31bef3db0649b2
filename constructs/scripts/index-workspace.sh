# The indexer reads the code beside its own program and writes there, too. This pod cannot write to the workspace, so it gets a folder
# of links to it.
set -eu
cd /workspace
if [ ! -d slate ]; then
  echo "the workspace has no folder slate: there is no program to index it with" >&2
  exit 1
fi
mkdir -p /tmp/slate
for name in * .[!.]*; do
  case $name in .slate* | slate_memory | lost+found) continue ;; esac
  if [ -e "$name" ]; then ln -s "/workspace/$name" /tmp/slate/; fi
done
cd /tmp/slate
exec python -m slate.slate_chromadb --index

# Copies SLATE's files from the image into an empty workspace: aside, then into place, then a mark, so that an interrupted run
# is continued by the next one. Files that begin with .slate are written by other programs of SLATE, maybe before this runs;
# everything else is a checkout of the user's, which is not touched.
set -eu
cd /workspace
if [ -e .slate-filled ]; then exit 0; fi
if [ ! -e .slate-moving ]; then
  if ls -A | grep -v -x -e lost+found -e '\.slate.*' | grep -q .; then
    echo "the workspace has files: nothing is copied"
    exit 0
  fi
  rm -rf .slate-copying
  cp -R /slate .slate-copying
  chmod -R u+w .slate-copying
  mv .slate-copying .slate-moving
fi
ls -A .slate-moving | while read -r file; do
  if [ ! -e "$file" ]; then mv ".slate-moving/$file" .; fi
done
rm -rf .slate-moving
touch .slate-filled
echo "the workspace is filled"

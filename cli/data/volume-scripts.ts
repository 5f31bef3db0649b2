// Scripts for the `sh` of a pod, with the folder of a volume as argument. They use only options that Debian and busybox have in
// common. `lost+found`, which belongs to the file system, is not data.

const FOLDER = 'set -e; export LC_ALL=C; cd "$1"';

/** Sets `$@` to all that is in the folder. */
const ENTRIES = `${FOLDER}; set --
for entry in .* *; do
  case $entry in . | .. | lost+found) continue ;; esac
  if [ -e "$entry" ] || [ -L "$entry" ]; then set -- "$@" "./$entry"; fi
done`;

const FIND = 'find . -path ./lost+found -prune -o';

/** Prints the number of files, their bytes, the time of the newest one, and the free kilobytes. */
export const SURVEY = `${FOLDER}
${FIND} '(' -type f -o -type l ')' -exec stat -c '%Y %s' {} + |
  awk '{ files++; bytes += $2; if ($1 > newest) newest = $1 } END { printf "%.0f %.0f %.0f ", files, bytes, newest }'
df -Pk . | awk 'END { print $4 }'`;

/** Prints a checksum of all names, all content and the targets of links. It does not depend on the order in folders. */
export const CONTENT_SUM = `${FOLDER}
found() { ${FIND} -type "$1" -print0 | sort -z; }
{
  for type in d f l; do echo "$type"; found "$type"; done
  found f | xargs -0 -r sha256sum | sed -n 's/^\\\\\\{0,1\\}\\([0-9a-f]\\{64\\}\\) .*/\\1/p'
  found l | xargs -0 -r -n 1 readlink
} | sha256sum | cut -c 1-64`;

/** Writes a tar of the folder to standard output; nothing for an empty folder. */
export const SAVE = `${ENTRIES}
[ $# -eq 0 ] || tar -cf - "$@"`;

/** Prints the checksum of what `SAVE` writes. */
export const ARCHIVE_SUM = `{ ${SAVE}
} | sha256sum | cut -c 1-64`;

/** Unpacks a tar from standard input into the folder. Reads all of it even after an error, because kubectl hangs otherwise. */
export const LOAD = `${FOLDER}; tar -xpof - || { status=$?; cat >/dev/null; exit $status; }`;

/** Deletes all that is in the folder. */
export const CLEAR = `${ENTRIES}
[ $# -eq 0 ] || { chmod -R u+w "$@" 2>/dev/null || true; rm -rf "$@"; }`;

import { Level, switches, Values, flagValues, Word } from './level';

/** The shells, and the functions that write their scripts. */
export const SHELLS = { bash, zsh, fish, powershell };

const PROGRAM = 'slate-k8s';

function bash(levels: Level[]): string {
  return `_slate_k8s() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} words= files= flags=
  [[ $previous == = ]] && previous=\${COMP_WORDS[COMP_CWORD - 2]}
  [[ $word == = ]] && word=
  case "\${COMP_WORDS[*]:1:COMP_CWORD-1} " in
${cases(levels, 'words', (words) => `'${words.map(({ text }) => text).join(' ')}'`)}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$word"))
  elif [[ $files ]]; then
    local IFS=$'\\n'
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  fi
}
complete -F _slate_k8s ${PROGRAM}
`;
}

function zsh(levels: Level[]): string {
  const list = (words: Word[]) => `(${words.map((word) => `'${described(word, ':', "'\\''")}'`).join(' ')})`;
  return `#compdef ${PROGRAM}
_slate_k8s() {
  local previous=\${words[CURRENT - 1]} files=
  local -a values flags
  case "\${words[2,CURRENT - 1]} " in
${cases(levels, 'values', list)}
  esac
  if [[ $PREFIX == -* ]]; then
    _describe option flags
  elif [[ -n $files ]]; then
    _files
  else
    _describe value values
  fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _slate_k8s ${PROGRAM}
`;
}

/** The branches of a `case` statement, the same in bash and zsh. */
function cases(levels: Level[], variable: string, list: (words: Word[]) => string): string {
  const set = ({ words, files }: Values) => `${variable}=${list(words)} files=${files ? 'yes' : ''}`;
  return levels
    .map((level) => {
      const values = flagValues(level).map(([names, value]) => `        ${names.join('|')}) ${set(value)} ;;\n`);
      return `    ${level.path === '' ? '*' : `'${level.path} '*`})
      ${set(level)}
      flags=${list(switches(level))}
      case $previous in
${values.join('')}      esac ;;`;
    })
    .join('\n');
}

function fish(levels: Level[]): string {
  const text = (word: string) => `'${word.replace(/[\\']/g, '\\$&')}'`;
  const takes = ({ words, files }: Values) =>
    files ? '-r -F' : `-x -a ${text(words.map((word) => word.text).join(' '))}`;
  const lines = levels.flatMap(({ path, words, files, commands, flags }) => {
    const deeper = commands.length > 0 ? `(?!(${commands.join('|')}) )` : '';
    const begin = `complete -c ${PROGRAM} -n ${text(`__slate_k8s_typed "^${path && `${path} `}${deeper}"`)}`;
    return [
      ...(files ? [`${begin} -F`] : []),
      ...words.map((word) => `${begin} -a ${text(word.text)} -d ${text(word.description)}`),
      ...flags.map(({ names, description, value }) => {
        const options = names.map((name) => name.replace(/^(--?)/, (dashes) => (dashes === '--' ? '-l ' : '-s ')));
        return [begin, ...options, ...(value ? [takes(value)] : []), '-d', text(description)].join(' ');
      }),
    ];
  });
  return `function __slate_k8s_typed
  set -l typed (commandline -opc)
  string match -qr -- $argv[1] "$typed[2..] "
end
complete -c ${PROGRAM} -f
${lines.join('\n')}
`;
}

function powershell(levels: Level[]): string {
  const list = (words: Word[]) => `@(${words.map((word) => `'${described(word, '|', "''")}'`).join(', ')})`;
  const set = ({ words, files }: Values) => `$words = ${list(words)}; $files = $${files}`;
  const branches = levels.map((level) => {
    const values = flagValues(level).flatMap(([names, value]) =>
      names.map((name) => `        '${name}' { ${set(value)} }\n`),
    );
    return `    '${level.path && `${level.path} `}*' {
      ${set(level)}
      $flags = ${list(switches(level))}
      switch ($previous) {
${values.join('')}      }
      break
    }`;
  });
  return `Register-ArgumentCompleter -Native -CommandName ${PROGRAM} -ScriptBlock {
  param($word, $ast, $cursor)
  $typed = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
  $previous = $typed[-1]
  switch -Wildcard ("$($typed | Select-Object -Skip 1) ") {
${branches.join('\n')}
  }
  if ("$word".StartsWith('-')) { $words = $flags }
  elseif ($files) { return [Management.Automation.CompletionCompleters]::CompleteFilename("$word") }
  $words | Where-Object { $_.StartsWith("$word") } | ForEach-Object {
    $text, $description = $_.Split('|', 2)
    [Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $description)
  }
}
`;
}

/** A word and its description for a string in single quotes, with the quotes inside it escaped. */
function described({ text, description }: Word, separator: string, quote: string): string {
  return `${text}${separator}${description}`.replace(/'/g, quote);
}

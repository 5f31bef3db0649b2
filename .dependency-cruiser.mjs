/** Who may import whom: main, cli -> settings, overlays -> slate -> services, jobs, rules -> building blocks -> schema, imports. */
function mayNotImport(from, to, comment) {
  return { name: `${from} -> ${to}`, comment, severity: 'error', from: { path: from }, to: { path: to } };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    mayNotImport(
      '^constructs/',
      '^(settings|overlays|cli|tools|test|main|synthesize|mistake)',
      'The library knows nothing of files and commands.',
    ),
    mayNotImport(
      '^constructs/schema/',
      '^constructs/(?!schema/)',
      'What says what is wrong knows nothing of constructs.',
    ),
    mayNotImport(
      '^constructs/building-blocks/',
      '^constructs/(?!building-blocks/|schema/|names)',
      'The vocabulary knows no sentence.',
    ),
    mayNotImport(
      '^constructs/(services|jobs|configuration|networking)/',
      '^constructs/(slate|index)',
      'Parts do not know the whole.',
    ),
    mayNotImport(
      '^constructs/(services|jobs|configuration|networking)/',
      '^constructs/rules/',
      'Rules look at objects, from outside.',
    ),
    mayNotImport('^overlays/', '^(settings|cli|tools|test)/', 'An overlay is data.'),
    mayNotImport('^settings/', '^(cli|tools|test)/', 'Settings are read the same way for every program.'),
    mayNotImport(
      '^cli/cluster/',
      '^cli/(?!cluster/|terminal/|[a-z-]+\\.ts$)',
      'What looks at a cluster does not know the commands.',
    ),
    mayNotImport('^cli/terminal/', '^cli/(?!terminal/|[a-z-]+\\.ts$)', 'What prints does not know what is printed.'),
    mayNotImport(
      '^(constructs|overlays|settings|cli|main)',
      '^(tools|test|bench)/',
      'Programs do not need what checks them.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  },
};

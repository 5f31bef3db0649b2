const shared = {
  transform: { '^.+\\.ts$': ['ts-jest', { diagnostics: false, tsconfig: { module: 'commonjs' } }] },
  testEnvironment: 'node',
  moduleNameMapper: { '^cdk8s-slate$': '<rootDir>/index.ts' },
};

/**
 * `npm test` needs only Node, and seconds; the properties take minutes. The cluster tests use the cluster that KUBECONFIG names, and so
 * do the long ones among them, the soak tests. The image test needs root, Debian 12 with podman, runc and mmdebstrap, and SLATE_SOURCE.
 */
module.exports = {
  // The programs that tests start are slow on a machine with other work.
  testTimeout: 30_000,
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/test/cluster/', '/test/soak/', '/test/properties/', '/test/image/', '/node_modules/'],
    },
    { ...shared, displayName: 'properties', testMatch: ['<rootDir>/test/properties/**/*.test.ts'] },
    { ...shared, displayName: 'cluster', testMatch: ['<rootDir>/test/cluster/**/*.test.ts'] },
    { ...shared, displayName: 'image', testMatch: ['<rootDir>/test/image/**/*.test.ts'] },
    { ...shared, displayName: 'soak', testMatch: ['<rootDir>/test/soak/**/*.test.ts'] },
  ],
};

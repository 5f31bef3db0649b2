const shared = {
  transform: { '^.+\\.ts$': ['ts-jest', { diagnostics: false }] },
  testEnvironment: 'node',
};

/** `npm test` needs only Node, and seconds; the properties take minutes. The cluster tests use the cluster that KUBECONFIG names. */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/test/cluster/', '/test/properties/', '/node_modules/'],
    },
    { ...shared, displayName: 'properties', testMatch: ['<rootDir>/test/properties/**/*.test.ts'] },
    { ...shared, displayName: 'cluster', testMatch: ['<rootDir>/test/cluster/**/*.test.ts'] },
  ],
};

export * from './constructs';
export { Environments } from './environments';

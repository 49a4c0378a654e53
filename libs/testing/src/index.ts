export * from './database';
export * from './operations';
export * from './graphql/call';

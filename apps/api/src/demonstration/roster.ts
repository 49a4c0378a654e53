export * from './roster/accounts';
export * from './roster/organizations';
export * from './roster/people';
export * from './roster/sectors';

export * from './kinds';
export * from './ledger';
export * from './reconciliation';

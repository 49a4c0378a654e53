export * from './facts';
export * from './people';
export * from './totals';

export * from './chinese-dates';
export * from './working-days';

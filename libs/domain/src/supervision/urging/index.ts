export * from './hours';
export * from './reminders';
export * from './urging';

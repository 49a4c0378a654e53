export * from './briefing';
export * from './committee-rule';
export * from './enums';
export * from './limits';
export * from './training';

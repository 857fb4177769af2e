export * from './accounts';
export * from './assessments';
export * from './operations';
export * from './organisations';
export * from './practices';

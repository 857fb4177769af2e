export * from './accounts';
export * from './assessments';
export * from './kpis';
export * from './logos';
export * from './operations';
export * from './organisations';
export * from './practices';
export * from './rounds';

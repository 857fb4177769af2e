export { begin, type NewInterview } from './begin';

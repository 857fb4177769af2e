export { newestReport, type ReportStanding } from './newest-report';

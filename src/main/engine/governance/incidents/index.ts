export { clockOf, deadlineOf, notificationHours } from './clock';
export { notificationAdvice } from './notification';
export { severityLimits, severityOf, severityRank } from './severity';

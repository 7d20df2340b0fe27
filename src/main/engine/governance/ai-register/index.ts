export { type RegisterContext, registerLine } from './line';
export { type RegisterSummary, registerDeadlines, registerFigures, registerSummary } from './summary';

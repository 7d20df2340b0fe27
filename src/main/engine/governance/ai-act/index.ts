export { type AiActDeadline, deadlinesOf, type TimelineEntry, timelineOn } from './deadlines';
export { evaluateUseCase, obligationOn, orderedRules } from './evaluate';
export { completeFacts, type FactProblem, isAsked, type ReadAnswers, readAnswers, withoutStaleAnswers } from './facts';
export { type PenaltyCap, penaltyCap } from './penalties';
export { nextQuestions, openQuestions, questionProgress } from './questions';
export { type AuthorityView, authoritiesOf, sourceOf, sourcesOf } from './verify';

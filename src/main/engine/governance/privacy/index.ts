export { type CouncilStanding, councilStanding } from './council';
export { type DpiaInput, dpiaNeed, type RegisteredUse } from './dpia';
export { type PrivacyInput, privacyFigures, privacyLine, type WatchNote } from './line';

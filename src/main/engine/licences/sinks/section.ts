import type { SinkSection } from '@shared/domain/audit-sinks';
import type { WasteSection } from '@shared/domain/audit-waste';
import type { Figure } from '@shared/domain/figure';
import { coded } from '../../explain';
import type { AuditFacts } from '../context';
import { cardsSink } from './cards';
import { choiceSink } from './choice';
import { leakSink } from './leak';
import { multiSink } from './multi';
import { zombiesSink } from './zombies';

/** Les cinq gouffres. Their amounts overlap (an unused seat may also be a double one): they are never added. */
export const sinkSection = (facts: AuditFacts, annualFull: Figure, waste: WasteSection): SinkSection => ({
  multi: multiSink(facts, annualFull),
  cards: cardsSink(facts),
  leak: leakSink(facts),
  zombies: zombiesSink(facts, waste),
  choice: choiceSink(facts),
  warnings: [coded('sinks.warnings.neverAdded')],
});

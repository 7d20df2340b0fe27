import type { AuditResult } from '@shared/domain/audit';
import type { Figure, FigureSource } from '@shared/domain/figure';

/** Every headline figure of the audit, each once, in the order of the report. */
export const figuresOf = (audit: AuditResult): Figure[] => {
  const { keyFigures, cost, waste, sinks, traps, delay, actions, quality } = audit;
  const all = [
    keyFigures.annualCost,
    keyFigures.waste,
    keyFigures.cuttable,
    keyFigures.delayPerMonth,
    cost.annualFull,
    cost.annualNet,
    cost.annualCash,
    cost.fiscalYear,
    cost.spent,
    cost.annualised,
    waste.paidSeats,
    waste.activeSeats,
    waste.unusedSeats,
    waste.exposed,
    waste.reassignable,
    waste.cuttable,
    waste.next12Months,
    sinks.multi.total,
    sinks.multi.tools,
    sinks.multi.people,
    sinks.multi.redundant,
    sinks.cards.hours,
    sinks.cards.euros,
    sinks.leak.wrongAccounts,
    sinks.leak.workAddressOutside,
    sinks.leak.trainingTools,
    sinks.leak.outsideEuTools,
    sinks.leak.openSettings,
    sinks.leak.exposedSeats,
    sinks.leak.euros,
    sinks.zombies.seats,
    sinks.zombies.share,
    sinks.zombies.euros,
    sinks.choice.people,
    sinks.choice.perPerson,
    sinks.choice.hours,
    sinks.choice.euros,
    traps.budgetGap,
    traps.budgetGapPct,
    traps.avoidableVat,
    traps.cardFees,
    traps.currencyDrift,
    delay.wasteFound,
    delay.perMonth,
    delay.overMonths,
    actions.total,
    quality.completeness,
  ];
  return [...new Map(all.map((figure) => [figure.code, figure])).values()];
};

/** Every source of the audit, each once; « à vérifier » wins over a source said twice. */
export const sourcesOf = (figures: readonly Figure[]): FigureSource[] => {
  const kept = new Map<string, FigureSource>();
  for (const source of figures.flatMap((figure) => figure.sources)) {
    const key = `${source.title}|${source.url ?? ''}|${source.date ?? ''}`;
    kept.set(key, { ...source, verify: source.verify || kept.get(key)?.verify === true });
  }
  return [...kept.values()].sort((a, b) => a.title.localeCompare(b.title, 'fr'));
};

import { z } from 'zod';
import type { FigureSource } from './figure';

/** Where a hypothesis comes from: written in article 000, or our own choice (hypothèse). */
export type HypothesisOrigin = 'article' | 'hypothesis' | 'rule';

const positive = z.number().positive().max(100_000);
const nonNegative = z.number().min(0).max(100_000);

const ordered = (low: string, high: string) => ({ message: 'low-above-high', path: [low, high] });

/** Hypothèses of the licence audit, all adjustable in the dossier. */
export const auditSettingsSchema = z
  .object({
    /** Château de cartes: hidden hours per year, for the people and tools below. */
    hiddenHoursLow: nonNegative,
    hiddenHoursHigh: nonNegative,
    hiddenHoursPeople: positive,
    /** Number of tools of the reference case, at least two: only tools in excess of one cost hours. */
    hiddenHoursTools: z.int().min(2).max(100),
    /** Paradoxe du choix: minutes lost per person and week. */
    choiceMinutesLow: nonNegative,
    choiceMinutesHigh: nonNegative,
    choiceWeeks: z.number().min(1).max(53),
    /** Coût de l'attente: months shown. */
    delayMonths: z.int().min(1).max(60),
    /** Months of spending shown, before the month of the audit. */
    historyMonths: z.int().min(1).max(36),
    /** Boxes from which the verdict is « vous êtes dans les 90 % ». */
    boxesForVerdict: z.int().min(1).max(7),
    /** Different subscriptions from which the first box is ticked. */
    manySubscriptions: z.int().min(2).max(50),
    /** A price older than this asks for confirmation. */
    stalePriceDays: z.int().min(1).max(3_650),
    /** A usage import older than this is no follow-up. */
    freshUsageDays: z.int().min(1).max(3_650),
    /** An action to decide within this delay comes first. */
    urgentDays: z.int().min(0).max(365),
  })
  .refine((s) => s.hiddenHoursLow <= s.hiddenHoursHigh, ordered('hiddenHoursLow', 'hiddenHoursHigh'))
  .refine((s) => s.choiceMinutesLow <= s.choiceMinutesHigh, ordered('choiceMinutesLow', 'choiceMinutesHigh'));
export type AuditSettings = z.infer<typeof auditSettingsSchema>;

/** Values in force when the dossier says nothing. */
export const defaultAuditSettings: AuditSettings = {
  hiddenHoursLow: 200,
  hiddenHoursHigh: 400,
  hiddenHoursPeople: 10,
  hiddenHoursTools: 4,
  choiceMinutesLow: 30,
  choiceMinutesHigh: 45,
  choiceWeeks: 52,
  delayMonths: 6,
  historyMonths: 6,
  boxesForVerdict: 2,
  manySubscriptions: 3,
  stalePriceDays: 90,
  freshUsageDays: 45,
  urgentDays: 30,
};

/** Title of the article the hypotheses come from; its figures were never checked by anybody: « à vérifier ». */
export const articleSource: FigureSource = {
  title: 'Article « Pourquoi 90 % des entreprises gaspillent leur budget IA »',
  url: null,
  date: null,
  verify: true,
};

/** Source of each default: said beside the hypothesis on screen and in the appendix. */
export const auditSettingOrigins: Readonly<Record<keyof AuditSettings, HypothesisOrigin>> = {
  hiddenHoursLow: 'article',
  hiddenHoursHigh: 'article',
  hiddenHoursPeople: 'article',
  // The article names four tools in its example; scaling by tools in excess of one is ours.
  hiddenHoursTools: 'article',
  choiceMinutesLow: 'article',
  choiceMinutesHigh: 'article',
  choiceWeeks: 'article',
  delayMonths: 'article',
  historyMonths: 'article',
  boxesForVerdict: 'article',
  manySubscriptions: 'article',
  stalePriceDays: 'rule',
  freshUsageDays: 'hypothesis',
  urgentDays: 'hypothesis',
};

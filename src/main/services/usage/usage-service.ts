import type { ReadableDb } from '@main/db/dossier-db';
import { accountLinks, people, seats, settings, subscriptions, teamUsages, usageImports } from '@main/db/repositories';
import { rawLinesByImport } from '@main/db/usage-purge';
import { classifySeats, isHeld, totalCounts } from '@main/engine/seats';
import { MAX_USAGE_BYTES, readMappedUsage, readUsage } from '@main/importers/usage';
import type { Platform } from '@main/platform/platform';
import { printDocument } from '@main/reports/print';
import type { DormantSeat, UsageAccountView, UsageChoices, UsageFilePreview } from '@shared/contract/usage';
import { Refusal } from '@shared/domain/refusal';
import type { Subscription } from '@shared/domain/subscription';
import type { UsageReading, UsageReport } from '@shared/domain/usage';
import type { UsagePrivacy } from '@shared/domain/usage-records';
import { t } from '@shared/text/translate';
import { companyOrUnnamed } from '../audit/audit-input';
import { fileHash } from '../bank/mask';
import { operationThatAdded } from '../imports/operation-that-added';
import { type Client, dossierOf } from '../library/client';
import type { LibraryService } from '../library/library-service';
import { catalogueOf } from '../tools/tool-catalogue';
import { applyUsage } from './apply-usage';
import { usageGateOf, usagePrivacyKey, usagePrivacyOf } from './privacy-gate';
import { pseudonymsOf } from './pseudonyms';
import { teamTables } from './team-tables';
import { fitsFormat, planUsage, type UsageContext, type UsagePlan } from './usage-plan';

/** An export as proposed: nothing settled yet. */
export const noUsageChoices: UsageChoices = {
  mapping: null,
  answers: {},
  subscriptionId: null,
  links: [],
  createSeats: false,
};

type ReadFile = { readonly reading: UsageReading; readonly hash: string };

const readFile = async (file: File, choices: UsageChoices): Promise<ReadFile> => {
  // Measured before it is read into memory.
  if (file.size > MAX_USAGE_BYTES) return { reading: { status: 'refused', reason: 'too-large' }, hash: '' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reading =
    choices.mapping === null
      ? readUsage(bytes, file.name, choices.answers)
      : readMappedUsage(bytes, file.name, choices.mapping, choices.answers);
  return { reading, hash: fileHash(bytes) };
};

/** The chosen subscription, else the only one that the format fits. */
const subscriptionFor = (
  report: UsageReport,
  all: readonly Subscription[],
  choices: UsageChoices,
): Subscription | null => {
  if (choices.subscriptionId !== null) return all.find(({ id }) => id === choices.subscriptionId) ?? null;
  const fitting = all.filter((one) => fitsFormat(one, report.format));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

/** Accounts and whose they are. One that belongs to nobody of the dossier goes under its pseudonym. */
const accountViews = (plan: UsagePlan, context: UsageContext, toolId: string): UsageAccountView[] => {
  const names = new Map(context.people.map(({ id, name }) => [id, name]));
  return plan.accounts.map(({ account, link, seatState }) => ({
    account: context.pseudonyms.account(toolId, account.key),
    address: link.kind === 'unmatched' ? null : account.key,
    name: link.kind === 'unmatched' ? null : account.name,
    state: account.state,
    link: link.kind,
    personId: link.kind === 'linked' ? link.personId : null,
    candidates: (link.kind === 'to-confirm' ? link.personIds : link.kind === 'linked' ? [link.personId] : []).map(
      (personId) => ({ personId, name: names.get(personId) ?? '' }),
    ),
    seat: seatState,
  }));
};

const readingView = (reading: UsageReading): UsageFilePreview['reading'] => {
  if (reading.status !== 'read') return reading;
  const { accounts, ...report } = reading.report;
  return { status: 'read', report: { ...report, accounts: accounts.length, totals: totalCounts(reading.report) } };
};

/** Usage exports of the open dossier. */
export const createUsageService = (platform: Platform, library: LibraryService) => {
  const contextOf = (db: ReadableDb): UsageContext => ({
    people: people.list(db),
    subscriptions: subscriptions.list(db).filter(({ status }) => status !== 'ended'),
    seats: seats.list(db),
    links: accountLinks.list(db),
    today: platform.today(),
    pseudonyms: pseudonymsOf(db),
  });

  return {
    preview: async (client: Client, file: File, choices: UsageChoices): Promise<UsageFilePreview> => {
      const { reading, hash } = await readFile(file, choices);
      const { read } = dossierOf(client).db;
      const context = contextOf(read);
      const report = reading.status === 'read' ? reading.report : null;
      const subscription = report ? subscriptionFor(report, context.subscriptions, choices) : null;
      const plan = report && subscription ? planUsage(report, subscription, context, choices, platform.newId) : null;
      return {
        reading: readingView(reading),
        subscriptions: context.subscriptions.map((one) => ({
          id: one.id,
          name: one.name,
          seats: one.seats,
          fits: report !== null && fitsFormat(one, report.format),
        })),
        subscriptionId: subscription?.id ?? null,
        accounts: plan && subscription ? accountViews(plan, context, subscription.toolId) : [],
        effect: plan?.effect ?? null,
        importedOn:
          usageImports.list(read).find((one) => one.hash === hash && one.subscriptionId === subscription?.id)
            ?.importedOn ?? null,
      };
    },

    /** Addresses behind the pseudonyms of a file, to link accounts by hand: written in the journal each time. */
    addresses: async (client: Client, file: File, choices: UsageChoices) => {
      const { reading } = await readFile(file, choices);
      const { db } = dossierOf(client);
      const context = contextOf(db.read);
      const report = reading.status === 'read' ? reading.report : null;
      const subscription = report ? subscriptionFor(report, context.subscriptions, choices) : null;
      if (!report || !subscription) return [];
      const { accounts } = planUsage(report, subscription, context, choices, platform.newId);
      const hidden = accounts.filter(({ link }) => link.kind === 'unmatched');
      if (hidden.length > 0) db.note({ code: 'account-addresses-opened', params: { name: subscription.name } });
      return hidden.map(({ account }) => ({
        account: context.pseudonyms.account(subscription.toolId, account.key),
        address: account.name === null ? account.key : `${account.name} · ${account.key}`,
      }));
    },

    /** @throws Refusal usage-unreadable · usage-undecided · usage-subscription-missing · import-nothing */
    import: async (client: Client, file: File, choices: UsageChoices) => {
      const { reading, hash } = await readFile(file, choices);
      if (reading.status === 'needs-mapping') throw new Refusal('usage-undecided', { name: file.name });
      if (reading.status !== 'read') throw new Refusal('usage-unreadable', { name: file.name });
      const { report } = reading;
      if (report.questions.length > 0) throw new Refusal('usage-undecided', { name: file.name });
      const { db } = dossierOf(client);
      const context = contextOf(db.read);
      const subscription = subscriptionFor(report, context.subscriptions, choices);
      if (!subscription) throw new Refusal('usage-subscription-missing', { name: file.name });
      const twin = usageImports
        .list(db.read)
        .some((one) => one.hash === hash && one.subscriptionId === subscription.id);
      if (twin && choices.links.length === 0 && !choices.createSeats)
        throw new Refusal('import-nothing', { name: file.name });
      const plan = planUsage(report, subscription, context, choices, platform.newId);
      await library.backupBeforeImport(client);
      const label = { code: 'usage-imported', params: { name: file.name, tool: subscription.name } };
      return db.write(label, (w) => {
        // The same file again replaces what it brought the first time: nothing is counted twice.
        for (const old of usageImports.list(w))
          if (old.hash === hash && old.subscriptionId === subscription.id) usageImports.remove(w, old.id);
        const applying = {
          report,
          hash,
          subscription,
          plan,
          context,
          newId: platform.newId,
          pseudonyms: context.pseudonyms,
        };
        return { ...plan.effect, importId: applyUsage(w, applying), refused: report.refused.length };
      });
    },

    history: (client: Client) => {
      const { db } = dossierOf(client);
      const names = new Map(subscriptions.list(db.read).map(({ id, name }) => [id, name]));
      const rawLines = rawLinesByImport(db.connection);
      return usageImports
        .list(db.read)
        .map(({ hash: _, ...one }) => ({
          ...one,
          subscription: names.get(one.subscriptionId) ?? '',
          operationId: operationThatAdded(db.connection, 'usage_import', one.id),
          rawLines: rawLines.get(one.id) ?? 0,
        }))
        .sort((a, b) => (a.id < b.id ? 1 : -1));
    },
    teams: (client: Client) => teamTables(dossierOf(client).db.read),
    volumes: (client: Client) => usageVolumes(dossierOf(client).db.read),

    gate: (client: Client) => usageGateOf(dossierOf(client).db.read, platform.today()),
    savePrivacy: (client: Client, privacy: UsagePrivacy) =>
      dossierOf(client).db.write({ code: 'usage-privacy-saved' }, (w) => {
        settings.save(w, { id: usagePrivacyKey, value: JSON.stringify(privacy) });
        return privacy;
      }),

    /** @throws Refusal nominal-view-closed */
    dormant: (client: Client, subscriptionId: string | null): DormantSeat[] => {
      const { db } = dossierOf(client);
      const today = platform.today();
      if (!usageGateOf(db.read, today).open) throw new Refusal('nominal-view-closed');
      const names = new Map(subscriptions.list(db.read).map(({ id, name }) => [id, name]));
      const held = seats
        .list(db.read)
        .filter((seat) => (subscriptionId === null || seat.subscriptionId === subscriptionId) && isHeld(seat, today));
      db.note({ code: 'nominal-view-opened', params: { name: names.get(subscriptionId ?? '') ?? '' } });
      return classifySeats(held, people.list(db.read), today)
        .filter(({ classification }) => classification.status === 'dormant' || classification.status === 'never')
        .map(({ seat, person, classification }) => ({
          seatId: seat.id,
          subscriptionId: seat.subscriptionId,
          subscription: names.get(seat.subscriptionId) ?? '',
          personName: person?.name ?? null,
          account: seat.account,
          status: classification.status,
          reason: classification.reason,
        }));
    },

    notice: async (client: Client): Promise<File> => {
      const { db, name } = dossierOf(client);
      const on = platform.today();
      const company = companyOrUnnamed(db.read, name);
      // The tools, not the contracts: several subscriptions may be of one tool.
      const products = new Map(catalogueOf(db.read).tools.map((tool) => [tool.id, tool.product]));
      const running = subscriptions.list(db.read).filter((one) => one.status !== 'ended');
      const tools = [...new Set(running.map((one) => products.get(one.toolId) ?? one.name))];
      const bytes = await printDocument('staff-notice', {
        company,
        privacy: usagePrivacyOf(db.read),
        gate: usageGateOf(db.read, on),
        tools,
        on,
      });
      db.note({ code: 'notice-printed' });
      return new File([new Uint8Array(bytes)], t('usageScreens.notice.file', { name, day: on }), {
        type: 'application/pdf',
      });
    },
  };
};

/** Volumes by product and model of every import, for the whole company: no team, no person. */
export const usageVolumes = (db: ReadableDb) => {
  const tools = new Map(subscriptions.list(db).map(({ id, toolId }) => [id, toolId]));
  const imports = new Map(usageImports.list(db).map((one) => [one.id, one]));
  return teamUsages.list(db).flatMap(({ importId, month, volumes }) => {
    const toolId = tools.get(imports.get(importId)?.subscriptionId ?? '');
    return toolId === undefined ? [] : volumes.map((volume) => ({ importId, toolId, month, volume }));
  });
};

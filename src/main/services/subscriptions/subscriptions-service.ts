import type { ReadableDb } from '@main/db/dossier-db';
import { ownTools, payments, people, seats, subscriptions, teams } from '@main/db/repositories';
import { previewSubscriptionFile, previewSubscriptionText } from '@main/importers/subscriptions';
import type { Platform } from '@main/platform/platform';
import type { SubscriptionView, subscriptionDraftSchema } from '@shared/contract/subscriptions';
import { Refusal } from '@shared/domain/refusal';
import type { Payment, Subscription } from '@shared/domain/subscription';
import type { z } from 'zod';
import { companyOf } from '../company/company-profile';
import { type Client, dossierOf } from '../library/client';
import type { LibraryService } from '../library/library-service';
import { catalogueOf } from '../tools/tool-catalogue';
import { settlePriceNotes, toolsToPrice } from '../watch/price-notes';
import { costViewer } from './cost-view';
import { checkSubscription } from './subscription-checks';
import { exportSubscriptions } from './subscription-export';
import { heldSeats, subscriptionView } from './subscription-view';
import { unknownTools } from './unknown-tools';

type Draft = z.output<typeof subscriptionDraftSchema>;
type Mapping = Readonly<Record<string, string | null>> | null;

const maxFileBytes = 20 * 1024 * 1024;

/** Subscriptions and payments of the open dossier. */
export const createSubscriptionsService = (platform: Platform, library: LibraryService) => {
  const withId = (draft: Draft): Subscription => ({ ...draft, id: draft.id ?? platform.newId() });
  const importContext = (db: ReadableDb) => ({
    catalogue: catalogueOf(db),
    existing: subscriptions.list(db),
    today: platform.today(),
    teams: teams.list(db),
    people: people.list(db),
    company: companyOf(db),
  });
  const views = (db: ReadableDb): SubscriptionView[] => {
    const today = platform.today();
    const cost = costViewer(db, today);
    const held = seats.list(db);
    const changed = toolsToPrice(db);
    return subscriptions.list(db).map((subscription) => ({
      ...subscriptionView(subscription, cost(subscription), held, today),
      ...(subscription.status !== 'ended' && changed.has(subscription.toolId) && { stalePrice: true }),
    }));
  };
  const found = (db: ReadableDb, id: string): Subscription => {
    const subscription = subscriptions.get(db, id);
    if (!subscription) throw new Refusal('row-not-found');
    return subscription;
  };

  return {
    list: (client: Client) => views(dossierOf(client).db.read),
    cost: (client: Client, draft: Draft) =>
      costViewer(dossierOf(client).db.read, platform.today())({ ...draft, id: draft.id ?? 'draft' }),
    save: (client: Client, draft: Draft, confirmFree: boolean) => {
      const { db } = dossierOf(client);
      const subscription = withId(draft);
      checkSubscription(subscription, heldSeats(seats.list(db.read), subscription.id).length, confirmFree);
      const code = draft.id && subscriptions.get(db.read, draft.id) ? 'subscription-changed' : 'subscription-added';
      return db.write({ code, params: { name: subscription.name } }, (w) => subscriptions.save(w, subscription));
    },
    duplicate: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      const source = found(db.read, id);
      // A copy keeps the contract, not what was observed on the first one.
      const copy = { ...source, id: platform.newId(), declaredActiveSeats: null, declaredActiveOn: null };
      return db.write({ code: 'subscription-duplicated', params: { name: source.name } }, (w) =>
        subscriptions.save(w, copy),
      );
    },
    remove: (client: Client, ids: readonly string[]) => {
      const { db } = dossierOf(client);
      const names = ids.map((id) => found(db.read, id).name);
      const label = { code: 'subscriptions-removed', params: { count: ids.length, name: names[0] ?? '' } };
      return db.write(label, (w) => {
        for (const id of ids) subscriptions.remove(w, id);
        return null;
      });
    },
    confirmPrice: (client: Client, ids: readonly string[]) => {
      const { db } = dossierOf(client);
      return db.write({ code: 'price-confirmed', params: { count: ids.length } }, (w) => {
        for (const id of ids) subscriptions.save(w, { ...found(w, id), priceSeenOn: platform.today() });
        settlePriceNotes(w, new Set(ids.map((id) => found(w, id).toolId)), platform.today());
        return null;
      });
    },
    previewPaste: (client: Client, text: string, mapping: Mapping) =>
      previewSubscriptionText(text, importContext(dossierOf(client).db.read), mapping),
    previewFile: async (client: Client, file: File, mapping: Mapping) => {
      const context = importContext(dossierOf(client).db.read);
      if (file.size === 0) throw new Refusal('file-empty', { name: file.name });
      if (file.size > maxFileBytes)
        throw new Refusal('file-too-large', { name: file.name, max: maxFileBytes / 1024 / 1024 });
      return previewSubscriptionFile(new Uint8Array(await file.arrayBuffer()), file.name, context, mapping);
    },
    importLines: async (client: Client, drafts: readonly Draft[]) => {
      const { db } = dossierOf(client);
      const created = new Map(unknownTools(drafts, catalogueOf(db.read).tools).map((tool) => [tool.id, tool]));
      // A tool created here has one plan: read again, the same line is then recognised as the same subscription.
      const added = drafts.map((draft) => ({
        ...draft,
        id: platform.newId(),
        planId: draft.planId ?? created.get(draft.toolId)?.plans[0]?.id ?? null,
      }));
      for (const subscription of added) checkSubscription(subscription, 0, true);
      await library.backupBeforeImport(client);
      return db.write({ code: 'subscriptions-imported', params: { count: added.length } }, (w) => {
        for (const tool of created.values()) ownTools.save(w, { id: tool.id, record: JSON.stringify(tool) });
        for (const subscription of added) subscriptions.save(w, subscription);
        return { added: added.length };
      });
    },
    exportFile: (client: Client, format: 'csv' | 'xlsx'): Promise<File> => {
      const { db, name } = dossierOf(client);
      return exportSubscriptions(
        {
          subscriptions: views(db.read),
          teams: teams.list(db.read),
          people: people.list(db.read),
          tools: catalogueOf(db.read).tools,
          dossier: name,
        },
        format,
      );
    },
    payments: (client: Client) => payments.list(dossierOf(client).db.read),
    savePayment: (client: Client, draft: Omit<Payment, 'id'> & { id?: string | undefined }) =>
      dossierOf(client).db.write({ code: draft.id ? 'payment-changed' : 'payment-added' }, (w) =>
        payments.save(w, { ...draft, id: draft.id ?? platform.newId() }),
      ),
    removePayment: (client: Client, id: string) =>
      dossierOf(client).db.write({ code: 'payment-removed' }, (w) => {
        if (!payments.remove(w, id)) throw new Refusal('row-not-found');
        return null;
      }),
  };
};

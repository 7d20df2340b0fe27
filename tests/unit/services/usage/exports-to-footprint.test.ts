import { createCarbonService } from '@main/services/carbon/carbon-service';
import { month } from '@shared/domain/day';
import { expect, it } from 'vitest';
import { aSubscription } from '../../../support/builders';
import { chatgptReport, usageDossier } from './support';

it('an imported export gives its requests to the footprint, once, and the operation is undone whole', async () => {
  const dossier = usageDossier({ subscriptions: [aSubscription()] });
  const carbon = createCarbonService(dossier.platform);
  expect(carbon.takeExports(dossier.client).result).toEqual({ added: 0, leftOut: 0 });
  await dossier.import(
    chatgptReport([
      { email: 'camille@exemple.fr', messages: 40, last: '2026-10-30' },
      { email: 'jules@exemple.fr', messages: 3, last: '2026-10-12' },
    ]),
  );
  const { result, operationId } = carbon.takeExports(dossier.client);
  expect(result).toEqual({ added: 1, leftOut: 0 });
  carbon.takeExports(dossier.client);
  // Two people are too few to be shown by team: 40 + 3 requests of the company.
  expect(carbon.usages(dossier.client, month('2026-10'))).toMatchObject([
    { teamId: null, toolId: 'chatgpt', requests: 43, origin: 'imported' },
  ]);
  dossier.undo(operationId);
  expect(carbon.usages(dossier.client, month('2026-10'))).toEqual([]);
});

import { api, useWrite } from '@renderer/api';
import type { UsageChoices } from '@shared/contract/usage';
import type { UsagePrivacy } from '@shared/domain/usage-records';
import { t } from '@shared/text/translate';

export const useImportUsage = () =>
  useWrite((input: { file: File; choices: UsageChoices }) => api.usage.import(input), {
    done: ({ result }) => t('usageScreens.done', { updated: result.seatsUpdated, added: result.seatsAdded }),
  });
export const useSavePrivacy = () =>
  useWrite((privacy: UsagePrivacy) => api.usage.savePrivacy(privacy), {
    done: () => t('usageScreens.privacy.saved'),
  });

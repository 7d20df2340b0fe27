import type { PrivacyLine } from '@shared/domain/privacy';
import { t } from '@shared/text/translate';

/** « États-Unis, clauses contractuelles types », or what is not known of it. */
export const transferWords = ({ sheet }: PrivacyLine): string => {
  if (sheet === null || sheet.transfer !== 'outside-eu') return t(`rgpd.transfer.${sheet?.transfer ?? 'unknown'}`);
  return t('rgpd.transferTo', {
    country: sheet.transferCountry ?? t('rgpd.countryUnknown'),
    safeguard: sheet.safeguard === null ? t('rgpd.safeguardUnknown') : t(`rgpd.safeguard.${sheet.safeguard}`),
  });
};

import { QueryGate } from '@renderer/ui/feedback';
import { Answer, ScreenFrame } from '@renderer/ui/layout';
import { t } from '@shared/text/translate';
import { ProfileForm } from '../components/profile-form';
import { inWords, missingItems, profileAnswer } from '../model/profile';
import { useCompany } from '../queries';

/** « Qu’est-ce que ce profil change à vos chiffres ? » */
export const ProfileScreen = () => {
  const query = useCompany();
  return (
    <QueryGate query={query}>
      {(company) => {
        const missing = company === null ? [] : missingItems(company);
        return (
          <ScreenFrame
            title={t('company.profile.title')}
            tone={company === null || company.vat !== 'standard' ? 'attention' : 'good'}
            answer={<Answer text={profileAnswer(company)} />}
            note={
              company === null
                ? null
                : missing.length > 0
                  ? t('company.profile.missing', { list: inWords(missing) })
                  : t('company.profile.complete')
            }
          >
            <ProfileForm company={company} />
          </ScreenFrame>
        );
      }}
    </QueryGate>
  );
};

import { Button, FileButton, Group, Input, Text } from '@mantine/core';
import { t } from '@shared/text/translate';
import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { readLogo } from '../model/logo';
import classes from './company.module.css';

type LogoFieldProps = {
  readonly value: string | null;
  readonly onChange: (logo: string | null) => void;
  readonly companyName: string;
};

/** The logo as it will be printed, and how to change it. */
export const LogoField = ({ value, onChange, companyName }: LogoFieldProps) => {
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File | null) => {
    if (!file) return;
    const reading = await readLogo(file);
    setProblem('problem' in reading ? reading.problem : null);
    if ('logo' in reading) onChange(reading.logo);
  };
  return (
    <Input.Wrapper
      label={t('company.profile.fields.logo')}
      labelElement="div"
      description={t('company.profile.fields.logoHelp')}
      error={problem}
      errorProps={{ role: 'alert' }}
    >
      <Group gap="md" mt={6} mb={4}>
        {value === null ? null : (
          <span className={classes.logo}>
            <img src={value} alt={t('company.profile.fields.logoAlt', { name: companyName })} />
          </span>
        )}
        <FileButton accept="image/png,image/jpeg" onChange={(file) => void take(file)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconPhoto size={18} aria-hidden />}>
              {t(value === null ? 'company.profile.fields.logoChoose' : 'company.profile.fields.logoChange')}
            </Button>
          )}
        </FileButton>
        {value === null ? (
          <Text size="sm" c="dimmed">
            {t('company.profile.fields.logoNone')}
          </Text>
        ) : (
          <Button variant="subtle" color="gray" onClick={() => onChange(null)}>
            {t('company.profile.fields.logoRemove')}
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
};
